import {
  createDataset,
  isoDay,
  KetnapError,
  type Dataset,
  type DatasetOptions,
  type Issue,
  type TablesInput,
} from '@ketnap/core';
import {
  addTables,
  type Descriptor,
  type MergeReport,
  type ReadDataset,
  type ReadPackage,
  type Reading,
  type RowPlace,
} from '@ketnap/readers';
import { readingErrors } from '../messages/reading.ts';

/** A dataset of all that was read, and of the one it was added to. */
export interface JoinedReading {
  readonly dataset: Dataset;
  /** What became of rows wherever tables were added to others, in order. */
  readonly merged: readonly MergeReport[];
  /** What is wrong with data packages and with the dataset. */
  readonly issues: readonly Issue[];
  readonly placeOf: (issue: Issue) => RowPlace | null;
  /** What the dataset says of itself, from the one it was added to or the only package; a sample where any of them is. */
  readonly about: Pick<Descriptor, 'title' | 'scope' | 'sample'>;
  /** First and last day that the dataset covers now, ISO, where they had to be widened; else null. */
  readonly widened: readonly [first: string, last: string] | null;
}

/** Tables added to one another in order, and what became of their rows. */
export function joinTables(all: readonly TablesInput[]): {
  readonly tables: TablesInput;
  readonly merged: readonly MergeReport[];
} {
  const [first = {}, ...others] = all.filter((one) => Object.keys(one).length > 0);
  const merged: MergeReport[] = [];
  const tables = others.reduce<TablesInput>((base, added) => {
    const joined = addTables(base, added);
    merged.push(joined.merged);
    return joined.tables;
  }, first);
  return { tables, merged };
}

/**
 * Makes one dataset of what was read of files, of data packages, and of the dataset that they are added to.
 *
 * @throws KetnapError where they give no dataset
 */
export function joinReading(
  reading: Reading,
  packages: readonly ReadPackage[],
  into: ReadDataset | null,
): JoinedReading {
  const { tables, merged } = joinTables([
    ...(into ? [into.dataset.tables] : []),
    ...packages.map((one) => one.tables),
    reading.tables,
  ]);
  const isAlone = into === null && packages.length === 0;
  const placeOf = (issue: Issue): RowPlace | null =>
    isAlone && issue.row !== null ? reading.placeOf(issue.table, issue.row) : null;
  const descriptor = into?.descriptor ?? (packages.length === 1 ? packages[0]!.descriptor : null);
  const { dataset, widened } = covering(tables, descriptor?.covers ?? null, into !== null, {
    lineOf: (table, row) => (isAlone ? reading.placeOf(table, row)?.line : null) ?? row,
  });
  const { title = null, scope = {} } = descriptor ?? {};
  const sample = [into, ...packages].some((one) => one?.descriptor.sample);
  return {
    dataset,
    merged,
    issues: [...ofFiles(into), ...packages.flatMap(({ issues }) => issues), ...dataset.issues],
    placeOf,
    about: { title, scope, sample },
    widened,
  };
}

/** What of a dataset's files could not be read: its own faults are found again in the joined tables. */
function ofFiles(into: ReadDataset | null): readonly Issue[] {
  const own = new Set<Issue>(into?.dataset.issues);
  return (into?.issues ?? []).filter((issue) => !own.has(issue));
}

/** The dataset, its covered days widened where admissions lie outside. */
function covering(
  tables: TablesInput,
  covers: Descriptor['covers'],
  isAdded: boolean,
  options: DatasetOptions,
): Pick<JoinedReading, 'dataset' | 'widened'> {
  const dataset = whole(isAdded, () =>
    createDataset(tables, covers ? { ...options, covers } : options),
  );
  if (!covers || !dataset.issues.some(({ code }) => code === 'outside_covers'))
    return { dataset, widened: null };
  const { from, to } = createDataset(tables).covers;
  const widened = [
    [covers[0], isoDay(from)].sort()[0]!,
    [covers[1], isoDay(to)].sort()[1]!,
  ] as const;
  return { dataset: createDataset(tables, { ...options, covers: widened }), widened };
}

/** Where tables are missing, files may have been meant to be added to a dataset. */
function whole(isAdded: boolean, make: () => Dataset): Dataset {
  try {
    return make();
  } catch (error) {
    const isMissing = error instanceof KetnapError && error.code === 'missing_table';
    throw isMissing && !isAdded ? readingErrors.incomplete(error) : error;
  }
}
