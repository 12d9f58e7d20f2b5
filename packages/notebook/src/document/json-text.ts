import { documentErrors } from '../messages/document.ts';
import { LIMITS } from './limits.ts';
import { Place } from './place.ts';

/**
 * What a text of JSON holds. Its size and depth are looked at first.
 *
 * @throws KetnapError `too_large_notebook`, `not_json`
 */
export function jsonOf(text: string): unknown {
  const whole = Place.of(null);
  if (text.length > LIMITS.characters)
    throw documentErrors.tooMany(whole, 'characters', LIMITS.characters, text.length);
  if (depthOf(text) > LIMITS.depth) throw documentErrors.tooMany(whole, 'levels', LIMITS.depth);
  const own = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(own);
  } catch (error) {
    throw documentErrors.notJson(lineOf(error, own), JSON.stringify(own.trimStart().slice(0, 40)));
  }
}

/** How deep brackets stand within each other. Brackets within texts do not count. */
function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText && sign === '\\') at += 1;
    else if (sign === '"') inText = !inText;
    else if (inText) continue;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

/** The line at which reading ended, where the engine says so. */
function lineOf(error: unknown, text: string): number | null {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
