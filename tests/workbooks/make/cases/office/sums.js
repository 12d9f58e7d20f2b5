import { officeCase, targets, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
const HEAD = 'TT | Đơn vị | Chỉ tiêu | Kết nạp';
const UNITS = ['1 | Xã Kon Đào | 12 | 13', '2 | Xã Tân Cảnh | 10 | 9', '3 | Xã Diên Bình | 8 | 8'];
const TABLES = {
  totals: totals({ 'Xã Kon Đào': 13, 'Xã Tân Cảnh': 9, 'Xã Diên Bình': 8 }),
  targets: targets({ 'Xã Kon Đào': 12, 'Xã Tân Cảnh': 10, 'Xã Diên Bình': 8 }),
};

const SUMS = [
  'Total',
  'Grand Total',
  'Subtotal',
  'TOTAL:',
  'Tổng số',
  'TỔNG CỘNG',
  'Tổng cộng (1+2+3)',
  'Cộng toàn huyện',
  'Toàn huyện',
  'Toàn Đảng bộ',
  'Tổng toàn Đảng bộ',
  'Cộng chung',
  'CỘNG:',
  'Tong cong',
  'Sum',
  'Tổng ba xã',
  'Cả huyện',
];
const MEANS = [
  'Bình quân',
  'Bình quân mỗi xã',
  'Trung bình',
  'Average',
  'BQ',
  'Mean',
  'Bình quân/xã',
];

/** Rows that sum or average the others, in whatever words. */
export function officeSumCases() {
  return [
    ...SUMS.map((label, at) =>
      officeCase(
        `sum-${at + 1}`,
        `a row of sums that is called “${label}”`,
        [
          `${TITLE} | | | `,
          HEAD,
          ...(at % 2 ? [` | ${label} | 30 | 30`, ...UNITS] : [...UNITS, ` | ${label} | 30 | 30`]),
        ],
        { tables: TABLES },
      ),
    ),
    ...MEANS.map((label, at) =>
      officeCase(
        `mean-${at + 1}`,
        `a row of means that is called “${label}”`,
        [`${TITLE} | | | `, HEAD, ...UNITS, ' | Tổng cộng | 30 | 30', ` | ${label} | 10 | 10`],
        { tables: TABLES },
      ),
    ),
    officeCase(
      'sum-carried',
      'lines carried over from page to page',
      [
        `${TITLE} | | | `,
        HEAD,
        ...UNITS.slice(0, 2),
        ' | Cộng mang sang | 22 | 22',
        ' | Mang sang | 22 | 22',
        UNITS[2],
        ' | Tổng cộng | 30 | 30',
      ],
      { tables: TABLES },
    ),
    officeCase(
      'sum-roman',
      'subtotals under roman numbers of two letters',
      [
        `${TITLE} | | | `,
        HEAD,
        ...UNITS,
        'I | Cộng (I) | 30 | 30',
        '1 | Chi bộ Tòa án | 4 | 3',
        '2 | Chi bộ Công an | 6 | 5',
        'II | Cộng (II) | 10 | 8',
        ' | Tổng cộng (I + II) | 40 | 38',
      ],
      {
        tables: {
          totals: [...TABLES.totals, ...totals({ 'Chi bộ Tòa án': 3, 'Chi bộ Công an': 5 })],
          targets: [...TABLES.targets, ...targets({ 'Chi bộ Tòa án': 4, 'Chi bộ Công an': 6 })],
        },
      },
    ),
    officeCase(
      'sum-percent-row',
      'a row of percentages below the sums',
      [`${TITLE} | | | `, HEAD, ...UNITS, ' | Cộng | 30 | 30', ' | Tỷ lệ (%) | | 100'],
      { tables: TABLES },
    ),
    officeCase(
      'sum-wrong',
      'a sum that does not hold is told and not taken',
      [`${TITLE} | | | `, HEAD, ...UNITS, ' | Tổng cộng | 30 | 31'],
      { tables: TABLES, sums: [{ label: 'Tổng cộng', stated: 31, computed: 30 }] },
    ),
  ];
}
