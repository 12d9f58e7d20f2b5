import { formatDay, formatFigure, type Language } from '@ketnap/core';
import type { SheetPageCell } from '@ketnap/readers';

/** A whole number that is a year, of birth say, to whoever reads it: it takes no separator. */
const YEAR = /^(19|20)\d\d$/;

/** A sheet cell as a person reads it: days and numbers as the language writes them. */
export function sheetCellText({ kind, text }: SheetPageCell, language: Language): string {
  if (kind === 'day') return formatDay(text, language);
  if (kind !== 'number' || YEAR.test(text)) return text;
  return formatFigure(Math.round(Number(text) * 1e4) / 1e4, 'decimal', language);
}
