import { NO, YES } from './dataset.ts';

/** What databases and their drivers write for yes and no, in small letters. */
const WORDS: ReadonlyMap<string, typeof YES | typeof NO> = new Map([
  ['yes', YES],
  ['y', YES],
  ['true', YES],
  ['t', YES],
  ['no', NO],
  ['n', NO],
  ['false', NO],
  ['f', NO],
]);

/**
 * Whether a text says yes or no, as Ketnap (`yes`, `no`), PostgreSQL (`t`, `f`), booleans as text
 * (`true`, `FALSE`) and numbers (`1`, `0`, `1.00`) do; null where it says neither.
 */
export function yesOrNo(text: string): typeof YES | typeof NO | null {
  const digit = /^([01])(?:\.0+)?$/.exec(text)?.[1];
  if (digit !== undefined) return digit === '1' ? YES : NO;
  return WORDS.get(text.toLowerCase()) ?? null;
}
