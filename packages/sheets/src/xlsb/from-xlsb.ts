import { workbookErrors, workbookNotes } from '../messages/files.ts';
import { filledCells } from '../sheet/filled-cells.ts';
import { SheetBuilder } from '../sheet/sheet-builder.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { WorkbookParts, type OpenOptions } from '../xml/workbook-parts.ts';
import { xlsbBook, type XlsbBook, type XlsbSheetPart } from './xlsb-book.ts';
import { XlsbCount } from './xlsb-count.ts';
import { readXlsb } from './xlsb-records.ts';
import { XlsbSheet } from './xlsb-sheet.ts';

/**
 * The sheets of an xlsb. Formulas are not run: their stored results are taken. As many sheet cells are
 * delivered as an independent count of the records finds, or the file is refused (`cells_lost`).
 */
export async function fromXlsb(
  bytes: Uint8Array,
  file: string,
  options: OpenOptions = {},
): Promise<Sheet[]> {
  const parts = new WorkbookParts(bytes, file, options);
  if (parts.paths.some((path) => /vbaProject\.bin$/i.test(path)))
    parts.note(workbookNotes.macros(file));
  const book = await xlsbBook(parts);
  const sheets: Sheet[] = [];
  for (const sheet of book.sheets) {
    sheets.push(await readSheet(parts, book, sheet));
    options.signal?.throwIfAborted();
  }
  return sheets;
}

async function readSheet(
  parts: WorkbookParts,
  book: XlsbBook,
  { name, isHidden, path }: XlsbSheetPart,
): Promise<Sheet> {
  const { file } = parts;
  const builder = new SheetBuilder({ file, name, isHidden });
  const reader = new XlsbSheet(book, builder);
  const count = new XlsbCount();
  await readXlsb(parts, path, reader.take, count.push);
  const sheet = builder.finish();
  const delivered = filledCells(sheet) + reader.emptyTexts;
  if (delivered !== count.cells) throw workbookErrors.cellsLost(file, name, count.cells, delivered);
  return sheet;
}
