import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { officeFileErrors } from '../messages/office-files.ts';
import { packageErrors } from '../messages/package.ts';
import type { PackageFile, ReadOptions } from '@ketnap/sheets';
import { readDataset, type ReadDataset } from '../package/read-dataset.ts';
import { openFile, openWithin } from './open-within.ts';

/** Bytes of a file held at a time: few enough to stay in the processor's cache while they are scanned. */
const PIECE = 1 << 18;

/**
 * Reads a data package from a disk.
 *
 * @param path its folder, or its `datapackage.json`
 * @throws KetnapError what `packageFiles` and `readDataset` throw
 */
export async function loadDataset(path: string, options: ReadOptions = {}): Promise<ReadDataset> {
  return readDataset(await packageFiles(path), options);
}

/**
 * The files of a data package's folder and those below it; hidden ones, what links lead to, and what is no
 * file (a named pipe, say) are left out. When they are read, they are looked at again.
 *
 * @param path the folder, or the `datapackage.json` in it
 * @throws KetnapError `not_found`, `not_a_folder`, `not_a_file`, `no_access`, `linked_descriptor`
 */
export async function packageFiles(path: string): Promise<PackageFile[]> {
  return filesBelow(await realpath(await folderOf(path)), '');
}

/** The folder of a data package. @throws KetnapError as {@link packageFiles} */
export async function folderOf(path: string): Promise<string> {
  const found = await lstat(path).catch(() => null);
  if (basename(path) === DESCRIPTOR && found?.isSymbolicLink())
    throw packageErrors.linkedDescriptor(path);
  const isDescriptor = basename(path) === DESCRIPTOR && found?.isFile();
  const folder = isDescriptor ? dirname(path) : path;
  const isFolder = await stat(folder).then(
    (one) => one.isDirectory(),
    () => false,
  );
  if (!isFolder && found?.isFile()) throw packageErrors.notFolder(path);
  if (!isFolder) throw packageErrors.notFound(path);
  return folder;
}

const DESCRIPTOR = 'datapackage.json';

async function filesBelow(folder: string, within: string): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  for (const entry of await entriesOf(join(folder, within))) {
    const path = `${within}${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, `${path}/`)));
    else if (entry.isFile()) files.push(...(await packageFile(folder, path)));
    else if (entry.name === DESCRIPTOR)
      throw entry.isSymbolicLink()
        ? packageErrors.linkedDescriptor(path)
        : officeFileErrors.noFile(path);
  }
  return files;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw packageErrors.noAccess(folder);
    throw error;
  }
}

/** The file, or none where it has gone since it was listed. */
async function packageFile(folder: string, path: string): Promise<PackageFile[]> {
  const found = await lstat(join(folder, path)).catch(() => null);
  if (!found?.isFile()) return [];
  const stream = () => piecesOf(() => openWithin(folder, path), path);
  return [{ path, size: found.size, stream }];
}

/** The bytes of a file that a person names, from a place on. @throws KetnapError `not_found` where it is there no longer */
export function piecesOnDisk(place: string, start = 0): AsyncGenerator<Uint8Array> {
  return piecesOf(() => openFile(place), place, start);
}

/**
 * The next piece is fetched while one is worked on. Two memories are used in turn, so a piece must be
 * used before the one after the next is asked for.
 */
async function* piecesOf(
  open: () => Promise<FileHandle | null>,
  name: string,
  start = 0,
): AsyncGenerator<Uint8Array> {
  const file = await open();
  if (!file) throw officeFileErrors.notFound(name);
  let at: number | null = start || null;
  const fetch = (memory: Uint8Array) => file.read(memory, 0, PIECE, at);
  let [memory, other] = [new Uint8Array(PIECE), new Uint8Array(PIECE)];
  let coming = fetch(memory);
  try {
    for (;;) {
      const { bytesRead } = await coming;
      if (bytesRead === 0) return;
      if (at !== null) at += bytesRead;
      coming = fetch(other);
      yield memory.subarray(0, bytesRead);
      [memory, other] = [other, memory];
    }
  } finally {
    await coming.catch(() => undefined);
    await file.close();
  }
}
