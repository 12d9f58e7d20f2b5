import type { TableName } from '@ketnap/core';
import { isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import { FIRST, LAST } from '../oracle/random-days.ts';
import { randomDataset, type RandomDataset } from '../oracle/random-dataset.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Tables as rows, and the days that they say they cover. */
export interface Tables {
  readonly rows: Readonly<Partial<Record<TableName, readonly Row[]>>>;
  readonly covers: readonly [string, string] | null;
}

/** What of a dataset is changed: what a step of a bridge replaces. */
export type Changed =
  'additions' | 'withdrawals' | 'corrections' | 'targets' | 'units' | 'method' | 'time';

export const allChanges: readonly Changed[] = [
  'additions',
  'withdrawals',
  'corrections',
  'targets',
  'units',
  'method',
  'time',
];

const RECORDS: readonly TableName[] = [
  'admissions',
  'totals',
  'localities',
  'cell_coverage',
  'members',
];
/** Columns that are a row's key, or without which it cannot be read again. */
const KEYS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  admissions: ['admission_id'],
  totals: ['unit_id', 'from', 'to', 'source_id'],
  localities: ['locality_id'],
  cell_coverage: ['locality_id', 'cell_id', 'from'],
  members: ['unit_id', 'on'],
};

/** The random dataset of a seed; the admissions of every other one have ids. */
export function tablesOf(seed: number): Tables {
  const made: RandomDataset = randomDataset(seed);
  const { covers, units, terms, targets, members, sources, localities, cell_coverage } = made;
  const admissions = made.admissions.map((row, at) =>
    seed % 2 === 0 ? { admission_id: `kn${at}`, ...row } : row,
  );
  const rows = { units, successions: [], terms, targets, members, sources, localities };
  const counted = made.totals ? { totals: made.totals } : { admissions };
  return { rows: { ...rows, cell_coverage, ...counted } as unknown as Tables['rows'], covers };
}

/** The tables as they might be some time later. */
export function laterTables(random: Random, tables: Tables, kinds: readonly Changed[]): Tables {
  return kinds.reduce<Tables>((changed, kind) => changes[kind](random, changed), tables);
}

const changes: Readonly<Record<Changed, (random: Random, tables: Tables) => Tables>> = {
  additions: (random, tables) => {
    const later = eachTable(tables, RECORDS, (name, rows) => [
      ...rows,
      ...rows
        .filter(() => random.chance(0.08))
        .map((row, at) => corrected(random, name, rows, { ...row, ...newKey(random, name, at) })),
    ]);
    if (!tables.covers || random.chance(0.5)) return later;
    return { ...later, covers: [tables.covers[0], isoOf(LAST + random.between(-300, 200))] };
  },
  withdrawals: (random, tables) =>
    eachTable(tables, RECORDS, (_, rows) => rows.filter(() => !random.chance(0.07))),
  corrections: (random, tables) =>
    eachTable(tables, RECORDS, (name, rows) =>
      rows.map((row) => (random.chance(0.1) ? corrected(random, name, rows, row) : row)),
    ),
  targets: (random, tables) =>
    eachTable(tables, ['targets'], (_, rows) =>
      rows
        .filter(() => !random.chance(0.1))
        .map((row) =>
          random.chance(0.2) && row['basis'] !== 'share_of_members'
            ? {
                ...row,
                target: random.between(1, 15) + (random.chance(0.2) ? 0.5 : 0),
                target_to: null,
              }
            : row,
        ),
    ),
  units: (random, tables) => {
    const moved = eachTable(tables, ['units'], (_, rows) => movedUnits(random, rows));
    const ids = (moved.rows.units ?? []).map((unit) => unit['unit_id']!);
    const successions = ids
      .slice(1)
      .filter(() => random.chance(0.1))
      .map((from) => ({
        from_unit_id: from,
        to_unit_id: ids[0]!,
        effective_on: isoOf(LAST - 400),
        share: null,
      }));
    const settled = random.chance(0.7) ? withRowsOfNew(random, moved) : moved;
    return { ...settled, rows: { ...settled.rows, successions } };
  },
  method: (random, tables) =>
    eachTable(tables, ['sources'], (_, rows) =>
      rows.map((row) =>
        random.chance(0.3) ? { ...row, value: row['value'] === null ? 'no' : 'male' } : row,
      ),
    ),
  time: (random, tables) =>
    eachTable(tables, ['terms'], (_, rows) =>
      rows.map((row, at) =>
        at === rows.length - 1 ? { ...row, ends_on: isoOf(LAST + random.between(100, 900)) } : row,
      ),
    ),
};

function eachTable(
  tables: Tables,
  names: readonly TableName[],
  change: (name: TableName, rows: readonly Row[]) => readonly Row[],
): Tables {
  const changed = names.flatMap((name) => {
    const rows = tables.rows[name];
    return rows ? [[name, change(name, rows)] as const] : [];
  });
  return { ...tables, rows: { ...tables.rows, ...Object.fromEntries(changed) } };
}

/** One or two columns hold what those of another row do. */
function corrected(random: Random, name: TableName, rows: readonly Row[], row: Row): Row {
  const open = Object.keys(row).filter((column) => !KEYS[name]!.includes(column));
  if (open.length === 0) return row;
  const columns = [random.pick(open, () => 1), random.pick(open, () => 1)];
  const other = random.pick(rows, () => 1);
  return {
    ...row,
    ...Object.fromEntries(columns.map((column) => [column, other[column] ?? null])),
  };
}

function newKey(random: Random, name: TableName, at: number): Row {
  const day = isoOf(random.between(FIRST, LAST));
  switch (name) {
    case 'admissions':
      return random.chance(0.9) ? { admission_id: `new${at}` } : {};
    case 'localities':
      return { locality_id: `new${at}` };
    case 'cell_coverage':
      return { from: day, to: null };
    case 'members':
      return { on: day };
    default:
      return {};
  }
}

/** Some units hang elsewhere, some without units below are gone, some are new. */
function movedUnits(random: Random, units: readonly Row[]): Row[] {
  const ids = units.map((unit) => unit['unit_id']);
  const parentOf = new Map(units.map((unit) => [unit['unit_id'], unit['parent_id']]));
  const isBelow = (unit: unknown, top: unknown): boolean => {
    for (let at: unknown = unit; at !== null && at !== undefined; at = parentOf.get(at as string))
      if (at === top) return true;
    return false;
  };
  const moved = units.map((unit) => {
    const id = unit['unit_id']!;
    const parent = random.pick(ids, () => 1)!;
    if (!random.chance(0.15) || unit['parent_id'] === null || isBelow(parent, id)) return unit;
    parentOf.set(id, parent);
    return { ...unit, parent_id: parent };
  });
  const parents = new Set(parentOf.values());
  const left = moved.filter((unit) => parents.has(unit['unit_id']!) || !random.chance(0.08));
  const kept = left.length > 0 ? left : moved;
  const fresh = Array.from({ length: random.between(0, 2) }, (_, at) => ({
    unit_id: `n${at}`,
    name: `Mới ${at}`,
    level: 'commune',
    parent_id: random.chance(0.9) ? random.pick(kept, () => 1)['unit_id']! : null,
    valid_from: null,
    valid_to: null,
  }));
  return [...kept, ...fresh];
}

/** Some rows are recorded at units that are new. */
function withRowsOfNew(random: Random, tables: Tables): Tables {
  const fresh = (tables.rows.units ?? []).filter(({ unit_id }) => String(unit_id).startsWith('n'));
  if (fresh.length === 0) return tables;
  return eachTable(tables, ['admissions', 'localities'], (_, rows) =>
    rows.map((row) =>
      random.chance(0.06) ? { ...row, unit_id: random.pick(fresh, () => 1)['unit_id']! } : row,
    ),
  );
}
