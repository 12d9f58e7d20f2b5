import { officeCase, targets, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
const COUNTS = { 'Xã Kon Đào': 13, 'Xã Tân Cảnh': 9 };
const TABLES = { totals: totals(COUNTS) };
const WITH_WOMEN = {
  totals: totals({ ...COUNTS, 'Xã Kon Đào, women': 5, 'Xã Tân Cảnh, women': 4 }),
};
const WITH_TARGET = { ...TABLES, targets: targets({ 'Xã Kon Đào': 12, 'Xã Tân Cảnh': 10 }) };

/** @param {readonly string[]} heads @param {readonly [first: string, second: string]} values @param {string} [title] */
const form = (heads, [first, second], title = TITLE) => [
  `${title} | | | | `,
  ...heads.map((head, at) => (at === 0 ? `TT | Đơn vị | ${head}` : ` | | ${head}`)),
  `1 | Xã Kon Đào | ${first}`,
  `2 | Xã Tân Cảnh | ${second}`,
];
/** Heads of one row, the values of two units, the tables; the part of a question that is as right. */
const ONE_ROW = [
  ['Tổng số đảng viên | Kết nạp', '210 | 13', '180 | 9', TABLES, 'Tổng số đảng viên'],
  ['Đảng viên nữ | Kết nạp', '80 | 13', '70 | 9', TABLES, 'Đảng viên nữ'],
  ['Kết nạp | Trong đó: Nữ', '13 | 5', '9 | 4', WITH_WOMEN, ''],
  ['Kết nạp | Trong đó nữ', '13 | 5', '9 | 4', WITH_WOMEN, ''],
  ['Kết nạp | Đảng viên giảm', '13 | 2', '9 | 1', TABLES, ''],
  ['Kết nạp | Khai trừ', '13 | 2', '9 | 1', TABLES, ''],
  ['Kết nạp | Chuyển đến', '13 | 2', '9 | 1', TABLES, ''],
  ['Quần chúng học lớp nhận thức về Đảng | Kết nạp', '40 | 13', '31 | 9', TABLES, ''],
  ['Chỉ tiêu | Kết nạp | Tỷ lệ %', '12 | 13 | 108.33', '10 | 9 | 90', WITH_TARGET, ''],
  ['Chỉ tiêu | Thực hiện | Còn thiếu', '12 | 13 | 0', '10 | 9 | 1', WITH_TARGET, 'Còn thiếu'],
  ['Chỉ tiêu | Chỉ tiêu nữ | Kết nạp', '12 | 6 | 13', '10 | 5 | 9', WITH_TARGET, 'Chỉ tiêu nữ'],
  ['Chỉ tiêu DTTS | Kết nạp', '6 | 13', '5 | 9', TABLES, 'Chỉ tiêu DTTS'],
  ['Kế hoạch | Kết nạp | Đạt (%)', '12 | 13 | 108.3', '10 | 9 | 90', WITH_TARGET, ''],
  ['Hồ sơ đã nộp | Đã kết nạp', '15 | 13', '12 | 9', TABLES, ''],
  ['Đảng viên dự bị chuyển chính thức | Kết nạp', '11 | 13', '8 | 9', TABLES, ''],
];
/** How offices write a target that is a range. */
const RANGES = [
  '10 - 12',
  '10-12',
  '10 – 12',
  'từ 10 đến 12',
  '10 đến 12',
  'Từ 10 đến 12 đồng chí',
];
const TITLES = [
  'THỐNG KÊ SỐ LƯỢNG ĐẢNG VIÊN NĂM 2024',
  'CƠ CẤU ĐẢNG VIÊN NĂM 2024',
  'BIỂU TỔNG HỢP NĂM 2024',
];

/** What heads count, and what they do not. */
export function officeHeadCases() {
  return [
    ...ONE_ROW.map(([head, first, second, tables, ask], at) =>
      officeCase(
        `head-${at + 1}`,
        `heads: ${head}`,
        form([String(head)], [String(first), String(second)]),
        {
          tables: /** @type {typeof TABLES} */ (tables),
          ...(ask === '' ? {} : { or_asks: [String(ask)] }),
        },
      ),
    ),
    ...RANGES.map((range, at) =>
      officeCase(
        `range-${at + 1}`,
        `a target written “${range}”`,
        form(['Chỉ tiêu | Kết nạp'], [`${range} | 13`, '8 | 9']),
        {
          tables: { ...TABLES, targets: targets({ 'Xã Kon Đào': [10, 12], 'Xã Tân Cảnh': 8 }) },
        },
      ),
    ),
    ...TITLES.map((title, at) =>
      officeCase(
        `head-members-${at + 1}`,
        `counts of members under “${title}”`,
        form(['Tổng số | Nữ | DTTS'], ['210 | 80 | 60', '180 | 70 | 50'], title),
        {
          asks_about: ['chứa gì', 'mỗi dòng là gì'],
        },
      ),
    ),
    officeCase(
      'head-two-rows',
      'members and admissions each under a head of their own',
      form(
        ['Đảng viên | | Kết nạp | ', 'Tổng số | Nữ | Tổng số | Nữ'],
        ['210 | 80 | 13 | 5', '180 | 70 | 9 | 4'],
      ),
      { tables: WITH_WOMEN, or_asks: ['chứa gì'] },
    ),
    officeCase(
      'head-blank',
      'an empty sheet cell is unknown, not 0',
      form(['Kết nạp | Nữ'], ['13 | ', ' | ']),
      {
        tables: { totals: totals({ 'Xã Kon Đào': 13 }) },
      },
    ),
    officeCase(
      'head-dash',
      'a dash that a person says is unknown, not a number',
      form(['Kết nạp | Nữ'], ['13 | -', '9 | …']),
      {
        answers: { dashes: 'unknown' },
        tables: TABLES,
      },
    ),
    officeCase(
      'head-percent-wrong',
      'a percentage that does not go with its count',
      [
        ...form(['Chỉ tiêu | Kết nạp | Tỷ lệ %'], ['12 | 13 | 108.33', '10 | 9 | 80']),
        '3 | Xã Diên Bình | 8 | 8 | 100',
        '4 | Xã Pô Kô | 5 | 4 | 80',
      ],
      {
        tables: {
          totals: totals({ ...COUNTS, 'Xã Diên Bình': 8, 'Xã Pô Kô': 4 }),
          targets: [...WITH_TARGET.targets, ...targets({ 'Xã Diên Bình': 8, 'Xã Pô Kô': 5 })],
        },
        sums: [{ label: 'Tỷ lệ %', stated: 80, computed: 90 }],
      },
    ),
  ];
}
