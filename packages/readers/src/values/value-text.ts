import { isDay, isError, type SheetValue } from '@ketnap/sheets';

/** A sheet cell's value as one line of text: days ISO, texts in NFC without the spaces around them. */
export function valueText(value: SheetValue): string {
  if (value === null) return '';
  if (typeof value === 'string')
    return value
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  if (isDay(value)) return value.day;
  if (isError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
