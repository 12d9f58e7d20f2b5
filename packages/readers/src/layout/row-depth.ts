import { valueIn } from '@ketnap/sheets';
import { ordinalOf, type Ordinal } from '../names/ordinal.ts';
import { wholeOf } from '../values/read-day.ts';
import type { Region } from './region.ts';
import { textOf } from './sheet-cells.ts';

/** No row stands above. */
export const NO_ROW = -1;

/**
 * For each row the row above it in the tree that running numbers (I, 1, -) or indents draw: an index among
 * the region's rows, or {@link NO_ROW}. Rows that are no data and no group have none.
 *
 * @param label index of the column that names the rows
 */
export function rowParents(region: Region, label: number): Int32Array {
  const depths = depthsOf(region, label);
  const parents = new Int32Array(region.size).fill(NO_ROW);
  const open: number[] = [];
  for (let row = 0; row < region.size; row++) {
    if (region.roles[row] !== 'data' && region.roles[row] !== 'group') continue;
    while (open.length > 0 && depths[open.at(-1)!]! >= depths[row]!) open.pop();
    parents[row] = open.at(-1) ?? NO_ROW;
    open.push(row);
  }
  return parents;
}

/** Running numbers from the outermost kind to the innermost. */
const KINDS = ['capital', 'roman', 'arabic', 'letter', 'dash'] as const;

function depthsOf(region: Region, label: number): Int32Array {
  const { depths, isIndented } = drawnDepths(region, label);
  return isIndented ? depths : depths.map((depth) => (depth === UNDRAWN ? UNNUMBERED : depth));
}

/** Rows without a number stand under those with a Roman one, and over those with 1, 2, 3 or a dash. */
export const UNNUMBERED = KINDS.indexOf('roman') * 10 + 5;
/** Over 1, 2, 3; deeper than any running number says. */
export const NUMBERED = KINDS.indexOf('arabic') * 10;
export const INNERMOST = KINDS.length * 10 + 5;
/** No running number says how deep a row stands. */
export const UNDRAWN = -1;

/** How deep running numbers or indents say that rows stand. */
export interface DrawnDepths {
  /** Per row; {@link UNDRAWN} where nothing says it. */
  readonly depths: Int32Array;
  /** The numbers of rows with 1, 2, 3; 0 for all others. */
  readonly numbers: Int32Array;
  /** Whether indents say it, not numbers. */
  readonly isIndented: boolean;
}

/** What the column that names the rows, and those before it, draw of a tree. */
export function drawnDepths(region: Region, label: number): DrawnDepths {
  const numbers = new Int32Array(region.size);
  const depths = new Int32Array(region.size).fill(UNDRAWN);
  for (let row = 0; row < region.size; row++) {
    const ordinal = ordinalAt(region, label, row);
    if (!ordinal) continue;
    depths[row] = KINDS.indexOf(ordinal.kind) * 10 + ordinal.depth;
    if (depths[row] === NUMBERED) numbers[row] = ordinal.number;
  }
  const indents = indentsOf(region, label);
  return areSeveral(region, indents)
    ? { depths: indents, numbers, isIndented: true }
    : { depths, numbers, isIndented: false };
}

function areSeveral({ roles }: Region, indents: Int32Array): boolean {
  const first = roles.findIndex((role) => role === 'data' || role === 'group');
  return indents.some(
    (indent, row) => indent !== indents[first] && (roles[row] === 'data' || roles[row] === 'group'),
  );
}

function indentsOf({ sheet, columns, firstRow, size, roles }: Region, label: number): Int32Array {
  const column = columns[label]!;
  const indents = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    if (roles[row] !== 'data' && roles[row] !== 'group') continue;
    const value = valueIn(column, row);
    const spaces = typeof value === 'string' ? /^[\s\u00a0]*/.exec(value)![0].length : 0;
    const styled = column.column === null ? 0 : sheet.indentOf(firstRow + row, column.column);
    indents[row] = spaces + styled;
  }
  return indents;
}

const DASH = /^[-–—+•*]+$/;

/** The running number of a row, in its label or before it; null where it has none. */
function ordinalAt(
  { columns }: Region,
  label: number,
  row: number,
): (Pick<Ordinal, 'kind' | 'depth'> & { readonly number: number }) | null {
  const own = textOf(valueIn(columns[label]!, row));
  let before = '';
  for (let i = label - 1; i >= 0 && before === ''; i--) {
    const column = columns[i]!;
    if (column.column !== null) before = textOf(valueIn(column, row));
  }
  if (DASH.test(before)) return { kind: 'dash', depth: 0, number: 0 };
  const text = before === '' ? own : `${before.replace(/[.)]*$/, '')}. x`;
  const ordinal = ordinalOf(text);
  return ordinal && { ...ordinal, number: wholeOf(/\d+/.exec(text)?.[0] ?? '0') };
}
