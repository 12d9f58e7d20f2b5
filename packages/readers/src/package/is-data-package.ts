import { tableNames } from '@ketnap/core';
import type { PackageFile } from '@ketnap/sheets';
import { isDataName } from './known-files.ts';

const DESCRIPTOR = 'datapackage.json';
const NAMED: readonly string[] = tableNames;
const COUNTED = ['admissions', 'totals'];
const MAIN = ['units', ...COUNTED];

/**
 * Whether some files are a data package, which says itself what it holds, or files of an office, of which
 * it has to be found out: there is a `datapackage.json`; or one folder holds csv files named after
 * tables, `units` and one of `admissions` and `totals` among them; or at least one of these three and
 * nothing else that could be read as data.
 */
export function isDataPackage(files: readonly Pick<PackageFile, 'path'>[]): boolean {
  const paths = files.map(({ path }) => path);
  if (paths.some((path) => path.split('/').at(-1) === DESCRIPTOR)) return true;
  const tablesOf = new Map<string, string[]>();
  for (const path of paths) {
    const table = tableOf(path);
    if (!table) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    tablesOf.set(folder, [...(tablesOf.get(folder) ?? []), table]);
  }
  const isAlone = paths.every((path) => tableOf(path) !== null || !isDataName(path));
  return [...tablesOf.values()].some((tables) => {
    const isWhole = tables.includes('units') && COUNTED.some((name) => tables.includes(name));
    return isWhole || (isAlone && tables.some((name) => MAIN.includes(name)));
  });
}

/** `units` of `a/Units.csv`; null of a file that is named after no table. */
function tableOf(path: string): string | null {
  const name = /([^/]*)\.csv$/.exec(path.toLowerCase())?.[1] ?? '';
  return NAMED.includes(name) ? name : null;
}
