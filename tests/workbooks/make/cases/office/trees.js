import { officeCase, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
const HEAD = 'TT | Đơn vị | Kết nạp';
const CELLS = { 'Chi bộ thôn 1': 3, 'Chi bộ thôn 2': 4, 'Chi bộ thôn 3': 2, 'Chi bộ thôn 4': 5 };
const PARENTS = {
  'Chi bộ thôn 1': 'Xã Kon Đào',
  'Chi bộ thôn 2': 'Xã Kon Đào',
  'Chi bộ thôn 3': 'Xã Tân Cảnh',
  'Chi bộ thôn 4': 'Xã Tân Cảnh',
};
const GROUPED = { 'Xã Kon Đào': 7, 'Xã Tân Cảnh': 5, 'Chi bộ Tòa án': 2, 'Chi bộ Công an': 4 };

/** Number and name of the communes and cells of one tree. @type {Record<string, string[]>} */
const LOCAL = {
  'roman over arabic': ['I', '1', '2', 'II', '1', '2'],
  'letters over arabic': ['A', '1', '2', 'B', '1', '2'],
  'arabic over letters': ['1', 'a', 'b', '2', 'a', 'b'],
  'arabic over decimals': ['1', '1.1', '1.2', '2', '2.1', '2.2'],
  'arabic over dashes': ['1', '-', '-', '2', '-', '-'],
  'arabic over plus signs': ['1', '+', '+', '2', '+', '+'],
  'numbers of communes alone': ['1', '', '', '2', '', ''],
  'numbers of cells alone, starting again': ['', '1', '2', '', '1', '2'],
  'numbers of cells alone, going on': ['', '1', '2', '', '3', '4'],
  'no numbers at all': ['', '', '', '', '', ''],
  'one count for all rows': ['1', '2', '3', '4', '5', '6'],
};

/** Units above and below one another, however their rows tell it. */
export function officeTreeCases() {
  const local = Object.entries(LOCAL).flatMap(([how, numbers], at) => [
    officeCase(
      `tree-local-${at + 1}`,
      `cells below communes: ${how}; sums above`,
      localLines(numbers, [7, 7]),
      {
        tables: { totals: totals(CELLS) },
        parents: PARENTS,
      },
    ),
    officeCase(
      `tree-empty-${at + 1}`,
      `cells below communes: ${how}; nothing above`,
      localLines(numbers, ['', '']),
      {
        tables: { totals: totals(CELLS) },
        parents: PARENTS,
      },
    ),
  ]);
  const groups = [
    ['Khối xã', 'Khối cơ quan'],
    ['I. Khối xã, thị trấn', 'II. Khối cơ quan'],
    ['Các xã', 'Các cơ quan'],
    ['KHỐI NÔNG THÔN', 'KHỐI CƠ QUAN, DOANH NGHIỆP'],
  ].map(([first, second], at) =>
    officeCase(
      `tree-groups-${at + 1}`,
      `groups that are no units with figures: ${first}`,
      [
        `${TITLE} | | `,
        HEAD,
        ` | ${first} | 12`,
        '1 | Xã Kon Đào | 7',
        '2 | Xã Tân Cảnh | 5',
        ` | ${second} | 6`,
        '1 | Chi bộ Tòa án | 2',
        '2 | Chi bộ Công an | 4',
      ],
      { tables: { totals: totals(GROUPED) } },
    ),
  );
  return [...local, ...groups, ...doubtful()];
}

/** @param {string[]} numbers @param {(number | string)[]} sums */
function localLines([a, b, c, d, e, f], [first, second]) {
  return [
    `${TITLE} | | `,
    HEAD,
    `${a} | Xã Kon Đào | ${first}`,
    `${b} | Chi bộ thôn 1 | 3`,
    `${c} | Chi bộ thôn 2 | 4`,
    `${d} | Xã Tân Cảnh | ${second}`,
    `${e} | Chi bộ thôn 3 | 2`,
    `${f} | Chi bộ thôn 4 | 5`,
  ];
}

function doubtful() {
  return [
    officeCase(
      'tree-wrong-sum',
      'words alone tell the tree, and a sum does not hold: that is asked',
      [
        `${TITLE} | | `,
        HEAD,
        ' | Xã Kon Đào | 9',
        ' | Chi bộ thôn 1 | 3',
        ' | Chi bộ thôn 2 | 4',
        ' | Xã Tân Cảnh | 7',
        ' | Chi bộ thôn 3 | 2',
        ' | Chi bộ thôn 4 | 5',
      ],
      { asks_about: ['Xã Kon Đào'] },
    ),
    officeCase(
      'tree-district-first',
      'a district without a number over numbered communes',
      [`${TITLE} | | `, HEAD, ' | Huyện Đăk Tô | 12', '1 | Xã Kon Đào | 7', '2 | Xã Tân Cảnh | 5'],
      { tables: { totals: totals({ 'Xã Kon Đào': 7, 'Xã Tân Cảnh': 5 }) } },
    ),
    officeCase(
      'tree-province-2025',
      'communes of 2025 directly below a province',
      [
        `${TITLE.replace('2024', '2025')} | | `,
        HEAD,
        ' | Tỉnh Quảng Ngãi | 15',
        '1 | Xã Đăk Tô | 7',
        '2 | Phường Kon Tum | 5',
        '3 | Đặc khu Lý Sơn | 3',
      ],
      {
        tables: {
          totals: totals(
            { 'Xã Đăk Tô': 7, 'Phường Kon Tum': 5, 'Đặc khu Lý Sơn': 3 },
            '2025-01-01',
            '2025-12-31',
          ),
        },
      },
    ),
  ];
}
