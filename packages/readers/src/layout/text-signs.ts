import type { RawTexts } from '@ketnap/sheets';

/** Letters by which a word is looked for among bytes, in UTF-8: the first ones, whatever their case. */
const LETTERS = 3;

/** Whether a word ends with its first two bytes, or goes on. */
const WHOLE = 1;
const MORE = 2;

/** A quick look at very many texts that are still bytes: which of them may begin with one of some words. */
export class WordStarts {
  /** By the first two bytes: {@link WHOLE} or {@link MORE}, or both; 0 where no word begins so. */
  readonly #twos = new Uint8Array(1 << 16);
  /** By the first three bytes of a word: the bytes behind them that end the letter of the third. */
  readonly #threes = new Map<number, Uint8Array[]>();

  /** @param words each of two letters and more, without a pattern's signs */
  constructor(words: readonly string[]) {
    for (const word of words)
      for (const start of spellings([...word].slice(0, LETTERS))) {
        const bytes = new TextEncoder().encode(start);
        const [first, second, third] = bytes;
        const two = pairOf(first!, second!);
        this.#twos[two]! |= third === undefined ? WHOLE : MORE;
        if (third === undefined) continue;
        const three = (two << 8) | lower(third);
        const end = bytes.findIndex((byte, i) => i > 2 && (byte & 0xc0) !== 0x80);
        const rest = bytes.subarray(3, end < 0 ? bytes.length : end);
        this.#threes.set(three, [...(this.#threes.get(three) ?? []), rest]);
      }
  }

  /** Whether the bytes from one place on may be one of the words. */
  mayBeAt(bytes: Uint8Array, at: number): boolean {
    const two = pairOf(bytes[at]!, bytes[at + 1]!);
    const begun = this.#twos[two]!;
    if (begun === 0) return false;
    if ((begun & WHOLE) !== 0) return true;
    const rests = this.#threes.get((two << 8) | lower(bytes[at + 2]!));
    if (rests) for (const rest of rests) if (standsAt(rest, bytes, at + LETTERS)) return true;
    return false;
  }
}

function standsAt(own: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < own.length; i++) if (bytes[at + i] !== own[i]) return false;
  return true;
}

/** The rows of raw texts, from one on, that a quick look passes and that fit then. */
export function rowsWith(
  { buffer: { bytes }, ends, length }: RawTexts,
  mayFit: (bytes: Uint8Array, from: number, to: number) => boolean,
  fits: (row: number) => boolean,
  first = 0,
): Uint8Array {
  const found = new Uint8Array(length);
  for (let row = first; row < length; row++)
    if (mayFit(bytes, ends[row]!, ends[row + 1]!) && fits(row)) found[row] = 1;
  return found;
}

/**
 * Whether a byte begins something else than a letter of ASCII or of Vietnamese, as signs and spaces beyond
 * ASCII do: then only the text itself tells what stands there.
 */
export function isOddLead(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at]!;
  if (lead < 0x80 || (lead > 0xc3 && lead < 0xc7)) return false;
  const next = bytes[at + 1]!;
  if (lead === 0xc3) return next === MULTIPLIED || next === DIVIDED;
  return lead !== 0xe1 || next < 0xb8 || next > 0xbb;
}

/** The second bytes of `×` and `÷`, which stand among letters. */
const MULTIPLIED = 0x97;
const DIVIDED = 0xb7;

/** A letter of ASCII in its small form; any other byte as it is, or as another that is no letter. */
function lower(byte: number): number {
  return byte < 0x80 ? byte | 0x20 : byte;
}

function pairOf(first: number, second: number): number {
  return (lower(first) << 8) | lower(second);
}

/** A few letters in small and capital form each. */
function spellings([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [''];
  const rest = spellings(others);
  return [first.toLowerCase(), first.toUpperCase()].flatMap((one) => rest.map((end) => one + end));
}
