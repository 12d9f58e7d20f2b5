import { KetnapError, type Message } from '@ketnap/core';
import {
  openSheets,
  unpackZip,
  type PackageFile,
  type ReadOptions,
  type ReadProgress,
  type Sheet,
} from '@ketnap/sheets';
import { intakeErrors, intakeWords } from '../messages/intake.ts';
import { isDataPackage } from '../package/is-data-package.ts';
import { isLeftover, isReadableName } from '../package/known-files.ts';
import { readDataPackage, type ReadPackage } from '../package/read-data-package.ts';

/** What some files hold. */
export interface OpenedFiles {
  readonly sheets: readonly Sheet[];
  readonly packages: readonly ReadPackage[];
  /** Files found in folders, zips and data packages that were not opened. */
  readonly skipped: readonly string[];
  /** What was left alone, and why: macros, formulas, files that are none of data. */
  readonly notes: readonly Message[];
}

/**
 * Opens files of offices, folders, zips and data packages together. Files whose paths begin with a folder
 * were found in it; others were named by a person. A file of data that cannot be read ends the reading; one
 * of another kind is passed over and told, unless nothing else is there.
 *
 * @throws KetnapError where a file cannot be read, or where there is nothing to read; the signal's reason
 */
export async function openFiles(
  files: readonly PackageFile[],
  options: ReadOptions = {},
): Promise<OpenedFiles> {
  const opener = new FileOpener(files, options);
  for (const group of groupsOf(files)) await opener.take(group, group[0]!.path.includes('/'));
  return opener.finish();
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

class FileOpener {
  readonly #options: ReadOptions;
  readonly #sheets: Sheet[] = [];
  readonly #packages: ReadPackage[] = [];
  readonly #skipped: string[] = [];
  readonly #beside: string[] = [];
  readonly #notes: Message[] = [];
  readonly #failures: unknown[] = [];
  #bytesBefore = 0;
  readonly #bytesTotal: number;
  /** What is read once more, in another encoding, is not told again. */
  #bytesTold = 0;
  /** As how many bytes of the given files one that is read is told: what was packed shares the bytes of its zip. */
  #share = 1;

  constructor(files: readonly PackageFile[], options: ReadOptions) {
    this.#options = options;
    this.#bytesTotal = bytesOf(files);
  }

  /** @param isFound whether the files were found in a folder or zip, not named one by one */
  async take(all: readonly PackageFile[], isFound: boolean): Promise<void> {
    const files = all.filter(({ path }) => !isLeftover(path));
    const end = this.#bytesBefore + bytesOf(all) * this.#share;
    const rest = isDataPackage(files) ? await this.#takePackages(files, isFound) : files;
    for (const file of rest) {
      if (!isFound) await this.#takeNamed(file);
      else if (isReadableName(file.path)) await this.#takeFile(file);
      else this.#skipped.push(file.path);
    }
    this.#bytesBefore = end;
  }

  finish(): OpenedFiles {
    const isEmpty = this.#sheets.length === 0 && this.#packages.length === 0;
    if (isEmpty && this.#failures.length > 0) throw this.#failures[0];
    if (isEmpty) throw intakeErrors.nothing(this.#skipped);
    return {
      sheets: this.#sheets,
      packages: this.#packages,
      skipped: [...this.#skipped, ...this.#beside],
      notes: [
        ...this.#notes,
        ...(this.#skipped.length > 0 ? [intakeWords.skipped(this.#skipped)] : []),
        ...(this.#beside.length > 0 ? [intakeWords.besidePackage(this.#beside)] : []),
      ],
    };
  }

  /** Reads the data packages among files, and gives back the files that are no part of any. */
  async #takePackages(files: readonly PackageFile[], isFound: boolean): Promise<PackageFile[]> {
    const folders = packageFolders(files);
    const rest = files.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));
    for (const folder of folders) {
      const own = files.filter(({ path }) => path.startsWith(folder));
      const others = await this.#takePackage(own);
      if (!isFound) rest.push(...others);
      else this.#beside.push(...others.map(({ path }) => path).filter(isReadableName));
    }
    return rest;
  }

  async #takePackage(files: readonly PackageFile[]): Promise<PackageFile[]> {
    const read = await readDataPackage(files, this.#told());
    this.#packages.push(read);
    const tables = new Set(Object.values(read.origins).map(({ file }) => file));
    const isPart = ({ path }: PackageFile): boolean =>
      tables.has(path) || /(^|\/)datapackage\.json$/.test(path);
    this.#passed(files.filter(isPart));
    return files.filter((file) => !isPart(file));
  }

  async #takeNamed(file: PackageFile): Promise<void> {
    try {
      await this.#takeFile(file);
    } catch (error) {
      if (!(error instanceof KetnapError) || isReadableName(file.path)) throw error;
      this.#failures.push(error);
      this.#notes.push(intakeWords.notOpened(file.path, error.messages));
    }
  }

  async #takeFile(file: PackageFile): Promise<void> {
    try {
      const onNote = (note: Message): number => this.#notes.push(note);
      this.#sheets.push(...(await openSheets(file, { ...this.#told(), onNote })));
      this.#passed([file]);
    } catch (error) {
      if (!(error instanceof KetnapError) || error.code !== 'zip_of_files') throw error;
      await this.#takeZip(file);
    }
  }

  async #takeZip(file: PackageFile): Promise<void> {
    const share = this.#share;
    const packed = await unpackZip(file, this.#told());
    this.#share *= file.size / Math.max(1, bytesOf(packed));
    await this.take(packed, true);
    this.#share = share;
  }

  #told(): ReadOptions {
    const { onProgress, signal } = this.#options;
    const before = this.#bytesBefore;
    const share = this.#share;
    const bytesTotal = this.#bytesTotal;
    const told = ({ file, bytesRead }: Omit<ReadProgress, 'bytesTotal'>): void => {
      this.#bytesTold = Math.max(this.#bytesTold, Math.round(before + bytesRead * share));
      onProgress?.({ file, bytesRead: this.#bytesTold, bytesTotal });
    };
    return { onProgress: told, ...(signal ? { signal } : {}) };
  }

  #passed(files: readonly PackageFile[]): void {
    this.#bytesBefore += bytesOf(files) * this.#share;
  }
}

function bytesOf(files: readonly PackageFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The folders of data packages, the outermost ones; all files are of one where no descriptor says more. */
function packageFolders(files: readonly PackageFile[]): string[] {
  const folders = files
    .filter(({ path }) => /(^|\/)datapackage\.json$/.test(path))
    .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  const outermost = folders.filter(
    (folder, i) =>
      folders.indexOf(folder) === i &&
      folders.every((other) => other === folder || !folder.startsWith(other)),
  );
  return outermost.length > 0 ? outermost : [''];
}
