import type { Message } from '@ketnap/core';
import { both, bothWords, capital } from './shared.ts';

/** When the localities are counted. */
const EVERY: Readonly<Record<string, Message>> = {
  month: { vi: ' cuối mỗi tháng', en: ' at the end of each month' },
  quarter: { vi: ' cuối mỗi quý', en: ' at the end of each quarter' },
  half_year: { vi: ' cuối mỗi nửa năm', en: ' at the end of each half-year' },
  year: { vi: ' cuối mỗi năm', en: ' at the end of each year' },
};

/** What the charts of localities and their cells say. */
export const cellWords = {
  states: {
    own: { vi: 'chi bộ riêng', en: 'own cell' },
    joint: { vi: 'sinh hoạt ghép', en: 'joint cell' },
    none: { vi: 'chưa có chi bộ', en: 'no cell' },
  },
  localities: { vi: 'thôn, làng, tổ dân phố', en: 'localities' },
  monthTitle: {
    eliminated: (month: Message): Message => ({
      vi: `Không còn chi bộ ghép từ ${month.vi}`,
      en: `No merged cell since ${month.en}`,
    }),
    noneOn: (day: Message): Message => ({
      vi: `Đến ${day.vi} không còn chi bộ ghép`,
      en: `No merged cell as of ${day.en}`,
    }),
    now: (count: number): Message => ({
      vi: `Còn ${both(count).vi} chi bộ sinh hoạt ghép`,
      en: `${both(count).en} merged ${count === 1 ? 'cell' : 'cells'}`,
    }),
    never: { vi: 'Không có chi bộ sinh hoạt ghép', en: 'No merged cell' },
    fewer: (from: number, to: number): Message => ({
      vi: `Chi bộ ghép giảm từ ${both(from).vi} còn ${both(to).vi}`,
      en: `Merged cells down from ${both(from).en} to ${both(to).en}`,
    }),
    more: (from: number, to: number): Message => ({
      vi: `Chi bộ ghép tăng từ ${both(from).vi} lên ${both(to).vi}`,
      en: `Merged cells up from ${both(from).en} to ${both(to).en}`,
    }),
    same: (count: number): Message => ({
      vi: `Vẫn còn ${both(count).vi} chi bộ sinh hoạt ghép như lúc đầu`,
      en: `Still ${both(count).en} merged ${count === 1 ? 'cell' : 'cells'}, as at the start`,
    }),
  },
  monthSubtitle: (unit: string, every: string, days: Message): Message => ({
    vi: `${unit}: số thôn, làng, tổ dân phố theo chi bộ${EVERY[every]?.vi ?? ''}, ${days.vi}`,
    en: `${unit}: localities by cell${EVERY[every]?.en ?? ''}, ${days.en}`,
  }),
  /** Of `all` units, `own` have a cell of its own in every locality. */
  unitTitle: (all: number, own: number): Message => {
    const [some, every] = [bothWords(own), bothWords(all)];
    if (all === 1)
      return own === 1
        ? { vi: 'Mọi thôn đều có chi bộ riêng', en: 'Every locality has its own cell' }
        : { vi: 'Còn thôn chưa có chi bộ riêng', en: 'Some localities have no cell of their own' };
    if (own === all)
      return {
        vi: `Cả ${every.vi} đơn vị có chi bộ riêng ở mọi thôn`,
        en: `In all ${every.en} units every locality has its own cell`,
      };
    if (own === 0)
      return {
        vi: 'Chưa đơn vị nào có chi bộ riêng ở mọi thôn',
        en: 'In no unit has every locality its own cell',
      };
    return {
      vi: `${capital(some.vi)} trong ${every.vi} đơn vị có chi bộ riêng ở mọi thôn`,
      en: `In ${some.en} of ${every.en} units every locality has its own cell`,
    };
  },
  unitSubtitle: (day: Message): Message => ({
    vi: `Số thôn, làng, tổ dân phố theo chi bộ, ngày ${day.vi}; bên phải: tỷ lệ có chi bộ riêng`,
    en: `Localities by cell on ${day.en}; at the right: share with a cell of their own`,
  }),
  events: {
    formed: { vi: 'thành lập', en: 'formed' },
    split: { vi: 'tách thành chi bộ riêng', en: 'split into own cells' },
    localities_joined: { vi: 'nhập thôn', en: 'localities joined' },
    regrouped: { vi: 'ghép sang chi bộ khác', en: 'regrouped' },
    dissolved: { vi: 'giải thể', en: 'dissolved' },
  },
  eventTitle: (eliminated: number, formed: number): Message => {
    const [gone, made] = [bothWords(eliminated), bothWords(formed)];
    if (eliminated === 0)
      return {
        vi: `Thành lập ${made.vi} chi bộ ghép, chưa xóa chi bộ nào`,
        en: `${made.en} merged ${formed === 1 ? 'cell' : 'cells'} formed, none eliminated`,
      };
    const cells = eliminated === 1 ? 'cell' : 'cells';
    if (formed === 0)
      return {
        vi: `Xóa ${gone.vi} chi bộ ghép, không thành lập thêm`,
        en: `${gone.en} merged ${cells} eliminated, none formed`,
      };
    return {
      vi: `Xóa ${gone.vi} chi bộ ghép, thành lập ${made.vi}`,
      en: `${gone.en} merged ${cells} eliminated, ${made.en} formed`,
    };
  },
  eventSubtitle: (days: Message): Message => ({
    vi: `Mỗi dấu là một chi bộ sinh hoạt ghép được thành lập hoặc được xóa, theo nguyên nhân, ${days.vi}`,
    en: `Every mark is a merged cell formed or eliminated, by cause, ${days.en}`,
  }),
  restOfUnits: (full: number, all: number): Message => ({
    vi: `${both(full).vi}/${both(all).vi} đơn vị có chi bộ riêng ở mọi thôn`,
    en: `in ${both(full).en} of ${both(all).en} every locality has its own cell`,
  }),
  restOfEvents: (eliminated: number, formed: number): Message => ({
    vi: `xóa ${both(eliminated).vi} chi bộ ghép, thành lập ${both(formed).vi}`,
    en: `${both(eliminated).en} merged cells eliminated, ${both(formed).en} formed`,
  }),
  noUnit: { vi: '(nhiều đơn vị)', en: '(several units)' },
} as const;
