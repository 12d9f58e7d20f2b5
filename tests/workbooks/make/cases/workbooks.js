import { readFileSync } from 'node:fs';
import { hucreXlsx } from '../by-hucre.js';
import { handXlsx } from '../by-hand.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { admitted, DAYS, name, ordinal, sex, unit } from '../columns.js';
import { csvText } from '../csv-text.js';
import { utf8 } from '../encodings.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';
import { yearOf } from '../table.js';
import { UNITS } from '../units.js';

/** @import { Cell, Sheet } from '../sheet.js' */

/** Several sheets in a workbook; a dataset's tables under their own names. */
export async function workbookCases() {
  return [
    await listAndTargets(),
    await sheetAYear(),
    await indicators(),
    indicatorsOds(),
    admissionsCsv(),
    totalsCsv(),
    withNotes(),
  ];
}

const TARGETS = UNITS.map((one, at) => ({ unit: one, year: 2019, target: 8 + (at % 4) }));

/** @returns {Sheet} */
const targetSheet = () => ({
  name: 'Chỉ tiêu 2019',
  rows: [
    ['CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2019'],
    ['TT', 'Đơn vị', 'Chỉ tiêu'],
    ...TARGETS.map(({ unit: one, target }, at) => [at + 1, one, target]),
  ],
});

async function listAndTargets() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, sex(), unit(), admitted(DAYS.real)],
    people(201, 14, { from: '2019-01-01' }),
  );
  return makeCase('list-and-targets.xlsx', await hucreXlsx({ sheets: [sheet, targetSheet()] }), {
    reason: 'a list of people on one sheet, targets of the year on another',
    tables: { admissions, targets: TARGETS },
  });
}

async function sheetAYear() {
  const lists = [2017, 2018, 2019].map((year) =>
    listSheet(
      [ordinal, name, unit(), admitted(DAYS.slashes)],
      people(year, 8, { from: `${year}-01-01`, to: `${year}-12-31` }),
      {
        name: `Năm ${year}`,
        above: [[`DANH SÁCH KẾT NẠP NĂM ${year}`]],
      },
    ),
  );
  return makeCase(
    'sheet-a-year.xlsx',
    await hucreXlsx({ sheets: lists.map(({ sheet }) => sheet) }),
    {
      reason: 'one sheet of the same form for each year',
      tables: { admissions: lists.flatMap(({ admissions }) => admissions) },
    },
  );
}

/** The first rows of a table of the sample. @param {string} table @param {string[]} columns @param {(row: Record<string, string>) => boolean} keep */
function sampleTable(table, columns, keep) {
  const text = readFileSync(
    new URL(`../../../../data/dak-to/${table}.csv`, import.meta.url),
    'utf8',
  );
  const [head = '', ...lines] = text.trim().split('\n');
  const names = head.split(',');
  return lines
    .map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])))
    .filter(keep)
    .map((row) =>
      Object.fromEntries(
        columns.map((column) => [column, row[column] === '' ? null : row[column]]),
      ),
    );
}

const isOld = (/** @type {Record<string, string>} */ { unit_id: id = '' }) =>
  !/2025|quang-ngai/.test(id);
const SHEETS = {
  units: sampleTable('units', ['unit_id', 'name', 'level', 'parent_id', 'valid_to'], isOld),
  terms: sampleTable(
    'terms',
    ['term_id', 'name', 'starts_on', 'ends_on', 'first_year', 'last_year'],
    () => true,
  ),
  sources: sampleTable(
    'sources',
    ['source_id', 'label_vi', 'label_en', 'column', 'value', 'sensitive'],
    ({ label_vi: label = '' }) => !label.startsWith('"'),
  ),
  targets: sampleTable(
    'targets',
    ['unit_id', 'term_id', 'year', 'target', 'adopted_on'],
    ({ unit_id: id, target_to: to, basis }) => id === 'dak-to' && to === '' && basis === '',
  ),
  admissions: sampleTable(
    'admissions',
    ['admission_id', 'admitted_on', 'unit_id', 'youth_union', 'ethnic_minority', 'sex'],
    ({ admission_id: id = '' }) => id <= 'KN0030',
  ),
};

/** @param {Record<string, unknown>[]} rows @returns {Cell[][]} */
const withHead = (rows) => [
  Object.keys(rows[0] ?? {}),
  ...rows.map((row) => /** @type {Cell[]} */ (Object.values(row))),
];

/** @param {string} column @param {unknown} value */
const numbered = (column, value) =>
  /year|target/.test(column) && typeof value === 'string' ? Number(value) : value;

/** Numbers are numbers; the units of facts by their names. */
function indicatorTables() {
  const names = new Map(SHEETS.units.map((row) => [row['unit_id'], row['name']]));
  return Object.fromEntries(
    Object.entries(SHEETS).map(([table, rows]) => [
      table,
      rows.map((row) => {
        const typed = Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, numbered(column, value)]),
        );
        if (table === 'units' || typed['unit_id'] === undefined) return typed;
        const { unit_id: id, ...rest } = typed;
        return { ...rest, unit: names.get(String(id)) };
      }),
    ]),
  );
}

/** @param {string} column @param {unknown} value */
function stored(column, value) {
  const typed = numbered(column, value);
  return typeof typed === 'string' && /^\d{4}-\d\d-\d\d$/.test(typed) ? { day: typed } : typed;
}

/** @returns {Sheet[]} */
const indicatorSheets = () =>
  Object.entries(SHEETS).map(([table, rows]) => ({
    name: table,
    rows: withHead(
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, stored(column, value)]),
        ),
      ),
    ),
  }));

async function indicators() {
  return makeCase('indicators-tables.xlsx', await hucreXlsx({ sheets: indicatorSheets() }), {
    reason:
      'the tables units, terms, sources, targets, admissions under their own column names, with real days',
    given: [],
    tables: indicatorTables(),
  });
}

function indicatorsOds() {
  const sheets = Object.entries(SHEETS).map(([table, rows]) => ({
    name: table,
    rows: withHead(rows),
  }));
  return makeCase('indicators-as-text.ods', sheetJs({ sheets }, 'ods'), {
    reason: 'the same, everything as text',
    given: [],
    tables: indicatorTables(),
  });
}

function admissionsCsv() {
  return makeCase(
    'indicators-admissions.csv',
    utf8(csvText(withHead(SHEETS.admissions), { end: '\n' })),
    {
      reason: 'the table admissions alone, as csv',
      tables: { admissions: indicatorTables()['admissions'] ?? [] },
    },
  );
}

function totalsCsv() {
  const rows = UNITS.map((one, at) => ({
    unit: one,
    ...yearOf(2018),
    source: at % 2 === 0 ? null : 'women',
    admitted: 5 + at,
  }));
  const ids = new Map(SHEETS.units.map((row) => [row['name'], row['unit_id']]));
  const written = rows.map(({ unit: one, from, to, source, admitted: count }) => ({
    unit_id: ids.get(one),
    from,
    to,
    source_id: source,
    admitted: count,
  }));
  return makeCase('indicators-totals.csv', utf8(csvText(withHead(written), { end: '\n' })), {
    reason: 'the table totals alone, as csv',
    given: ['units', 'sources'],
    tables: { totals: rows },
  });
}

/** A sheet of prose beside the list. */
function withNotes() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.real)],
    people(205, 9),
  );
  const notes = {
    name: 'Hướng dẫn',
    rows: [
      ['HƯỚNG DẪN NHẬP LIỆU'],
      ['1. Mỗi đảng viên một dòng.'],
      ['2. Ngày kết nạp ghi đủ ngày, tháng, năm.'],
      ['3. Gửi về Ban Tổ chức trước ngày 05 hằng tháng.'],
    ],
  };
  return makeCase(
    'list-and-instructions.xlsx',
    handXlsx({ sheets: [notes, sheet, { name: 'Sheet3', rows: [[]] }] }),
    {
      reason: 'a sheet of instructions before the list and an empty one after it',
      tables: { admissions },
    },
  );
}
