import type { Message } from '@ketnap/core';
import { both, listed } from './shared.ts';

/** What the charts over time say. */
export const trendWords = {
  yearTitle: {
    highest: (years: readonly string[], count: number): Message => ({
      vi: `Cao nhất ${years.length === 1 ? 'năm' : 'các năm'} ${listed(years, 'vi')}: ${both(count).vi} người`,
      en: `Highest in ${listed(years, 'en')}: ${both(count).en} people`,
    }),
    rising: (from: string, to: string): Message => ({
      vi: `Tăng liên tục từ năm ${from} đến năm ${to}`,
      en: `Rising every year from ${from} to ${to}`,
    }),
    falling: (from: string, to: string): Message => ({
      vi: `Giảm liên tục từ năm ${from} đến năm ${to}`,
      en: `Falling every year from ${from} to ${to}`,
    }),
    flat: { vi: 'Các năm kết nạp bằng nhau', en: 'The same number every year' },
    nobody: { vi: 'Không có ai được kết nạp', en: 'Nobody was admitted' },
    noWhole: { vi: 'Chưa có năm nào trọn vẹn', en: 'No complete year yet' },
  },
  yearSubtitle: (unit: string, days: Message, partial: boolean): Message => ({
    vi: `${unit}: số kết nạp từng năm (cột, người) và của năm trước (vạch)${partial ? '; cột nhạt viền đứt: năm chưa trọn' : ''}, ${days.vi}`,
    en: `${unit}: admitted each year (bars, people) and the year before (marks)${partial ? '; pale dashed bars: incomplete years' : ''}, ${days.en}`,
  }),
  until: (day: string): Message => ({ vi: `đến ${day}`, en: `to ${day}` }),
  since: (day: string): Message => ({ vi: `từ ${day}`, en: `from ${day}` }),
  monthTitle: {
    peaks: (months: Message): Message => ({
      vi: `Kết nạp nhiều vào tháng ${months.vi}`,
      en: `Most are admitted in ${months.en}`,
    }),
    highest: (month: Message, count: number): Message => ({
      vi: `Nhiều nhất ${month.vi}: ${both(count).vi} người`,
      en: `Most in ${month.en}: ${both(count).en} people`,
    }),
    even: { vi: 'Không có tháng nào trong năm nổi trội', en: 'No month of the year stands out' },
  },
  unknown: { vi: 'Chưa rõ số kết nạp', en: 'The numbers admitted are unknown' },
  monthSubtitle: (unit: string, days: Message, partial: boolean): Message => ({
    vi: `${unit}: số kết nạp từng tháng (người), ${days.vi}${partial ? '; viền đứt: tháng chưa trọn' : ''}`,
    en: `${unit}: admitted by month (people), ${days.en}${partial ? '; dashed: incomplete month' : ''}`,
  }),
  monthAxis: { vi: 'tháng', en: 'month' },
  termTitle: {
    more: (name: Message): Message => ({
      vi: `Nhiều hơn ${name.vi} ở cùng thời điểm`,
      en: `More than in ${name.en} at the same point`,
    }),
    fewer: (name: Message): Message => ({
      vi: `Ít hơn ${name.vi} ở cùng thời điểm`,
      en: `Fewer than in ${name.en} at the same point`,
    }),
    same: (name: Message): Message => ({
      vi: `Bằng ${name.vi} ở cùng thời điểm`,
      en: `As many as in ${name.en} at the same point`,
    }),
    alone: { vi: 'Chưa có nhiệm kỳ trước để so sánh', en: 'No earlier term to compare with' },
  },
  termBefore: { vi: 'nhiệm kỳ trước', en: 'the term before' },
  termSubtitle: (unit: string, asOf: Message): Message => ({
    vi: `${unit}: số kết nạp cộng dồn (người) theo số tháng kể từ đầu mỗi nhiệm kỳ, ${asOf.vi}`,
    en: `${unit}: admitted so far (people) by months since each term began, ${asOf.en}`,
  }),
  termAxis: { vi: 'tháng kể từ đầu nhiệm kỳ', en: 'months since the term began' },
  asOf: (day: Message): Message => ({ vi: `tính đến ${day.vi}`, en: `as of ${day.en}` }),
} as const;
