import { numberIn } from '../conversion/convert.ts';
import type { Double } from '../conversion/report.ts';
import type { RegionLog } from '../conversion/region-log.ts';
import type { Region } from '../layout/region.ts';
import type { TwinRows } from '../layout/row-tree.ts';
import { placeWords } from '../messages/draft.ts';
import type { LeftOutCode } from '../messages/report.ts';

/** A row of a table, and the sheet cell that gives it. */
export interface MadeRow {
  readonly table: 'totals' | 'targets';
  readonly row: number;
  readonly figure: number;
  readonly values: Readonly<Record<string, string>>;
}

/** The rows that give nothing because another writes the same unit, and why. */
export function droppedTwins(twins: readonly TwinRows[]): ReadonlyMap<number, LeftOutCode> {
  const dropped = new Map<number, LeftOutCode>();
  for (const { rows, use } of twins)
    rows.forEach((row, at) => {
      if (use === null) dropped.set(row, 'twin_undecided');
      else if (use === 'left_out') dropped.set(row, 'chosen');
      else if (use === 'once' && at > 0) dropped.set(row, 'double_figures');
    });
  return dropped;
}

/** Rows of tables, those of rows that are one unit's together added up: of all of them one, where the first is. */
export function joinTwins(made: readonly MadeRow[], region: Region, log: RegionLog): MadeRow[] {
  const together = (region.tree?.twins ?? []).filter(({ use }) => use === 'together');
  if (together.length === 0) return [...made];
  const groups = new Map(together.flatMap(({ rows }, at) => rows.map((row) => [row, at] as const)));
  const joined = new Map<string, MadeRow>();
  made.forEach((one, i) => {
    const group = groups.get(one.row);
    const key = group === undefined ? `${i}` : `${group} ${one.figure} ${one.table}`;
    const first = joined.get(key);
    joined.set(key, first ? added(first, one) : one);
  });
  for (const { rows } of together)
    log.convert('twin_rows', rows.length, rows.map((row) => lineOf(region, row)).join(' + '));
  return [...joined.values()];
}

function added(one: MadeRow, other: MadeRow): MadeRow {
  const values = { ...one.values };
  for (const name of ['admitted', 'target', 'target_to'])
    if (values[name] !== undefined && other.values[name] !== undefined)
      values[name] = String(numberIn(values[name]) + numberIn(other.values[name]!));
  return { ...one, values };
}

/** Rows that say the same as another and were not taken. */
export function doubledTwins(region: Region): Double[] {
  const place = placeWords(region.sheet.file, region.sheet.name);
  return (region.tree?.twins ?? [])
    .filter(({ use }) => use === 'once')
    .map(({ rows }): Double => ({
      why: 'same_row',
      places: rows.map((row) => `${place}: ${lineOf(region, row)}`),
    }));
}

function lineOf({ sheet, firstRow }: Region, row: number): number {
  return sheet.lineOf(firstRow + row);
}
