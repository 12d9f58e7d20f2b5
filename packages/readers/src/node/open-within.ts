import { constants } from 'node:fs';
import { lstat, open, readlink, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { officeFileErrors } from '../messages/office-files.ts';

/**
 * Opens a file for reading without ever waiting: not for the other end of a named pipe, and no link is
 * followed from the last part of the path.
 *
 * @returns null where nothing is there, or what is there is not a file
 * @throws KetnapError `no_access`
 */
export async function openFile(place: string): Promise<FileHandle | null> {
  // Windows knows neither flag, nor what they guard against.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(nothing(place));
  if (!file) return null;
  if ((await file.stat()).isFile()) return file;
  await file.close();
  return null;
}

/** What stands for a file that is not there, is a link, or has no other end. */
const NOTHING: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EMLINK', 'ENXIO'];

function nothing(place: string): (error: NodeJS.ErrnoException) => null {
  return (error) => {
    if (NOTHING.includes(error.code)) return null;
    throw ['EACCES', 'EPERM'].includes(error.code ?? '') ? officeFileErrors.noAccess(place) : error;
  };
}

/** How {@link openWithin} finds out where an opened file lies. */
export type WhereOpened = 'descriptor' | 'walk';

/**
 * Opens a file of a folder. It is opened first and looked at then: whoever puts a link in its place, or in
 * that of a folder on the way, in between, gets nothing from outside.
 *
 * @param home the folder, as `realpath` gives it
 * @param path from the folder, with `/` between its parts
 * @param how by the name that Linux keeps of an open file; on other systems, and where there is no `/proc`,
 * by walking to it. Default `'descriptor'`
 * @returns null where there is no such file within the folder
 * @throws KetnapError `no_access`
 */
export async function openWithin(
  home: string,
  path: string,
  how: WhereOpened = 'descriptor',
): Promise<FileHandle | null> {
  if (path.split('/').some((part) => ['', '.', '..'].includes(part))) return null;
  const file = await openFile(join(home, path));
  if (!file) return null;
  const name = how === 'walk' ? null : await readlink(`/proc/self/fd/${file.fd}`).catch(() => null);
  const isWithin =
    name === null ? await isReached(file, home, path) : name.startsWith(withEnd(home));
  if (isWithin) return file;
  await file.close();
  return null;
}

function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** A link may be swapped in and out again between two looks, but not around each of many. */
const LOOKS = 16;

/** Whether the path leads to the opened file without passing a link. */
async function isReached(file: FileHandle, home: string, path: string): Promise<boolean> {
  const { dev, ino } = await file.stat({ bigint: true });
  const parts = path.split('/');
  for (let look = 0; look < LOOKS; look++)
    for (let depth = 1; depth <= parts.length; depth++) {
      const place = join(home, ...parts.slice(0, depth));
      const found = await lstat(place, { bigint: true }).catch(() => null);
      const isRight =
        depth < parts.length
          ? found?.isDirectory()
          : found?.isFile() && found.dev === dev && found.ino === ino;
      if (!isRight) return false;
    }
  return true;
}
