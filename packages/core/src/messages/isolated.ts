import type { Message } from './message.ts';

/** First strong isolate, and the sign that ends it. */
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** Controls of direction, and the letters of scripts written from right to left. */
const TURNS =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Isolates within a name, each sign by itself. */
const ISOLATES = /([\u2066-\u2068])|\u2069/g;

/**
 * A name as it may stand in a sentence: one that could turn the words and numbers beside it round is set
 * apart by signs that nobody sees. Any other name is given back as it is.
 */
export function isolated(name: string): string {
  return TURNS.test(name) ? OPEN + balanced(name) + CLOSE : name;
}

/** The same of a name in both languages. */
export function isolatedMessage(name: Message): Message {
  return { vi: isolated(name.vi), en: isolated(name.en) };
}

/** Without signs that would end an isolate which the name has not begun; what it has begun is ended. */
function balanced(name: string): string {
  let depth = 0;
  const kept = name.replace(ISOLATES, (sign, begins: string | undefined) => {
    if (begins === undefined && depth === 0) return '';
    depth += begins === undefined ? -1 : 1;
    return sign;
  });
  return kept + CLOSE.repeat(depth);
}
