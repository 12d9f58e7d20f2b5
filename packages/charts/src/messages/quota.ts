import type { Message } from '@ketnap/core';
import { both, bothWords, capital } from './shared.ts';

/** What the attainment of units comes to. */
export interface Verdicts {
  readonly units: number;
  /** With a target above 0 and a known number admitted. */
  readonly judged: number;
  readonly exceeded: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /** With a target of 0, which nobody can exceed in earnest. */
  readonly zero: number;
  readonly without: number;
}

export const quotaWords = {
  title: (
    { units, judged, exceeded, met, notMet, unknown, zero }: Verdicts,
    period: Message,
    open: boolean,
  ): Message => {
    const [all, did, reached] = [bothWords(judged), bothWords(exceeded), bothWords(exceeded + met)];
    const missed = bothWords(notMet);
    const quota = { vi: `chỉ tiêu ${period.vi}`, en: `target for ${period.en}` };
    if (judged === 0 && zero + unknown > 0)
      return units === zero
        ? zeroTargets(units, quota)
        : { vi: `Chưa so được với ${quota.vi}`, en: `No count to set against the ${quota.en}` };
    if (judged === 0)
      return units === 1
        ? { vi: `Đơn vị chưa có ${quota.vi}`, en: `The unit has no ${quota.en}` }
        : { vi: `Chưa đơn vị nào có ${quota.vi}`, en: `No unit has a ${quota.en}` };
    if (judged === 1 && units > 1) {
      if (exceeded)
        return { vi: `Một đơn vị vượt ${quota.vi}`, en: `One unit exceeds the ${quota.en}` };
      if (met) return { vi: `Một đơn vị đạt ${quota.vi}`, en: `One unit meets the ${quota.en}` };
      return {
        vi: `Một đơn vị ${open ? 'chưa' : 'không'} đạt ${quota.vi}`,
        en: `One unit misses the ${quota.en}${open ? ' so far' : ''}`,
      };
    }
    if (judged === 1) {
      if (exceeded) return { vi: `Vượt ${quota.vi}`, en: `Above the ${quota.en}` };
      if (met) return { vi: `Đạt ${quota.vi}`, en: `The ${quota.en} is met` };
      return open
        ? { vi: `Chưa đạt ${quota.vi}`, en: `The ${quota.en} is not met yet` }
        : { vi: `Không đạt ${quota.vi}`, en: `The ${quota.en} is missed` };
    }
    if (exceeded === judged)
      return {
        vi: `Cả ${all.vi} đơn vị vượt ${quota.vi}`,
        en: `All ${all.en} units exceed the ${quota.en}`,
      };
    if (exceeded + met === judged) {
      if (exceeded === 0)
        return {
          vi: `Cả ${all.vi} đơn vị đạt ${quota.vi}`,
          en: `All ${all.en} units meet the ${quota.en}`,
        };
      return {
        vi: `Cả ${all.vi} đơn vị đạt ${quota.vi}, ${did.vi} đơn vị vượt`,
        en: `All ${all.en} units meet the ${quota.en}, ${did.en} exceed it`,
      };
    }
    if (exceeded + met === 0)
      return {
        vi: `${open ? 'Chưa' : 'Không'} đơn vị nào đạt ${quota.vi}`,
        en: `No unit meets the ${quota.en}${open ? ' yet' : ''}`,
      };
    if (exceeded === 0)
      return {
        vi: `${capital(reached.vi)} trong ${all.vi} đơn vị đạt ${quota.vi}`,
        en: `${capital(reached.en)} of ${all.en} units meet the ${quota.en}`,
      };
    return {
      vi: `${capital(did.vi)} trong ${all.vi} đơn vị vượt ${quota.vi}, ${missed.vi} đơn vị ${open ? 'chưa' : 'không'} đạt`,
      en: `${capital(did.en)} of ${all.en} units exceed the ${quota.en}, ${missed.en} ${notMet === 1 ? 'misses' : 'miss'} it${open ? ' so far' : ''}`,
    };
  },
  zeroUnits: (count: number): Message => ({
    vi: `; ${bothWords(count).vi} đơn vị có chỉ tiêu bằng 0`,
    en: `; ${bothWords(count).en} with a target of 0`,
  }),
  unitsWithout: (count: number): Message => ({
    vi: `; ${bothWords(count).vi} đơn vị không có chỉ tiêu`,
    en: `; ${bothWords(count).en} without a target`,
  }),
  unknownUnits: (count: number): Message => ({
    vi: `; ${bothWords(count).vi} đơn vị chưa rõ`,
    en: `; ${bothWords(count).en} unknown`,
  }),
  /** What is drawn, by measure and by how it is drawn; what needs a word only where it is seen. */
  subtitle: (
    measure: 'counts' | 'attainment' | 'gap',
    form: 'bars' | 'dots',
    days: Message,
    { hasWeak, hasRange }: { readonly hasWeak: boolean; readonly hasRange: boolean },
  ): Message => {
    const mark = form === 'bars' ? { vi: 'thanh', en: 'bar' } : { vi: 'chấm', en: 'dot' };
    const what = {
      counts: {
        vi: `Số kết nạp (${mark.vi}) so với chỉ tiêu (vạch đỏ), ${days.vi}`,
        en: `Admitted (${mark.en}) against the target (red mark), ${days.en}`,
      },
      attainment: {
        vi: `Tỷ lệ kết nạp so với chỉ tiêu, ${days.vi}; vạch đỏ: 100%`,
        en: `Admitted as a share of the target, ${days.en}; red line: 100%`,
      },
      gap: {
        vi: `Số kết nạp hơn (+) hoặc kém (−) chỉ tiêu, ${days.vi}; vạch đỏ: bằng chỉ tiêu`,
        en: `Admitted above (+) or below (−) the target, ${days.en}; red line: the target`,
      },
    }[measure];
    const weak =
      form === 'bars'
        ? {
            vi: '; thanh nhạt: dưới chỉ tiêu hoặc không có chỉ tiêu',
            en: '; lighter bar: below target or without one',
          }
        : {
            vi: '; chấm rỗng: dưới chỉ tiêu hoặc không có chỉ tiêu',
            en: '; hollow dot: below target or without one',
          };
    const range = {
      vi: '; nét đỏ ngang: chỉ tiêu giao trong khoảng, tính theo mức dưới',
      en: '; red line along the row: a target set as a range, its lower end counts',
    };
    const tail = (language: 'vi' | 'en') =>
      (hasWeak ? weak[language] : '') + (hasRange ? range[language] : '');
    return { vi: what.vi + tail('vi'), en: what.en + tail('en') };
  },
  restOf: (reached: number, missed: number): Message => ({
    vi: `${both(reached).vi} đơn vị đạt chỉ tiêu, ${both(missed).vi} chưa đạt`,
    en: `${both(reached).en} meet their target, ${both(missed).en} do not`,
  }),
  noTarget: { vi: 'không có chỉ tiêu', en: 'no target' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
  heatTitle: (
    every: number,
    judged: number,
    cells: number,
    met: number,
    unknown: number,
  ): Message => {
    const [did, all] = [bothWords(every), bothWords(judged)];
    if (cells === 0 && unknown > 0)
      return {
        vi: 'Chưa so được với chỉ tiêu năm',
        en: 'No count to set against the yearly targets',
      };
    if (cells === 0)
      return {
        vi: 'Chưa có năm nào trọn vẹn có chỉ tiêu',
        en: 'No complete year has a target yet',
      };
    if (met === cells)
      return judged === 1
        ? { vi: 'Năm nào cũng đạt chỉ tiêu', en: 'The target is met every year' }
        : {
            vi: `Cả ${all.vi} đơn vị năm nào cũng đạt chỉ tiêu`,
            en: `All ${all.en} units meet their target every year`,
          };
    if (met === 0) return { vi: 'Không năm nào đạt chỉ tiêu', en: 'The target is met in no year' };
    if (judged === 1)
      return {
        vi: `${capital(bothWords(met).vi)} trong ${bothWords(cells).vi} năm đạt chỉ tiêu`,
        en: `The target is met in ${bothWords(met).en} of ${bothWords(cells).en} years`,
      };
    if (every > 0)
      return {
        vi: `${capital(did.vi)} trong ${all.vi} đơn vị năm nào cũng đạt chỉ tiêu`,
        en: `${capital(did.en)} of ${all.en} units meet their target every year`,
      };
    return {
      vi: `Không đơn vị nào năm nào cũng đạt; ${both(met).vi}/${both(cells).vi} lượt đạt chỉ tiêu`,
      en: `No unit meets its target every year; met in ${both(met).en} of ${both(cells).en} cases`,
    };
  },
  heatSubtitle: (days: Message, partial: boolean): Message => ({
    vi: `Tỷ lệ đạt chỉ tiêu năm theo đơn vị, ${days.vi}${partial ? '; * và viền đứt: năm chưa trọn' : ''}`,
    en: `Attainment of the yearly target by unit, ${days.en}${partial ? '; * and dashed: incomplete year' : ''}`,
  }),
  paceTitle: {
    ahead: { vi: 'Luôn đi trước tiến độ', en: 'Ahead of schedule all along' },
    behind: { vi: 'Luôn chậm tiến độ', en: 'Behind schedule all along' },
    aheadSince: (month: Message): Message => ({
      vi: `Đi trước tiến độ từ ${month.vi}`,
      en: `Ahead of schedule since ${month.en}`,
    }),
    behindSince: (month: Message): Message => ({
      vi: `Chậm tiến độ từ ${month.vi}`,
      en: `Behind schedule since ${month.en}`,
    }),
    over: (count: number): Message => ({
      vi: count === 0 ? ', vừa đạt chỉ tiêu' : `, vượt chỉ tiêu ${both(count).vi} người`,
      en: count === 0 ? ', target met' : `, ${both(count).en} above target`,
    }),
    left: (count: number): Message => ({
      vi: `, còn ${both(count).vi} người nữa là đạt chỉ tiêu`,
      en: `, ${both(count).en} short of the target so far`,
    }),
    missed: (count: number): Message => ({
      vi: `Hết nhiệm kỳ, thiếu ${both(count).vi} người so với chỉ tiêu`,
      en: `The term ended ${both(count).en} short of the target`,
    }),
    reached: (count: number): Message => ({
      vi:
        count === 0
          ? 'Hết nhiệm kỳ, vừa đạt chỉ tiêu'
          : `Hết nhiệm kỳ, vượt chỉ tiêu ${both(count).vi} người`,
      en:
        count === 0 ? 'The term ended on target' : `The term ended ${both(count).en} above target`,
    }),
    noTarget: (count: number): Message => ({
      vi: `Kết nạp ${both(count).vi} người; không có chỉ tiêu để so tiến độ`,
      en: `${both(count).en} admitted; no target to compare the pace with`,
    }),
    zeroTarget: (count: number): Message => ({
      vi: `Kết nạp ${both(count).vi} người; chỉ tiêu bằng 0 nên không so tiến độ`,
      en: `${both(count).en} admitted; the target is 0, so there is no pace to compare with`,
    }),
    noCount: { vi: 'Chưa rõ số kết nạp', en: 'The number admitted is unknown' },
  },
  paceSubtitle: (unit: string, days: Message, hasPace: boolean): Message => ({
    vi: `${unit}: số kết nạp cộng dồn theo tháng (người)${hasPace ? ' và tiến độ chia đều đến chỉ tiêu (nét đứt)' : ''}, ${days.vi}`,
    en: `${unit}: admitted so far by month (people)${hasPace ? ' and an even pace to the target (dashed)' : ''}, ${days.en}`,
  }),
  goal: { vi: 'Chỉ tiêu nhiệm kỳ', en: 'Target of the term' },
  target: (count: string): Message => ({ vi: `Chỉ tiêu\n${count}`, en: `Target\n${count}` }),
} as const;

function zeroTargets(units: number, quota: Message): Message {
  return units === 1
    ? { vi: `${capital(quota.vi)} bằng 0`, en: `The ${quota.en} is 0` }
    : {
        vi: `Cả ${bothWords(units).vi} đơn vị có ${quota.vi} bằng 0`,
        en: `All ${bothWords(units).en} units have a ${quota.en} of 0`,
      };
}
