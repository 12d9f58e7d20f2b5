import {
  createDataset,
  isoDay,
  type Dataset,
  type Message,
  type TableName,
  type TablesInput,
} from '@ketnap/core';
import { addTables, type Profile, type Reading } from '@ketnap/readers';
import type { TakeMode } from './importing.ts';
import type { Base, CodedTables } from './lent-data.ts';
import { saidCovers, type OpenData, type Places } from './open-data.ts';

type MergeReport = ReturnType<typeof addTables>['merged'];

/** A dataset made of what was read, and how it came together with the one that is open. */
export interface JoinedData extends OpenData {
  readonly joined: readonly Message[];
}

/** What all tables need, and what most files of offices do not bring. */
const GROUND = ['units', 'successions', 'terms', 'sources'] as const;

/**
 * The dataset that stands after files were taken: added to the one that is open, or in its place. In its
 * place, units, terms and sources of the open one stay where the files speak of them or bring none.
 *
 * @throws KetnapError where no dataset can be made of the tables
 */
export function joinedData(
  reading: Reading,
  profile: Profile,
  base: Base | null,
  mode: TakeMode,
  title: string,
): JoinedData {
  const own = ownPlaces(reading);
  if (!base) return datasetOf(reading.tables, own, { title, sample: false, scope: {} });
  const isAdded = mode === 'add';
  const ground = isAdded ? base.tables : groundOf(base, reading.tables, profile);
  const { tables, merged } = addTables(ground, reading.tables);
  const places = joinedPlaces(base.places, own, merged);
  const about = isAdded ? base.about : { title, sample: false, scope: {} };
  const data = datasetOf(tables, places, about, isAdded ? saidCovers(base.dataset) : null);
  const joined = isAdded ? merged.tables.map(({ message }) => message) : [];
  return { ...data, joined };
}

function datasetOf(
  tables: TablesInput,
  places: Places,
  about: OpenData['about'],
  covers: readonly [string, string] | null = null,
): JoinedData {
  const lineOf = (table: TableName, row: number): number => places.ofRow(table, row)?.line ?? row;
  const found = createDataset(tables, { lineOf });
  const dataset = covers
    ? createDataset(tables, { lineOf, covers: widened(covers, found) })
    : found;
  return { dataset, about, issues: dataset.issues, places, joined: [] };
}

/** What was said to be covered, and what the rows speak of beyond it. */
function widened([first, last]: readonly [string, string], { covers }: Dataset): [string, string] {
  const [from, to] = [isoDay(covers.from), isoDay(covers.to)];
  return [from < first ? from : first, to > last ? to : last];
}

function groundOf(base: Base, read: TablesInput, profile: Profile): TablesInput {
  const ids = Object.values(profile.units).flatMap((one) => one ?? []);
  const speaksOfUnits = ids.some((id) => base.dataset.units.indexOf.has(id));
  const isNeeded = (name: (typeof GROUND)[number]): boolean =>
    name === 'sources' ? speaksOfSources(base, read) : speaksOfUnits || !read[name];
  return Object.fromEntries(
    GROUND.filter(isNeeded).flatMap((name) =>
      base.tables[name] ? [[name, base.tables[name]]] : [],
    ),
  ) as TablesInput;
}

/** Whether rows that were read count for a source of the open dataset. */
function speaksOfSources({ dataset }: Base, { admissions, totals }: TablesInput): boolean {
  const columns = Object.keys((admissions ?? {}) as CodedTables['admissions'] & object);
  const ids = ((totals ?? {}) as CodedTables['totals'] & object)['source_id']?.values ?? [];
  return dataset.sources.some(({ id, column }) => columns.includes(column) || ids.includes(id));
}

function ownPlaces({ placeOf, report }: Reading): Places {
  const files = new Set(report.regions.map(({ file }) => file));
  const only = files.size === 1 ? [...files][0]! : null;
  return { fileOf: () => only, ofRow: placeOf };
}

/**
 * Rows of the dataset that was open come first, then those that were added, without those that stood there
 * already. Where too many of these were left out to be known one by one, nothing is said of a place.
 */
function joinedPlaces(base: Places, own: Places, merged: MergeReport): Places {
  const added = new Map(merged.tables.map((one) => [one.table, addedRows(one)]));
  const size = new Map(merged.tables.map(({ table, baseRows }) => [table, baseRows]));
  return {
    fileOf: (table) => (added.has(table) ? null : base.fileOf(table)),
    ofRow: (table, row) => {
      const before = size.get(table);
      if (before === undefined || row <= before) return base.ofRow(table, row);
      const source = added.get(table)?.(row - before) ?? null;
      return source === null ? null : own.ofRow(table, source);
    },
  };
}

/** From the rows that were appended to the rows that came; null where that is unknown. */
function addedRows({
  addedRows: came,
  appended,
  doubles,
}: MergeReport['tables'][number]): (row: number) => number | null {
  if (appended === came) return (row) => row;
  const skipped = new Set(
    doubles.first.filter(({ done }) => done === 'skipped').map(({ addedRow }) => addedRow),
  );
  if (came - skipped.size !== appended) return () => null;
  const kept = Array.from({ length: came }, (_, i) => i + 1).filter((row) => !skipped.has(row));
  return (row) => kept[row - 1] ?? null;
}
