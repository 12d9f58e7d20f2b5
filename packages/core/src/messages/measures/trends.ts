import type { Message } from '../message.ts';
import type { MeasureWords } from './words.ts';

/** The measures of a trend. */
export const trendWords = {
  previous: {
    label: { vi: 'Cùng kỳ trước', en: 'Same period before' },
    definition: {
      vi: 'Số kết nạp của cùng kỳ năm trước (theo nhiệm kỳ: nhiệm kỳ trước). Kỳ chưa trọn chỉ so với đúng phần đó của kỳ trước; dữ liệu không đủ thì không có.',
      en: 'Admitted in the same period a year (of a term: a term) before. A partial period is compared with the same part only; none where the data do not cover it.',
    },
  },
  change: {
    label: { vi: 'Tăng, giảm', en: 'Change' },
    definition: {
      vi: 'Số kết nạp trừ số của cùng kỳ trước.',
      en: 'Admitted less those of the same period before.',
    },
  },
  change_rate: {
    label: { vi: 'Tỷ lệ tăng, giảm', en: 'Rate of change' },
    definition: {
      vi: 'Mức tăng, giảm so với số của cùng kỳ trước; không có nếu kỳ trước bằng 0.',
      en: 'The change as a share of the same period before; none where that is 0.',
    },
  },
  rolling_12m: {
    label: { vi: '12 tháng gần nhất', en: 'Last 12 months' },
    definition: {
      vi: 'Số kết nạp trong 12 tháng tính đến ngày cuối của kỳ; dữ liệu không đủ 12 tháng thì không có.',
      en: 'Admitted in the twelve months up to the period’s last day; none where the data do not cover them.',
    },
  },
  cumulative: {
    label: { vi: 'Lũy kế từ đầu nhiệm kỳ', en: 'Since the term began' },
    definition: {
      vi: 'Số kết nạp từ ngày đầu nhiệm kỳ đến ngày cuối của kỳ; ngoài mọi nhiệm kỳ thì không có.',
      en: 'Admitted from the first day of the term to the period’s last day; none outside any term.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures of terms side by side. */
export const compareTermsWords = {
  term_id: {
    label: { vi: 'Mã nhiệm kỳ', en: 'Term id' },
    definition: { vi: 'Mã trong bảng terms.', en: 'The id in the table terms.' },
  },
  term: {
    label: { vi: 'Nhiệm kỳ', en: 'Term' },
    definition: { vi: 'Tên nhiệm kỳ.', en: 'The term’s name.' },
  },
  month: {
    label: { vi: 'Tháng thứ (từ 0)', en: 'Month (from 0)' },
    definition: {
      vi: 'Số tháng tính từ ngày đầu nhiệm kỳ; 0 là tháng đầu tiên.',
      en: 'Months since the term’s first day; 0 is the first month.',
    },
  },
  admitted: {
    label: { vi: 'Số kết nạp trong tháng', en: 'Admitted in the month' },
    definition: {
      vi: 'Số kết nạp trong tháng đó của nhiệm kỳ, ở đơn vị và mọi đơn vị trực thuộc.',
      en: 'Persons admitted in that month of the term, in the unit and every unit below it.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** What the change against the year before says by its sign. */
export const changeBySign = {
  below: { vi: 'giảm {value}', en: 'down {value}' },
  above: { vi: 'tăng {value}', en: 'up {value}' },
  even: { vi: 'không thay đổi', en: 'unchanged' },
} as const satisfies Record<string, Message>;
