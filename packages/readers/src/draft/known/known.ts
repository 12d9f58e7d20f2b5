import { tableDefinitions, type TableName, type TablesInput } from '@ketnap/core';
import type { Memory } from '../../memory/memory.ts';
import type { KnownUnit } from '../../names/match-unit.ts';
import { codedTable } from '../../package/coded-table.ts';
import type { NewSource, NewTerm, NewUnit, Profile } from '../../profile/profile.ts';

/** What is known before files are read: of the dataset that is open, of the profile, of the files themselves. */
export interface Known {
  readonly units: readonly KnownUnit[];
  readonly terms: readonly KnownTerm[];
  readonly sources: readonly { readonly source_id: string; readonly label_vi: string }[];
  readonly localities: readonly KnownLocality[];
  /** The unit above each unit; null for a root. */
  readonly parents: ReadonlyMap<string, string | null>;
  /** Ids of units, terms and sources that tables hold already: no profile has to make them. */
  readonly held: ReadonlySet<string>;
  /** The day on which the files are read, ISO: what lies after it has not happened. Null where nobody says. */
  readonly today: string | null;
}

export interface KnownLocality {
  readonly locality_id: string;
  readonly name: string;
  readonly unit_id: string;
}

export interface KnownTerm {
  readonly term_id: string;
  readonly name: string;
  /** ISO days. */
  readonly starts_on: string | null;
  readonly ends_on: string | null;
}

type TextRow = Readonly<Record<string, string | null>>;

/** What tables hold: their rows, and the ids that stand in them. */
interface Held {
  readonly units: readonly TextRow[];
  readonly terms: readonly TextRow[];
  readonly sources: readonly TextRow[];
  readonly localities: readonly KnownLocality[];
  readonly ids: ReadonlySet<string>;
}

/**
 * @param tables those of the dataset that is open, and those among the files that are tables already
 * @param today ISO; null where nobody says
 */
export function knownOf(
  tables: readonly TablesInput[],
  profile: Profile | null,
  today: string | null,
  memory: Memory,
): Known {
  const held = memory.recall(memory, 'held', tables, () => heldOf(tables));
  const { newUnits = [], newTerms = [], newSources = [] } = profile ?? {};
  const { units, parents } = memory.recall(held, 'units', [JSON.stringify(newUnits)], () =>
    unitsOf([...held.units, ...newUnits]),
  );
  const made = [today, JSON.stringify(newTerms), JSON.stringify(newSources), units];
  return memory.recall(held, 'known', made, () => ({
    today,
    units,
    parents,
    held: held.ids,
    terms: termsOf([...held.terms, ...newTerms]),
    sources: sourcesOf([...held.sources, ...newSources]),
    localities: held.localities,
  }));
}

function heldOf(tables: readonly TablesInput[]): Held {
  const rows = (name: TableName): TextRow[] => tables.flatMap((one) => rowsOf(one, name));
  // A row without an id is left out of the dataset: nothing can mean it.
  const held = {
    units: rows('units').filter((row) => row.unit_id != null),
    terms: rows('terms').filter((row) => row.term_id != null),
    sources: rows('sources').filter((row) => row.source_id != null),
  };
  const ids = [
    ...held.units.map((row) => row.unit_id),
    ...held.terms.map((row) => row.term_id),
    ...held.sources.map((row) => row.source_id),
  ];
  return {
    ...held,
    localities: rows('localities').map((row) => ({
      locality_id: row.locality_id ?? '',
      name: row.name ?? '',
      unit_id: row.unit_id ?? '',
    })),
    ids: new Set(ids.filter((id) => typeof id === 'string')),
  };
}

function unitsOf(all: readonly (TextRow | NewUnit)[]): Pick<Known, 'units' | 'parents'> {
  const units = all.map((row): KnownUnit => ({
    unit_id: row.unit_id!,
    name: row.name ?? row.unit_id!,
    level: row.level ?? '',
    code: ('code' in row ? row.code : null) ?? null,
    valid_from: ('valid_from' in row ? row.valid_from : null) ?? null,
    valid_to: ('valid_to' in row ? row.valid_to : null) ?? null,
  }));
  return {
    units: firstOf(units, ({ unit_id }) => unit_id),
    parents: new Map(all.map(({ unit_id, parent_id }) => [unit_id!, parent_id ?? null])),
  };
}

function termsOf(all: readonly (TextRow | NewTerm)[]): Known['terms'] {
  const terms = all.map((row): KnownTerm => ({
    term_id: row.term_id!,
    name: row.name ?? row.term_id!,
    starts_on: row.starts_on ?? null,
    ends_on: row.ends_on ?? null,
  }));
  return firstOf(terms, ({ term_id }) => term_id);
}

function sourcesOf(all: readonly (TextRow | NewSource)[]): Known['sources'] {
  const sources = all.map((row) => ({
    source_id: row.source_id as string,
    label_vi: (row.label_vi as string | null) ?? (row.source_id as string),
  }));
  return firstOf(sources, ({ source_id }) => source_id);
}

/** The rows of a small table as texts, under a dataset's own column names. */
function rowsOf(tables: TablesInput, name: TableName): TextRow[] {
  const table = tables[name];
  if (!table) return [];
  const { size, columns } = codedTable(table);
  const names = tableDefinitions[name].columns.map(({ name: column }) => column as string);
  return Array.from({ length: size }, (_, row) =>
    Object.fromEntries(names.map((column) => [column, columns.get(column)?.at(row) ?? null])),
  );
}

function firstOf<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(key(row))) found.set(key(row), row);
  return [...found.values()];
}
