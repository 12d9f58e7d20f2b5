import { KetnapError } from '@ketnap/core';
import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import {
  parquetMetadata,
  parquetRead,
  parquetSchema,
  snappyUncompress,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import { WORKBOOK } from '../files/limits.ts';
import { wholeFile } from '../files/whole-file.ts';
import { columnErrors } from '../messages/columns.ts';
import type { PackageFile, ReadOptions } from '../package/package-file.ts';
import { plainSheet } from './plain-sheet.ts';
import type { Sheet } from './sheet.ts';
import { TypedColumn } from './typed-column.ts';

/** Bytes of one page unpacked: writers make pages of about one megabyte. */
const PAGE_BYTES = 1 << 28;

/**
 * A Parquet file as a sheet: the names of its columns are the head, its values keep their types. A moment
 * counts as the day it falls on in UTC.
 *
 * @throws KetnapError `damaged_file`, `nested_column`, `too_large`
 */
export async function parquetSheet(file: PackageFile, options: ReadOptions = {}): Promise<Sheet> {
  const bytes = await wholeFile(file, options);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  try {
    return await read(file.path, buffer, options);
  } catch (error) {
    if (error instanceof KetnapError) throw error;
    options.signal?.throwIfAborted();
    throw columnErrors.damaged(file.path, 'Parquet', (error as Error).message);
  }
}

async function read(path: string, buffer: ArrayBuffer, { signal }: ReadOptions): Promise<Sheet> {
  const metadata = parquetMetadata(buffer);
  const { rows, names } = shapeOf(path, metadata);
  const columns = new Map(names.map((name) => [name, new TypedColumn(path, name, rows)]));
  await parquetRead({
    file: buffer,
    metadata,
    compressors: COMPRESSORS,
    onChunk: ({ columnName, columnData, rowStart }) => {
      signal?.throwIfAborted();
      const column = columns.get(columnName)!;
      for (let i = 0; i < columnData.length; i++) column.set(rowStart + i, columnData[i]);
    },
  });
  return plainSheet(
    path,
    names.length === 0 ? 0 : rows + 1,
    [...columns.values()].map((column) => column.finish()),
  );
}

function shapeOf(path: string, metadata: FileMetaData): { rows: number; names: string[] } {
  const { children } = parquetSchema(metadata);
  const rows = JSON.parse(String(metadata.num_rows)) as number;
  if (rows * children.length > WORKBOOK.area || children.length > WORKBOOK.filledColumns)
    throw columnErrors.tooLarge(path, rows, children.length);
  return {
    rows,
    names: children.map(({ element, children: parts }) => {
      if (parts.length > 0 || element.repetition_type === 'REPEATED')
        throw columnErrors.nested(path, element.name);
      return element.name;
    }),
  };
}

/** Memory is taken for what a page says it holds; no page of ours holds so much. */
function room(length: number): Uint8Array<ArrayBuffer> {
  if (length > PAGE_BYTES) throw new Error(`page of ${length} bytes`);
  return new Uint8Array(length);
}

const COMPRESSORS: Compressors = {
  SNAPPY: (input, length) => {
    const output = room(length);
    snappyUncompress(input, output);
    return output;
  },
  ZSTD: (input, length) => decompress(input, room(length)),
  GZIP: (input, length) => gunzipSync(input, { out: room(length) }),
};
