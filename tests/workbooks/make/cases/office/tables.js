import { officeCase, targets, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
const COUNTS = { 'Xã Kon Đào': 7, 'Xã Tân Cảnh': 5 };
const PARTS = {
  ...{ 'Xã Kon Đào': 7, 'Xã Kon Đào, women': 3, 'Xã Kon Đào, ethnic_minority': 4 },
  ...{ 'Xã Tân Cảnh': 5, 'Xã Tân Cảnh, women': 2, 'Xã Tân Cảnh, ethnic_minority': 1 },
};
const BOTH = {
  totals: totals(COUNTS),
  targets: targets({ 'Xã Kon Đào': 9, 'Xã Tân Cảnh': 8 }, 2025),
};
const YEARS = {
  totals: [
    ...totals(COUNTS),
    ...totals({ 'Xã Kon Đào': 6, 'Xã Tân Cảnh': 4 }, '2023-01-01', '2023-12-31'),
  ],
};
/** The labels of women and ethnic minorities below a unit. */
const PART_LABELS = [
  ['Trong đó: Nữ', 'DTTS'],
  ['- Nữ', '- Dân tộc thiểu số'],
  ['+ Nữ', '+ DTTS'],
  ['Nữ', 'Dân tộc thiểu số'],
  ['Trong đó nữ', 'Trong đó DTTS'],
  ['Tr.đó: Nữ', 'DTTS'],
  ['* Nữ', '* DTTS'],
];

/** Tables beside, under and across each other, and rows that are parts of others. */
export function officeTableCases() {
  return [
    ...PART_LABELS.map(([women, minority], at) =>
      officeCase(
        `parts-${at + 1}`,
        `rows of parts called “${women}” and “${minority}”`,
        [
          `${TITLE} | | `,
          'TT | Đơn vị | Kết nạp',
          '1 | Xã Kon Đào | 7',
          ` | ${women} | 3`,
          ` | ${minority} | 4`,
          '2 | Xã Tân Cảnh | 5',
          ` | ${women} | 2`,
          ` | ${minority} | 1`,
        ],
        { tables: { totals: totals(PARTS) } },
      ),
    ),
    officeCase(
      'parts-men',
      'men and women below each unit',
      [
        `${TITLE} | | `,
        'TT | Đơn vị | Kết nạp',
        '1 | Xã Kon Đào | 7',
        ' | Nam | 4',
        ' | Nữ | 3',
        '2 | Xã Tân Cảnh | 5',
        ' | Nam | 3',
        ' | Nữ | 2',
      ],
      {
        tables: { totals: totals({ ...COUNTS, 'Xã Kon Đào, women': 3, 'Xã Tân Cảnh, women': 2 }) },
        may: { totals: totals({ 'Xã Kon Đào, men': 4, 'Xã Tân Cảnh, men': 3 }) },
      },
    ),
    ...stacked(),
    ...beside(),
    ...turned(),
  ];
}

function stacked() {
  const first = ['TT | Đơn vị | Kết nạp năm 2024', '1 | Xã Kon Đào | 7', '2 | Xã Tân Cảnh | 5'];
  const next = ['TT | Đơn vị | Chỉ tiêu năm 2025', '1 | Xã Kon Đào | 9', '2 | Xã Tân Cảnh | 8'];
  const before = ['TT | Đơn vị | Kết nạp năm 2023', '1 | Xã Kon Đào | 6', '2 | Xã Tân Cảnh | 4'];
  const title = 'KẾT NẠP ĐẢNG VIÊN | | ';
  return [
    officeCase('stacked-direct', 'targets right under admissions', [title, ...first, ...next], {
      tables: BOTH,
    }),
    officeCase(
      'stacked-gap',
      'the same with an empty row between',
      [title, ...first, ' | | ', ...next],
      { tables: BOTH },
    ),
    officeCase(
      'stacked-titled',
      'the same with a title of its own between',
      [title, ...first, 'II. Chỉ tiêu năm 2025 | | ', ...next],
      { tables: BOTH },
    ),
    officeCase(
      'stacked-sums',
      'two years, each with its sum',
      [title, ...first, ' | Cộng | 12', ...before, ' | Cộng | 10'],
      { tables: YEARS },
    ),
    officeCase('stacked-years', 'two years without sums', [title, ...first, ...before], {
      tables: YEARS,
    }),
  ];
}

function beside() {
  const title = 'KẾT NẠP ĐẢNG VIÊN | | | | | | ';
  return [
    officeCase(
      'beside-order',
      'two tables beside each other, their units in another order',
      [
        title,
        'TT | Đơn vị | Kết nạp năm 2024 | | TT | Đơn vị | Chỉ tiêu năm 2025',
        '1 | Xã Kon Đào | 7 | | 1 | Xã Tân Cảnh | 8',
        '2 | Xã Tân Cảnh | 5 | | 2 | Xã Kon Đào | 9',
      ],
      { tables: BOTH, or_asks: ['Đơn vị'] },
    ),
    officeCase(
      'beside-close',
      'the same without a column between',
      [
        title,
        'TT | Đơn vị | Kết nạp năm 2024 | TT | Đơn vị | Chỉ tiêu năm 2025',
        '1 | Xã Kon Đào | 7 | 1 | Xã Tân Cảnh | 8',
        '2 | Xã Tân Cảnh | 5 | 2 | Xã Kon Đào | 9',
      ],
      { tables: BOTH, or_asks: ['Đơn vị'] },
    ),
    officeCase(
      'beside-halves',
      'one list in two halves, with a sum of both',
      [
        `${TITLE} | | | | | `,
        'TT | Đơn vị | Kết nạp | TT | Đơn vị | Kết nạp',
        '1 | Xã Kon Đào | 7 | 3 | Xã Diên Bình | 8',
        '2 | Xã Tân Cảnh | 5 | 4 | Xã Pô Kô | 2',
        ' | | | | Tổng cộng | 22',
      ],
      { tables: { totals: totals({ ...COUNTS, 'Xã Diên Bình': 8, 'Xã Pô Kô': 2 }) } },
    ),
    officeCase(
      'beside-uneven',
      'one list in two halves of which one is longer',
      [
        `${TITLE} | | | | | `,
        'TT | Đơn vị | Kết nạp | TT | Đơn vị | Kết nạp',
        '1 | Xã Kon Đào | 7 | 3 | Xã Diên Bình | 8',
        '2 | Xã Tân Cảnh | 5 | | | ',
      ],
      { tables: { totals: totals({ ...COUNTS, 'Xã Diên Bình': 8 }) } },
    ),
  ];
}

function turned() {
  const rows = [
    'Số đảng viên mới kết nạp | 7 | 5',
    'Trong đó: Nữ | 3 | 2',
    'Dân tộc thiểu số | 4 | 1',
  ];
  return [
    ...['Nội dung', 'Tiêu chí', 'Chỉ số', ''].map((corner, at) =>
      officeCase(
        `turned-${at + 1}`,
        `units as columns beside “${corner}”`,
        [`${TITLE} | | `, `${corner} | Xã Kon Đào | Xã Tân Cảnh`, ...rows],
        { tables: { totals: totals(PARTS) } },
      ),
    ),
    officeCase(
      'turned-head',
      'units as columns under a head of their own',
      [
        `${TITLE} | | | `,
        'TT | Nội dung | Đơn vị | ',
        ' | | Xã Kon Đào | Xã Tân Cảnh',
        ...rows.map((row, at) => `${at + 1} | ${row}`),
      ],
      { tables: { totals: totals(PARTS) } },
    ),
    officeCase(
      'turned-sum',
      'units as columns with their sum',
      [
        `${TITLE} | | | `,
        'Nội dung | Xã Kon Đào | Xã Tân Cảnh | Tổng cộng',
        ...rows.map((row, at) => `${row} | ${[12, 5, 5][at]}`),
      ],
      { tables: { totals: totals(PARTS) } },
    ),
  ];
}
