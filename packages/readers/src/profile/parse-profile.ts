import { profileErrors } from '../messages/profile.ts';
import { profileShape } from './profile-shape.ts';
import type { Profile } from './profile.ts';
import { isObject } from './shape.ts';
import { jsonFault } from '../messages/platform.ts';

/**
 * Reads a profile that was kept, or written by hand: every property is checked, and none is let through
 * that is not known, because a misspelt one would be an answer that nobody hears.
 *
 * @param file its path, for messages
 * @throws KetnapError `not_json`, `newer_profile`, `bad_profile`
 */
export function parseProfile(json: string, file: string): Profile {
  return checkedProfile(parseJson(json, file), file);
}

/**
 * A profile that was kept as it is, and may be damaged, or of an older version.
 *
 * @param file its name, for messages
 * @throws KetnapError `newer_profile`, `bad_profile`
 */
export function checkedProfile(value: unknown, file: string): Profile {
  const version = isObject(value) ? value['version'] : null;
  if (typeof version === 'number' && version > 2) throw profileErrors.newer(file, String(version));
  const fault = profileShape(value, '');
  if (!fault) return { ...(value as Profile), version: 2 };
  const { pointer, expected, isSurplus = false } = fault;
  throw isSurplus
    ? profileErrors.noProperty(file, pointer, expected)
    : profileErrors.badProfile(file, pointer, expected);
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw profileErrors.notJson(file, jsonFault(json, error));
  }
}
