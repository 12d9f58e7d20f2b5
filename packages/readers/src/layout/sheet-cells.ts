import {
  isDay,
  isError,
  valueAt,
  type RawTexts,
  type Sheet,
  type SheetRange,
  type SheetValue,
} from '@ketnap/sheets';
import { withoutPersons } from '../values/persons-word.ts';
import { oneLine } from '../names/one-line.ts';

/** What kind of thing a sheet cell shows, whatever it is stored as. */
export type Kind = 'empty' | 'text' | 'number' | 'day';

const NUMBER = /^[+-]?[\d.,\s\u00a0\u202f]*\d[\d.,\s\u00a0\u202f]*%?$/;
const DAY =
  /^(ngày\s*)?\d{1,4}\s*[/.-]\s*\d{1,4}(\s*[/.-]\s*\d{1,4})?([T\s]+\d{1,2}:\d{2}.*)?$|^(ngày\s*)?\d{1,2}\s*tháng\s*\d{1,2}(\s|$)|^(tháng|t\.?)\s*\d{1,2}\s*(năm|[/.-])\s*\d{4}$/i;
const MARK = /^[xX✓✔vV]$|^[-–—]+$/;

export function kindOf(value: SheetValue): Kind {
  if (value === null) return 'empty';
  if (isDay(value)) return 'day';
  if (isError(value) || typeof value !== 'string') return 'number';
  const text = value.normalize('NFC').trim();
  if (text === '') return 'empty';
  if (AGES.test(text)) return 'text';
  if (DAY.test(text) && !DECIMAL.test(text)) return 'day';
  return NUMBER.test(withoutPersons(text)) || MARK.test(text) ? 'number' : 'text';
}

/** `18-30`: ages from one to another, as heads have them; neither is a month. */
const AGES = /^(1[3-9]|[2-9]\d)\s*[-–]\s*(1[3-9]|[2-9]\d)$/;
/** `1.234` and `12.5` may be months or numbers: they are numbers. */
const DECIMAL = /^\d{1,3}(\.\d{1,3})+$/;

/** The text of a sheet cell on one line; empty where it holds no text. */
export function textOf(value: SheetValue): string {
  return typeof value === 'string'
    ? oneLine(value)
    : typeof value === 'number'
      ? String(value)
      : '';
}

/** The texts of a row on one line. */
export function lineOf(sheet: Sheet, row: number): string {
  return sheet.columns
    .map((_, column) => textOf(valueAt(sheet, row, column)))
    .filter((text) => text !== '')
    .join(' · ');
}

/** How many sheet cells of each row hold something, in columns that are not hidden. */
export function filledByRow(sheet: Sheet): Int32Array {
  const filled = new Int32Array(sheet.height);
  sheet.columns.forEach((own, column) => {
    if (sheet.hiddenColumns.has(column)) return;
    if (own.raw) addRaw(own.raw, filled);
    else addCoded(own.codes, filled);
  });
  return filled;
}

function addRaw(raw: RawTexts, filled: Int32Array): void {
  for (let row = 0; row < filled.length; row++) if (!raw.isEmpty(row)) filled[row]! += 1;
}

function addCoded(codes: Int32Array, filled: Int32Array): void {
  for (let row = 0; row < filled.length; row++) if (codes[row] !== 0) filled[row]! += 1;
}

/** Merged ranges by the rows they lie on, for a sheet that may have many. */
export class Merges {
  readonly #byRow = new Map<number, SheetRange[]>();
  readonly all: readonly SheetRange[];

  constructor({ merges, height }: Pick<Sheet, 'merges' | 'height'>) {
    this.all = merges;
    for (const range of merges) {
      for (let row = range.top; row <= Math.min(range.bottom, height - 1); row++) {
        const known = this.#byRow.get(row);
        if (known) known.push(range);
        else this.#byRow.set(row, [range]);
      }
    }
  }

  /** The merged range that a sheet cell is part of. */
  at(row: number, column: number): SheetRange | null {
    return (
      this.#byRow.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? null
    );
  }
}

/** The value that a sheet cell shows, merged ranges filled. */
export function shownAt(sheet: Sheet, merges: Merges, row: number, column: number): SheetValue {
  const range = merges.at(row, column);
  return range ? valueAt(sheet, range.top, range.left) : valueAt(sheet, row, column);
}
