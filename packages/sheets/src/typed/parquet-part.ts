import {
  parquetRead,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  type RowGroup,
} from 'hyparquet';
import { checkPages } from './parquet-pages.ts';
import { withoutMeaning } from './parquet-types.ts';
import type { StoredType, StoredValue } from './stored-type.ts';

export interface ParquetField {
  readonly name: string;
  readonly type: StoredType;
  readonly isOptional: boolean;
}

/** One column in one group of rows. */
export interface ParquetPart {
  /** The whole file. */
  readonly buffer: ArrayBuffer;
  readonly metadata: FileMetaData;
  readonly group: RowGroup;
  readonly field: ParquetField;
  readonly unpackers: Compressors;
}

/**
 * Hands over the values of a part, row by row from 0, as they are stored; rows that hold nothing are passed
 * over. Throws an Error where what is said of the part and what it holds differ.
 */
export async function readPart(
  part: ParquetPart,
  set: (row: number, value: StoredValue) => void,
): Promise<void> {
  const { buffer, group, field, unpackers } = part;
  const rows = rowsOf(group);
  const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema[0] === field.name);
  if (!chunk?.meta_data) throw new Error(`no column ${field.name}`);
  checkPages({ buffer, meta: chunk.meta_data, isOptional: field.isOptional, rows, unpackers });
  const alone = { ...group, columns: [chunk] };
  let read = 0;
  for (const values of await chunksOf(part, alone)) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (value !== null) set(read + i, storedValue(value));
    }
    read += values.length;
  }
  if (read !== rows) throw new Error(`${read} values in ${rows} rows`);
}

export function rowsOf({ num_rows: rows }: { readonly num_rows: bigint }): number {
  if (rows < 0n) throw new Error(`${rows} rows`);
  return JSON.parse(String(rows)) as number;
}

async function chunksOf(
  { buffer, metadata, field, unpackers }: ParquetPart,
  group: RowGroup,
): Promise<readonly ArrayLike<unknown>[]> {
  const chunks: ArrayLike<unknown>[] = [];
  await parquetRead({
    file: buffer,
    metadata: {
      ...metadata,
      num_rows: group.num_rows,
      row_groups: [group],
      schema: metadata.schema.map(withoutMeaning),
    },
    columns: [field.name],
    compressors: unpackers,
    parsers: PARSERS,
    utf8: false,
    // What is thrown in here would be lost, so nothing is done but keeping.
    onChunk: ({ columnData }) => chunks.push(columnData),
  });
  return chunks;
}

/** A value that is missing without being said to be: an index beyond the dictionary. */
function storedValue(value: unknown): StoredValue {
  if (value instanceof Uint8Array) return signedNumber(value);
  if (value === undefined || typeof value === 'object') throw new Error('missing value');
  return value as StoredValue;
}

/** A number in two's complement, its highest byte first, as long decimals are stored. */
function signedNumber(bytes: Uint8Array): bigint {
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return BigInt.asIntN(bytes.length * 8, value);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

const PARSERS: Partial<ParquetParsers> = {
  stringFromBytes: (bytes) => bytes && decoder.decode(bytes),
  // The one kind of moment that the library makes unasked, from 96 bits.
  timestampFromNanoseconds: (nanoseconds) => nanoseconds,
};
