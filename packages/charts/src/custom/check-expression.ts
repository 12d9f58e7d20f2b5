import { customErrors } from '../messages/custom.ts';

/**
 * What an expression may not name: what leads from a value to the program around it, what makes as much as it
 * likes, and what is another each time.
 */
const FORBIDDEN: ReadonlySet<string> = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'apply',
  'bind',
  'call',
  'clampRange',
  'constructor',
  'containerSize',
  'data',
  'dataflow',
  'debug',
  'document',
  'event',
  'globalThis',
  'group',
  'indata',
  'info',
  'item',
  'modify',
  'now',
  'pad',
  'parent',
  'prototype',
  'random',
  'replace',
  'scale',
  'screen',
  'self',
  'sequence',
  'setdata',
  'setPrototypeOf',
  'toString',
  'treeAncestors',
  'treePath',
  'valueOf',
  'view',
  'warn',
  'window',
  'windowSize',
  'xy',
]);

/** Beyond so many characters nobody writes one. */
const LONGEST = 2000;

/**
 * Looks through the names of an expression, those in quotes included, as `a['b']` names b. The column of a row
 * may be called as it likes: `datum.data`.
 *
 * @throws KetnapError `bad_custom_spec`
 */
export function checkExpression(text: string, place: string): void {
  if (text.length > LONGEST) throw customErrors.tooMany(place, LONGEST, text.length);
  for (const { 0: name, index } of text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) {
    if (!FORBIDDEN.has(name)) continue;
    const isColumn = /\bdatum\s*(\.\s*|\[\s*['"])$/.test(text.slice(0, index));
    if (!isColumn || name.startsWith('__') || REACHING.has(name))
      throw customErrors.forbiddenWord(place, name);
  }
  // Letters that are written in another way would hide a name.
  const hidden = /\\[ux]/.exec(text);
  if (hidden) throw customErrors.forbiddenWord(place, hidden[0]);
}

const REACHING: ReadonlySet<string> = new Set(['constructor', 'prototype', 'toString', 'valueOf']);
