import { KetnapError, type CodedColumn } from '@ketnap/core/base';
import type { CsvGrid } from './csv-table.ts';
import { findDelimiter } from './find-delimiter.ts';
import { scanFile } from './scan-file.ts';
import { startOf } from '../files/whole-file.ts';
import { textErrors } from '../messages/text.ts';
import { piecesOf, type PackageFile, type ReadOptions } from '../files/package-file.ts';
import { findEncoding, isAscii, type Encoding } from '../text/encoding.ts';
import { rawColumn } from '../sheet/raw-column.ts';
import { RawTexts } from '../sheet/raw-texts.ts';
import { plainSheet } from '../sheet/plain-sheet.ts';
import type { Sheet, SheetColumn, SheetValue } from '../sheet/sheet.ts';

/** After so many rows it is looked of which columns most values are distinct. */
const TRIAL = 1 << 15;
/** Encoding and delimiter are told by so many bytes. */
const SAMPLE = 1 << 18;
/** Bytes of a UTF-8 letter that the end of a sample may cut off. */
const CUT = 3;
/** Bytes before a letter beyond ASCII that hold the word in which it stands. */
const WORD = 64;

/**
 * A text file as a sheet: every line is a row, its fields are texts as they are written. The encoding
 * (UTF-8, UTF-16, windows-1258, windows-1252) and the sign between columns are found.
 *
 * @param trial after so many rows it is looked of which columns the texts are held as they are
 * @param large so many bytes are worth a second thread; default: 32 MB
 * @throws KetnapError `unknown_encoding`, `damaged_file`, `not_text`, and what `CsvScanner.finishGrid` throws
 */
export async function csvSheet(
  file: PackageFile,
  options: ReadOptions = {},
  trial = TRIAL,
  large?: number,
): Promise<Sheet> {
  const sample = await startOf(file, SAMPLE, options.signal);
  const encoding = encodingOf(file, sample, sample.length >= file.size);
  const delimiter = findDelimiter(new TextDecoder(encoding).decode(sample));
  const scan = async (as: Encoding): Promise<Sheet> =>
    sheetOf(file.path, await scanFile(file, as, { delimiter, trial }, options, large));
  try {
    return await scan(encoding);
  } catch (error) {
    if (!(error instanceof KetnapError) || error.code !== 'not_utf8') throw error;
    if (encoding !== 'utf-8' || sample.includes(0)) throw textErrors.zeroByte(file.path);
    if (!isAscii(sample.subarray(0, -CUT))) throw error;
    // What begins as ASCII may be of any encoding further down.
    const other = encodingOf(file, await beyondAscii(file, options.signal), true);
    if (other !== 'windows-1258' && other !== 'windows-1252') throw error;
    return scan(other);
  }
}

function encodingOf(file: PackageFile, sample: Uint8Array, isWhole: boolean): Encoding {
  const encoding = findEncoding(sample, isWhole);
  if (!encoding) throw textErrors.unknownEncoding(file.path);
  return encoding;
}

/** Parts of a file that hold other letters than those of ASCII. */
async function beyondAscii(file: PackageFile, signal?: AbortSignal): Promise<Uint8Array> {
  const found = new Uint8Array(SAMPLE);
  let length = 0;
  for await (const piece of piecesOf(file, signal)) {
    const first = piece.findIndex((byte) => byte >= 0x80);
    if (first < 0) continue;
    const part = piece.subarray(Math.max(0, first - WORD), first + SAMPLE - length - WORD);
    found.set(part, length);
    length += part.length;
    if (length + WORD >= SAMPLE) break;
  }
  return found.subarray(0, length);
}

function sheetOf(file: string, { columns, rows, lineOf }: CsvGrid): Sheet {
  const first = columns[0]?.at(0) ?? '';
  const skipped = rows > 0 && /^sep=.?$/.test(first) ? 1 : 0;
  const sheetColumns = columns.map((column) => sheetColumn(column, skipped));
  return plainSheet(file, rows - skipped, sheetColumns, (row) => lineOf(row + skipped + 1));
}

/** Values without anything but spaces become the one empty value, which is the first. */
function sheetColumn(column: CodedColumn | RawTexts, from: number): SheetColumn {
  if (column instanceof RawTexts) return rawColumn(column.part(from, column.length));
  const { codes, values } = column;
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
