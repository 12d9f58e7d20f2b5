import { access, constants, readFile, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { parseProfile, platformReason, type Profile } from '@ketnap/readers';
import { AskedWrongly } from '../failure.ts';
import { replaceFile } from '../files/replace-file.ts';
import { readingErrors, readingWords } from '../messages/reading.ts';

/** A profile has some kilobytes; one with every unit of a province some hundred. */
const MOST_BYTES = 50_000_000;

/** @throws KetnapError where the file is not there, or is no profile */
export async function loadProfile(path: string): Promise<Profile> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw readingErrors.noProfile(path);
  if (found.size > MOST_BYTES) throw readingErrors.largeProfile(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw readingErrors.unreadableProfile(path, platformReason(error));
  });
  return parseProfile(text, path);
}

/**
 * Whether a profile can be saved at a place, asked before anything is written. A file that is there is only
 * written over where it is the profile that was read: then nothing that a person filled in is lost.
 *
 * @param made the folder that is made for the data package, in which the profile may lie; null where none is
 * @throws AskedWrongly where another file is there
 * @throws KetnapError `not_written` where the folder is missing, or may not be written in
 */
export async function checkProfilePlace(
  path: string,
  read: string | null,
  made: string | null,
): Promise<void> {
  const isRead = read !== null && resolve(read) === resolve(path);
  if (!isRead && (await stat(path).catch(() => null)))
    throw new AskedWrongly('profile_exists', readingWords.profileExists(path));
  const folder = dirname(resolve(path));
  if (made !== null && folder === resolve(made)) return;
  // With a separator behind it, a file in place of the folder is found to be none.
  await access(`${folder}${sep}`, constants.W_OK).catch((error: unknown) => {
    throw readingErrors.profileNotWritten(path, platformReason(error));
  });
}

/** Written beside its place and put there in one step. @throws KetnapError `not_written` */
export async function saveProfile(path: string, profile: Profile): Promise<void> {
  try {
    await replaceFile(path, `${JSON.stringify(profile, null, 2)}\n`);
  } catch (error) {
    throw readingErrors.profileNotWritten(path, platformReason(error));
  }
}
