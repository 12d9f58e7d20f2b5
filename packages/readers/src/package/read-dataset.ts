import { createDataset, type Dataset } from '@ketnap/core';
import type { PackageFile, ReadOptions } from '@ketnap/sheets';
import { readDataPackage, type ReadPackage } from './read-data-package.ts';
import type { ReadIssue } from './reading-issues.ts';

/** A dataset, and where it came from. */
export interface ReadDataset extends Omit<ReadPackage, 'tables'> {
  readonly dataset: Dataset;
  /** What is wrong with the files and with the data. */
  readonly issues: readonly ReadIssue[];
}

/** Reads a data package into a checked dataset. See {@link readDataPackage} and `createDataset`. */
export async function readDataset(
  files: readonly PackageFile[],
  options: ReadOptions = {},
): Promise<ReadDataset> {
  const { tables, ...rest } = await readDataPackage(files, options);
  const { covers } = rest.descriptor;
  const dataset = createDataset(tables, {
    ...(covers ? { covers } : {}),
    lineOf: (table, row) => rest.origins[table]!.lineOf(row),
  });
  return { dataset, ...rest, issues: [...rest.issues, ...dataset.issues] };
}

/** Where an issue stands: the file, and the line where it speaks of a line or a row. */
export function placeOf(
  { table, row, line }: ReadIssue,
  origins: ReadDataset['origins'],
): { readonly file: string | null; readonly line: number | null } {
  const origin = origins[table];
  const lineOfRow = origin && row !== null ? origin.lineOf(row) : null;
  return { file: origin?.file ?? null, line: line ?? lineOfRow };
}
