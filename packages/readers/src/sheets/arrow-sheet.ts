import { KetnapError } from '@ketnap/core';
import { tableFromIPC, type Table } from '@uwdata/flechette';
import { WORKBOOK } from '../files/limits.ts';
import { wholeFile } from '../files/whole-file.ts';
import { columnErrors } from '../messages/columns.ts';
import type { PackageFile, ReadOptions } from '../package/package-file.ts';
import { plainSheet } from './plain-sheet.ts';
import type { Sheet } from './sheet.ts';
import { TypedColumn } from './typed-column.ts';

/**
 * An Arrow file or stream (IPC) as a sheet: the names of its columns are the head, its values keep their
 * types. A moment counts as the day it falls on in UTC.
 *
 * @throws KetnapError `damaged_file`, `nested_column`, `too_large`
 */
export async function arrowSheet(file: PackageFile, options: ReadOptions = {}): Promise<Sheet> {
  const bytes = await wholeFile(file, options);
  try {
    return sheetOf(file.path, tableFromIPC(bytes, { useDate: true, useBigInt: true }));
  } catch (error) {
    if (error instanceof KetnapError) throw error;
    throw columnErrors.damaged(file.path, 'Arrow', (error as Error).message);
  }
}

function sheetOf(file: string, table: Table): Sheet {
  const { numRows: rows, names } = table;
  if (rows * names.length > WORKBOOK.area || names.length > WORKBOOK.filledColumns)
    throw columnErrors.tooLarge(file, rows, names.length);
  const columns = names.map((name, at) => {
    const column = new TypedColumn(file, String(name), rows);
    let row = 0;
    for (const value of table.getChildAt(at)) column.set(row++, value);
    return column.finish();
  });
  return plainSheet(file, columns.length === 0 ? 0 : rows + 1, columns);
}
