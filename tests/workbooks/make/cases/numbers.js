import { handXlsx } from '../by-hand.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { yearOf } from '../table.js';
import { UNITS } from '../units.js';

/** @import { Truth } from '../case.js' */
/** @import { Cell } from '../sheet.js' */

/** Numbers as people write them. */
export function numberCases() {
  const counts = [1234, 987, 1050, 2318, 76, 1400, 12, 3105, 640];
  return [
    counted('numbers-points', 'thousands parted by points: 1.234', counts, grouped('.')),
    counted('numbers-spaces', 'thousands parted by spaces: 1 234', counts, grouped(' ')),
    counted(
      'numbers-hard-spaces',
      'thousands parted by hard and narrow spaces',
      counts,
      (count, at) => grouped(at % 2 === 0 ? '\u00A0' : '\u202F')(count),
    ),
    counted('numbers-as-text', 'numbers with an apostrophe before them', counts, (count) => ({
      quoted: String(count),
    })),
    counted('numbers-formatted', 'real numbers, shown with points', counts, (count) => ({
      shown: count,
      format: '#,##0',
    })),
    counted(
      'numbers-spaced-text',
      'numbers as text with spaces around and leading zeros',
      [7, 12, 3, 9, 21, 8, 5, 4, 6],
      (count) => ` ${String(count).padStart(2, '0')} `,
    ),
    impossible(),
    withWords(),
    dashes(),
    ratio(),
    decimals(),
    ambiguous(),
  ];
}

/** @param {string} mark @returns {(count: number) => string} */
const grouped = (mark) => (count) => String(count).replace(/\B(?=(\d{3})+$)/g, mark);

const HEAD = ['TT', 'Đơn vị', 'Số đảng viên kết nạp'];

/** @param {readonly Cell[]} cells @param {string[]} [head] @returns {Cell[][]} */
const sheetRows = (cells, head = HEAD) => [
  ['KẾT NẠP ĐẢNG VIÊN NĂM 2019'],
  head,
  ...cells.map((cell, at) => [at + 1, UNITS[at] ?? null, cell]),
];

/** @param {readonly (number | null)[]} counts */
const totals = (counts) =>
  counts.flatMap((admitted, at) =>
    admitted === null ? [] : [{ unit: UNITS[at], ...yearOf(2019), source: null, admitted }],
  );

/** @param {string} file @param {string} reason @param {number[]} counts @param {(count: number, at: number) => Cell} write */
function counted(file, reason, counts, write) {
  const rows = sheetRows(counts.map(write));
  return makeCase(`${file}.xlsx`, handXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason,
    answers: { decimal_mark: ',' },
    tables: { totals: totals(counts) },
  });
}

function impossible() {
  const cells = [12, '12,5', 8, -3, 15, 'chín', 7, 4, 10];
  const kept = cells.map((cell) => (typeof cell === 'number' && cell >= 0 ? cell : null));
  return makeCase(
    'numbers-impossible.xlsx',
    handXlsx({ sheets: [{ name: 'Biểu', rows: sheetRows(cells) }] }),
    {
      reason: 'half a person, fewer than nobody and a number in words are rejected',
      answers: { decimal_mark: ',' },
      tables: { totals: totals(kept) },
      rejected: [
        { row: 4, column: 'C', found: '12,5' },
        { row: 6, column: 'C', found: '-3' },
        { row: 8, column: 'C', found: 'chín' },
      ],
    },
  );
}

function withWords() {
  const cells = [12, '7 đ/c', 8, 3, '15 đồng chí', 9, 7, 4, 10];
  const plain = cells.map((cell) => (typeof cell === 'number' ? cell : null));
  const worded = cells.map((cell) => (typeof cell === 'string' ? Number.parseInt(cell, 10) : null));
  return makeCase(
    'numbers-with-words.xlsx',
    handXlsx({ sheets: [{ name: 'Biểu', rows: sheetRows(cells) }] }),
    {
      reason: '“7 đ/c” is 7 or rejected, nothing else',
      tables: { totals: totals(plain) },
      may: { totals: totals(worded) },
    },
  );
}

function dashes() {
  const cells = [12, '-', 8, 3, '–', 9, null, 4, 10];
  const plain = cells.map((cell) => (typeof cell === 'number' ? cell : null));
  const none = cells.map((cell) => (typeof cell === 'string' ? 0 : null));
  return makeCase(
    'numbers-dashes.xls',
    sheetJs({ sheets: [{ name: 'Biểu', rows: sheetRows(cells) }] }, 'xls'),
    {
      reason: 'a dash is nobody or nothing known, an empty sheet cell is nothing known',
      asks: ['dashes'],
      answers: { dashes: 'zero' },
      tables: { totals: totals(plain) },
      may: { totals: totals(none) },
    },
  );
}

function ratio() {
  const figures = [
    [70, 75],
    [52, 55],
    [50, 51],
    [42, 41],
  ];
  const body = figures.map(([target = 0, count = 0], at) => [
    at + 1,
    UNITS[at] ?? null,
    target,
    count,
    at % 2 === 0
      ? `${(Math.round((count / target) * 10000) / 100).toString().replace('.', ',')}%`
      : { percent: count / target },
  ]);
  const rows = [
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2019'],
    ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết nạp', 'Tỷ lệ (%)'],
    ...body,
  ];
  return makeCase('numbers-percent.xlsx', handXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason: 'percentages as text (106,25%) and as real ones: a ratio, not taken',
    tables: {
      totals: totals(figures.map(([, count = 0]) => count)),
      targets: figures.map(([target], at) => ({ unit: UNITS[at], year: 2019, target })),
    },
  });
}

/** @param {string} file @param {string} reason @param {[string, number][]} targets @param {Partial<Truth>} more */
function targetCase(file, reason, targets, more) {
  const rows = [
    ['GIAO CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN'],
    ['TT', 'Đơn vị', 'Chỉ tiêu năm 2019'],
    ...targets.map(([text], at) => [at + 1, UNITS[at] ?? null, { quoted: text }]),
  ];
  return makeCase(`${file}.xlsx`, handXlsx({ sheets: [{ name: 'Chỉ tiêu', rows }] }), {
    reason,
    ...more,
    tables: { targets: targets.map(([, target], at) => ({ unit: UNITS[at], year: 2019, target })) },
  });
}

const decimals = () =>
  targetCase(
    'numbers-decimal-commas',
    'targets with decimals: 12,5',
    [
      ['12,5', 12.5],
      ['8,25', 8.25],
      ['14', 14],
      ['9,5', 9.5],
    ],
    {
      answers: { decimal_mark: ',' },
    },
  );

const ambiguous = () =>
  targetCase(
    'numbers-ambiguous',
    'targets 1.250 and 2.125 and nothing else: thousands or decimals, it is asked',
    [
      ['1.250', 1250],
      ['2.125', 2125],
      ['1.375', 1375],
    ],
    {
      answers: { decimal_mark: ',' },
      asks: ['decimal_mark'],
    },
  );
