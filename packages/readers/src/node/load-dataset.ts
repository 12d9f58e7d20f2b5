import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { packageErrors } from '../messages.ts';
import type { PackageFile, ReadOptions } from '../package/package-file.ts';
import { readDataset, type ReadDataset } from '../package/read-dataset.ts';

/** Bytes of a file held at a time: few enough to stay in the processor's cache while they are scanned. */
const PIECE = 1 << 18;

/**
 * Reads a data package from a disk.
 *
 * @param path its folder, or its `datapackage.json`
 * @throws KetnapError `not_found`, and what `readDataset` throws
 */
export async function loadDataset(path: string, options: ReadOptions = {}): Promise<ReadDataset> {
  return readDataset(await packageFiles(path), options);
}

/** The files of a folder and those below it, as a data package has them; hidden ones left out. */
export async function packageFiles(path: string): Promise<PackageFile[]> {
  const found = await stat(path).catch(() => null);
  if (!found || (found.isFile() && basename(path) !== 'datapackage.json'))
    throw packageErrors.notFound(path);
  const folder = found.isDirectory() ? path : dirname(path);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(
      (file) => !file.split('/').some((part) => part.startsWith('.') || part === 'node_modules'),
    );
  return Promise.all(files.map((file) => packageFile(folder, file)));
}

async function packageFile(folder: string, path: string): Promise<PackageFile> {
  const place = join(folder, path);
  const { size } = await stat(place);
  return { path, size, stream: () => piecesOnDisk(place) };
}

/**
 * The next piece is fetched while one is worked on. Two memories are used in turn, so a piece must be
 * used before the one after the next is asked for.
 */
async function* piecesOnDisk(place: string): AsyncGenerator<Uint8Array> {
  const file = await open(place);
  const fetch = (memory: Uint8Array) => file.read(memory, 0, PIECE);
  let [memory, other] = [new Uint8Array(PIECE), new Uint8Array(PIECE)];
  let coming = fetch(memory);
  try {
    for (;;) {
      const { bytesRead } = await coming;
      if (bytesRead === 0) return;
      coming = fetch(other);
      yield memory.subarray(0, bytesRead);
      [memory, other] = [other, memory];
    }
  } finally {
    await coming.catch(() => undefined);
    await file.close();
  }
}
