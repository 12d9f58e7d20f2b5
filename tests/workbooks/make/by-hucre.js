import { writeXlsx } from 'hucre/xlsx';
import { writeOds } from 'hucre/ods';
import { columnOf, placeOf, rangeOf } from './sheet.js';
import { restamped } from './zip.js';

/** @import { Book, Cell, Sheet } from './sheet.js' */

/** @param {Book} book */
export async function hucreXlsx({ sheets, date1904 = false }) {
  const dateSystem = date1904 ? '1904' : '1900';
  return restamped(await writeXlsx({ sheets: sheets.map(sheetOf), dateSystem }));
}

/** @param {Book} book */
export async function hucreOds({ sheets }) {
  return restamped(await writeOds({ sheets: sheets.map(sheetOf) }));
}

/** A workbook that asks for a password; no two of them are alike, so it is kept and not made again. @param {Book} book */
export async function hucreEncrypted({ sheets }) {
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    encryption: { password: 'giả lập', spinCount: 1000 },
  });
}

/** @param {Sheet} sheet */
function sheetOf({
  name,
  rows,
  merges = [],
  hiddenRows = [],
  hiddenColumns = [],
  hidden = false,
  indents = {},
}) {
  const width = Math.max(...rows.map((row) => row.length));
  const hiddenAt = new Set(hiddenColumns.map(columnOf));
  return {
    name,
    hidden,
    rows: rows.map((row) => row.map(valueOf)),
    cells: cellsOf(rows, indents),
    merges: merges.map((range) => {
      const { top, left, bottom, right } = rangeOf(range);
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
    columns: Array.from({ length: width }, (_, at) => ({ width: 14, hidden: hiddenAt.has(at) })),
  };
}

/** @param {Cell} cell */
function valueOf(cell) {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
  if ('quoted' in cell) return cell.quoted;
  if ('percent' in cell) return cell.percent;
  if ('shown' in cell) return cell.shown;
  if ('rich' in cell) return cell.rich.join('');
  return null;
}

/** What hucre is told apart from the values. @param {Cell[][]} rows @param {Record<string, number>} indents */
function cellsOf(rows, indents) {
  const cells = new Map();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const more = detailOf(cell);
      if (more !== null) cells.set(`${at},${column}`, more);
    });
  });
  for (const [place, indent] of Object.entries(indents)) {
    const [row, column] = placeOf(place);
    const value = valueOf(rows[row]?.[column] ?? null);
    cells.set(`${row},${column}`, { value, style: { alignment: { horizontal: 'left', indent } } });
  }
  return cells;
}

/** @param {Cell} cell */
function detailOf(cell) {
  if (cell === null || typeof cell !== 'object') return null;
  if ('day' in cell) return { value: valueOf(cell), style: { numFmt: 'dd/mm/yyyy' } };
  if ('percent' in cell) return { value: cell.percent, style: { numFmt: '0.00%' } };
  if ('shown' in cell) return { value: cell.shown, style: { numFmt: cell.format } };
  if ('formula' in cell) {
    return { value: null, formula: cell.formula, formulaResult: cell.value ?? null };
  }
  return null;
}
