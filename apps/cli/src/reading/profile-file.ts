import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseProfile, platformReason, type Profile } from '@ketnap/readers';
import { AskedWrongly } from '../failure.ts';
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
 * A file that is there is only written over where it is the profile that was read: then nothing that a
 * person filled in is lost.
 *
 * @throws AskedWrongly where another file is there
 */
export async function checkProfilePlace(path: string, read: string | null): Promise<void> {
  if (read !== null && resolve(read) === resolve(path)) return;
  if (await stat(path).catch(() => null))
    throw new AskedWrongly('profile_exists', readingWords.profileExists(path));
}

/** Written beside its place and put there in one step. @throws KetnapError `not_written` */
export async function saveProfile(path: string, profile: Profile): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(`${JSON.stringify(profile, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw readingErrors.profileNotWritten(path, platformReason(error));
  }
}
