import { fold } from '../names/fold.ts';
import type { RowRole } from './row-role.ts';
import { headOf, type BareColumn, type BareRegion } from './region.ts';
import { textOf } from './sheet-cells.ts';
import { isSumLabel } from './sum-label.ts';

/** Parts a region whose columns stand side by side twice (or more often) into one for each block. */
export function withoutTwins(region: BareRegion): BareRegion[] {
  const named = region.columns.filter(({ path, column }) => path.length > 0 && column !== null);
  const heads = named.map((column) => fold(headOf(column)));
  const width = blockWidth(heads);
  if (width === null) return [region];
  const groups = region.columns.filter(({ column }) => column === null);
  return Array.from({ length: heads.length / width }, (_, i): BareRegion => {
    const block = named.slice(i * width, (i + 1) * width);
    return {
      ...region,
      range: { ...region.range, left: block[0]!.column!, right: block.at(-1)!.column! },
      columns: [...groups, ...block],
      roles: region.roles.map((role, row) => roleIn(block, role, row)),
    };
  });
}

/** After how many heads they all come again; null where they do not. One column alone is no block. */
function blockWidth(heads: readonly string[]): number | null {
  for (let width = 2; width <= heads.length / 2; width++) {
    if (heads.length % width === 0 && heads.every((head, i) => head === heads[i % width]))
      return width;
  }
  return null;
}

/** What a row is within one block: another block's label says nothing of it. */
function roleIn(block: readonly BareColumn[], role: RowRole, row: number): RowRole {
  if (role !== 'data' && role !== 'total') return role;
  if (isEmpty(block, row)) return 'empty';
  const label = block
    .map(({ codes, values }) => textOf(values[codes[row]!]!))
    .find((text) => /\p{L}{2}/u.test(text));
  return label !== undefined && isSumLabel(label) ? 'total' : 'data';
}

function isEmpty(columns: readonly BareColumn[], row: number): boolean {
  return columns.every(({ codes }) => codes[row] === 0);
}
