import type { Note } from '../analyses/analysis.ts';
import { formatDay, formatPeriod } from '../figures/format.ts';
import type { Language } from './message.ts';

/** What figures over time must not be shown without. */
export const trendNotes = {
  partial: (periods: readonly string[]): Note => ({
    code: 'partial_periods',
    message: {
      vi: `Chưa trọn kỳ: ${named(periods, 'vi')}; chỉ so với cùng thời gian của kỳ trước.`,
      en: `Not whole: ${named(periods, 'en')}; compared only with the same part of the period before.`,
    },
  }),
  termsBeforeData: (terms: readonly string[], first: string): Note => ({
    code: 'terms_before_data',
    message: {
      vi: `Bắt đầu trước ngày đầu của dữ liệu (${formatDay(first, 'vi')}): ${named(terms, 'vi')}; số lũy kế không gồm số kết nạp trước ngày đó.`,
      en: `Begun before the first day of the data (${formatDay(first, 'en')}): ${named(terms, 'en')}; the running sum lacks earlier admissions.`,
    },
  }),
};

function named(periods: readonly string[], language: Language): string {
  return periods.map((period) => formatPeriod(period, language)).join(', ');
}
