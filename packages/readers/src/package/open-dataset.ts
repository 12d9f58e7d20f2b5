import { isoDay, type Dataset, type TableName } from '@ketnap/core';
import type { KeptReading } from './kept-reading.ts';
import type { ReadDataset } from './read-dataset.ts';
import type { ReadIssue } from './reading-issues.ts';

/** A dataset, what is said of it, and where its rows were read. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly about: About;
  /** What is wrong with the files and with the data. */
  readonly issues: readonly ReadIssue[];
  readonly places: Places;
}

export interface About {
  /** Null where nothing says it. */
  readonly title: string | null;
  /** Whether its figures are made up. */
  readonly sample: boolean;
  /** What is looked at first, where the data package says it. */
  readonly scope: Readonly<Record<string, string>>;
  /** What became of the rows of the files that it was read of, one reading after the other. */
  readonly reading: readonly KeptReading[];
}

/** Where something stands: null where that is unknown or was made. */
export interface Place {
  readonly file: string | null;
  readonly sheet: string | null;
  /** Row of the sheet or line of the file, the first being 1. */
  readonly line: number | null;
}

/** Where the rows of tables were read. */
export interface Places {
  /** The file that a table as a whole was read of; null where several were, or none. */
  readonly fileOf: (table: TableName) => string | null;
  /** A row is counted from 1. */
  readonly ofRow: (table: TableName, row: number) => Place | null;
}

/** A data package that was read. */
export function openDatasetOf(read: ReadDataset): OpenDataset {
  const { dataset, descriptor, issues, origins } = read;
  const { title, sample, scope, reading } = descriptor;
  return {
    dataset,
    about: { title, sample, scope, reading },
    issues,
    places: originPlaces(origins),
  };
}

/** The rows of a data package, by the files of its tables. */
export function originPlaces(origins: ReadDataset['origins']): Places {
  return {
    fileOf: (table) => origins[table]?.file ?? null,
    ofRow: (table, row) => {
      const origin = origins[table];
      return origin ? { file: origin.file, sheet: null, line: origin.lineOf(row) } : null;
    },
  };
}

/** Where a problem stands. */
export function placeOfIssue({ table, row, line }: ReadIssue, { fileOf, ofRow }: Places): Place {
  const place = row === null ? null : ofRow(table, row);
  return {
    file: place?.file ?? fileOf(table),
    sheet: place?.sheet ?? null,
    line: line ?? place?.line ?? null,
  };
}

/** First and last day that a dataset was said to cover, ISO; null where that was read off its rows. */
export function saidCovers({
  covers: { from, to },
  coversStated,
}: Dataset): readonly [string, string] | null {
  return coversStated ? [isoDay(from), isoDay(to)] : null;
}
