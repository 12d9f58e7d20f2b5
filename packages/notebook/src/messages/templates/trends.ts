import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';

/** What is compared with the same time before. */
export interface Compared {
  /** In the query of every figure. */
  readonly query: readonly string[];
  /** `cùng thời gian của nhiệm kỳ trước`. */
  readonly before: Message;
}

export const withTermBefore: Compared = {
  query: ['every=term', '@period=$term'],
  before: {
    vi: 'cùng khoảng thời gian của nhiệm kỳ trước',
    en: 'the same part of the term before',
  },
};

export const withYearBefore = (every: 'half_year' | 'year'): Compared => ({
  query: [`every=${every}`, '@period=$period'],
  before: { vi: 'cùng kỳ năm trước', en: 'the same period of the year before' },
});

/** `tăng 104 đồng chí so với …`; the same whatever the data say. */
export function change({ query, before }: Compared): Message {
  const trend = live('trend', '', query);
  const [previous, same] = [trend('previous'), trend('previous', '@change=0')];
  const [by, rate] = [trend('change', '~as=abs'), trend('change_rate')];
  return {
    vi: choice(
      `Số kết nạp bằng ${before.vi} (${same} đồng chí).`,
      `So với ${before.vi} (${previous} đồng chí), số kết nạp ${by} đồng chí (${rate}).`,
      `So với ${before.vi} (${previous} đồng chí), số kết nạp ${by} đồng chí.`,
      `Dữ liệu không đủ để so với ${before.vi}.`,
    ),
    en: choice(
      `Admissions equal those of ${before.en} (${same}).`,
      `Against ${before.en} (${previous}), admissions are ${by} (${rate}).`,
      `Against ${before.en} (${previous}), admissions are ${by}.`,
      `The data do not allow a comparison with ${before.en}.`,
    ),
  };
}

const year = live('trend', '', ['every=year', 'from=$from', '@partial=false', '@max=admitted']);

/** Sentences on years and months. */
export const trendTexts = {
  years: {
    vi:
      choice(
        `Trong các năm trọn vẹn của nhiệm kỳ, kết nạp nhiều nhất là năm ${year('period')} (${year('admitted')} đồng chí). `,
      ) + 'Năm chưa trọn vẹn chỉ được so với cùng thời gian của năm trước.',
    en:
      choice(
        `Of the term’s complete years, ${year('period')} has the most admissions (${year('admitted')}). `,
      ) + 'A year that is not complete is compared only with the same part of the year before.',
  },
  table: { vi: 'Số kết nạp theo năm', en: 'Admissions by year' },
} as const satisfies Record<string, Message>;
