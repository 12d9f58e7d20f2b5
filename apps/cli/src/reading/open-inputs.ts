import { KetnapError, type Message } from '@ketnap/core';
import { isDataPackage, readDataPackage, type ReadPackage } from '@ketnap/readers';
import { openSheets, unpackZip, type PackageFile, type Sheet } from '@ketnap/sheets';
import { officeFiles } from '@ketnap/readers/node';
import { readingErrors } from '../messages/reading.ts';

/** What the files that a person named hold. */
export interface Inputs {
  readonly sheets: readonly Sheet[];
  readonly packages: readonly ReadPackage[];
  /** Files found in folders, zips and data packages that were not opened. */
  readonly skipped: readonly string[];
  /** What of the files was left alone: macros, formulas. */
  readonly notes: readonly Message[];
}

/** Files in folders and zips that are opened. What a person names is opened whatever its name. */
const DATA = /\.(csv|tsv|txt|xlsx?|xlsm|xlsb|ods|parquet|arrow|feather|zip)$/i;
/** Excel's note that a workbook is open. */
const LOCK = /(^|\/)~\$/;

/**
 * Opens files of offices, folders, zips and data packages.
 *
 * @throws KetnapError where one of them cannot be read, or nothing in them
 */
export async function openInputs(paths: readonly string[]): Promise<Inputs> {
  const inputs = new OpenedInputs();
  const files = await officeFiles(paths);
  for (const group of groupsOf(files)) await inputs.take(group, hasFolder(group[0]!));
  if (inputs.sheets.length === 0 && inputs.packages.length === 0)
    throw readingErrors.nothing(inputs.skipped);
  return inputs;
}

/** Files of one folder or zip together; those that were named one by one together. */
function groupsOf(files: readonly PackageFile[]): PackageFile[][] {
  const groups = new Map<string, PackageFile[]>();
  for (const file of files) {
    const key = file.path.slice(0, file.path.indexOf('/') + 1);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()];
}

const hasFolder = ({ path }: PackageFile): boolean => path.includes('/');

class OpenedInputs implements Inputs {
  readonly sheets: Sheet[] = [];
  readonly packages: ReadPackage[] = [];
  readonly skipped: string[] = [];
  readonly notes: Message[] = [];

  /** @param isFound whether the files were found in a folder or zip, not named one by one */
  async take(files: readonly PackageFile[], isFound: boolean): Promise<void> {
    const isPackage = isDataPackage(files);
    for (const file of isPackage ? await this.#takePackage(files) : files) {
      if (!isFound || (isData(file) && !isPackage)) await this.#takeFile(file);
      else if (isData(file) || !isPackage) this.skipped.push(file.path);
    }
  }

  /** Gives back the files that are no part of the package. */
  async #takePackage(files: readonly PackageFile[]): Promise<PackageFile[]> {
    const read = await readDataPackage(files);
    this.packages.push(read);
    const own = new Set(Object.values(read.origins).map(({ file }) => file));
    return files.filter(({ path }) => !own.has(path) && !/(^|\/)datapackage\.json$/.test(path));
  }

  async #takeFile(file: PackageFile): Promise<void> {
    try {
      const onNote = (note: Message) => this.notes.push(note);
      this.sheets.push(...(await openSheets(file, { onNote })));
    } catch (error) {
      if (!(error instanceof KetnapError) || error.code !== 'zip_of_files') throw error;
      await this.take(await unpackZip(file), true);
    }
  }
}

function isData({ path }: PackageFile): boolean {
  return DATA.test(path) && !LOCK.test(path);
}
