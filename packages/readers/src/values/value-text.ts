import { isDay, isError, type SheetValue } from '@ketnap/sheets';
import { oneLine } from '../names/one-line.ts';

/** A sheet cell's value as one line of text: days ISO, texts in NFC without the spaces around them. */
export function valueText(value: SheetValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return oneLine(value);
  if (isDay(value)) return value.day;
  if (isError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
