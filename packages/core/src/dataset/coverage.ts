import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { CodedColumn } from './coded-column.ts';
import type { Coverage, Localities } from './dataset.ts';
import { isoDay } from './days.ts';
import { gather } from './gather.ts';
import { opened, rejectReversed } from './intervals.ts';
import { positionsOf } from './positions.ts';
import { EVER_AFTER } from './tree.ts';

/** Reads the table `cell_coverage`: sorted, cut to the localities' existence, united where spells touch. */
export function readCoverage(
  table: CheckedTable,
  localities: Localities,
  localityTable: CheckedTable,
): Coverage {
  const localityOf = positionsOf(localities.ids);
  const faulty = faultyLocalities(localityTable, localityOf);
  const locality = table.references('locality_id', localityOf, (id) => {
    const row = faulty.get(id);
    return row === undefined
      ? faults.unknownLocality(id)
      : faults.localityLeftOut(id, localityTable.lineOf(row));
  });
  table.texts('cell_id');
  const from = table.days('from')!;
  const to = opened(table.days('to'), table.size, EVER_AFTER);
  rejectReversed(table, { from, to }, 'to');
  cut(table, localities, { locality, from, to });
  const { cell, cellIds } = cellsOf(table.coded('cell_id')!, table.leftOut);
  const rows = table.soundRows();
  const sorted = sortedBy(sortedBy(sortedBy(rows, from), locality), cell);
  return { ...unite(table, sorted, { cell, locality, from, to }), cellIds };
}

/** The localities of which no row could be used, with the first such row. */
function faultyLocalities(
  table: CheckedTable,
  sound: ReadonlyMap<string, number>,
): Map<string, number> {
  const faulty = new Map<string, number>();
  const ids = table.coded('locality_id')!;
  table.leftOut.forEach((leftOut, row) => {
    const id = leftOut ? ids.at(row) : null;
    if (id !== null && !sound.has(id) && !faulty.has(id)) faulty.set(id, row);
  });
  return faulty;
}

interface Spells {
  readonly cell: Int32Array;
  readonly locality: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Per row its cell, numbered as they come first in rows that are not left out. */
function cellsOf(
  { codes, values }: CodedColumn,
  leftOut: Uint8Array,
): { cell: Int32Array; cellIds: string[] } {
  const cellOfCode = new Int32Array(values.length).fill(-1);
  const cellIds: string[] = [];
  const cell = codes.map((code, row) => {
    if (leftOut[row]) return -1;
    if (cellOfCode[code]! < 0) cellOfCode[code] = cellIds.push(values[code]!) - 1;
    return cellOfCode[code]!;
  });
  return { cell, cellIds };
}

/** Cuts each spell to the days on which its locality exists. */
function cut(table: CheckedTable, localities: Localities, spells: Omit<Spells, 'cell'>): void {
  const { locality, from, to } = spells;
  for (let row = 0; row < table.size; row++) {
    if (table.leftOut[row]) continue;
    const first = localities.from[locality[row]!]!;
    const last = localities.to[locality[row]!]!;
    if (from[row]! >= first && to[row]! <= last) continue;
    const id = localities.ids[locality[row]!]!;
    if (from[row]! > last || to[row]! < first) {
      table.reject(row, 'from', faults.coverageOutside(id, isoDay(from[row]!)));
      continue;
    }
    if (from[row]! < first) {
      table.note(row, 'from', faults.coverageCut(id, isoDay(from[row]!), isoDay(first)));
      from[row] = first;
    }
    if (to[row]! <= last) continue;
    if (to[row] !== EVER_AFTER) {
      table.note(row, 'to', faults.coverageCut(id, isoDay(to[row]!), isoDay(last)));
    }
    to[row] = last;
  }
}

/** Rows sorted by whole numbers; rows of equal ones keep their order: a counting sort. */
function sortedBy(rows: Int32Array, keys: Int32Array): Int32Array {
  const sortKeys = gather(keys, rows);
  const { least, most } = rangeOf(sortKeys);
  const next = new Int32Array(rows.length === 0 ? 1 : most - least + 2);
  for (let at = 0; at < rows.length; at++) next[sortKeys[at]! - least + 1]!++;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[next[sortKeys[at]! - least]!++] = rows[at]!;
  return sorted;
}

function rangeOf(values: Int32Array): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < values.length; at++) {
    if (values[at]! < least) least = values[at]!;
    if (values[at]! > most) most = values[at]!;
  }
  return { least, most };
}

/** Unites the spells of one locality in one cell where they touch or overlap. */
function unite(table: CheckedTable, rows: Int32Array, spells: Spells): Omit<Coverage, 'cellIds'> {
  const { cell, locality, from, to } = spells;
  const firstRows = new Int32Array(rows.length);
  const lastDays = new Int32Array(rows.length);
  let size = 0;
  for (const row of rows) {
    const before = size > 0 ? firstRows[size - 1]! : -1;
    const last = size > 0 ? lastDays[size - 1]! : 0;
    const same = before >= 0 && cell[before] === cell[row] && locality[before] === locality[row];
    if (same && from[row]! <= last) {
      table.note(row, 'from', faults.overlappingCoverage(isoDay(from[row]!), table.lineOf(before)));
    }
    if (same && from[row]! - 1 <= last) {
      lastDays[size - 1] = Math.max(last, to[row]!);
      continue;
    }
    firstRows[size] = row;
    lastDays[size++] = to[row]!;
  }
  const row = firstRows.slice(0, size);
  return {
    size,
    cell: gather(cell, row),
    locality: gather(locality, row),
    from: gather(from, row),
    to: lastDays.slice(0, size),
    row,
  };
}
