import { fileKind, KIND_BYTES, isZip, type FileKind } from './files/file-kind.ts';
import { isOle } from './files/ole-file.ts';
import { startOf, wholeFile } from './files/whole-file.ts';
import { fileErrors, workbookNotes } from './messages/files.ts';
import type { PackageFile } from './files/package-file.ts';
import { arrowSheet } from './typed/arrow-sheet.ts';
import { csvSheet } from './csv/csv-sheet.ts';
import { fromOds } from './ods/from-ods.ts';
import { fromXls } from './xls/from-xls.ts';
import { fromXlsb } from './xlsb/from-xlsb.ts';
import { parquetSheet } from './typed/parquet-sheet.ts';
import type { Sheet } from './sheet/sheet.ts';
import type { OpenOptions } from './xml/workbook-parts.ts';
import { fromXlsx } from './xlsx/from-xlsx.ts';

export type { OpenOptions } from './xml/workbook-parts.ts';

/**
 * The sheets of one file, whatever it is: told by what it holds, not by its name. A file that holds no
 * sheets, is empty, protected, damaged or larger than can be read is refused, the reason said; a zip of
 * several files has to be unpacked first (`unpackZip`).
 */
export async function openSheets(file: PackageFile, options: OpenOptions = {}): Promise<Sheet[]> {
  const start = await startOf(file, KIND_BYTES, options.signal);
  const isWorkbook = isZip(start) || isOle(start);
  const bytes = isWorkbook ? await wholeFile(file, options) : start;
  const sheets = await sheetsOf(fileKind(bytes, file.path), bytes, file, options);
  options.signal?.throwIfAborted();
  options.onProgress?.({ file: file.path, bytesRead: file.size, bytesTotal: file.size });
  const formulas = sheets.reduce((sum, sheet) => sum + sheet.formulas, 0);
  if (formulas > 0) options.onNote?.(workbookNotes.formulas(file.path, formulas));
  return sheets;
}

async function sheetsOf(
  kind: FileKind,
  bytes: Uint8Array,
  file: PackageFile,
  options: OpenOptions,
): Promise<Sheet[]> {
  switch (kind) {
    case 'xlsx':
      return fromXlsx(bytes, file.path, options);
    case 'ods':
      return fromOds(bytes, file.path, options);
    case 'xls':
      return fromXls(isOle(bytes) ? bytes : new Uint8Array(), file.path, options);
    case 'xlsb':
      return fromXlsb(bytes, file.path, options);
    case 'text':
      return [await csvSheet(file, options)];
    case 'parquet':
      return [await parquetSheet(file, options)];
    case 'arrow':
      return [await arrowSheet(file, options)];
    case 'zip':
      throw fileErrors.severalFiles(file.path);
    case 'empty':
      throw fileErrors.empty(file.path);
    case 'encrypted':
      throw fileErrors.encrypted(file.path);
    default:
      throw fileErrors.notRead(file.path, kind);
  }
}
