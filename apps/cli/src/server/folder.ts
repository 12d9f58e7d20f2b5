import { realpath, type FileHandle } from 'node:fs/promises';
import { folderOf, openWithin, packageFiles } from '@ketnap/readers/node';

/** A file as `dataset/index.json` lists it. */
export interface ListedFile {
  /** From the folder, with `/` between its parts. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * A folder whose files are served. Only what was listed is served, and only what lies within the folder
 * once it has been opened, so no path and no link leads elsewhere.
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

  /**
   * A file of the last listing, opened; whoever asks closes it. Null where it was not listed or has moved
   * away.
   */
  async open(path: string): Promise<FileHandle | null> {
    if (!this.#listed) await this.list();
    if (!this.#listed!.has(path)) return null;
    return openWithin(await realpath(await folderOf(this.#path)), path);
  }
}
