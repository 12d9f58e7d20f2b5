import { tableDefinitions } from '@ketnap/core';
import { headMeaning } from '../profile/source-words.ts';
import { valueAt, type Sheet, type SheetValue } from '@ketnap/sheets';
import { wholeOf } from '../values/read-day.ts';
import { speaksOfDays } from '../periods/period-text.ts';
import { kindOf, shownAt, textOf, type Merges } from './sheet-cells.ts';

/** The rows of a head, counted from 0, both ends included. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
  /** The row of column numbers under it: `(1) (2) (3)`. */
  readonly numbering: number | null;
}

/** A head is looked for in so many rows: above it stand titles, not a body. */
const SEARCHED = 200;
/** A row whose score is this near the best one's and that comes before it is the head: later ones repeat it. */
const NEAR = 0.75;
/** The least share of the widest row that a head fills. */
const LEAST_FILLED = 0.34;

/**
 * Finds the head that stands first from a row on: a row of texts, as wide as what follows, with words
 * that heads have; then the rows above and below it that merged sheet cells join to it.
 *
 * @param filled sheet cells that hold something, per row
 */
export function findHead(
  sheet: Sheet,
  merges: Merges,
  filled: Int32Array,
  from: number,
): Head | null {
  const rows = headRows(sheet, merges, filled, from);
  const best = Math.max(...rows.map(({ score }) => score));
  const found = rows.find(({ score }) => score >= best * NEAR);
  if (!found) return null;
  let { row: top } = found;
  while (top > from && joinsAbove(sheet, merges, top - 1, found.row)) top--;
  let bottom = found.row;
  while (bottom + 1 < sheet.height && joinsBelow(sheet, merges, top, bottom + 1)) bottom++;
  const isNumbered = bottom + 1 < sheet.height && isNumbering(sheet, bottom + 1);
  return { top, bottom, numbering: isNumbered ? bottom + 1 : null };
}

interface HeadRow {
  readonly row: number;
  readonly score: number;
}

/** Rows that could be a head, with how well they fit. */
function headRows(sheet: Sheet, merges: Merges, filled: Int32Array, from: number): HeadRow[] {
  const widest = filled.subarray(from).reduce((most, count) => Math.max(most, count), 1);
  const last = Math.min(from + SEARCHED, sheet.height);
  const found: HeadRow[] = [];
  for (let row = from; row < last; row++) {
    const share = filled[row]! / widest;
    if (share < LEAST_FILLED || !isHeadRow(sheet, row) || isTitle(sheet, merges, row, widest))
      continue;
    const known = knownWords(sheet, row) / filled[row]!;
    // A single column of prose has no head, unless a word says it.
    if (widest === 1 && known === 0) continue;
    found.push({ row, score: share + 1.5 * known });
  }
  return found;
}

/** Names of Ketnap's own columns. */
const FIELDS: ReadonlySet<string> = new Set(
  Object.values(tableDefinitions).flatMap(({ columns }) => columns.map(({ name }) => name)),
);

/** How many sheet cells of a row say what heads say. */
export function knownWords(sheet: Sheet, row: number): number {
  let known = 0;
  for (const column of visible(sheet)) {
    const text = textOf(valueAt(sheet, row, column));
    if (
      text !== '' &&
      (isYear(text) || FIELDS.has(text) || headMeaning([text]) || speaksOfDays(text))
    )
      known++;
  }
  return known;
}

/** Texts alone, or years as heads have them; no numbers, days or ticks, and nothing as long as prose. */
export function isTextRow(sheet: Sheet, row: number): boolean {
  let texts = 0;
  let years = 0;
  for (const column of visible(sheet)) {
    const value = valueAt(sheet, row, column);
    if (kindOf(value) === 'empty') continue;
    if (!mayBeInHead(value)) return false;
    if (isYear(textOf(value))) years++;
    else texts++;
  }
  return texts > 0 || years > 1;
}

/** Nothing, a text, or a year. */
export function mayBeInHead(value: SheetValue): boolean {
  const kind = kindOf(value);
  return kind === 'empty' || kind === 'text' || isYear(textOf(value));
}

/** Values of a column in which they are strays: it says nothing of any row. */
const MOST_STRAYS = 3;

/**
 * A row of texts, but for what stands right of them in columns of nearly nothing: a day of printing, the
 * number of a page. Only where words that heads have say that it is a head.
 */
export function isHeadRow(sheet: Sheet, row: number): boolean {
  if (isTextRow(sheet, row)) return true;
  const columns = visible(sheet).filter((column) => valueAt(sheet, row, column) !== null);
  const isText = (column: number): boolean => kindOf(valueAt(sheet, row, column)) === 'text';
  const last = columns.findLastIndex(isText);
  if (last < 1 || !columns.slice(0, last).every(isText)) return false;
  return (
    columns.slice(last + 1).every((column) => isStray(sheet, column)) && knownWords(sheet, row) > 1
  );
}

/** Whether a column holds next to nothing, and no text. */
function isStray(sheet: Sheet, column: number): boolean {
  let values = 0;
  for (let row = 0; row < sheet.height; row++) {
    const kind = kindOf(valueAt(sheet, row, column));
    if (kind === 'text' || (kind !== 'empty' && ++values > MOST_STRAYS)) return false;
  }
  return true;
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

/** One text over all of a wide table, or over most of it. */
function isTitle(sheet: Sheet, merges: Merges, row: number, widest: number): boolean {
  const columns = visible(sheet).filter((column) => valueAt(sheet, row, column) !== null);
  if (columns.length > 1) return columns.every((column) => isWide(merges, row, column));
  return widest > 1;
}

/** Three columns and more merged into one, as letterheads are, with nothing under them that parts them. */
function isWide(merges: Merges, row: number, column: number): boolean {
  const range = merges.at(row, column);
  return range !== null && range.right - range.left >= 2 && range.left <= 1 + column;
}

/** Whether a row above a head belongs to it. */
function joinsAbove(sheet: Sheet, merges: Merges, above: number, head: number): boolean {
  const columns = visible(sheet).filter((column) => valueAt(sheet, above, column) !== null);
  if (columns.length === 0 || !isTextRow(sheet, above)) return false;
  const isTied = columns.some((column) => (merges.at(above, column)?.bottom ?? above) > above);
  if (isTied) return true;
  if (columns.length < 2 && !isGroupHead(sheet, merges, above, columns[0]!)) return false;
  if (columns.every((column) => isWide(merges, above, column)) && !isParted(sheet, merges, above))
    return false;
  // What the row above says is said by the head nowhere: it completes it.
  return (
    columns.some((column) => valueAt(sheet, head, column) === null) ||
    isParted(sheet, merges, above)
  );
}

/** A merged sheet cell over some columns, not all. */
function isGroupHead(sheet: Sheet, merges: Merges, row: number, column: number): boolean {
  const range = merges.at(row, column);
  return range !== null && range.left > 0 && range.right - range.left + 1 < sheet.columns.length;
}

/** Whether the row below parts what the row joins: two texts and more stand under one. */
function isParted(sheet: Sheet, merges: Merges, row: number): boolean {
  return visible(sheet).some((column) => {
    const range = merges.at(row, column);
    if (!range || range.left !== column || range.right === range.left) return false;
    const below = range.bottom + 1;
    let parts = 0;
    for (let one = range.left; one <= range.right; one++)
      if (kindOf(valueAt(sheet, below, one)) === 'text') parts++;
    return parts > 1 && parts === range.right - range.left + 1;
  });
}

/** Whether a row below a head goes on with it: a merged head cell reaches it, or every text of it stands under one that it parts. */
function joinsBelow(sheet: Sheet, merges: Merges, top: number, row: number): boolean {
  const columns = visible(sheet).filter((column) => valueAt(sheet, row, column) !== null);
  if (isReached(sheet, merges, top, row)) return true;
  if (columns.length === 0 || !isTextRow(sheet, row)) return false;
  return columns.every((column) => parts(sheet, merges, top, row, column));
}

/** Whether a merged head cell reaches down into a row, whatever else stands there: `Tháng` over 1, 2, 3. */
function isReached(sheet: Sheet, merges: Merges, top: number, row: number): boolean {
  return visible(sheet).some((column) => {
    const range = merges.at(row, column);
    return range !== null && range.top >= top && range.top < row;
  });
}

function parts(sheet: Sheet, merges: Merges, top: number, row: number, column: number): boolean {
  const above = row - 1;
  const range = merges.at(above, column);
  if (range) return range.right > range.left && range.top >= top && range.bottom === above;
  if (valueAt(sheet, above, column) === null) return hasLeftText(sheet, top, above, column);
  const isGroup = valueAt(sheet, above, column + 1) === null;
  return isGroup && valueAt(sheet, row, column + 1) !== null;
}

/** Without merged ranges, as in csv: a head cell is empty where the group's name stands left of it. */
function hasLeftText(sheet: Sheet, top: number, above: number, column: number): boolean {
  if (above < top) return false;
  for (let left = column - 1; left >= 0; left--)
    if (valueAt(sheet, above, left) !== null) return true;
  return false;
}

/** `1 2 3 …`, `(1) (2) (4 = 2*100/3)`, `A B 1 2`: the numbers of the columns. */
export function isNumbering(sheet: Sheet, row: number): boolean {
  let last = 0;
  let numbers = 0;
  for (const column of visible(sheet)) {
    const text = textOf(valueAt(sheet, row, column));
    if (text === '') continue;
    const number = /^\(?(\d{1,2})\)?(\s*=.*)?\)?$/.exec(text)?.[1];
    if (number === undefined) {
      if (!/^\(?[A-Z]\)?$/.test(text)) return false;
      continue;
    }
    const value = wholeOf(number);
    if (value !== last + 1 && !(last === 0 && value === 2)) return false;
    last = value;
    numbers++;
  }
  return numbers > 1;
}

function visible(sheet: Sheet): readonly number[] {
  return sheet.columns.map((_, column) => column).filter((one) => !sheet.hiddenColumns.has(one));
}

/** The texts of a column's head from the top row down, without what merged sheet cells repeat. */
export function headPath(
  sheet: Sheet,
  merges: Merges,
  { top, bottom }: Head,
  column: number,
): string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const own = textOf(shownAt(sheet, merges, row, column));
    const text = own === '' && row < bottom ? leftHead(sheet, merges, row, bottom, column) : own;
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/** The group's name left of an empty head cell, where a name of its own stands below and nothing is merged. */
function leftHead(
  sheet: Sheet,
  merges: Merges,
  row: number,
  bottom: number,
  column: number,
): string {
  if (merges.all.some(({ top, bottom: end }) => top <= bottom && end >= row)) return '';
  if (textOf(valueAt(sheet, bottom, column)) === '') return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = textOf(valueAt(sheet, row, left));
    if (text !== '') return textOf(valueAt(sheet, bottom, left)) === '' ? '' : text;
  }
  return '';
}
