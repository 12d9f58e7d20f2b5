import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { csvText } from '../csv-text.js';
import { utf8WithBom } from '../encodings.js';
import { signatureLines, titleLines } from '../titles.js';
import { DISTRICT, SPELLINGS, TERM_FIGURES } from '../units.js';

/** @import { Cell, Sheet } from '../sheet.js' */

const HEAD = [
  'TT',
  'Đơn vị',
  'Chỉ tiêu Nghị quyết Đại hội',
  'Kết quả kết nạp',
  'Tỷ lệ (%)',
  'Ghi chú',
];
const PERIOD = { from: '2015-08-15', to: '2020-06-30' };
const TERM = {
  answers: { term_days: { starts_on: '2015-08-15', ends_on: '2020-08-14' } },
  asks: ['term_days'],
  tables: {
    totals: TERM_FIGURES.map(({ unit, admitted }) => ({ unit, ...PERIOD, source: null, admitted })),
    targets: TERM_FIGURES.map(({ unit, target }) => ({ unit, term: '2015-2020', target })),
  },
};

/** Target, result and rate by unit: 425 of 400 are 106,25 %. */
export async function attainmentCases() {
  const book = { sheets: [formSheet(percent)] };
  return [
    makeCase('form-dang-bo-huyen.xlsx', await hucreXlsx(book), {
      reason: "the district's form of the term 2015-2020: 425 of 400 are 106,25 %",
      ...TERM,
      left_out_rows: [17],
    }),
    makeCase('attainment-text-percent.xls', sheetJs({ sheets: [formSheet(percentText)] }, 'xls'), {
      reason: 'the same as xls, rates as text',
      ...TERM,
      left_out_rows: [17],
    }),
    makeCase('attainment-formulas.xlsx', handXlsx({ sheets: [formulaSheet()] }), {
      reason: 'sums and rates are formulas with stored results',
      ...TERM,
      left_out_rows: [17],
    }),
    attainmentCsv(),
    await districtOnTop(),
    wrongTarget(),
  ];
}

/** @param {number} target @param {number} count @returns {Cell} */
const percent = (target, count) => ({ percent: count / target });

/** @param {number} target @param {number} count @returns {Cell} */
const percentText = (target, count) =>
  `${String(Math.floor((count / target) * 10000 + 0.5) / 100).replace('.', ',')}%`;

/** @param {(target: number, count: number) => Cell} rate @returns {Sheet} */
function formSheet(rate) {
  const above = titleLines(
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2015 - 2020',
    '(Tính đến ngày 30/6/2020)',
    6,
  );
  const body = TERM_FIGURES.map(({ unit, target, admitted }, at) => [
    at + 1,
    unit,
    target,
    admitted,
    rate(target, admitted),
    null,
  ]);
  return {
    name: 'Toàn huyện',
    rows: [
      ...above,
      HEAD,
      ...body,
      [null, 'Tổng cộng', 400, 425, rate(400, 425), null],
      ...signatureLines(6),
    ],
    merges: ['A1:B1', 'D1:F1', 'A2:B2', 'D3:F3', 'A5:F5', 'A6:F6'],
  };
}

function formulaSheet() {
  const sheet = formSheet(percent);
  sheet.rows = sheet.rows.map((row, at) => {
    if (at < 7 || at > 16) return row;
    const rate = { formula: `D${at + 1}/C${at + 1}`, value: Number(row[3]) / Number(row[2]) };
    const sums =
      at === 16
        ? [
            { formula: 'SUM(C8:C16)', value: 400 },
            { formula: 'SUM(D8:D16)', value: 425 },
          ]
        : row.slice(2, 4);
    return [...row.slice(0, 2), ...sums, rate, null];
  });
  return sheet;
}

function attainmentCsv() {
  const rows = formSheet(percentText).rows;
  return makeCase('attainment.csv', utf8WithBom(csvText(rows, { delimiter: ';' })), {
    reason: 'the form saved as csv, with its title lines, ragged, with ; between',
    ...TERM,
    left_out_rows: [17],
  });
}

/** The district's own figures stand over those of its units, which are indented. */
async function districtOnTop() {
  const body = TERM_FIGURES.map(({ unit, target, admitted }, at) => [
    at + 1,
    SPELLINGS.short(unit),
    target,
    admitted,
  ]);
  const rows = [
    ['KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2015-2020 TÍNH ĐẾN 30-6-2020'],
    ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết nạp'],
    ['I', `Đảng bộ ${DISTRICT.toLowerCase().replace('đăk tô', 'Đăk Tô')}`, 400, 425],
    ...body,
  ];
  return makeCase(
    'attainment-district-on-top.xlsx',
    await hucreXlsx({ sheets: [{ name: 'KQ', rows }] }),
    {
      reason:
        'Đảng bộ huyện Đăk Tô stands over its nine units and is their sum; its target may be taken as its own',
      ...TERM,
      may: { targets: [{ unit: DISTRICT, term: '2015-2020', target: 400 }] },
      left_out_rows: [3],
    },
  );
}

function wrongTarget() {
  const sheet = formSheet(percent);
  sheet.rows[16] = [null, 'Tổng cộng', 400, 424, { percent: 1.06 }, null];
  return makeCase('attainment-total-wrong.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'the stated sum of admissions is one too few',
    ...TERM,
    left_out_rows: [17],
    sums: [{ label: 'Tổng cộng', stated: 424, computed: 425 }],
  });
}
