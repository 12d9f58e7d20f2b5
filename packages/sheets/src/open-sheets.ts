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
 * The sheets of one file, as they are stored: nothing is interpreted, and no formula, link or macro is run.
 *
 * - **What it reads**: xlsx, xlsm, xlsb, xls (Excel 97 and after), ods, text in columns (csv, tsv; UTF-8,
 *   UTF-16, windows-1258, windows-1252), Parquet and Arrow. The kind is told by what a file holds, not by
 *   its name. A zip of several files has to be unpacked first (`unpackZip`).
 * - **What it promises**: of a workbook as many sheet cells are delivered as an independent count of its
 *   bytes finds, or the file is refused (`cells_lost`); what stands beside the sheet cells (lists, comments,
 *   drawings, extensions) is left alone and never a reason to refuse.
 * - **What it refuses**, always with a `KetnapError` that says why and what to do: a file that holds no
 *   sheets, is empty, protected, damaged, says two things of itself, or is larger than can be read. What a
 *   file states of its sizes is checked before memory is taken for it.
 * - **Where it runs**: in browsers, workers and Node, without code generation; the file is read by
 *   `file.stream()`, progress is told by `onProgress`, and `signal` ends it.
 *
 * @example
 * const [sheet] = await openSheets({ path: 'bieu.xlsx', size: blob.size, stream: () => blob.stream() });
 * valueAt(sheet, 0, 0); // 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN'
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
