import { lettersOf } from './sheet.js';
import { serialOf } from './by-sheetjs.js';
import { zipped } from './zip.js';

/** @import { Book, Cell, Sheet } from './sheet.js' */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook written letter by letter: every feature of `Cell` as Excel itself stores it.
 * @param {Book} book
 */
export const handXlsx = (book) => zipped(handFiles(book));

/** The parts of such a workbook, for cases that spoil one of them. @param {Book} book @returns {Record<string, string>} */
export function handFiles({ sheets, date1904 = false }) {
  const names = sheets.map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
  return {
    '[Content_Types].xml': contentTypes(names),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets, date1904),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [names[at], sheetXml(sheet, date1904)])),
  };
}

/** @param {string[]} names */
function contentTypes(names) {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...names.map((name) => [name, 'worksheet']),
  ].map(([path, kind]) => `<Override PartName="/${path}" ContentType="${type}.${kind}+xml"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

/** @param {string[][]} targets */
function relations(targets) {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** @param {Sheet[]} sheets @param {boolean} date1904 */
function workbook(sheets, date1904) {
  const all = sheets.map(
    ({ name, hidden = false }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const system = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${system}<sheets>${all.join('')}</sheets></workbook>`;
}

/** Styles: 0 general, 1 day, 2 text, 3 percentage, 4 thousands, 5–7 indents of 1–3, 8 month and year. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="mm/yyyy"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">${[
  '0"',
  '164" applyNumberFormat="1"',
  '49" applyNumberFormat="1" quotePrefix="1"',
  '10" applyNumberFormat="1"',
  '3" applyNumberFormat="1"',
]
  .map((format) => `<xf numFmtId="${format} fontId="0" fillId="0" borderId="0" xfId="0"/>`)
  .join('')}${[1, 2, 3]
  .map(
    (indent) =>
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" indent="${indent}"/></xf>`,
  )
  .join(
    '',
  )}<xf numFmtId="165" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** @param {Sheet} sheet @param {boolean} date1904 */
function sheetXml(
  { rows, merges = [], hiddenRows = [], hiddenColumns = [], indents = {} },
  date1904,
) {
  const body = rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const place = `${lettersOf(column)}${at + 1}`;
      return cellXml(cell, place, indents[place] ?? 0, date1904);
    });
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
    return `<row r="${at + 1}"${hidden}>${cells.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `${XML}<worksheet xmlns="${MAIN}">${columnsXml(hiddenColumns)}<sheetData>${body.join('')}</sheetData>${merged === '' ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`}</worksheet>`;
}

/** @param {string[]} hidden */
function columnsXml(hidden) {
  if (hidden.length === 0) return '';
  const all = hidden.map((letters) => {
    const at = letters.charCodeAt(0) - 64;
    return `<col min="${at}" max="${at}" width="9" hidden="1" customWidth="1"/>`;
  });
  return `<cols>${all.join('')}</cols>`;
}

/** @param {Cell} cell @param {string} place @param {number} indent @param {boolean} date1904 */
function cellXml(cell, place, indent, date1904) {
  const style = indent > 0 ? 4 + indent : 0;
  const open = (/** @type {number} */ at, /** @type {string} */ type) =>
    `<c r="${place}"${at > 0 ? ` s="${at}"` : ''}${type === '' ? '' : ` t="${type}"`}>`;
  if (cell === null) return '';
  if (typeof cell === 'string') return `${open(style, 'inlineStr')}<is>${textXml(cell)}</is></c>`;
  if (typeof cell === 'number') return `${open(style, '')}<v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `${open(style, 'b')}<v>${cell ? 1 : 0}</v></c>`;
  if ('day' in cell) return `${open(1, '')}<v>${serialOf(cell.day, date1904)}</v></c>`;
  if ('quoted' in cell) return `${open(2, 'inlineStr')}<is>${textXml(cell.quoted)}</is></c>`;
  if ('percent' in cell) return `${open(3, '')}<v>${cell.percent}</v></c>`;
  if ('shown' in cell)
    return `${open(cell.format === 'mm/yyyy' ? 8 : 4, '')}<v>${cell.shown}</v></c>`;
  if ('rich' in cell)
    return `${open(style, 'inlineStr')}<is>${cell.rich.map(runXml).join('')}</is></c>`;
  if ('formula' in cell) return formulaXml(cell, open);
  return `${open(0, 'e')}<v>${escaped(cell.error)}</v></c>`;
}

/** @param {import('./sheet.js').Formula} cell @param {(style: number, type: string) => string} open */
function formulaXml({ formula, value, error }, open) {
  const stored = error ?? value;
  const type = error !== undefined ? 'e' : typeof value === 'string' ? 'str' : '';
  const result = stored === undefined ? '' : `<v>${escaped(String(stored))}</v>`;
  return `${open(0, type)}<f>${escaped(formula)}</f>${result}</c>`;
}

/** @param {string} text @param {number} at */
function runXml(text, at) {
  return `<r>${at % 2 === 1 ? '<rPr><b/></rPr>' : ''}${textXml(text)}</r>`;
}

/** @param {string} text */
const textXml = (text) => `<t xml:space="preserve">${escaped(text)}</t>`;

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
