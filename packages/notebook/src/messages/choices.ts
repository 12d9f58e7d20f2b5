import type { Message } from '@ketnap/core';

/** What the figures that can stand in a sentence are called where one is chosen. */
export const figureNames = {
  admitted: { vi: 'Số kết nạp', en: 'Admitted' },
  attainment: { vi: 'Tỷ lệ đạt chỉ tiêu', en: 'Attainment of the target' },
  target: { vi: 'Chỉ tiêu kết nạp', en: 'Target' },
  gap: { vi: 'Chênh lệch so với chỉ tiêu', en: 'Gap to the target' },
  status: { vi: 'Kết quả thực hiện chỉ tiêu', en: 'Whether the target is met' },
  pace: { vi: 'Tiến độ so với chỉ tiêu chia đều', en: 'Pace to the target' },
  elapsed: { vi: 'Thời gian đã qua', en: 'Time elapsed' },
  neededPerMonth: { vi: 'Số cần kết nạp thêm mỗi tháng', en: 'Needed a month' },
  yearsMet: { vi: 'Số năm đạt chỉ tiêu năm', en: 'Years in which the target was met' },
  yearsWithTarget: { vi: 'Số năm có giao chỉ tiêu', en: 'Years with a target' },
  membersRate: {
    vi: 'Tỷ lệ kết nạp so với đảng viên đầu năm',
    en: 'Admitted per member at the start of the year',
  },
  highest: { vi: 'Đơn vị có tỷ lệ đạt cao nhất', en: 'Unit with the highest attainment' },
  highestShare: { vi: 'Tỷ lệ đạt cao nhất trong các đơn vị', en: 'Highest attainment of a unit' },
  lowest: { vi: 'Đơn vị có tỷ lệ đạt thấp nhất', en: 'Unit with the lowest attainment' },
  lowestShare: { vi: 'Tỷ lệ đạt thấp nhất trong các đơn vị', en: 'Lowest attainment of a unit' },
  ofSource: (label: Message): Message => ({
    vi: `Số kết nạp, nguồn ${label.vi.toLocaleLowerCase('vi')}`,
    en: `Admitted from ${label.en.toLocaleLowerCase('en')}`,
  }),
  shareOfSource: (label: Message): Message => ({
    vi: `Tỷ lệ, nguồn ${label.vi.toLocaleLowerCase('vi')}`,
    en: `Share of ${label.en.toLocaleLowerCase('en')}`,
  }),
  unknownOfSource: (label: Message): Message => ({
    vi: `Số chưa rõ, nguồn ${label.vi.toLocaleLowerCase('vi')}`,
    en: `Unknown of ${label.en.toLocaleLowerCase('en')}`,
  }),
  mergedCells: { vi: 'Số chi bộ sinh hoạt ghép', en: 'Merged cells' },
  localities: { vi: 'Số thôn, làng, tổ dân phố', en: 'Localities' },
  own: { vi: 'Số thôn, làng có chi bộ riêng', en: 'Localities with a cell of their own' },
  ownShare: {
    vi: 'Tỷ lệ thôn, làng có chi bộ riêng',
    en: 'Share of localities with a cell of their own',
  },
  joint: { vi: 'Số thôn, làng sinh hoạt ghép', en: 'Localities in a merged cell' },
  none: { vi: 'Số thôn, làng chưa có chi bộ', en: 'Localities without a cell' },
  eliminatedOn: { vi: 'Ngày xóa hết chi bộ sinh hoạt ghép', en: 'Day of the last merged cell' },
  unit: { vi: 'Tên đơn vị', en: 'Name of the unit' },
  term: { vi: 'Nhiệm kỳ', en: 'Term' },
  asOf: { vi: 'Ngày tính đến', en: 'Day counted to' },
  termStart: { vi: 'Ngày đầu nhiệm kỳ', en: 'First day of the term' },
};
