import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';
import { change, withYearBefore } from './trends.ts';
import { attained, ofYear } from './targets.ts';

const rate = live('quotaAttainment', '', ofYear.query)('members_rate');
const memberRate: Message = {
  vi: choice(` Số kết nạp {{year}} đến ngày đó bằng ${rate} số đảng viên đầu năm.`),
  en: choice(` Admissions of {{year}} up to that day are ${rate} of the members at its start.`),
};

/** `half_year` or `year`. */
export type Every = 'half_year' | 'year';

/** What was admitted in the period, beside the same period of the year before. */
export function periodTexts(every: Every): Readonly<Record<'admitted' | 'target', Message>> {
  const compared = withYearBefore(every);
  const [admitted, some] = [
    live('trend', '', compared.query)('admitted'),
    live('trend', '+', compared.query)('admitted'),
  ];
  const before = change(compared);
  const target = attained(ofYear);
  const inYear = live('quotaAttainment', '', ofYear.query)('admitted');
  return {
    admitted: {
      vi:
        choice(
          `Trong {{period}} (từ ngày {{from}} đến ngày {{to}}), {{unit}} đã kết nạp ${some} đảng viên mới. `,
          `Trong {{period}} (từ ngày {{from}} đến ngày {{to}}), số đảng viên mới kết nạp của {{unit}} là ${admitted}. `,
          'Dữ liệu không đủ để biết {{unit}} đã kết nạp bao nhiêu đảng viên trong {{period}} (từ ngày {{from}} đến ngày {{to}}). ',
        ) + before.vi,
      en:
        choice(
          `In {{period}} (from {{from}} to {{to}}), {{unit}} admitted ${some} new Party members. `,
          `In {{period}} (from {{from}} to {{to}}), the number of members admitted by {{unit}} is ${admitted}. `,
          'The data do not tell how many Party members {{unit}} admitted in {{period}} (from {{from}} to {{to}}). ',
        ) + before.en,
    },
    target: {
      vi:
        choice(
          `Tính từ đầu năm đến ngày {{to}}, số kết nạp là ${inYear} đồng chí`,
          'Dữ liệu không đủ để biết {{unit}} đã kết nạp bao nhiêu đảng viên từ đầu {{year}} đến ngày {{to}}',
        ) + `${target.vi}.${memberRate.vi}`,
      en:
        choice(
          `From the start of the year to {{to}}, admissions are ${inYear}`,
          'The data do not tell how many Party members {{unit}} admitted from the start of {{year}} to {{to}}',
        ) + `${target.en}.${memberRate.en}`,
    },
  };
}
