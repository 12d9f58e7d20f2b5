import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { yearOf } from '../table.js';
import { UNITS } from '../units.js';

/** @import { Cell } from '../sheet.js' */

const YEARS = [2016, 2017, 2018, 2019];
const GRID = UNITS.map((unit, row) => ({
  unit,
  counts: YEARS.map((year, column) => 4 + ((row * 7 + column * 5 + year) % 13)),
}));

/** Units down, years across. */
export async function gridCases() {
  return [
    makeCase(
      'grid-results.xlsx',
      await hucreXlsx({
        sheets: [
          {
            name: 'Kết quả',
            rows: grid('KẾT QUẢ KẾT NẠP ĐẢNG VIÊN CÁC NĂM', yearHeads),
            merges: ['A1:G1'],
          },
        ],
      }),
      {
        reason: 'unit by year, with a column and a row of sums',
        tables: { totals: totals() },
        left_out_rows: [12],
      },
    ),
    makeCase(
      'grid-targets.xlsx',
      await hucreXlsx({
        sheets: [
          { name: 'Chỉ tiêu', rows: grid('CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN HẰNG NĂM', yearHeads) },
        ],
      }),
      {
        reason: 'targets by unit and year',
        tables: { targets: targets() },
        left_out_rows: [12],
      },
    ),
    makeCase(
      'grid-worded-years.xls',
      sheetJs(
        {
          sheets: [{ name: 'KQ', rows: grid('SỐ ĐẢNG VIÊN MỚI KẾT NẠP', (year) => `Năm ${year}`) }],
        },
        'xls',
      ),
      {
        reason: 'years in words over the columns: Năm 2016',
        tables: { totals: totals() },
        left_out_rows: [12],
      },
    ),
    mergedYears(),
    wrongAcross(),
    await targetsAndResults(),
  ];
}

const yearHeads = (/** @type {number} */ year) => year;

/** @param {string} title @param {(year: number) => Cell} head @returns {Cell[][]} */
function grid(title, head) {
  const sums = YEARS.map((_, at) => GRID.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  return [
    [title],
    ['TT', 'Đơn vị', ...YEARS.map(head), 'Cộng'],
    ...GRID.map(({ unit, counts }, at) => [at + 1, unit, ...counts, sumOf(counts)]),
    [null, 'Tổng cộng', ...sums, sumOf(sums)],
  ];
}

/** @param {number[]} counts */
const sumOf = (counts) => counts.reduce((sum, count) => sum + count, 0);

const totals = () =>
  GRID.flatMap(({ unit, counts }) =>
    counts.map((admitted, at) => ({ unit, ...yearOf(YEARS[at] ?? 0), source: null, admitted })),
  );

const targets = () =>
  GRID.flatMap(({ unit, counts }) =>
    counts.map((target, at) => ({ unit, year: YEARS[at], target })),
  );

function mergedYears() {
  const rows = grid('', yearHeads);
  rows[0] = ['TT', 'Đơn vị', 'Số đảng viên kết nạp qua các năm', null, null, null, 'Cộng'];
  rows[1] = [null, null, ...YEARS, null];
  return makeCase(
    'grid-merged-head.xlsx',
    handXlsx({ sheets: [{ name: 'KQ', rows, merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2'] }] }),
    {
      reason: 'one merged head over all years says what they count',
      tables: { totals: totals() },
      left_out_rows: [12],
    },
  );
}

function wrongAcross() {
  const rows = grid('KẾT QUẢ KẾT NẠP ĐẢNG VIÊN', yearHeads);
  const row = rows[4] ?? [];
  const right = Number(row[6]);
  row[6] = right - 2;
  return makeCase('grid-wrong-sum-across.xlsx', handXlsx({ sheets: [{ name: 'KQ', rows }] }), {
    reason: "a row's sum across the years does not hold; the grand total is that of the counts",
    tables: { totals: totals() },
    left_out_rows: [12],
    sums: [{ label: UNITS[2] ?? '', stated: right - 2, computed: right }],
  });
}

/** Two columns a year. */
async function targetsAndResults() {
  const rows = [
    ['CHỈ TIÊU VÀ KẾT QUẢ KẾT NẠP ĐẢNG VIÊN'],
    ['TT', 'Đơn vị', 'Năm 2018', null, 'Năm 2019', null],
    [null, null, 'Chỉ tiêu', 'Kết nạp', 'Chỉ tiêu', 'Kết nạp'],
    ...GRID.map(({ unit, counts }, at) => [at + 1, unit, 10, counts[2] ?? 0, 11, counts[3] ?? 0]),
  ];
  const merges = ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'];
  return makeCase(
    'grid-targets-and-results.xlsx',
    await hucreXlsx({ sheets: [{ name: 'CT-KQ', rows, merges }] }),
    {
      reason: 'target and result of each year under a merged year',
      tables: {
        totals: GRID.flatMap(({ unit, counts }) =>
          [2018, 2019].map((year, at) => ({
            unit,
            ...yearOf(year),
            source: null,
            admitted: counts[at + 2],
          })),
        ),
        targets: GRID.flatMap(({ unit }) => [
          { unit, year: 2018, target: 10 },
          { unit, year: 2019, target: 11 },
        ]),
      },
    },
  );
}
