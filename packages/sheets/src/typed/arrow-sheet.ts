import { KetnapError } from '@ketnap/core/base';
import { CompressionType, setCompressionCodec, tableFromIPC, type Table } from '@uwdata/flechette';
import { decompress } from 'fzstd';
import { FILE_BYTES, isTooLarge, WORKBOOK } from '../files/limits.ts';
import { wholeFile } from '../files/whole-file.ts';
import { columnErrors } from '../messages/columns.ts';
import type { PackageFile, ReadOptions } from '../files/package-file.ts';
import { checkMessages } from './arrow-messages.ts';
import { arrowType } from './arrow-types.ts';
import { plainSheet } from '../sheet/plain-sheet.ts';
import type { Sheet, SheetColumn } from '../sheet/sheet.ts';
import type { StoredValue } from './stored-type.ts';
import { TypedColumn } from './typed-column.ts';

/** Values as they are stored: nothing is rounded, and no moment made of them. */
const EXACT = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true } as const;

/**
 * An Arrow file or stream (IPC) as a sheet: the names of its columns are the head, its values keep their
 * types. A moment counts as the day on which it falls: by the clock it was written with, one of a time zone
 * by that of Viet Nam.
 *
 * @throws KetnapError `damaged_file`, `nested_column`, `doubled_column`, `packed_file`, `long_text`, `too_large`
 */
export async function arrowSheet(file: PackageFile, options: ReadOptions = {}): Promise<Sheet> {
  const bytes = await wholeFile(file, options);
  setCompressionCodec(CompressionType.ZSTD, ZSTD);
  try {
    checkMessages(bytes);
    return sheetOf(file.path, tableFromIPC(bytes, EXACT));
  } catch (error) {
    if (error instanceof KetnapError) throw error;
    const { message } = error as Error;
    if (message.startsWith('Missing compression codec'))
      throw columnErrors.packed(file.path, 'Arrow', 'LZ4');
    throw columnErrors.damaged(file.path, 'Arrow', message);
  }
}

const ZSTD = {
  decode: (packed: Uint8Array, length: number): Uint8Array => {
    if (length > FILE_BYTES) throw new Error(`${length} bytes`);
    const bytes = decompress(packed, new Uint8Array(length));
    if (bytes.length !== length) throw new Error(`${bytes.length} bytes of ${length}`);
    return bytes;
  },
  encode: (): Uint8Array => {
    throw new Error('only read');
  },
};

function sheetOf(file: string, table: Table): Sheet {
  const { numRows: rows, names } = table;
  if (names.length === 0) throw columnErrors.empty(file);
  if (isTooLarge(rows, names.length) || names.length > WORKBOOK.filledColumns)
    throw columnErrors.tooLarge(file, rows, names.length);
  const doubled = names.find((name, i) => names.indexOf(name) < i);
  if (doubled !== undefined) throw columnErrors.doubled(file, String(doubled));
  const columns = names.map((_, at) => columnOf(file, table, at));
  return plainSheet(file, rows + 1, columns);
}

function columnOf(file: string, table: Table, at: number): SheetColumn {
  const { numRows: rows, names } = table;
  const source = table.getChildAt(at);
  const name = String(names[at]);
  const type = arrowType(source.type);
  if (!type) throw columnErrors.nested(file, name);
  const column = new TypedColumn(file, name, type, rows);
  let row = 0;
  for (const value of source as Iterable<StoredValue | null | undefined>) {
    if (value === undefined || row === rows) throw new Error(`row ${row}`);
    if (value !== null) column.set(row, value);
    row++;
  }
  if (row !== rows) throw new Error(`${row} values in ${rows} rows`);
  return column.finish();
}
