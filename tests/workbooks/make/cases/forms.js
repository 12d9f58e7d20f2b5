import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { bodyOf, countsByUnit, totalRow, totalsOf, yearOf } from '../table.js';
import { signatureLines, titleLines } from '../titles.js';
import { UNITS } from '../units.js';

/** @import { Truth } from '../case.js' */
/** @import { Cell } from '../sheet.js' */

const SOURCES = { all: null, women: 'women', minority: 'ethnic_minority', youth: 'youth_union' };
const HEAD = [
  ['TT', 'Đơn vị', 'Tổng số', 'Trong đó', null, null],
  [null, null, null, 'Nữ', 'DTTS', 'Đoàn viên'],
];

/** Counts by unit and source, their period in the title; total lines of all kinds. */
export async function formCases() {
  return [
    ...(await periods()),
    noPeriod(),
    await totalFirst(),
    wrongTotal(),
    await runningTotals(),
    twoTotals(),
    await oneUnit(),
    overlapping(),
  ];
}

/** @param {string} when @param {{ from: string, to: string }} period @param {number} seed */
function form(when, period, seed) {
  const counts = countsByUnit(UNITS, Object.keys(SOURCES), seed);
  const above = titleLines('TỔNG HỢP KẾT NẠP ĐẢNG VIÊN', when, 6);
  /** @type {Cell[][]} */
  const rows = [...above, ...HEAD, ...bodyOf(counts), totalRow(counts), ...signatureLines(6)];
  return {
    sheet: { name: 'Biểu', rows, merges: ['A5:F5', 'A6:F6', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7'] },
    totals: totalsOf(counts, SOURCES, period),
    left_out_rows: [18],
  };
}

/** @type {[string, string, { from: string, to: string }, Partial<Truth>?][]} */
const PERIODS = [
  ['form-of-a-year', 'Năm 2019', yearOf(2019)],
  ['form-of-a-half-year', '(6 tháng đầu năm 2020)', { from: '2020-01-01', to: '2020-06-30' }],
  ['form-of-second-half', '6 tháng cuối năm 2018', { from: '2018-07-01', to: '2018-12-31' }],
  ['form-of-nine-months', '9 tháng năm 2019', { from: '2019-01-01', to: '2019-09-30' }],
  ['form-of-a-quarter', 'Quý II/2020', { from: '2020-04-01', to: '2020-06-30' }],
  ['form-of-a-quarter-roman', 'QUÝ IV NĂM 2018', { from: '2018-10-01', to: '2018-12-31' }],
  ['form-of-a-month', 'Tháng 5 năm 2020', { from: '2020-05-01', to: '2020-05-31' }],
  ['form-of-february', 'Tháng 02/2020', { from: '2020-02-01', to: '2020-02-29' }],
  [
    'form-from-to',
    '(Từ ngày 01/7/2019 đến ngày 30/6/2020)',
    { from: '2019-07-01', to: '2020-06-30' },
  ],
  ['form-from-to-short', 'Từ 15-8-2015 đến 31-12-2017', { from: '2015-08-15', to: '2017-12-31' }],
  [
    'form-of-a-term',
    'Nhiệm kỳ 2015 - 2020 (tính đến ngày 30/6/2020)',
    { from: '2015-08-15', to: '2020-06-30' },
    {
      answers: { term_days: { starts_on: '2015-08-15', ends_on: '2020-08-14' } },
      asks: ['term_days'],
    },
  ],
  [
    'form-of-a-term-known',
    'Nhiệm kỳ 2015-2020, tính đến 31/12/2018',
    { from: '2015-08-15', to: '2018-12-31' },
    { given: ['units', 'terms'] },
  ],
];

async function periods() {
  return Promise.all(
    PERIODS.map(async ([file, when, period, more], at) => {
      const { sheet, totals, left_out_rows } = form(when, period, at + 1);
      return makeCase(`${file}.xlsx`, await hucreXlsx({ sheets: [sheet] }), {
        reason: `a form by unit and source whose title says: ${when}`,
        ...more,
        tables: { totals },
        left_out_rows,
      });
    }),
  );
}

function noPeriod() {
  const period = yearOf(2019);
  const { sheet, totals, left_out_rows } = form('', period, 20);
  sheet.rows = sheet.rows.map((row, at) => (at === 2 ? ['*'] : at === 5 ? [] : row));
  return makeCase('form-without-period.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'no line says of which period the counts are: it is asked',
    answers: { period },
    asks: ['period'],
    tables: { totals },
    left_out_rows,
  });
}

async function totalFirst() {
  const counts = countsByUnit(UNITS, Object.keys(SOURCES), 21);
  const rows = [
    ['KẾT NẠP ĐẢNG VIÊN NĂM 2018'],
    ...HEAD,
    totalRow(counts, 'Toàn huyện'),
    ...bodyOf(counts),
  ];
  return makeCase(
    'form-total-first.xlsx',
    await hucreXlsx({
      sheets: [{ name: 'Biểu', rows, merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'] }],
    }),
    {
      reason: 'the total stands first and is called Toàn huyện',
      tables: { totals: totalsOf(counts, SOURCES, yearOf(2018)) },
      left_out_rows: [4],
    },
  );
}

function wrongTotal() {
  const counts = countsByUnit(UNITS, Object.keys(SOURCES), 22);
  const total = totalRow(counts);
  const right = Number(total[2]);
  total[2] = right + 1;
  const rows = [['KẾT NẠP ĐẢNG VIÊN NĂM 2017'], ...HEAD, ...bodyOf(counts), total];
  return makeCase(
    'form-total-wrong.xlsx',
    handXlsx({ sheets: [{ name: 'Biểu', rows, merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'] }] }),
    {
      reason: 'the stated total is one too many: said, and the parts are counted',
      tables: { totals: totalsOf(counts, SOURCES, yearOf(2017)) },
      left_out_rows: [13],
      sums: [{ label: 'Tổng cộng', stated: right + 1, computed: right }],
    },
  );
}

/** After each group of units what it has, and then all up to there. */
async function runningTotals() {
  const counts = countsByUnit(UNITS.slice(0, 6), ['all', 'women'], 23);
  const [first, second] = [counts.slice(0, 3), counts.slice(3)];
  const rows = [
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2016'],
    ['TT', 'Đơn vị', 'Tổng số', 'Nữ'],
    ...bodyOf(first),
    totalRow(first, 'Cộng'),
    ...bodyOf(second),
    totalRow(second, 'Cộng'),
    totalRow(counts, 'Cộng dồn'),
  ];
  return makeCase(
    'form-running-totals.xlsx',
    await hucreXlsx({ sheets: [{ name: 'Biểu', rows }] }),
    {
      reason: 'Cộng after each group and Cộng dồn at the end: none is counted',
      tables: { totals: totalsOf(counts, { all: null, women: 'women' }, yearOf(2016)) },
      left_out_rows: [6, 10, 11],
    },
  );
}

function twoTotals() {
  const counts = countsByUnit(UNITS.slice(2), ['all', 'women'], 24);
  const rows = [
    ['KẾT NẠP ĐẢNG VIÊN QUÝ I NĂM 2019'],
    ['STT', 'Tên đơn vị', 'Tổng số', 'Trong đó: Nữ'],
    totalRow(counts, 'TỔNG SỐ'),
    ...bodyOf(counts),
    totalRow(counts, 'Cộng:'),
  ];
  return makeCase('form-two-totals.xls', sheetJs({ sheets: [{ name: 'Biểu', rows }] }, 'xls'), {
    reason: 'the same total above and below',
    tables: {
      totals: totalsOf(
        counts,
        { all: null, women: 'women' },
        { from: '2019-01-01', to: '2019-03-31' },
      ),
    },
    left_out_rows: [3, 11],
  });
}

async function oneUnit() {
  const counts = countsByUnit(['Xã Tân Cảnh'], ['all', 'women'], 25);
  const rows = [
    ['KẾT NẠP ĐẢNG VIÊN NĂM 2019'],
    ['TT', 'Đơn vị', 'Tổng số', 'Nữ'],
    ...bodyOf(counts),
  ];
  return makeCase('form-of-one-row.xlsx', await hucreXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason: 'a form with one row',
    tables: { totals: totalsOf(counts, { all: null, women: 'women' }, yearOf(2019)) },
  });
}

/** The sources add to more than all, as overlapping ones do. */
function overlapping() {
  const period = yearOf(2009);
  const rows = [
    ['KẾT NẠP ĐẢNG VIÊN NĂM 2009'],
    ['TT', 'Đơn vị', 'Tổng số', 'Đoàn viên', 'Nữ', 'Dân tộc thiểu số'],
    [
      1,
      'Toàn quốc',
      { quoted: '197.028' },
      { quoted: '133.067' },
      { quoted: '73.374' },
      { quoted: '24.241' },
    ],
  ];
  /** @type {[string | null, number][]} */
  const printed = [
    [null, 197028],
    ['youth_union', 133067],
    ['women', 73374],
    ['ethnic_minority', 24241],
  ];
  return makeCase('form-overlapping-printed.xlsx', handXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason:
      'printed figures of the whole country in 2009: 197.028 as text; sources overlap; Toàn quốc is a unit here, there is nothing it could be the sum of',
    given: [],
    answers: { unit: { 'Toàn quốc': 'Toàn quốc' }, decimal_mark: ',' },
    tables: {
      totals: printed.map(([source, admitted]) => ({
        unit: 'Toàn quốc',
        ...period,
        source,
        admitted,
      })),
    },
  });
}
