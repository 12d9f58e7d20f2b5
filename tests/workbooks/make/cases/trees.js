import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { yearOf } from '../table.js';

/** @import { Cell } from '../sheet.js' */

/** Communes and their cells, with counts. @type {{ unit: string, cells: [string, number][] }[]} */
const TREE = [
  {
    unit: 'Xã Tân Cảnh',
    cells: [
      ['Chi bộ thôn 1', 4],
      ['Chi bộ thôn 2', 3],
      ['Chi bộ Trường học', 5],
    ],
  },
  {
    unit: 'Xã Diên Bình',
    cells: [
      ['Chi bộ thôn 3', 6],
      ['Chi bộ thôn 4', 2],
    ],
  },
  {
    unit: 'Xã Pô Kô',
    cells: [
      ['Chi bộ thôn 5', 1],
      ['Chi bộ thôn 6', 7],
      ['Chi bộ Quân sự', 2],
    ],
  },
];
const HEAD = ['TT', 'Tổ chức đảng', 'Số đảng viên kết nạp'];
const TITLE = ['KẾT NẠP ĐẢNG VIÊN NĂM 2019'];
const ROMAN = ['I', 'II', 'III'];
const SUM = (/** @type {[string, number][]} */ cells) =>
  cells.reduce((sum, [, count]) => sum + count, 0);

/** What the trees tell: the counts of the cells; those of the communes are sums. */
const totals = TREE.flatMap(({ cells }) =>
  cells.map(([unit, admitted]) => ({ unit, ...yearOf(2019), source: null, admitted })),
);
const parents = Object.fromEntries(
  TREE.flatMap(({ unit, cells }) => cells.map(([name]) => [name, unit])),
);
const left_out_rows = [3, 7, 10];
const answers = { unit: Object.fromEntries(Object.keys(parents).map((name) => [name, name])) };
const truth = { answers, tables: { totals }, parents, left_out_rows };

/** Units and those below them in one column. */
export async function treeCases() {
  return [
    makeCase(
      'tree-roman.xlsx',
      await hucreXlsx({ sheets: [{ name: 'Biểu', rows: romanRows() }] }),
      {
        reason: 'roman numerals over arabic ones; the subtotals hold',
        ...truth,
      },
    ),
    wrongSubtotal(),
    makeCase('tree-indents.xlsx', await hucreXlsx({ sheets: [styled()] }), {
      reason: 'the tree is shown by indents of the style alone',
      ...truth,
    }),
    makeCase('tree-indents-by-hand.xlsx', handXlsx({ sheets: [styled()] }), {
      reason: 'the same, by hand',
      ...truth,
    }),
    makeCase(
      'tree-spaces.xls',
      sheetJs({ sheets: [{ name: 'Biểu', rows: plainRows((name) => `    ${name}`) }] }, 'xls'),
      {
        reason: 'the tree is shown by leading spaces',
        ...truth,
      },
    ),
    makeCase(
      'tree-dashes.xlsx',
      handXlsx({ sheets: [{ name: 'Biểu', rows: plainRows((name) => `- ${name}`) }] }),
      {
        reason: 'the tree is shown by dashes before the names',
        ...truth,
      },
    ),
    noSubtotals(),
    withGrandTotal(),
  ];
}

/** @returns {Cell[][]} */
function romanRows() {
  const body = TREE.flatMap(({ unit, cells }, at) => [
    [ROMAN[at] ?? null, unit, SUM(cells)],
    ...cells.map(([name, count], below) => [below + 1, name, count]),
  ]);
  return [TITLE, HEAD, ...body];
}

/** @param {(name: string) => string} below @returns {Cell[][]} */
function plainRows(below) {
  return romanRows().map((row, at) =>
    at < 2
      ? row
      : [
          null,
          left_out_rows.includes(at + 1) ? (row[1] ?? null) : below(String(row[1])),
          row[2] ?? null,
        ],
  );
}

function styled() {
  const rows = plainRows((name) => name);
  const places = rows.flatMap((_, at) =>
    at < 2 || left_out_rows.includes(at + 1) ? [] : [`B${at + 1}`],
  );
  return { name: 'Biểu', rows, indents: Object.fromEntries(places.map((place) => [place, 2])) };
}

function wrongSubtotal() {
  const rows = romanRows();
  (rows[6] ?? [])[2] = 9;
  return makeCase('tree-roman-wrong-sum.xlsx', handXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason: "Xã Diên Bình states 9, its cells have 8: said, and the cells' counts are taken",
    ...truth,
    sums: [{ label: 'Xã Diên Bình', stated: 9, computed: 8 }],
  });
}

/** Group lines that bear no number. */
function noSubtotals() {
  const rows = romanRows().map((row, at) =>
    left_out_rows.includes(at + 1) ? [row[0] ?? null, row[1] ?? null, null] : row,
  );
  return makeCase('tree-without-sums.xlsx', handXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason: 'the communes are lines without numbers',
    ...truth,
  });
}

function withGrandTotal() {
  const all = TREE.reduce((sum, { cells }) => sum + SUM(cells), 0);
  const rows = [...romanRows(), [null, 'TỔNG CỘNG (I+II+III)', all]];
  return makeCase('tree-grand-total.xlsx', handXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason: 'the grand total is the sum of the subtotals, not of all rows',
    ...truth,
    left_out_rows: [...left_out_rows, 14],
  });
}
