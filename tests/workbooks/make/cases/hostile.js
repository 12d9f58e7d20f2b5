import * as XLSX from '@e965/xlsx';
import { Zip, ZipDeflate } from 'fflate';
import { handFiles, handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { makeCase } from '../case.js';
import { admitted, DAYS, name, ordinal, unit } from '../columns.js';
import { csvText } from '../csv-text.js';
import { utf8 } from '../encodings.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';
import { STAMP, zipped } from '../zip.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const { sheet, admissions } = listSheet(
  [ordinal, name, unit(), admitted(DAYS.slashes)],
  people(601, 8),
);
const BOOK = { sheets: [sheet] };

/** Files that must be refused with a clear sentence, and odd ones that can be read. */
export async function hostileCases() {
  return [...refused(), await bomb(), ...(await odd())];
}

/** @param {string} reason */
const any = (reason) => ({ reason, error: 'any' });

function refused() {
  const whole = handXlsx(BOOK);
  const html =
    '<html><head><meta charset="utf-8"></head><body><table><tr><td>TT</td><td>Ngày kết nạp</td></tr><tr><td>1</td><td>19/5/2018</td></tr></table></body></html>';
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return [
    makeCase('refused-0-bytes.xlsx', new Uint8Array(0), any('0 bytes')),
    makeCase('refused-0-bytes.csv', new Uint8Array(0), any('0 bytes')),
    makeCase(
      'refused-truncated.xlsx',
      whole.slice(0, Math.floor(whole.length * 0.6)),
      any('cut off within the zip'),
    ),
    makeCase('refused-spoilt.xlsx', spoilt(whole), any('bytes within the sheet are damaged')),
    makeCase(
      'refused-encrypted.xlsx',
      encrypted(),
      any('protected by a password (OLE2 with EncryptedPackage)'),
    ),
    makeCase('refused-pdf.xlsx', utf8(pdf), any('a PDF named .xlsx')),
    makeCase('refused-html.xls', utf8(html), any('an HTML page named .xls')),
    makeCase('refused-picture.csv', picture(), any('a PNG named .csv')),
    makeCase('refused-doctype.xlsx', doctype(SHEET), any('a DOCTYPE with entities in the sheet')),
    makeCase('refused-laughs.xlsx', laughs(), any('entities within entities in the workbook')),
    makeCase(
      'refused-not-a-workbook.xlsx',
      zipped({ 'doc.txt': 'không phải bảng tính' }),
      any('a zip without a workbook'),
    ),
    makeCase('refused-word.xlsx', wordFile(), any('a Word document named .xlsx')),
    makeCase(
      'refused-sheet-missing.xlsx',
      without(SHEET),
      any('the workbook names a sheet that is not in the zip'),
    ),
    makeCase(
      'refused-300000-columns.csv',
      utf8(`${','.repeat(300_000)}\n`),
      any('300,000 columns'),
    ),
  ];
}

/** Damages the packed sheet, which comes last of the parts. @param {Uint8Array} bytes */
function spoilt(bytes) {
  const copy = bytes.slice();
  const sheetAt = new TextDecoder('latin1').decode(bytes).indexOf(SHEET);
  const first = sheetAt + SHEET.length + 150;
  for (let at = first; at < first + 40; at++) copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
}

/** What Office makes of a workbook with a password: its content is noise without it. */
function encrypted() {
  const container = XLSX.CFB.utils.cfb_new();
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3) * 59) & 255);
  XLSX.CFB.utils.cfb_add(
    container,
    '/EncryptionInfo',
    Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0, ...utf8('<?xml version="1.0"?><encryption/>')),
  );
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', noise);
  return new Uint8Array(XLSX.CFB.write(container, { type: 'array' }));
}

const picture = () =>
  Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...Array.from({ length: 600 }, (_, at) => (at * 73 + (at >> 2)) & 255),
  ]);

/** @param {string} path */
function doctype(path) {
  const files = handFiles(BOOK);
  const [declaration = '', ...rest] = (files[path] ?? '').split('\n');
  files[path] =
    `${declaration}\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///khong-co">]>\n${rest.join('\n')}`;
  return zipped(files);
}

function laughs() {
  const files = handFiles(BOOK);
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  const path = 'xl/workbook.xml';
  const [declaration = '', ...rest] = (files[path] ?? '').split('\n');
  files[path] =
    `${declaration}\n<!DOCTYPE w [<!ENTITY l0 "ha">${entities.join('')}]>\n${rest.join('\n').replace('Danh sách', '&l9;')}`;
  return zipped(files);
}

function wordFile() {
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml':
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
  });
}

/** @param {string} path */
function without(path) {
  return zipped(
    Object.fromEntries(Object.entries(handFiles(BOOK)).filter(([one]) => one !== path)),
  );
}

/** A sheet that inflates to 320 MB of spaces. */
async function bomb() {
  const files = handFiles(BOOK);
  /** @type {Uint8Array[]} */
  const pieces = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [path, content] of Object.entries(files)) {
    const entry = new ZipDeflate(path, { level: 9 });
    entry.mtime = STAMP;
    zip.add(entry);
    if (path === SHEET) {
      const spaces = new Uint8Array(1 << 20).fill(32);
      const [head = '', tail = ''] = content.split('</sheetData>');
      entry.push(utf8(head));
      for (let count = 0; count < 320; count++) entry.push(spaces);
      entry.push(utf8(`</sheetData>${tail}`), true);
    } else entry.push(utf8(content), true);
  }
  zip.end();
  const bytes = new Uint8Array(
    await new Blob(pieces.map((piece) => new Uint8Array(piece))).arrayBuffer(),
  );
  return makeCase(
    'refused-zip-bomb.xlsx',
    bytes,
    any('a sheet of some hundred kB that inflates to 320 MB'),
  );
}

/** Strange, but readable. */
async function odd() {
  const truth = (/** @type {string} */ reason) => ({ reason, tables: { admissions } });
  const liar = handFiles(BOOK);
  liar[SHEET] = (liar[SHEET] ?? '').replace(
    '<sheetData>',
    '<dimension ref="A1:XFD1048576"/><sheetData>',
  );
  const far = handFiles(BOOK);
  far[SHEET] = (far[SHEET] ?? '').replace(
    '</sheetData>',
    '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
  );
  const rows = sheet.rows;
  return [
    makeCase(
      'odd-dimension-lies.xlsx',
      zipped(liar),
      truth('says that it is 16,384 columns wide and a million rows high'),
    ),
    makeCase(
      'odd-last-cell.xlsx',
      zipped(far),
      truth('an empty, formatted sheet cell in the last corner of the sheet'),
    ),
    makeCase(
      'odd-external-links.xlsx',
      await externalLinks(),
      truth('formulas that point to other files: their stored results are taken'),
    ),
    makeCase('odd-macros.xlsm', macros(), truth('a workbook with macros: they are not looked at')),
    makeCase(
      'odd-csv-named.xlsx',
      utf8(csvText(rows)),
      truth('csv text named .xlsx is read for what it is'),
    ),
    makeCase(
      'odd-xlsx-named.csv',
      await hucreXlsx(BOOK),
      truth('a workbook named .csv is read for what it is'),
    ),
    makeCase(
      'odd-formula-texts.csv',
      utf8(
        csvText(
          rows.map((row, at) =>
            at === 0
              ? row
              : [row[0] ?? null, '=HYPERLINK("http://vi-du.invalid")', ...row.slice(2)],
          ),
        ),
      ),
      truth('text that looks like a formula stays text'),
    ),
  ];
}

async function externalLinks() {
  const linked = rows((cell, at) => ({
    formula: `'[1]Danh sách'!D${at + 1}`,
    value: String(cell),
  }));
  return handXlsx({ sheets: [{ ...sheet, rows: linked }] });
}

/** @param {(cell: import('../sheet.js').Cell, at: number) => import('../sheet.js').Cell} day */
const rows = (day) =>
  sheet.rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), day(row[3] ?? null, at)]));

function macros() {
  const files = handFiles(BOOK);
  files['[Content_Types].xml'] = (files['[Content_Types].xml'] ?? '')
    .replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml')
    .replace('application/vnd.openxmlformats-officedocument.ms-excel', 'application/vnd.ms-excel')
    .replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    );
  return zipped({
    ...files,
    'xl/vbaProject.bin': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  });
}
