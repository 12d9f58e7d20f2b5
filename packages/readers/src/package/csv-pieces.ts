import type { TableName } from '@ketnap/core';
import { saveErrors } from '../messages/package.ts';
import type { CodedTable } from './coded-table.ts';
import { CsvValues } from './csv-values.ts';
import { guardedText } from './formula-guard.ts';

const COMMA = 0x2c;
const LF = 0x0a;
const APOSTROPHE = 0x27;
/** Bytes of a piece: few enough to be compressed while they are in the processor's cache. */
const PIECE = 1 << 18;
/** What the reader takes: columns of a table, bytes of a record. */
const MOST_COLUMNS = 250;
const LONGEST_RECORD = 1 << 20;

/**
 * A table as a csv file (RFC 4180, UTF-8, lines ended by LF) that `readDataPackage` reads back equal
 * where the descriptor says `guarded`. A row without any value is written as one `'`, which the reader
 * takes for an empty value: a blank line would be passed over. A piece is only looked at until the
 * next one is asked for.
 *
 * @throws KetnapError where a name or a value is none that can be read back: `unsaveable_column`,
 *   `unsaveable_text`, `unsaveable_row`
 */
export function* csvPieces(table: TableName, { size, columns }: CodedTable): Generator<Uint8Array> {
  yield headOf(table, [...columns.keys()]);
  const fields = Array.from(columns, ([name, column]) => ({
    codes: column.codes,
    values: new CsvValues(column, (row) => saveErrors.text(table, name, row + 1)),
  }));
  let piece = new Uint8Array(2 * PIECE);
  let at = 0;
  for (let row = 0; row < size; row++) {
    let length = fields.length;
    for (const { codes, values } of fields) length += values.lengthOf(codes[row]!);
    if (length > LONGEST_RECORD) throw saveErrors.row(table, row + 1);
    if (at + length >= piece.length) {
      yield piece.subarray(0, at);
      at = 0;
      if (length >= piece.length) piece = new Uint8Array(2 * length);
    }
    if (length === fields.length) piece[at++] = APOSTROPHE;
    for (const { codes, values } of fields) {
      at = values.write(codes[row]!, piece, at);
      piece[at++] = COMMA;
    }
    piece[at - 1] = LF;
  }
  yield piece.subarray(0, at);
}

/** A name of a column as it stands in the head. */
export function headName(name: string): string {
  return guardedText(name);
}

function headOf(table: TableName, names: readonly string[]): Uint8Array {
  if (names.length > MOST_COLUMNS) throw saveErrors.columns(table, names.length, MOST_COLUMNS);
  const unfit = names.find((name) => !/^[^\0\p{Cs}]+$/u.test(name) || plain(name) !== name);
  if (unfit !== undefined) throw saveErrors.column(table, unfit);
  const head = `${names.map((name) => quoted(headName(name))).join(',')}\n`;
  return new TextEncoder().encode(head);
}

function plain(name: string): string {
  return name.normalize('NFC').trim();
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
