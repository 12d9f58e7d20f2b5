import {
  createDataset,
  isoDay,
  KetnapError,
  tableNames,
  type Dataset,
  type TableName,
  type TablesInput,
} from '@ketnap/core';
import { addTables } from '../merge/add-tables.ts';
import type { MergeReport } from '../merge/merge-report.ts';
import { intakeErrors } from '../messages/intake.ts';
import type { KeptReading } from '../package/kept-reading.ts';
import {
  originPlaces,
  saidCovers,
  type About,
  type OpenDataset,
  type Places,
} from '../package/open-dataset.ts';
import type { ReadPackage } from '../package/read-data-package.ts';
import type { ReadIssue } from '../package/reading-issues.ts';
import type { Reading } from '../report/read-proposal.ts';
import { joinedPlaces, NO_PLACES } from './joined-places.ts';

/** A dataset of all that was read, and of the one it was added to. */
export interface JoinedDataset extends OpenDataset {
  /** What became of rows wherever tables were added to others, in order. */
  readonly merged: readonly MergeReport[];
  /** First and last day that the dataset covers now, ISO, where they had to be widened; else null. */
  readonly widened: readonly [first: string, last: string] | null;
}

/** What is joined: its rows follow one another in this order. */
export interface JoinedParts {
  /** The dataset that is added to; null where a new one is made. */
  readonly into: OpenDataset | null;
  readonly packages: readonly ReadPackage[];
  /** Null where no files of an office were read. */
  readonly reading: Reading | null;
  /** What is kept of the reading. */
  readonly kept: KeptReading | null;
  /** What the dataset is called where nothing says it. */
  readonly title: string | null;
}

/** Tables, and where their rows were read. */
interface Part {
  readonly tables: TablesInput;
  readonly places: Places;
}

/**
 * Makes one dataset of what was read of files, of data packages, and of the dataset that they are added to.
 *
 * @throws KetnapError where they give no dataset
 */
export function joinDataset(parts: JoinedParts): JoinedDataset {
  const { into, packages } = parts;
  const { tables, places, merged } = joinParts(partsOf(parts));
  if (Object.keys(tables).length === 0) throw intakeErrors.nothingTaken();
  const only = packages.length === 1 ? packages[0]!.descriptor : null;
  const said = into ? saidCovers(into.dataset) : (only?.covers ?? null);
  const lineOf = (table: TableName, row: number): number => places.ofRow(table, row)?.line ?? row;
  const isAlone = partsOf(parts).length === 1;
  const { dataset, widened } = covering(tables, said, lineOf, { isAlone, isAdded: into !== null });
  return {
    dataset,
    about: aboutOf(parts),
    issues: [...ofFiles(into), ...packages.flatMap(({ issues }) => issues), ...dataset.issues],
    places,
    merged,
    widened,
  };
}

/** The tables of several parts, the later ones added to the earlier ones. */
export function joinTables(tables: readonly TablesInput[]): TablesInput {
  return joinParts(tables.map((one) => ({ tables: one, places: NO_PLACES }))).tables;
}

function partsOf({ into, packages, reading }: JoinedParts): Part[] {
  return [
    ...(into ? [{ tables: into.dataset.tables, places: into.places }] : []),
    ...packages.map((one) => ({ tables: one.tables, places: originPlaces(one.origins) })),
    ...(reading ? [{ tables: reading.tables, places: ownPlaces(reading) }] : []),
  ];
}

function joinParts(all: readonly Part[]): Part & Pick<JoinedDataset, 'merged'> {
  const [first, ...others] = all.filter(({ tables }) => Object.keys(tables).length > 0);
  if (!first) return { tables: {}, places: NO_PLACES, merged: [] };
  const merged: MergeReport[] = [];
  const joined = others.reduce<Part>((base, added) => {
    const one = addTables(base.tables, added.tables);
    merged.push(one.merged);
    return { tables: one.tables, places: joinedPlaces(base.places, added.places, one.merged) };
  }, first);
  return { ...joined, merged };
}

function ownPlaces({ placeOf, report }: Reading): Places {
  const files = new Set(report.regions.map(({ file }) => file));
  const only = files.size === 1 ? [...files][0]! : null;
  return { fileOf: () => only, ofRow: placeOf };
}

/** What of a dataset's files could not be read: its own faults are found again in the joined tables. */
function ofFiles(into: OpenDataset | null): readonly ReadIssue[] {
  const own = new Set<ReadIssue>(into?.dataset.issues);
  return (into?.issues ?? []).filter((issue) => !own.has(issue));
}

function aboutOf({ into, packages, kept, title }: JoinedParts): About {
  const only = packages.length === 1 ? packages[0]!.descriptor : null;
  const said = into?.about ?? only;
  return {
    title: said?.title ?? title,
    scope: said?.scope ?? {},
    sample: (into?.about.sample ?? false) || packages.some(({ descriptor }) => descriptor.sample),
    reading: [
      ...(into?.about.reading ?? []),
      ...packages.flatMap(({ descriptor }) => descriptor.reading),
      ...(kept ? [kept] : []),
    ],
  };
}

/** The dataset, its covered days widened where admissions lie outside. */
function covering(
  tables: TablesInput,
  covers: readonly [string, string] | null,
  lineOf: (table: TableName, row: number) => number,
  { isAlone, isAdded }: { readonly isAlone: boolean; readonly isAdded: boolean },
): Pick<JoinedDataset, 'dataset' | 'widened'> {
  const dataset = whole(tables, isAdded, () =>
    createDataset(tables, covers ? { lineOf, covers } : { lineOf }),
  );
  if (!covers || isAlone || !dataset.issues.some(({ code }) => code === 'outside_covers'))
    return { dataset, widened: null };
  const { from, to } = createDataset(tables).covers;
  const widened = [
    [covers[0], isoDay(from)].sort()[0]!,
    [covers[1], isoDay(to)].sort()[1]!,
  ] as const;
  return { dataset: createDataset(tables, { lineOf, covers: widened }), widened };
}

/** Where tables are missing, files may have been meant to be added to a dataset. */
function whole(tables: TablesInput, isAdded: boolean, make: () => Dataset): Dataset {
  try {
    return make();
  } catch (error) {
    const isMissing = error instanceof KetnapError && error.code === 'missing_table';
    const held = tableNames.filter((name) => tables[name] !== undefined);
    throw isMissing && !isAdded ? intakeErrors.incomplete(held) : error;
  }
}
