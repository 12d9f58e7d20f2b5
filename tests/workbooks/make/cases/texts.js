import { handXlsx } from '../by-hand.js';
import { makeCase } from '../case.js';
import {
  admitted,
  DAYS,
  headOf,
  name,
  ordinal,
  rowsOf,
  sex,
  tick,
  truthOf,
  unit,
} from '../columns.js';
import { csvText } from '../csv-text.js';
import { latin1, tcvn3, utf16, utf8, utf8WithBom, vni, windows1258 } from '../encodings.js';
import { people } from '../people.js';

/** @import { Cell } from '../sheet.js' */

const COLUMNS = [
  ordinal,
  name,
  sex(),
  unit(),
  admitted(DAYS.slashes),
  tick('Đoàn viên', 'youth_union', 'Có', 'Không'),
];

/** @param {number} seed @param {number} [count] */
function list(seed, count = 14) {
  const them = people(seed, count);
  return { rows: [headOf(COLUMNS), ...rowsOf(COLUMNS, them)], admissions: truthOf(COLUMNS, them) };
}

/** @param {string} file @param {string} reason @param {number} seed @param {(rows: Cell[][]) => Uint8Array} write @param {object} [more] */
function text(file, reason, seed, write, more = {}) {
  const { rows, admissions } = list(seed);
  return makeCase(file, write(rows), { reason, ...more, tables: { admissions } });
}

/** Text files by delimiter, encoding and accident. */
export function textCases() {
  return [
    text('csv-comma.csv', 'UTF-8 without BOM, commas', 301, (rows) => utf8(csvText(rows))),
    text(
      'csv-semicolon-bom.csv',
      'UTF-8 with BOM, semicolons, as Vietnamese Excel saves',
      302,
      (rows) => utf8WithBom(csvText(rows, { delimiter: ';' })),
    ),
    text('csv-tab.tsv', 'tabs and bare line feeds', 303, (rows) =>
      utf8(csvText(rows, { delimiter: '\t', end: '\n' })),
    ),
    text('csv-bar.txt', 'bars between, and the name .txt', 304, (rows) =>
      utf8(csvText(rows, { delimiter: '|' })),
    ),
    text('csv-utf16le-bom.csv', 'UTF-16LE with BOM, tabs: “Unicode text” of Excel', 305, (rows) =>
      utf16(csvText(rows, { delimiter: '\t' }), 'le', true),
    ),
    text('csv-utf16be-bom.csv', 'UTF-16BE with BOM', 306, (rows) =>
      utf16(csvText(rows), 'be', true),
    ),
    text('csv-utf16le-no-bom.csv', 'UTF-16LE without BOM', 307, (rows) =>
      utf16(csvText(rows), 'le', false),
    ),
    text('csv-windows-1258.csv', 'windows-1258', 308, (rows) => windows1258(csvText(rows))),
    text('csv-sep-line.csv', 'a first line sep=;', 309, (rows) =>
      utf8(`sep=;\r\n${csvText(rows, { delimiter: ';' })}`),
    ),
    text('csv-old-mac.csv', 'bare carriage returns', 310, (rows) =>
      utf8(csvText(rows, { end: '\r' })),
    ),
    text('csv-no-last-line-end.csv', 'no end after the last line', 311, (rows) =>
      utf8(csvText(rows).trimEnd()),
    ),
    text(
      'csv-empty-lines.csv',
      'empty lines, lines of delimiters only, spaces at the end',
      312,
      withEmptyLines,
    ),
    text('csv-all-quoted.csv', 'every field in quotes, quotes within', 313, allQuoted),
    quotedBreaks(),
    ragged(),
    fontCsv('csv-tcvn3.csv', 'TCVN3 font text, one byte a letter', 316, tcvn3, 'tcvn3'),
    fontCsv('csv-vni.csv', 'VNI font text, one byte a letter', 317, vni, 'vni'),
    fontSheet(
      'tcvn3.xlsx',
      'TCVN3 font text as Latin-1 letters in a workbook',
      318,
      tcvn3,
      'tcvn3',
    ),
    fontSheet('vni.xlsx', 'VNI font text as Latin-1 letters in a workbook', 319, vni, 'vni'),
    fontUtf8(),
    mixedFont(),
  ];
}

/** @param {Cell[][]} rows */
function withEmptyLines(rows) {
  const lines = csvText(rows).split('\r\n');
  return utf8(
    [...lines.slice(0, 5), '', ',,,,,', ...lines.slice(5, -1), ',,,,,', '   ', '', ''].join('\r\n'),
  );
}

/** @param {Cell[][]} rows */
function allQuoted(rows) {
  const lines = rows.map((row, at) =>
    row
      .map((cell, column) => (at > 0 && column === 1 ? `${cell} ("Mẫu")` : cell))
      .map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
      .join(','),
  );
  return utf8(`${lines.join('\n')}\n`);
}

/** Row numbers are those of the lines in the file: a broken field makes its row two lines long. */
function quotedBreaks() {
  const { rows, admissions } = list(314);
  const broken = rows.map((row, at) =>
    at === 3 ? [row[0] ?? null, `${row[1]}\n(tên giả, viết hai dòng)`, ...row.slice(2)] : row,
  );
  (broken[6] ?? [])[4] = '31/4/2018';
  return makeCase('csv-quoted-line-breaks.csv', utf8(csvText(broken)), {
    reason: 'a line break within quotes; lines after it keep their numbers of the file',
    tables: { admissions: admissions.filter((_, at) => at !== 5) },
    rejected: [{ row: 8, column: 'E', found: '31/4/2018' }],
    left_out_rows: [8],
  });
}

function ragged() {
  const { rows, admissions } = list(315);
  const cut = rows.map((row, at) =>
    at === 4 ? row.slice(0, 5) : at === 7 ? [...row, 'ghi thêm', null] : row,
  );
  return makeCase('csv-ragged.csv', utf8(csvText(cut)), {
    reason: 'one line too short, one too long: what is missing is unknown',
    answers: { empty_ticks: 'unknown' },
    tables: {
      admissions: admissions.map((row, at) => (at === 3 ? { ...row, youth_union: null } : row)),
    },
  });
}

/** @param {Cell[][]} rows @param {(text: string) => string} font */
const typed = (rows, font) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? font(cell) : cell)));

/** @param {string} file @param {string} reason @param {number} seed @param {(text: string) => string} font @param {string} answer */
function fontCsv(file, reason, seed, font, answer) {
  return text(file, reason, seed, (rows) => latin1(csvText(typed(rows, font))), {
    answers: { font: answer },
  });
}

/** @param {string} file @param {string} reason @param {number} seed @param {(text: string) => string} font @param {string} answer */
function fontSheet(file, reason, seed, font, answer) {
  const write = (/** @type {Cell[][]} */ rows) =>
    handXlsx({ sheets: [{ name: 'DS', rows: typed(rows, font) }] });
  return text(file, reason, seed, write, { answers: { font: answer } });
}

function fontUtf8() {
  return text(
    'csv-tcvn3-in-utf8.csv',
    'TCVN3 letters that were saved as UTF-8',
    320,
    (rows) => utf8WithBom(csvText(typed(rows, tcvn3))),
    {
      answers: { font: 'tcvn3' },
    },
  );
}

/** Unicode beside font text: only the unit's column was pasted from an old file. */
function mixedFont() {
  const { rows, admissions } = list(321);
  const mixed = rows.map((row, at) =>
    row.map((cell, column) => (at > 0 && column === 3 ? tcvn3(String(cell)) : cell)),
  );
  return makeCase('tcvn3-in-one-column.xlsx', handXlsx({ sheets: [{ name: 'DS', rows: mixed }] }), {
    reason: 'one column in TCVN3, the others in Unicode, which must not be harmed',
    answers: { font: 'tcvn3' },
    tables: { admissions },
  });
}
