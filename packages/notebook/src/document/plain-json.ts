import { KetnapError } from '@ketnap/core';
import { documentErrors, expectations } from '../messages/document.ts';
import type { Json } from './json.ts';
import { LIMITS } from './limits.ts';
import { Place } from './place.ts';

/**
 * A copy of what a program or a file gave, that is JSON and nothing else: texts in NFC and without half
 * characters, numbers finite, no `__proto__`, within the {@link LIMITS}. Keys whose value is `undefined`
 * are left out, as JSON does.
 *
 * @throws KetnapError `bad_notebook`, `too_large_notebook`
 */
export function plainJson(given: unknown): Json {
  try {
    return copied(given, Place.of(given), { values: 0, characters: 0 }, 0);
  } catch (error) {
    if (error instanceof KetnapError) throw error;
    // Whatever an object does that only looks like data.
    throw documentErrors.bad(Place.of(null), expectations.json, shownKind(given));
  }
}

interface Spent {
  values: number;
  characters: number;
}

function copied(value: unknown, place: Place, spent: Spent, depth: number): Json {
  spent.values += 1;
  if (spent.values > LIMITS.values) throw documentErrors.tooMany(place, 'values', LIMITS.values);
  if (depth > LIMITS.depth) throw documentErrors.tooMany(place, 'levels', LIMITS.depth);
  switch (typeof value) {
    case 'string':
      return copiedText(value, place, spent);
    case 'number':
      if (!Number.isFinite(value))
        throw documentErrors.bad(place, expectations.finite, String(value));
      return value === 0 ? 0 : value;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return copiedList(value, place, spent, depth);
      return copiedObject(value, place, spent, depth);
    default:
      throw documentErrors.bad(place, expectations.json, shownKind(value));
  }
}

function copiedText(text: string, place: Place, spent: Spent): string {
  if (text.length > LIMITS.text) throw documentErrors.tooMany(place, 'characters', LIMITS.text);
  spent.characters += text.length;
  if (spent.characters > LIMITS.characters)
    throw documentErrors.tooMany(place, 'characters in all', LIMITS.characters);
  if (/\p{Surrogate}/u.test(text))
    throw documentErrors.bad(place, expectations.whole, 'U+D800–DFFF');
  return text.normalize('NFC');
}

function copiedList(list: readonly unknown[], place: Place, spent: Spent, depth: number): Json[] {
  const [what, most] = place.isBlocks
    ? (['blocks', LIMITS.blocks] as const)
    : (['items', LIMITS.items] as const);
  if (list.length > most) throw documentErrors.tooMany(place, what, most, list.length);
  return Array.from(list, (one, index) => copied(one, place.at(index), spent, depth + 1));
}

function copiedObject(object: object, place: Place, spent: Spent, depth: number): Json {
  const kind: unknown = Object.getPrototypeOf(object);
  if (kind !== Object.prototype && kind !== null)
    throw documentErrors.bad(place, expectations.json, shownKind(object));
  const entries = new Map<string, Json>();
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    if (name.length > LIMITS.key)
      throw documentErrors.tooMany(place, 'characters of a key', LIMITS.key);
    const key = copiedText(name, place, spent);
    if (key === '__proto__' || entries.has(key))
      throw documentErrors.bad(place, expectations.key, JSON.stringify(key));
    entries.set(key, copied(value, place.at(key), spent, depth + 1));
  }
  return Object.fromEntries(entries);
}

/** What kind of thing it is: `Map`, `Date`, `Function`. */
function shownKind(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice('[object '.length, -1).slice(0, 40);
  } catch {
    return typeof value;
  }
}
