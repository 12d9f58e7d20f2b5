import { workbookErrors, workbookNotes } from '../messages/files.ts';
import { SheetBuilder } from '../sheet/sheet-builder.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { filledCells } from '../sheet/filled-cells.ts';
import { WorkbookParts, type OpenOptions } from '../xml/workbook-parts.ts';
import { BodyScanner } from './body-scanner.ts';
import { XlsxCount } from './xlsx-count.ts';
import { xlsxParts, type XlsxSheetPart } from './xlsx-parts.ts';
import { XlsxRows } from './xlsx-rows.ts';
import { XlsxSheetHandler } from './xlsx-sheet.ts';
import { xlsxStrings } from './strings-reader.ts';
import { xlsxStyles } from './xlsx-styles.ts';
import { KINDS, xlsxValue, xlsxValueOfWhole, type XlsxSheetContext } from './xlsx-value.ts';

/**
 * The sheets of an xlsx or xlsm. Formulas are not run: their stored results are taken. Links, macros and
 * embedded files are never opened. As many sheet cells are delivered as an independent count of the
 * bytes finds, or the file is refused (`cells_lost`).
 */
export async function fromXlsx(
  bytes: Uint8Array,
  file: string,
  options: OpenOptions = {},
): Promise<Sheet[]> {
  const parts = new WorkbookParts(bytes, file, options);
  const { sheets, system, ...paths } = await xlsxParts(parts);
  noteUnopened(parts);
  const styles = await xlsxStyles(parts, paths.styles);
  const strings = await xlsxStrings(parts, paths.strings);
  const read: Sheet[] = [];
  for (const sheet of sheets) {
    const { name, path } = sheet;
    read.push(await readSheet(parts, sheet, { file, sheet: name, path, strings, styles, system }));
    options.signal?.throwIfAborted();
  }
  return read;
}

async function readSheet(
  parts: WorkbookParts,
  { name, isHidden, path }: XlsxSheetPart,
  context: XlsxSheetContext,
): Promise<Sheet> {
  const builder = new SheetBuilder({ file: parts.file, name, isHidden });
  const rows = new XlsxRows(context, builder);
  const handler = new XlsxSheetHandler(context, builder);
  const count = new XlsxCount();
  const scanner = new BodyScanner('worksheet', handler, 'sheetData', rows);
  await parts.scanBody(path, scanner, count.push);
  const sheet = parts.sound(path, () =>
    builder.finish({
      valueOf: (kind, text, placeOf) => xlsxValue(context, kind, text, placeOf),
      valueOfWhole: (kind, whole) => xlsxValueOfWhole(context, kind, whole),
      texts: KINDS.shared,
      rawTexts: (codes) => context.strings.rawTexts(codes),
    }),
  );
  const delivered = filledCells(sheet) + rows.emptyTexts + builder.emptyTexts;
  const stored = count.finish();
  if (delivered !== stored) throw workbookErrors.cellsLost(parts.file, name, stored, delivered);
  return sheet;
}

function noteUnopened(parts: WorkbookParts): void {
  const has = (part: RegExp): boolean => parts.paths.some((path) => part.test(path));
  if (has(/^xl\/externalLinks\//i)) parts.note(workbookNotes.externalLinks(parts.file));
  if (has(/vbaProject\.bin$|^xl\/macrosheets\//i)) parts.note(workbookNotes.macros(parts.file));
  if (has(/^xl\/(embeddings|activeX|ctrlProps)\//i)) parts.note(workbookNotes.embedded(parts.file));
}
