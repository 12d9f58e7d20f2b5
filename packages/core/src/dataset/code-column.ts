import { clean } from './clean.ts';
import { CodedColumn } from './coded-column.ts';
import { dayOf, isoDay } from './days.ts';
import { DistinctColumn } from './distinct-column.ts';
import { shownValue } from '../messages/shown-value.ts';
import { gather } from './gather.ts';
import type { ColumnInput } from './input.ts';

/**
 * A column as text with every distinct value once, in NFC and trimmed. A column that is coded so
 * already is taken as it is.
 */
export function codeColumn(column: ColumnInput): CodedColumn {
  return column instanceof CodedColumn ? normalised(column) : coded(column);
}

function coded(column: ColumnInput): CodedColumn {
  const codes = new Int32Array(column.length);
  const values: string[] = [];
  const codeOf = new Map<unknown, number>();
  const codeNew = (value: unknown): number => {
    const text = textOf(value);
    const code = codeOf.get(text) ?? values.push(text) - 1;
    codeOf.set(text, code);
    if (text !== value) codeOf.set(value, code);
    return code;
  };
  const at = Array.isArray(column) ? null : column;
  const array = column as readonly unknown[];
  for (let row = 0; row < codes.length; row++) {
    const value = at ? at.at(row) : array[row];
    codes[row] = codeOf.get(value) ?? codeNew(value);
  }
  return new CodedColumn(codes, values);
}

function normalised(column: CodedColumn): CodedColumn {
  if (column instanceof DistinctColumn) return column;
  if (column.values.every((text) => clean(text) === text)) return column;
  const values: string[] = [];
  const codeOfText = new Map<string, number>();
  const recoded = Int32Array.from(column.values, (value) => {
    const text = clean(value);
    let code = codeOfText.get(text);
    if (code === undefined) codeOfText.set(text, (code = values.push(text) - 1));
    return code;
  });
  return new CodedColumn(gather(recoded, column.codes), values);
}

/**
 * A value as text; the empty text where it is unknown. A date at midnight, in UTC (what Arquero's
 * `fromCSV` makes of an ISO day, and mssql of a DATE) or on this machine (what mysql2 and pg make of
 * one), becomes that day; any other stays a moment, which is no day. A byte of 0 or 1 (a BIT of mysql2)
 * becomes that digit.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return clean(value);
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isDate(value)) return dateText(value);
  return bitText(value) ?? clean(stringOf(value));
}

/** What a value says it is, as decimals of database drivers do; of one that says nothing, what it holds. */
function stringOf(value: unknown): string {
  try {
    const text = String(value);
    return text === String({}) ? shownValue(value) : text;
  } catch {
    return shownValue(value);
  }
}

interface DateLike {
  toISOString(): string;
  valueOf(): number;
}

function isDate(value: unknown): value is DateLike {
  return typeof value === 'object' && value !== null && 'toISOString' in value;
}

function dateText(date: DateLike): string {
  if (Number.isNaN(date.valueOf())) return 'Invalid Date';
  const text = date.toISOString();
  if (text.endsWith('T00:00:00.000Z')) return text.slice(0, -'T00:00:00.000Z'.length);
  return localDay(date) ?? text;
}

/** The day that begins at this moment on this machine; null where none does. */
function localDay(value: DateLike): string | null {
  if (!('getMilliseconds' in value)) return null;
  const date = value as Date;
  const time = [date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()];
  if (time.some((part) => part !== 0)) return null;
  return isoDay(dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()));
}

function bitText(value: unknown): string | null {
  if (!ArrayBuffer.isView(value) || value.byteLength !== 1) return null;
  const bit = new DataView(value.buffer, value.byteOffset).getUint8(0);
  return bit === 0 || bit === 1 ? String(bit) : null;
}
