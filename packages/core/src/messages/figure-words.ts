import type { Message } from './message.ts';

/** How days and periods are called; months are 1..12. */
export const figureWords = {
  day: (year: number, month: number, date: number): Message => ({
    vi: `${pad(date, 10)}-${pad(month, 3)}-${year}`,
    en: `${date} ${MONTHS[month - 1]} ${year}`,
  }),
  onDay: (day: Message): Message => ({ vi: `ngày ${day.vi}`, en: day.en }),
  interval: (from: Message, to: Message): Message => ({
    vi: `từ ${from.vi} đến ${to.vi}`,
    en: `${from.en} – ${to.en}`,
  }),
  year: (year: string): Message => ({ vi: `năm ${year}`, en: year }),
  half: (year: string, half: 1 | 2): Message => ({
    vi: `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    en: `${half === 1 ? 'first' : 'second'} half of ${year}`,
  }),
  quarter: (year: string, quarter: number): Message => ({
    vi: `quý ${ROMAN[quarter - 1]}/${year}`,
    en: `Q${quarter} ${year}`,
  }),
  month: (year: string, month: number): Message => ({
    vi: `tháng ${month}/${year}`,
    en: `${MONTHS[month - 1]} ${year}`,
  }),
  term: (id: string): Message => ({ vi: `nhiệm kỳ ${id}`, en: `term ${id}` }),
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  nothing: { vi: '(không có)', en: '(none)' },
} as const;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** With a leading zero below `limit`: days under 10 and months under 3, so that no digit can be put before them. */
function pad(value: number, limit: number): string {
  return value < limit ? `0${value}` : String(value);
}
