import type { Dataset } from '../dataset/dataset.ts';
import { tableKeys } from '../dataset/table-keys.ts';
import { tableDefinitions, type TableDefinition, type TableName } from '../dataset/tables.ts';
import type { Address } from '../figures/address.ts';
import { rowsBehindFigure } from '../figures/rows-behind-figure.ts';
import { cellAt, type Cells } from './cells.ts';
import type { BridgeStep, ChangedRow } from './figure-bridge.ts';
import type { Mixes, Stage } from './mixes.ts';
import { recordTables, wholeTables } from './steps.ts';
import type { TableChanges } from './table-changes.ts';

/**
 * The changed rows that are behind a figure before or after a step, each to be written out when it is wanted. Of units,
 * sources and terms all changed ones where the figure changed with them.
 */
export function changedRows(
  mixes: Mixes,
  address: Address,
  { name, isChanged }: BridgeStep,
): (() => ChangedRow)[] {
  switch (name) {
    case 'additions':
    case 'withdrawals':
    case 'corrections':
      return recordTables.flatMap((table) => recordRows(mixes, address, name, table));
    case 'targets':
      return wholeRows(mixes, 'targets', behindTargets(mixes, address));
    case 'units':
    case 'method':
    case 'time':
      return isChanged ? wholeTables[name].flatMap((table) => wholeRows(mixes, table, null)) : [];
    case 'definitions':
      return [];
  }
}

/** A row then and a row now, -1 for none. */
interface Pair {
  readonly then: number;
  readonly now: number;
}

function came(row: number) {
  return { then: -1, now: row, columns: [] };
}

function went(row: number) {
  return { then: row, now: -1, columns: [] };
}

/** The pairs that are behind a figure. */
interface Behind {
  readonly then: (pair: Pair) => boolean;
  readonly now: (pair: Pair) => boolean;
}

function recordRows(
  mixes: Mixes,
  address: Address,
  step: 'additions' | 'withdrawals' | 'corrections',
  table: TableName,
): (() => ChangedRow)[] {
  const changes = mixes.changes(table);
  const { added, withdrawn, corrected } = changes;
  const nothing = () => false;
  if (step === 'corrections') {
    if (corrected.length === 0) return [];
    const behind = {
      then: behindAt(mixes, 'withdrawals', table, address),
      now: behindAt(mixes, 'attributes', table, address),
    };
    return toldRows(mixes, changes, corrected, behind);
  }
  const rows = step === 'additions' ? added.map(came) : withdrawn.map(went);
  if (rows.length === 0) return [];
  const isBehind = behindAt(mixes, 'additions', table, address);
  const behind =
    step === 'additions' ? { then: nothing, now: isBehind } : { then: isBehind, now: nothing };
  return toldRows(mixes, changes, rows, behind);
}

/** Which rows of a table are behind a figure at a stage. */
function behindAt(
  mixes: Mixes,
  stage: Stage,
  table: TableName,
  address: Address,
): (pair: Pair) => boolean {
  const dataset = mixes.at(stage);
  if (!dataset) return () => false;
  const rows = rowsOf(dataset, table, address);
  const pairs = mixes.rowsAt(stage, table);
  const [then, now] = [new Set<number>(), new Set<number>()];
  for (const row of rows) {
    then.add(pairs[row]!.then);
    now.add(pairs[row]!.now);
  }
  return (pair) => (pair.then >= 0 ? then.has(pair.then) : now.has(pair.now));
}

function rowsOf(dataset: Dataset, table: TableName, address: Address): number[] {
  return rowsBehindFigure(dataset, address)
    .filter((one) => one.table === table)
    .flatMap(({ rows }) => rows);
}

function behindTargets(mixes: Mixes, address: Address): Behind {
  const [before, after] = (['attributes', 'targets'] as const).map((stage) => {
    const dataset = mixes.at(stage);
    return new Set(dataset ? rowsOf(dataset, 'targets', address) : []);
  });
  return { then: ({ then }) => before!.has(then), now: ({ now }) => after!.has(now) };
}

/** The changed rows of a table that is replaced whole. */
function wholeRows(mixes: Mixes, table: TableName, behind: Behind | null): (() => ChangedRow)[] {
  const changes = mixes.changes(table);
  const pairs = [...changes.withdrawn.map(went), ...changes.corrected, ...changes.added.map(came)];
  const all = { then: ({ then }: Pair) => then >= 0, now: ({ now }: Pair) => now >= 0 };
  return toldRows(mixes, changes, pairs, behind ?? all);
}

/** Those of the pairs that are behind the figure. */
function toldRows(
  mixes: Mixes,
  { name, then, now }: TableChanges,
  pairs: readonly (Pair & { readonly columns: readonly string[] })[],
  behind: Behind,
): (() => ChangedRow)[] {
  return pairs.flatMap((pair) => {
    const counted = { then: behind.then(pair), now: behind.now(pair) };
    if (!counted.then && !counted.now) return [];
    return [
      (): ChangedRow => ({
        table: name,
        change: pair.then < 0 ? 'added' : pair.now < 0 ? 'withdrawn' : 'corrected',
        id: idOf(name, pair.now < 0 ? then : now, pair.now < 0 ? pair.then : pair.now),
        rows: { then: fromOne(pair.then), now: fromOne(pair.now) },
        units: {
          then: unitName(mixes.then, then, pair.then),
          now: unitName(mixes.now, now, pair.now),
        },
        then: valuesOf(name, then, pair.then),
        now: valuesOf(name, now, pair.now),
        columns: pair.columns,
        counted,
      }),
    ];
  });
}

function fromOne(row: number): number | null {
  return row < 0 ? null : row + 1;
}

/** What a row of a table with a single key is called. */
function idOf(name: TableName, cells: Cells, row: number): string | null {
  const [key, ...others] = tableKeys[name];
  return others.length > 0 ? null : cellAt(cells, key!, row) || null;
}

function unitName({ units }: Dataset, cells: Cells, row: number): string | null {
  if (row < 0) return null;
  const id = cellAt(cells, 'unit_id', row);
  return units.names[units.indexOf.get(id) ?? -1] ?? (id || null);
}

/** What the defined columns hold; attributes of persons are not repeated. */
function valuesOf(
  name: TableName,
  cells: Cells,
  row: number,
): Readonly<Record<string, string>> | null {
  if (row < 0) return null;
  const definition: TableDefinition = tableDefinitions[name];
  const values = definition.columns.map((column) => [column.name, cellAt(cells, column.name, row)]);
  return Object.fromEntries(values.filter(([, text]) => text !== '')) as Record<string, string>;
}
