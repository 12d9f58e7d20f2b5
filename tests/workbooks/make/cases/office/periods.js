import { officeCase, totals } from '../../office-case.js';

const BODY = ['TT | Đơn vị | Kết nạp', '1 | Xã Kon Đào | 7', '2 | Xã Tân Cảnh | 5'];
const COUNTS = { 'Xã Kon Đào': 7, 'Xã Tân Cảnh': 5 };

/** Words of a title, and the days that they say. */
const SAID = [
  ['8 THÁNG ĐẦU NĂM 2024', '2024-01-01', '2024-08-31'],
  ['11 tháng năm 2024', '2024-01-01', '2024-11-30'],
  ['Mười tháng đầu năm 2024', '2024-01-01', '2024-10-31'],
  ['QUÍ II NĂM 2024', '2024-04-01', '2024-06-30'],
  ['Quý 3-2024', '2024-07-01', '2024-09-30'],
  ['Tháng 4 - 6 năm 2024', '2024-04-01', '2024-06-30'],
  ['Từ tháng 4 đến tháng 9 năm 2024', '2024-04-01', '2024-09-30'],
  ['từ tháng 10/2023 đến tháng 3/2024', '2023-10-01', '2024-03-31'],
  ['năm 2022 đến năm 2024', '2022-01-01', '2024-12-31'],
  ['2 năm 2023 - 2024', '2023-01-01', '2024-12-31'],
  ['nửa cuối năm 2024', '2024-07-01', '2024-12-31'],
  ['từ 15/12/2023 đến 14/12/2024', '2023-12-15', '2024-12-14'],
  ['quý I, II năm 2024', '2024-01-01', '2024-06-30'],
  ['Tháng Giêng năm 2024', '2024-01-01', '2024-01-31'],
];
/** Words that leave it open. */
const OPEN = [
  'Tuần 12 năm 2024',
  'đến nay',
  'sơ kết năm 2024',
  'năm học 2023 - 2024',
  'từ đầu nhiệm kỳ đến nay',
  'Đợt 1 năm 2024',
];
/** Heads that say a period of their own beside the title's. */
const HEADS = [
  ['Kết nạp 6 tháng đầu năm', '2024-01-01', '2024-06-30'],
  ['Kết nạp quý IV', '2024-10-01', '2024-12-31'],
  ['Kết nạp năm 2023', '2023-01-01', '2023-12-31'],
  ['Kết nạp năm 2024 (từ 15/8)', '2024-08-15', '2024-12-31'],
];

/** Periods that words of titles and heads narrow or widen. */
export function officePeriodCases() {
  return [
    ...SAID.map(([words, from, to], at) =>
      officeCase(
        `period-said-${at + 1}`,
        `a title of “${words}”`,
        [`KẾT QUẢ KẾT NẠP ĐẢNG VIÊN ${words} | | `, ...BODY],
        {
          tables: { totals: totals(COUNTS, from, to) },
          or_asks: ['thời gian nào'],
        },
      ),
    ),
    ...OPEN.map((words, at) =>
      officeCase(
        `period-open-${at + 1}`,
        `a title of “${words}” says no days`,
        [`KẾT QUẢ KẾT NẠP ĐẢNG VIÊN | | `, `${words} | | `, ...BODY],
        {
          asks_about: ['thời gian nào'],
        },
      ),
    ),
    ...HEADS.map(([head, from, to], at) =>
      officeCase(
        `period-head-${at + 1}`,
        `a head of “${head}” under a year`,
        ['KẾT NẠP ĐẢNG VIÊN NĂM 2024 | | ', `TT | Đơn vị | ${head}`, ...BODY.slice(1)],
        { tables: { totals: totals(COUNTS, from, to) }, or_asks: ['thời gian nào', 'chứa gì'] },
      ),
    ),
    officeCase(
      'period-years',
      'years and half a year in heads',
      [
        'KẾT NẠP ĐẢNG VIÊN | | | ',
        'TT | Đơn vị | Năm 2023 | Năm 2024 (6 tháng đầu năm)',
        '1 | Xã Kon Đào | 7 | 3',
        '2 | Xã Tân Cảnh | 5 | 2',
      ],
      {
        tables: {
          totals: [
            ...totals(COUNTS, '2023-01-01', '2023-12-31'),
            ...totals({ 'Xã Kon Đào': 3, 'Xã Tân Cảnh': 2 }, '2024-01-01', '2024-06-30'),
          ],
        },
      },
    ),
    officeCase(
      'period-previous',
      'the same period of the year before beside this one',
      [
        'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM 2024 | | | ',
        'TT | Đơn vị | Kết nạp | Cùng kỳ năm trước',
        '1 | Xã Kon Đào | 7 | 6',
        '2 | Xã Tân Cảnh | 5 | 4',
      ],
      {
        tables: { totals: totals(COUNTS, '2024-01-01', '2024-06-30') },
        may: { totals: totals({ 'Xã Kon Đào': 6, 'Xã Tân Cảnh': 4 }, '2023-01-01', '2023-06-30') },
      },
    ),
  ];
}
