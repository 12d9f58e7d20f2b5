import { mkdir, mkdtemp, open, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { KetnapError, type Dataset } from '@ketnap/core';
import { saveErrors } from '../messages/package.ts';
import { packageFilesOf, type PackageAbout, type WrittenFile } from '../package/to-data-package.ts';
import { platformReason } from '../messages/platform.ts';
import { removedOnSignal } from './removed-on-signal.ts';

/**
 * Writes a dataset as a data package into a new or an empty folder. All files are written beside it first
 * and put there in one step: where anything fails, or SIGINT or SIGTERM ends the program,
 * nothing is left, and the folder is as it was.
 *
 * @param folder its parent must be there
 * @throws KetnapError `folder_not_empty`, `not_a_folder`, `not_found`, `not_written`; `unsaveable_text`
 *   and the like where a value cannot be read back
 */
export async function saveDataPackage(
  dataset: Dataset,
  about: PackageAbout,
  folder: string,
): Promise<void> {
  const target = await targetOf(folder);
  const temporary = await mkdtemp(join(dirname(target), '.ketnap-')).catch((error: unknown) => {
    throw hasCode(error, 'ENOENT') ? saveErrors.noParent(dirname(target)) : failure(folder, error);
  });
  const release = removedOnSignal(temporary);
  try {
    const written = join(temporary, basename(target));
    await mkdir(written);
    for (const file of packageFilesOf(dataset, about)) await writeFile(written, file);
    await removeEmpty(target, folder);
    await rename(written, target);
  } catch (error) {
    throw failure(folder, error);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    release();
  }
}

/** Where the files go. A folder that is there must be empty; it is looked at only, not touched yet. */
async function targetOf(folder: string): Promise<string> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const held = await readdir(target).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw hasCode(error, 'ENOTDIR') ? saveErrors.notFolder(folder) : failure(folder, error);
  });
  if (held.length > 0) throw saveErrors.notEmpty(folder);
  return target;
}

/** Makes room for the new folder, unless somebody has put something there meanwhile. */
async function removeEmpty(target: string, folder: string): Promise<void> {
  await rmdir(target).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return;
    throw hasCode(error, 'ENOTEMPTY', 'EEXIST') ? saveErrors.notEmpty(folder) : error;
  });
}

async function writeFile(folder: string, { path, pieces }: WrittenFile): Promise<void> {
  const file = await open(join(folder, path), 'wx');
  try {
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

function failure(folder: string, error: unknown): unknown {
  if (error instanceof KetnapError || !(error instanceof Error) || !('code' in error)) return error;
  return saveErrors.notWritten(folder, platformReason(error));
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
