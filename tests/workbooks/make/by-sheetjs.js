import * as XLSX from '@e965/xlsx';
import { columnOf, rangeOf } from './sheet.js';
import { restamped } from './zip.js';

/** @import { Book, Cell, Sheet } from './sheet.js' */

/**
 * A workbook as SheetJS writes it.
 * @param {Book} book
 * @param {'xlsx' | 'xls' | 'xlsb' | 'ods' | 'biff5' | 'xlml' | 'fods'} type
 */
export function sheetJs({ sheets, date1904 = false }, type) {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) {
    XLSX.utils.book_append_sheet(book, sheetOf(sheet, date1904, type), sheet.name);
  }
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: sheets.map(({ name, hidden = false }) => ({ name, Hidden: hidden ? 1 : 0 })),
  };
  const bytes = new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: type, compression: true, codepage: 1258 }),
  );
  return bytes[0] === 0x50 ? restamped(bytes) : bytes;
}

/** @param {Sheet} sheet @param {boolean} date1904 @param {string} type */
function sheetOf({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }, date1904, type) {
  const sheet = XLSX.utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => cellOf(cell, date1904, type))),
  );
  sheet['!merges'] = merges.map((range) => {
    const { top, left, bottom, right } = rangeOf(range);
    return { s: { r: top, c: left }, e: { r: bottom, c: right } };
  });
  sheet['!rows'] = [];
  for (const row of hiddenRows) sheet['!rows'][row - 1] = { hidden: true };
  sheet['!cols'] = [];
  for (const letters of hiddenColumns) sheet['!cols'][columnOf(letters)] = { hidden: true };
  return sheet;
}

/** In ods a day without its type would be a bare number. @param {Cell} cell @param {boolean} date1904 @param {string} type */
function cellOf(cell, date1904, type) {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('day' in cell && type === 'ods') return { t: 'd', v: new Date(`${cell.day}T00:00:00Z`) };
  if ('day' in cell) return { t: 'n', v: serialOf(cell.day, date1904), z: 'dd/mm/yyyy' };
  if ('percent' in cell) return { t: 'n', v: cell.percent, z: '0.00%' };
  if ('shown' in cell) return { t: 'n', v: cell.shown, z: cell.format };
  if ('quoted' in cell) return { t: 's', v: cell.quoted, z: '@' };
  if ('rich' in cell) return cell.rich.join('');
  if ('formula' in cell) return { t: 'n', v: cell.value, f: cell.formula };
  return { t: 'e', v: 7, w: cell.error };
}

/** The day's number in the spreadsheet program; days after February 1900 only. @param {string} day @param {boolean} date1904 */
export function serialOf(day, date1904) {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + (date1904 ? 24107 : 25569);
}
