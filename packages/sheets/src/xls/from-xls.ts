import { OleFile } from '../files/ole-file.ts';
import { workbookErrors, workbookNotes } from '../messages/files.ts';
import { filledCells } from '../sheet/filled-cells.ts';
import { SheetBuilder } from '../sheet/sheet-builder.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { OpenOptions } from '../xml/workbook-parts.ts';
import { xlsBook } from './xls-book.ts';
import { countXls } from './xls-count.ts';
import { isWorksheet, XlsSheet } from './xls-sheet.ts';

/**
 * The sheets of an xls of Excel 97 and after. Formulas are not run: their stored results are taken. As many
 * sheet cells are delivered as an independent count of the file's records finds, or the file is refused
 * (`cells_lost`). Source: Microsoft, [MS-XLS] Excel Binary File Format.
 */
export function fromXls(bytes: Uint8Array, file: string, options: OpenOptions = {}): Sheet[] {
  const ole = new OleFile(bytes);
  const stream = ole.stream('WORKBOOK');
  // Workbooks before 1997 have another stream, of texts in code pages that are not told.
  if (!stream) throw workbookErrors.unreadable(file);
  if (ole.names.has('_VBA_PROJECT_CUR')) options.onNote?.(workbookNotes.macros(file));
  try {
    return sheetsOf(new DataView(stream.buffer, stream.byteOffset, stream.byteLength), file);
  } catch (error) {
    throw error instanceof RangeError ? workbookErrors.unreadable(file) : error;
  }
}

function sheetsOf(view: DataView, file: string): Sheet[] {
  const book = xlsBook(view, file);
  const stored = countXls(view);
  const isShared = new Set(book.sheets.map(({ at }) => at)).size < book.sheets.length;
  if (stored === null || isShared) throw workbookErrors.unreadable(file);
  let delivered = 0;
  const sheets = book.sheets
    .filter(({ at }) => isWorksheet(view, at))
    .map(({ name, isHidden, at }) => {
      const builder = new SheetBuilder({ file, name, isHidden });
      const reader = new XlsSheet(view, book, builder);
      reader.read(at);
      const sheet = builder.finish();
      delivered += filledCells(sheet) + reader.emptyTexts;
      return sheet;
    });
  if (sheets.length === 0) throw workbookErrors.noSheets(file);
  if (delivered !== stored) throw workbookErrors.cellsLost(file, null, stored, delivered);
  return sheets;
}
