import type { Message } from '@ketnap/core';

/** Titles of tables. */
export const tableTitles = {
  targets: {
    vi: 'Kết quả thực hiện chỉ tiêu theo đơn vị',
    en: 'Attainment of targets by unit',
  },
  targetsOfYears: {
    vi: 'Kết quả thực hiện chỉ tiêu từng năm theo đơn vị',
    en: 'Attainment of yearly targets by unit',
  },
  years: {
    vi: 'Kết quả thực hiện chỉ tiêu từng năm',
    en: 'Attainment of yearly targets',
  },
  sources: { vi: 'Đảng viên mới chia theo nguồn', en: 'New members by source' },
  period: {
    vi: 'Số kết nạp trong kỳ theo đơn vị, so với cùng kỳ năm trước',
    en: 'Admissions of the period by unit, beside the same period of the year before',
  },
} as const satisfies Record<string, Message>;
