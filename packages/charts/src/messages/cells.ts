import type { Message } from '@ketnap/core';
import { both, capital, inWords } from './shared.ts';

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
      vi: `Vẫn còn ${both(count).vi} chi bộ sinh hoạt ghép`,
      en: `Still ${both(count).en} merged cells`,
    }),
  },
  monthSubtitle: (unit: string, days: Message): Message => ({
    vi: `${unit}: số thôn, làng, tổ dân phố theo chi bộ cuối mỗi tháng, ${days.vi}`,
    en: `${unit}: localities by cell at the end of each month, ${days.en}`,
  }),
  unitTitle: (all: number, own: number): Message => {
    if (all === 0) return { vi: 'Chưa có thôn nào trong dữ liệu', en: 'No locality in the data' };
    if (own === all)
      return {
        vi:
          all === 1
            ? 'Mọi thôn đều có chi bộ riêng'
            : `Cả ${inWords(all, 'vi')} đơn vị có chi bộ riêng ở mọi thôn`,
        en:
          all === 1
            ? 'Every locality has its own cell'
            : `In all ${inWords(all, 'en')} units every locality has its own cell`,
      };
    if (own === 0)
      return {
        vi: 'Chưa đơn vị nào có chi bộ riêng ở mọi thôn',
        en: 'In no unit has every locality its own cell',
      };
    return {
      vi: `${capital(inWords(own, 'vi'))} trong ${inWords(all, 'vi')} đơn vị có chi bộ riêng ở mọi thôn`,
      en: `In ${inWords(own, 'en')} of ${inWords(all, 'en')} units every locality has its own cell`,
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
  eventTitle: (eliminated: number, formed: number): Message => ({
    vi: `Xóa ${both(eliminated).vi} chi bộ ghép, thành lập ${both(formed).vi}`,
    en: `${both(eliminated).en} merged cells eliminated, ${both(formed).en} formed`,
  }),
  eventSubtitle: (days: Message): Message => ({
    vi: `Mỗi dấu là một chi bộ sinh hoạt ghép được thành lập hoặc được xóa, theo nguyên nhân, ${days.vi}`,
    en: `Every mark is a merged cell formed or eliminated, by cause, ${days.en}`,
  }),
  noEvents: { vi: 'Không có biến động chi bộ ghép', en: 'No merged cell came or went' },
  noUnit: { vi: '(nhiều đơn vị)', en: '(several units)' },
} as const;
