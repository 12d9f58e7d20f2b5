import { isEmptyIn, valueAt, type Sheet } from '@ketnap/sheets';
import { isLocal } from '../names/levels.ts';
import { ordinalOf } from '../names/ordinal.ts';
import { unitName } from '../names/unit-name.ts';
import { wholeOf } from '../values/read-day.ts';
import { isNextSign, signAt, signBefore } from './row-sign.ts';
import { textOf } from './sheet-cells.ts';

/**
 * Whether a row of a name alone is one of a list whose other rows say more, and so no name of a group: its
 * running number goes on with theirs, or it names a village or a cell beside others.
 *
 * @param column of the name
 */
export function isListed(sheet: Sheet, row: number, column: number): boolean {
  return isCounted(sheet, row, column) || isOfList(sheet, row, column);
}

/**
 * A name behind 1, 2, 3 is a row of its own that says no more; a unit's is, where the rows before and after
 * it are counted on with it.
 */
function isCounted(sheet: Sheet, row: number, column: number): boolean {
  const number = numberBefore(sheet, row, column);
  if (number === null) return false;
  if (unitName(textOf(valueAt(sheet, row, column))).level === null) return true;
  const [before, after] = [row - 1, row + 1].map((one) => numberBefore(sheet, one, column));
  if (before !== number - 1 && number !== 1) return false;
  return after === number + 1 || (after === null && before === number - 1);
}

/** The running number left of a column: `7`, `7.`, `7)`. */
function numberBefore(sheet: Sheet, row: number, column: number): number | null {
  const digits = /^(\d{1,6})[.)]?$/.exec(signBefore(sheet, row, column))?.[1];
  return digits === undefined ? null : wholeOf(digits);
}

/** Whether some row of the same list, before or after it, says more than a name. */
function isOfList(sheet: Sheet, row: number, column: number): boolean {
  const first = labelAt(sheet, row, column);
  if (first.level === null || numberBefore(sheet, row, column) !== null) return false;
  return [1, -1].some((step) => {
    let own = first;
    for (let at = row + step; at >= 0 && at < sheet.height; at += step) {
      const next = labelAt(sheet, at, column);
      if (!(step > 0 ? areOfList(own, next) : areOfList(next, own))) return false;
      if (saysMore(sheet, at, column)) return true;
      own = next;
    }
    return false;
  });
}

/** A row's running number, and the level of the unit that it names; null where it names none, or only a kind of units. */
interface Label {
  readonly sign: string;
  readonly level: string | null;
}

function labelAt(sheet: Sheet, row: number, column: number): Label {
  const text = textOf(valueAt(sheet, row, column));
  const { level, bare } = unitName(ordinalOf(text)?.rest ?? text);
  return { sign: signAt(sheet, row, column), level: KINDS.test(bare) ? null : level };
}

/** `Chi bộ trực thuộc`: a kind of cells, and the name of none. */
const KINDS = /^(?:truc thuoc|co so|con lai|khac)\b/;

/** Whether one row is the next of another one's list. */
function areOfList(first: Label, next: Label): boolean {
  if (first.sign !== '' || next.sign !== '') return isNextSign(first.sign, next.sign);
  return isLocal(first.level) && first.level === next.level;
}

/** Whether a row says anything right of a column. */
function saysMore(sheet: Sheet, row: number, column: number): boolean {
  return sheet.columns.some(
    (own, one) => one > column && !sheet.hiddenColumns.has(one) && !isEmptyIn(own, row),
  );
}
