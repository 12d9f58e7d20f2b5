/**
 * A hash of bytes that takes four at a time, the first being the lowest: the words xored in turn,
 * multiplied and folded, as in the family of FNV (G. Fowler, L. C. Noll, K.-P. Vo) and of MurmurHash
 * (A. Appleby). Each step can be undone, so that of two values no longer than a word with equal hashes
 * and lengths the bytes are equal too. It begins differently in every process, so that no file can be
 * made whose values all collide.
 */
export const HASH_OF_NOTHING = Math.floor(Math.random() * 2 ** 32) | 0;
const PRIME = 0x9e3779b1 | 0;

/** The hash after one more word. */
export function hashWord(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, PRIME);
  return product ^ (product >>> 15);
}

/** The first so many bytes (0 to 3) of a word, the others made zero. */
function firstBytes(word: number, bytes: number): number {
  return word & ((1 << (bytes << 3)) - 1);
}

/** The hash after the last word, of which so many bytes (0 to 3) belong to the value. */
export function hashEnd(hash: number, word: number, bytes: number): number {
  return hashWord(hash, firstBytes(word, bytes));
}

export const HASH_OF_EMPTY = hashEnd(HASH_OF_NOTHING, 0, 0);

/** The hash of the bytes from one place to another; a word can be read at either. */
export function hashBytes(view: DataView, from: number, to: number): number {
  let hash = HASH_OF_NOTHING;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = hashWord(hash, view.getInt32(at, true));
  return hashEnd(hash, view.getInt32(at, true), to - at);
}

/** Whether two runs of bytes are the same. */
export function equalBytes(
  a: DataView,
  fromA: number,
  b: DataView,
  fromB: number,
  length: number,
): boolean {
  let at = 0;
  for (; at + 4 <= length; at += 4)
    if (a.getInt32(fromA + at, true) !== b.getInt32(fromB + at, true)) return false;
  const rest = a.getInt32(fromA + at, true) ^ b.getInt32(fromB + at, true);
  return at === length || firstBytes(rest, length - at) === 0;
}
