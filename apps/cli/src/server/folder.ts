import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { folderOf, packageFiles } from '@ketnap/readers/node';

/** A file as `dataset/index.json` lists it. */
export interface ListedFile {
  /** From the folder, with `/` between its parts. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * A folder whose files are served. Only what was listed is served, and what is no link out of the
 * folder, so no path leads elsewhere.
 */
export class Folder {
  readonly #path: string;
  #listed: ReadonlySet<string> | null = null;

  /** @param path the folder, or the `datapackage.json` in it */
  constructor(path: string) {
    this.#path = path;
  }

  /** The files that are there now, hidden ones left out. @throws KetnapError `not_found` */
  async list(): Promise<ListedFile[]> {
    const files = await packageFiles(this.#path);
    this.#listed = new Set(files.map(({ path }) => path));
    return files.map(({ path, size }) => ({ path, size }));
  }

  /** Where a file of the last listing lies on the disk; null where it was not listed or has moved away. */
  async find(path: string): Promise<string | null> {
    if (!this.#listed) await this.list();
    if (!this.#listed!.has(path)) return null;
    const folder = await folderOf(this.#path);
    const [home, place] = await Promise.all([
      realpath(folder),
      realpath(join(folder, path)).catch(() => null),
    ]);
    return place?.startsWith(home + sep) ? place : null;
  }
}
