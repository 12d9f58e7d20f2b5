import type { Message } from '@ketnap/core';

/** Titles of charts that have nothing to draw. */
export const emptyWords = {
  attainment: {
    vi: 'Chưa có số liệu kết nạp so với chỉ tiêu',
    en: 'No admissions to compare with targets',
  },
  yearlyAttainment: { vi: 'Chưa có số liệu theo chỉ tiêu năm', en: 'No figures by yearly target' },
  pace: { vi: 'Chưa có số liệu về tiến độ kết nạp', en: 'No figures on the pace of admissions' },
  sources: { vi: 'Chưa có số liệu về nguồn kết nạp', en: 'No figures by source' },
  sets: { vi: 'Không có ai được kết nạp', en: 'Nobody was admitted' },
  localities: {
    vi: 'Chưa có số liệu về thôn, tổ dân phố',
    en: 'No figures on localities',
  },
  events: {
    vi: 'Không xóa, không lập chi bộ ghép nào',
    en: 'No merged cell was eliminated or formed',
  },
  years: { vi: 'Chưa có số liệu kết nạp theo năm', en: 'No admissions by year' },
  months: { vi: 'Chưa có số liệu kết nạp theo tháng', en: 'No admissions by month' },
  terms: { vi: 'Chưa có số liệu để so sánh các nhiệm kỳ', en: 'No terms to compare' },
  scope: { vi: 'Theo đơn vị và thời gian đang chọn', en: 'For the chosen unit and days' },
  sentence: { vi: 'Không có số liệu nào để vẽ.', en: 'There is nothing to draw.' },
} as const satisfies Record<string, Message>;
