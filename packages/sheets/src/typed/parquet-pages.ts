import type { ColumnMetaData, Compressors, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { readVarInt } from 'hyparquet/src/thrift.js';
import { crc32 } from '../files/crc32.ts';

/** No packing of a page puts more bytes than this into one. */
const EXPANSION = 4096;

interface Reader {
  readonly view: DataView;
  offset: number;
}

/** A column in a group of rows. */
export interface ColumnPages {
  /** The whole file. */
  readonly buffer: ArrayBuffer;
  readonly meta: ColumnMetaData;
  readonly isOptional: boolean;
  readonly rows: number;
  readonly unpackers: Compressors;
}

/**
 * Checks that the pages of a column hold as many values as it has rows, and that no run of equal values
 * goes on beyond its page: the library takes memory for whatever they say. Throws an Error where they do
 * not. Source: Apache Parquet, "Data Pages" and "Encodings".
 */
export function checkPages(column: ColumnPages): void {
  const { buffer, rows } = column;
  const reader = chunkReader(column);
  let values = 0;
  while (values < rows && reader.offset < reader.view.byteLength - 1) {
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    const bytes = new Uint8Array(buffer, reader.view.byteOffset + reader.offset, size);
    reader.offset += size;
    if (header.crc !== undefined && crc32(bytes, 0) !== header.crc >>> 0)
      throw new Error('wrong checksum');
    const count = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
    if (count < 0 || values + count > rows) throw new Error(`page of ${count} values`);
    values += count;
    if (count > 0) checkRuns(bytes, header, column);
    else if ((header.dictionary_page_header?.num_values ?? 0) > size * EXPANSION)
      throw new Error('dictionary larger than its page');
  }
  if (values !== rows) throw new Error(`${values} values in ${rows} rows`);
}

function chunkReader({ buffer, meta }: ColumnPages): Reader {
  const place = (value: bigint): number => JSON.parse(String(value)) as number;
  const data = place(meta.data_page_offset);
  const dictionary = place(meta.dictionary_page_offset ?? 0n);
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  return { view: new DataView(buffer, start, place(meta.total_compressed_size)), offset: 0 };
}

/** Checks the runs of a page: whether values are there, and which of the dictionary's they are. */
function checkRuns(bytes: Uint8Array, header: PageHeader, column: ColumnPages): void {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const { meta, isOptional, unpackers } = column;
  const unpacked = (packed: Uint8Array, length: number): Reader =>
    readerOf(decompressPage(packed, length, meta.codec, unpackers));
  if (first) {
    const page = unpacked(bytes, header.uncompressed_page_size);
    if (isOptional) checkMeasuredRuns(page, 1, first.num_values);
    checkIndexes(page, first.encoding, meta, first.num_values);
  } else if (second) {
    const { definition_levels_byte_length: levels, repetition_levels_byte_length: above } = second;
    if (isOptional && levels > 0)
      checkSomeRuns(readerOf(bytes.subarray(above, above + levels)), 1, second.num_values);
    const packed = bytes.subarray(above + levels);
    const page =
      second.is_compressed === false
        ? readerOf(packed)
        : unpacked(packed, header.uncompressed_page_size - above - levels);
    checkIndexes(page, second.encoding, meta, second.num_values - second.num_nulls);
  }
}

function readerOf(bytes: Uint8Array): Reader {
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}

function checkIndexes(page: Reader, encoding: string, meta: ColumnMetaData, values: number): void {
  if (values === 0 || page.offset >= page.view.byteLength) return;
  if (meta.type === 'BOOLEAN' && encoding === 'RLE') checkMeasuredRuns(page, 1, values);
  else if (encoding.endsWith('_DICTIONARY')) {
    const width = page.view.getUint8(page.offset++);
    if (width > 0) checkSomeRuns(page, width, values);
  }
}

/** Runs behind the number of their bytes. */
function checkMeasuredRuns(page: Reader, width: number, values: number): void {
  const length = page.view.getUint32(page.offset, true);
  page.offset += 4;
  const start = page.offset;
  checkSomeRuns(page, width, values);
  page.offset = start + length;
}

/** Goes over runs, of equal values or packed bit by bit, until all values are there. */
function checkSomeRuns(page: Reader, width: number, values: number): void {
  let seen = 0;
  while (seen < values && page.offset < page.view.byteLength) {
    const header = readVarInt(page);
    const isPacked = (header & 1) === 1;
    // The last packed run is filled up, by some writers to a whole block.
    if (!isPacked && seen + (header >>> 1) > values) throw new Error('run beyond its page');
    seen += isPacked ? (header >>> 1) * 8 : header >>> 1;
    page.offset += isPacked ? (header >>> 1) * width : (width + 7) >> 3;
  }
}
