import { KetnapError, type CodedColumn } from '@ketnap/core';
import { CsvScanner, type CsvGrid } from '../csv/csv-scanner.ts';
import { findDelimiter } from '../csv/find-delimiter.ts';
import { startOf } from '../files/whole-file.ts';
import { piecesOf, type PackageFile, type ReadOptions } from '../package/package-file.ts';
import { findEncoding, narrowEncoding, type Encoding } from '../text/encoding.ts';
import { utf8Pieces } from '../text/utf8-pieces.ts';
import { plainSheet } from './plain-sheet.ts';
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts';

/** Encoding and delimiter are told by so many bytes. */
const SAMPLE = 1 << 18;

/**
 * A text file as a sheet: every line is a row, its fields are texts as they are written. The encoding
 * (UTF-8, UTF-16, windows-1258, windows-1252) and the sign between columns are found.
 *
 * @throws KetnapError what `CsvScanner.finishGrid` throws
 */
export async function csvSheet(file: PackageFile, options: ReadOptions = {}): Promise<Sheet> {
  const sample = await startOf(file, SAMPLE, options.signal);
  const encoding = findEncoding(sample, sample.length >= file.size);
  const delimiter = findDelimiter(new TextDecoder(encoding).decode(sample));
  try {
    return sheetOf(file.path, await scan(file, encoding, delimiter, options));
  } catch (error) {
    // What begins as UTF-8 may still hold letters of another encoding further down.
    const isOther = error instanceof KetnapError && error.code === 'not_utf8';
    if (!isOther || encoding !== 'utf-8' || sample.includes(0)) throw error;
    return sheetOf(file.path, await scan(file, narrowEncoding(sample), delimiter, options));
  }
}

async function scan(
  file: PackageFile,
  encoding: Encoding,
  delimiter: string,
  { onProgress, signal }: ReadOptions,
): Promise<CsvGrid> {
  const scanner = new CsvScanner(file.path, { delimiter, size: file.size, isGrid: true });
  let bytesRead = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of piecesOf(file, signal)) {
      yield piece;
      bytesRead += piece.length;
      onProgress?.({ file: file.path, bytesRead, bytesTotal: file.size });
    }
  };
  for await (const piece of utf8Pieces(counted(), encoding)) scanner.feed(piece);
  return scanner.finishGrid();
}

function sheetOf(file: string, { columns, rows, lineOf }: CsvGrid): Sheet {
  const first = columns[0]?.at(0) ?? '';
  const skipped = rows > 0 && /^sep=.?$/.test(first) ? 1 : 0;
  const sheetColumns = columns.map((column) => sheetColumn(column, skipped));
  return plainSheet(file, rows - skipped, sheetColumns, (row) => lineOf(row + skipped + 1));
}

/** Values without anything but spaces become the one empty value, which is the first. */
function sheetColumn({ codes, values }: CodedColumn, from: number): SheetColumn {
  const rows = from === 0 ? codes : codes.subarray(from);
  if (!values.some(isBlank)) return { codes: rows, values: [null, ...values.slice(1)] };
  const kept: SheetValue[] = [null];
  const mapped = Int32Array.from(values, (value) =>
    value.trim() === '' ? 0 : kept.push(value) - 1,
  );
  return { codes: rows.map((code) => mapped[code]!), values: kept };
}

/** Spaces alone; the empty value itself is none. */
function isBlank(value: string): boolean {
  const first = value.charCodeAt(0);
  return (first <= SPACE || first > LAST_ASCII) && value.trim() === '' && value !== '';
}

const SPACE = 0x20;
const LAST_ASCII = 0x7f;
