import { datasetErrors } from '../messages/dataset-errors.ts';
import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import { gather, gatherOf } from './gather.ts';
import type { Intervals } from './intervals.ts';
import { positionsOf } from './positions.ts';
import type { UnitTree } from './tree.ts';
import { endDay, validity } from './validity.ts';

/** Reads the table `units` into a tree. Throws where units stand above each other in a circle. */
export function readUnits(table: CheckedTable): UnitTree {
  const id = table.texts('unit_id');
  const name = table.texts('name');
  const level = table.texts('level');
  const code = table.texts('code');
  const { from, to } = validity(table);
  table.checkKey();
  const rows = table.soundRows();
  const parents = parentsOf(table, rows, id);
  const order = preorder(parents);
  if (order.length < rows.length) {
    throw datasetErrors.circle(circleIn(parents, order).map((unit) => id(rows[unit]!)));
  }
  const row = gather(rows, order);
  const ids = gatherOf(row, id);
  const parent = renumbered(parents, order);
  const validFrom = gather(from, row);
  const validTo = gather(to, row);
  checkTogether(table, row, parent, ids, { from: validFrom, to: validTo });
  return {
    size: row.length,
    ids,
    names: gatherOf(row, (at) => name(at) || id(at)),
    levels: gatherOf(row, level),
    codes: gatherOf(row, (at) => code(at) || null),
    parent,
    end: subtreeEnds(parent),
    validFrom,
    validTo,
    row,
    indexOf: positionsOf(ids),
  };
}

/** Notes each unit that exists on no day of the unit above it. */
function checkTogether(
  table: CheckedTable,
  row: Int32Array,
  parent: Int32Array,
  ids: readonly string[],
  { from, to }: Intervals,
): void {
  for (let unit = 0; unit < row.length; unit++) {
    const above = parent[unit]!;
    if (above < 0 || (from[above]! <= to[unit]! && to[above]! >= from[unit]!)) continue;
    const fault = faults.neverTogether(ids[above]!, endDay(from[above]!), endDay(to[above]!));
    table.note(row[unit]!, 'parent_id', fault);
  }
}

/** Per sound unit, in the table's order, the position of the unit above; -1 for a root. */
function parentsOf(table: CheckedTable, rows: Int32Array, id: (row: number) => string): Int32Array {
  const position = positionsOf(gatherOf(rows, id));
  return gather(table.references('parent_id', position, faults.orphan), rows);
}

/**
 * The units that hang on a root, each before those below it, brothers in the given order. Without
 * recursion: a chain may be as long as the table.
 */
function preorder(parents: Int32Array): Int32Array {
  const size = parents.length;
  const firstBelow = new Int32Array(size).fill(-1);
  const nextBrother = new Int32Array(size).fill(-1);
  let firstRoot = -1;
  for (let unit = size - 1; unit >= 0; unit--) {
    const parent = parents[unit]!;
    nextBrother[unit] = parent < 0 ? firstRoot : firstBelow[parent]!;
    if (parent < 0) firstRoot = unit;
    else firstBelow[parent] = unit;
  }
  const order = new Int32Array(size);
  let found = 0;
  for (let unit = firstRoot; unit >= 0;) {
    order[found++] = unit;
    let next = firstBelow[unit]!;
    for (let at = unit; next < 0 && at >= 0; at = parents[at]!) next = nextBrother[at]!;
    unit = next;
  }
  return order.subarray(0, found);
}

/** One circle among the units that hang on no root, in the direction of the parents. */
function circleIn(parents: Int32Array, reached: Int32Array): number[] {
  const seen = new Uint8Array(parents.length);
  for (const unit of reached) seen[unit] = 1;
  let unit = seen.indexOf(0);
  for (; !seen[unit]; unit = parents[unit]!) seen[unit] = 1;
  const circle = [unit];
  for (let at = parents[unit]!; at !== unit; at = parents[at]!) circle.push(at);
  return circle;
}

function renumbered(parents: Int32Array, order: Int32Array): Int32Array {
  const place = new Int32Array(order.length);
  order.forEach((unit, index) => (place[unit] = index));
  return order.map((unit) => (parents[unit]! < 0 ? -1 : place[parents[unit]!]!));
}

/** Per unit the end (excluded) of its subtree, from parents in preorder. */
function subtreeEnds(parent: Int32Array): Int32Array {
  const end = new Int32Array(parent.length);
  for (let unit = parent.length - 1; unit >= 0; unit--) {
    if (end[unit]! === 0) end[unit] = unit + 1;
    const above = parent[unit]!;
    if (above >= 0 && end[above]! < end[unit]!) end[above] = end[unit]!;
  }
  return end;
}
