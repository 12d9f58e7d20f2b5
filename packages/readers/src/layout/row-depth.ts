import { ordinalOf } from '../names/ordinal.ts';
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
  const indents = indentsOf(region, label);
  if (new Set(indents).size > 1) return indents;
  return Int32Array.from(
    { length: region.size },
    (_, row) => ordinalDepth(region, label, row) ?? UNNUMBERED,
  );
}

/** Rows without a number stand under those with a Roman one, and over those with 1, 2, 3 or a dash. */
const UNNUMBERED = KINDS.indexOf('roman') * 10 + 5;

function indentsOf({ sheet, columns, firstRow, size, roles }: Region, label: number): Int32Array {
  const column = columns[label]!;
  const indents = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    if (roles[row] !== 'data' && roles[row] !== 'group') continue;
    const value = column.values[column.codes[row]!];
    const spaces = typeof value === 'string' ? /^[\s\u00a0]*/.exec(value)![0].length : 0;
    const styled = column.column === null ? 0 : sheet.indentOf(firstRow + row, column.column);
    indents[row] = spaces + styled;
  }
  return indents;
}

/** How deep the running number of a row says that it stands; null where it has none. */
function ordinalDepth({ columns }: Region, label: number, row: number): number | null {
  const own = textOf(columns[label]!.values[columns[label]!.codes[row]!] ?? null);
  const before = columns
    .slice(0, label)
    .filter(({ column }) => column !== null)
    .map(({ codes, values }) => textOf(values[codes[row]!] ?? null))
    .filter((text) => text !== '');
  const ordinal = ordinalOf(before.length > 0 ? `${before.at(-1)!.replace(/[.)]*$/, '')}. x` : own);
  if (!ordinal) return null;
  return KINDS.indexOf(ordinal.kind) * 10 + ordinal.depth;
}
