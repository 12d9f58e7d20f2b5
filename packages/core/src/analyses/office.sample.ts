import { createDataset, type DatasetOptions } from '../dataset/create-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { TablesInput } from '../dataset/input.ts';

/** A row with any columns. */
export type Row = Readonly<Record<string, string | number | null>>;

/** `name: parent`, in the order of the table; the level tells how deep a unit lies. */
export type Tree = Readonly<Record<string, string | null>>;

const LEVELS = ['district', 'commune', 'cell', 'group'];

/** A dataset of plain rows: units from a tree, each table with all columns that some row has. */
export function office(
  tree: Tree,
  tables: Readonly<Record<string, readonly Row[]>>,
  options?: DatasetOptions,
): Dataset {
  const units = Object.keys(tree).map((id) => ({
    unit_id: id,
    name: id.toUpperCase(),
    level: LEVELS[depth(tree, id)]!,
    parent_id: tree[id]!,
  }));
  const filled = Object.entries(tables).map(([name, rows]) => [name, withAllColumns(rows)]);
  return createDataset({ units, ...Object.fromEntries(filled) } as TablesInput, options);
}

/** Whether a unit is another or lies below it. */
export function isWithin(tree: Tree, unit: string, above: string): boolean {
  for (let one: string | null = unit; one !== null; one = tree[one]!)
    if (one === above) return true;
  return false;
}

function depth(tree: Tree, id: string): number {
  const parent = tree[id]!;
  return parent === null ? 0 : depth(tree, parent) + 1;
}

function withAllColumns(rows: readonly Row[]): Row[] {
  const blank = Object.fromEntries(rows.flatMap(Object.keys).map((name) => [name, null]));
  return rows.map((row) => ({ ...blank, ...row }));
}
