import { KetnapError } from '@ketnap/core';
import { parseProfile, type Profile } from '@ketnap/readers';
import { fileName, save } from '../exports/save.ts';
import { importWords } from '../messages/import.ts';
import type { ChosenFile } from '../worker/opened.ts';
import type { KeptProfile } from '@ketnap/readers';

const ENDING = 'ketnap-profile.json';
/** A profile of thousands of units has some hundred kilobytes. */
const MOST_BYTES = 20_000_000;

/** A second download of a name becomes `….ketnap-profile (1).json`. */
const PROFILE_NAME = /ketnap-profile[^/]*\.json$/i;

/** Whether a file is a profile, by its name. */
export function isProfileFile({ path }: ChosenFile): boolean {
  return PROFILE_NAME.test(path);
}

/** The profile in a file. @throws KetnapError where it is none */
export async function loadProfile({ path, file }: ChosenFile): Promise<KeptProfile> {
  const text = file.size > MOST_BYTES ? '' : await file.text();
  try {
    return { key: null, name: path, profile: parseProfile(text, path) };
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    throw new KetnapError(error.code, importWords.noProfile(path));
  }
}

/** Hands a profile to the browser's downloads. */
export function saveProfile(name: string, profile: Profile): void {
  const text = `${JSON.stringify(profile, null, 2)}\n`;
  save(fileName([name], ENDING), new Blob([text], { type: 'application/json' }));
}
