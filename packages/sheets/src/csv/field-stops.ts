const LF = 0x0a;
const CR = 0x0d;
/** The lowest bit of every byte of a word, and the highest. */
export const ONES = 0x01010101;
const HIGHS = 0x80808080 | 0;

/**
 * The highest bit of each byte of a word that ends a field: the lowest bit that is set is certain, those
 * above it are not. `delimiters` are four of them in a word. Source: "Determine if a word has a zero
 * byte", S. E. Anderson, Bit Twiddling Hacks, Stanford.
 */
export function stopsIn(word: number, delimiters: number): number {
  return (
    (zeroesIn(word ^ delimiters) | zeroesIn(word ^ LINE_FEEDS) | zeroesIn(word ^ RETURNS)) & HIGHS
  );
}

const LINE_FEEDS = Math.imul(LF, ONES);
const RETURNS = Math.imul(CR, ONES);

function zeroesIn(word: number): number {
  return (word - ONES) & ~word;
}

/** Which byte of a word is the first that ends a field. */
export function firstStop(stops: number): number {
  return (31 - Math.clz32(stops & -stops)) >> 3;
}
