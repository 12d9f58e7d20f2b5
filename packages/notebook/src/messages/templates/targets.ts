import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';

/** What a target is set for. */
export interface TargetWords {
  /** In the query of every figure: nothing for the scope's own, or the year of the scope. */
  readonly query: readonly string[];
  /** `chỉ tiêu nhiệm kỳ`, `chỉ tiêu năm 2020`; en `of the term`, `for 2020`. */
  readonly name: Message;
  /** Where the unit set it itself: `Nghị quyết Đại hội đề ra`. */
  readonly setBy: Message;
}

/** The target of the scope's term. */
export const ofTerm: TargetWords = {
  query: [],
  name: { vi: 'chỉ tiêu nhiệm kỳ', en: 'for the term' },
  setBy: {
    vi: 'chỉ tiêu Nghị quyết Đại hội đề ra',
    en: 'set by the resolution of the Congress',
  },
};

/** The target of the year in which the scope's days end. */
export const ofYear: TargetWords = {
  query: ['years=$year,$year', 'asOf=$to'],
  name: { vi: 'chỉ tiêu {{year}}', en: 'for {{year}}' },
  setBy: { vi: 'chỉ tiêu Nghị quyết {{year}} đề ra', en: 'set for {{year}}' },
};

/** Goes on after the number admitted: `, đạt 106,25% so với chỉ tiêu …, vượt 25 đồng chí`. */
export function attained({ query, name, setBy }: TargetWords): Message {
  const own = live('quotaAttainment', '', query);
  const share = (...which: string[]) => `**${own('attainment', ...which)}**`;
  const target = own('target');
  const [set, years, units] = ['set', 'summed_years', 'summed_units'].map((kind) =>
    share(`@target_kind=${kind}`),
  ) as [string, string, string];
  const itself = share('@target_kind=set', '@set_by=');
  const above = own('gap', '@status=exceeded', '~as=abs');
  const below = own('gap', '@status=not_met', '~as=abs');
  return {
    vi:
      choice(
        `, đạt ${itself} so với ${setBy.vi} (${target} đồng chí)`,
        `, đạt ${set} so với ${name.vi} do cấp trên giao (${target} đồng chí)`,
        `, đạt ${years} so với tổng chỉ tiêu các năm của nhiệm kỳ (${target} đồng chí)`,
        `, đạt ${units} so với tổng ${name.vi} của các đơn vị trực thuộc (${target} đồng chí)`,
        `; ${name.vi} là ${target} đồng chí`,
      ) + choice(`, ${above} đồng chí`, `, ${below} đồng chí`),
    en:
      choice(
        `, ${itself} of the target of ${target} ${setBy.en}`,
        `, ${set} of the target of ${target} ${name.en}, set from above`,
        `, ${years} of ${target}, the sum of the term’s yearly targets`,
        `, ${units} of ${target}, the sum of the targets ${name.en} of the units below`,
        `; the target ${name.en} is ${target}`,
      ) + choice(` (${above})`, ` (${below})`),
  };
}

/** In how many complete years of the term the yearly target was met. Begins with a blank. */
export function everyYear(): Message {
  const [own, some] = [live('quotaAttainment'), live('quotaAttainment', '+')];
  const [met, years] = [own('years_met', '@every_year_met=true'), own('years_with_target')];
  const [noneMet, someMet] = [own('years_with_target', '@years_met=0'), some('years_met')];
  return {
    vi: choice(
      ` Cả ${met}/${years} năm trọn vẹn có giao chỉ tiêu đều đạt hoặc vượt chỉ tiêu năm.`,
      ` Trong ${noneMet} năm trọn vẹn có giao chỉ tiêu, chưa năm nào đạt chỉ tiêu năm.`,
      ` Trong ${years} năm trọn vẹn có giao chỉ tiêu, ${someMet} năm đạt hoặc vượt chỉ tiêu năm.`,
    ),
    en: choice(
      ` The yearly target was met or exceeded in ${met} of ${years} complete years that had one.`,
      ` In none of ${noneMet} complete years with a target was it met.`,
      ` The yearly target was met or exceeded in ${someMet} of ${years} complete years that had one.`,
    ),
  };
}

/** How many of the units below met their targets, and which of them stand out. */
export function unitsBelow({ query, name }: TargetWords): Message {
  const some = live('unitsByStatus', '+', query);
  const unit = live('quotaAttainment', '', ['under=$unit', ...query]);
  const [units, reached, exceeded, missed] = ['units', 'reached', 'exceeded', 'not_met'].map(
    (measure) => some(measure),
  ) as [string, string, string, string];
  const best = (measure: string) => unit(measure, '@status=exceeded', '@max=attainment');
  const last = (measure: string) => unit(measure, '@status=not_met', '@min=attainment');
  const none = some('not_met', '@reached=0', '@unknown=0');
  const vi = `Trong tổng số ${units} đơn vị trực thuộc, ${reached} đơn vị đạt hoặc vượt ${name.vi}`;
  const en = `Of ${units} units directly below, ${reached} met or exceeded their targets ${name.en}`;
  return {
    vi: [
      choice(
        `${vi}, trong đó ${exceeded} đơn vị vượt; ${missed} đơn vị chưa đạt.`,
        `${vi}, trong đó ${exceeded} đơn vị vượt.`,
        `${vi}; ${missed} đơn vị chưa đạt.`,
        `${vi}.`,
        `Trong tổng số ${units} đơn vị trực thuộc, chưa đơn vị nào đạt ${name.vi} (${none} đơn vị có chỉ tiêu).`,
      ),
      choice(` Có ${some('no_target')} đơn vị chưa được giao ${name.vi}.`),
      choice(` Có ${some('unknown')} đơn vị chưa đủ số liệu để so với ${name.vi}.`),
      choice(` Đạt tỷ lệ cao nhất là ${best('unit')} (${best('attainment')}).`),
      choice(` Đạt tỷ lệ thấp nhất là ${last('unit')} (${last('attainment')}).`),
    ].join(''),
    en: [
      choice(
        `${en}, ${exceeded} of them exceeding it; ${missed} did not meet it.`,
        `${en}, ${exceeded} of them exceeding it.`,
        `${en}; ${missed} did not meet it.`,
        `${en}.`,
        `Of ${units} units directly below, none met its target ${name.en} (${none} have one).`,
      ),
      choice(` Without a target ${name.en}: ${some('no_target')}.`),
      choice(` Without enough figures to compare: ${some('unknown')}.`),
      choice(` The highest attainment is that of ${best('unit')} (${best('attainment')}).`),
      choice(` The lowest is that of ${last('unit')} (${last('attainment')}).`),
    ].join(''),
  };
}
