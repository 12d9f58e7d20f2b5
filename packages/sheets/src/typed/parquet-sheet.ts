import { KetnapError } from '@ketnap/core/base';
import { parquetMetadata, parquetSchema, type FileMetaData } from 'hyparquet';
import { isTooLarge, WORKBOOK } from '../files/limits.ts';
import { wholeFile } from '../files/whole-file.ts';
import { columnErrors } from '../messages/columns.ts';
import type { PackageFile, ReadOptions } from '../files/package-file.ts';
import { readPart, rowsOf, type ParquetField } from './parquet-part.ts';
import { parquetType } from './parquet-types.ts';
import { plainSheet } from '../sheet/plain-sheet.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { TypedColumn } from './typed-column.ts';
import { pageUnpackers } from './unpack-page.ts';

/** Packings that no library of ours unpacks. */
const FOREIGN: readonly string[] = ['LZO', 'BROTLI', 'LZ4', 'LZ4_RAW'];

/**
 * A Parquet file as a sheet: the names of its columns are the head, its values keep their types. A moment
 * counts as the day on which it falls: by the clock it was written with, an instant by that of Viet Nam.
 *
 * @throws KetnapError `damaged_file`, `nested_column`, `doubled_column`, `packed_file`, `long_text`, `too_large`
 */
export async function parquetSheet(file: PackageFile, options: ReadOptions = {}): Promise<Sheet> {
  const bytes = await wholeFile(file, options);
  const isAll = bytes.length === bytes.buffer.byteLength;
  try {
    return await read(file.path, isAll ? bytes.buffer : bytes.slice().buffer, options);
  } catch (error) {
    if (error instanceof KetnapError) throw error;
    options.signal?.throwIfAborted();
    throw columnErrors.damaged(file.path, 'Parquet', (error as Error).message);
  }
}

async function read(path: string, buffer: ArrayBuffer, { signal }: ReadOptions): Promise<Sheet> {
  const metadata = parquetMetadata(buffer);
  const rows = rowsOf(metadata);
  const fields = fieldsOf(path, metadata, rows);
  const codec = foreignCodec(metadata);
  if (codec) throw columnErrors.packed(path, 'Parquet', codec);
  const columns = fields.map(({ name, type }) => new TypedColumn(path, name, type, rows));
  const unpackers = pageUnpackers();
  let first = 0;
  for (const group of metadata.row_groups) {
    for (const [i, field] of fields.entries()) {
      signal?.throwIfAborted();
      const part = { buffer, metadata, group, field, unpackers };
      await readPart(part, (row, value) => columns[i]!.set(first + row, value));
    }
    first += rowsOf(group);
  }
  return plainSheet(
    path,
    rows + 1,
    columns.map((column) => column.finish()),
  );
}

/** How columns are packed that we cannot unpack. */
function foreignCodec({ row_groups: groups }: FileMetaData): string | undefined {
  const codecs = groups.flatMap(({ columns }) => columns.map((chunk) => chunk.meta_data?.codec));
  return codecs.find((codec) => codec !== undefined && FOREIGN.includes(codec));
}

/** @throws KetnapError where the table is none of ours */
function fieldsOf(path: string, metadata: FileMetaData, rows: number): ParquetField[] {
  const { children } = parquetSchema(metadata);
  if (children.length === 0) throw columnErrors.empty(path);
  if (isTooLarge(rows, children.length) || children.length > WORKBOOK.filledColumns)
    throw columnErrors.tooLarge(path, rows, children.length);
  const found = metadata.row_groups.reduce((sum, group) => sum + rowsOf(group), 0);
  if (found !== rows) throw new Error(`${found} rows of ${rows}`);
  const names = children.map(({ element }) => element.name);
  const doubled = names.find((name, i) => names.indexOf(name) < i);
  if (doubled !== undefined) throw columnErrors.doubled(path, doubled);
  return children.map(({ element, children: parts }) => {
    const type = parts.length > 0 ? null : parquetType(element);
    if (!type || element.repetition_type === 'REPEATED')
      throw columnErrors.nested(path, element.name);
    return { name: element.name, type, isOptional: element.repetition_type !== 'REQUIRED' };
  });
}
