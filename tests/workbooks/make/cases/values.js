import { handFiles, handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { makeCase } from '../case.js';
import { admitted, DAYS, headOf, name, ordinal, tick, truthOf, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';
import { yearOf } from '../table.js';
import { zipped } from '../zip.js';

/** @import { Column } from '../columns.js' */
/** @import { Cell } from '../sheet.js' */

const SIMPLE = [ordinal, name, unit(), admitted(DAYS.real)];

/** What sheet cells can hold besides text and numbers, and lists of unusual size. */
export async function valueCases() {
  return [
    await formulas(),
    formulaTexts(),
    neverComputed(),
    errors(),
    rich(),
    await oneRow(),
    await noRow(),
    longNames(),
    wide(),
    sharedStrings(),
    noPlaces(),
    controls(),
  ];
}

async function formulas() {
  /** @type {[string, number, number][]} */
  const counts = [
    ['Xã Tân Cảnh', 9, 4],
    ['Xã Pô Kô', 5, 2],
    ['Xã Văn Lem', 7, 1],
  ];
  const body = counts.map(([one, all, women], at) => [
    at + 1,
    one,
    all - women,
    women,
    { formula: `C${at + 3}+D${at + 3}`, value: all },
  ]);
  const rows = [['KẾT NẠP ĐẢNG VIÊN NĂM 2019'], ['TT', 'Đơn vị', 'Nam', 'Nữ', 'Tổng số'], ...body];
  return makeCase('formulas-stored.xlsx', await hucreXlsx({ sheets: [{ name: 'Biểu', rows }] }), {
    reason: 'totals are formulas: their stored results are taken, men and women told apart',
    tables: {
      totals: counts.flatMap(([one, all, women]) => [
        total(one, null, all),
        total(one, 'women', women),
      ]),
    },
    may: { totals: counts.map(([one, all, women]) => total(one, '*', all - women)) },
  });
}

/** @param {string} one @param {string | null} source @param {number} count */
const total = (one, source, count) => ({ unit: one, ...yearOf(2019), source, admitted: count });

function formulaTexts() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.slashes)],
    people(401, 8),
  );
  sheet.rows = sheet.rows.map((row, at) =>
    at === 0
      ? row
      : [
          row[0] ?? null,
          row[1] ?? null,
          { formula: `"Xã "&"…"`, value: String(row[2]) },
          { formula: 'TEXT(1,"d/m/yyyy")', value: String(row[3]) },
        ],
  );
  return makeCase('formulas-of-text.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'formulas whose stored results are text',
    tables: { admissions },
  });
}

function neverComputed() {
  const { sheet, admissions } = listSheet(SIMPLE, people(402, 8));
  (sheet.rows[3] ?? [])[3] = { formula: 'DATE(2018,5,19)' };
  (sheet.rows[6] ?? [])[3] = { formula: 'TODAY()' };
  return makeCase('formulas-never-computed.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'two days are formulas without stored results: rejected, never computed',
    tables: { admissions: admissions.filter((_, at) => at !== 2 && at !== 5) },
    rejected: [
      { row: 4, column: 'D', found: '=DATE(2018,5,19)' },
      { row: 7, column: 'D', found: '=TODAY()' },
    ],
    left_out_rows: [4, 7],
  });
}

function errors() {
  const { sheet, admissions } = listSheet(
    [...SIMPLE, tick('Đoàn viên', 'youth_union', 'Có', 'Không')],
    people(403, 9),
  );
  (sheet.rows[2] ?? [])[3] = { error: '#VALUE!' };
  (sheet.rows[5] ?? [])[4] = { error: '#N/A' };
  (sheet.rows[7] ?? [])[3] = { formula: '1/0', error: '#DIV/0!' };
  return makeCase('errors.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'error values are rejected, in a day and in a tick',
    tables: {
      admissions: admissions
        .map((row, at) => (at === 4 ? { ...row, youth_union: null } : row))
        .filter((_, at) => at !== 1 && at !== 6),
    },
    rejected: [
      { row: 3, column: 'D', found: '#VALUE!' },
      { row: 6, column: 'E', found: '#N/A' },
      { row: 8, column: 'D', found: '#DIV/0!' },
    ],
    left_out_rows: [3, 8],
  });
}

function rich() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.slashes)],
    people(404, 8),
  );
  sheet.rows = sheet.rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && cell.length > 3
        ? { rich: [cell.slice(0, 3), cell.slice(3, 5), cell.slice(5)] }
        : cell,
    ),
  );
  return makeCase('rich-text.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'heads, units and days in runs of several fonts',
    tables: { admissions },
  });
}

async function oneRow() {
  const { sheet, admissions } = listSheet(SIMPLE, people(405, 1));
  return makeCase('one-row.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'a list of one person',
    tables: { admissions },
  });
}

async function noRow() {
  const { sheet } = listSheet([...SIMPLE, tick('Đoàn viên', 'youth_union')], []);
  return makeCase('no-row.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'a head with nobody under it: nothing is admitted, nothing fails',
    tables: { admissions: [] },
  });
}

function longNames() {
  const long = `Chi bộ ${'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và các đơn vị trực thuộc '.repeat(6).trim()}`;
  const { sheet, admissions } = listSheet(SIMPLE, people(406, 8));
  (sheet.rows[3] ?? [])[2] = long;
  return makeCase('long-names.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: `a unit's name of ${long.length} letters`,
    answers: { unit: { [long]: long } },
    asks: ['unit'],
    tables: { admissions: admissions.map((row, at) => (at === 2 ? { ...row, unit: long } : row)) },
  });
}

/** Forty columns of which four matter. */
function wide() {
  const them = people(407, 6);
  /** @type {Column[]} */
  const others = Array.from({ length: 36 }, (_, at) => ({
    head: `Mục kê khai ${at + 1}`,
    cell: (/** @type {unknown} */ _, /** @type {number} */ row) => `nội dung ${row + at}`,
  }));
  const columns = [...SIMPLE, ...others];
  const rows = [
    headOf(columns),
    ...them.map((person, at) => columns.map(({ cell }) => cell(person, at))),
  ];
  return makeCase('forty-columns.xlsx', handXlsx({ sheets: [{ name: 'DS', rows }] }), {
    reason: 'many columns that no analysis needs',
    tables: { admissions: truthOf(SIMPLE, them) },
  });
}

/** Strings in a table of their own with phonetic runs and empty ones, which must not shift the others. */
function sharedStrings() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.slashes)],
    people(408, 8),
  );
  const files = handFiles({ sheets: [sheet] });
  /** @type {string[]} */
  const strings = ['<si/>', '<si><t>Xã</t><rPh sb="0" eb="1"><t>SAI</t></rPh></si>'];
  const path = 'xl/worksheets/sheet1.xml';
  files[path] = (files[path] ?? '').replace(/ t="inlineStr"><is>(.*?)<\/is>/g, (_, inner) => {
    strings.push(`<si>${inner}<rPh sb="0" eb="1"><t>SAI</t></rPh></si>`);
    return ` t="s"><v>${strings.length - 1}</v>`;
  });
  files['xl/sharedStrings.xml'] =
    `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`;
  files['[Content_Types].xml'] = (files['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
  );
  files['xl/_rels/workbook.xml.rels'] = (files['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  return makeCase('shared-strings.xlsx', zipped(files), {
    reason:
      'shared strings with an empty one and with phonetic runs, which are no text of the sheet cell',
    tables: { admissions },
  });
}

/** Rows and cells without their places, as small programs write them. */
function noPlaces() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.slashes)],
    people(409, 8),
  );
  const files = handFiles({ sheets: [sheet] });
  const path = 'xl/worksheets/sheet1.xml';
  files[path] = (files[path] ?? '').replace(/ r="[A-Z]*\d+"/g, '');
  return makeCase('cells-without-places.xlsx', zipped(files), {
    reason: 'rows and sheet cells that do not say where they stand',
    tables: { admissions },
  });
}

/** Escapes of control characters, entities, and zero-width letters within names. */
function controls() {
  const spell = (/** @type {string} */ one, /** @type {number} */ at) =>
    [`${one}_x000D_`, `\u200B${one}`, `${one}\u00AD`, `${one}\uFEFF`][at % 4] ?? one;
  const { sheet, admissions } = listSheet(
    [
      ordinal,
      {
        ...name,
        cell: (/** @type {import('../people.js').Person} */ one) => `${one.name} <&> "x"`,
      },
      unit(spell),
      admitted(DAYS.slashes),
    ],
    people(410, 8),
  );
  return makeCase('invisible-letters.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'zero-width letters, soft hyphens and _x000D_ in names of units; & and < in names',
    tables: { admissions },
  });
}
