import { WORKBOOK } from '../files/limits.ts';
import type { SheetRange } from './sheet.ts';

/** Row and column of `B12`, from 0; null where it is none or lies outside every sheet. */
export function placeAt(reference: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const digits = at;
  let row = 0;
  for (; at < reference.length && at - digits < 8; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isWhole = at === reference.length && digits > 0 && digits < 4;
  if (!isWhole || row < 1 || row > WORKBOOK.rows || column > WORKBOOK.columns) return null;
  return { row: row - 1, column: column - 1 };
}

/** The range of `A1:C3`, or of one `A1`; null where it is none. */
export function rangeAt(reference: string): SheetRange | null {
  const [first, last = first, ...more] = reference.replaceAll('$', '').split(':');
  const from = placeAt(first ?? '');
  const to = placeAt(last ?? '');
  if (!from || !to || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
