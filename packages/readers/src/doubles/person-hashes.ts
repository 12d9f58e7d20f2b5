import type { RawTexts } from '@ketnap/sheets';
import { valueText } from '../values/value-text.ts';
import { areLinePlain } from './plain-bytes.ts';
import { plainText } from './plain-text.ts';

/** What a column of a list says of its persons: texts, or the raw ones of its rows. */
export type ToldColumn = {
  /** Its head, folded: by it the column is known again in another list. */
  readonly head: string;
  /** Whether it names the person: name, birth date, number of a card. */
  readonly isPersonal: boolean;
} & (
  | {
      /** Per row the index into `texts`. */
      readonly codes: Int32Array;
      readonly texts: readonly string[];
    }
  | { readonly raw: RawTexts }
);

/** Per row two numbers by which persons are told apart; 0 where nothing is said. */
export interface PersonHashes {
  /** Made of the personal columns alone: a row that was corrected since is known for the same person's. */
  readonly person: Int32Array;
  /** Made of all columns. */
  readonly whole: Int32Array;
}

/**
 * Numbers made of all that a list says of each person, in NFC and trimmed. The same row gives the same numbers
 * in next month's file. Two hashes of 32 bits each (FNV-1a and its like over UTF-8, mixed as MurmurHash3 does):
 * of a million persons two share both with a chance of one in thirty million.
 */
export function personHashes(columns: readonly ToldColumn[], size: number): PersonHashes {
  const hashes = { person: new Int32Array(size), whole: new Int32Array(size) };
  for (const column of sorted(columns)) {
    const seed = seedOf(column.head);
    if ('raw' in column) addRaw(hashes, column.raw, seed, column.isPersonal);
    else addCoded(hashes, column.codes, hashesOf(column.texts, seed), column.isPersonal);
  }
  return hashes;
}

/** Lists that hold the same columns in another order say the same. */
function sorted(columns: readonly ToldColumn[]): ToldColumn[] {
  return [...columns].sort((a, b) => (a.head < b.head ? -1 : 1));
}

/** What is not said adds nothing, so that a column that is empty may as well not be there. */
function addCoded(
  { person, whole }: PersonHashes,
  codes: Int32Array,
  pairs: Int32Array,
  isPersonal: boolean,
): void {
  for (let row = 0; row < whole.length; row++) {
    const at = 2 * codes[row]!;
    const [first, second] = [pairs[at]!, pairs[at + 1]!];
    if ((first | second) === 0) continue;
    if (isPersonal) person[row] = mix((person[row]! + first) | 0);
    whole[row] = mix((whole[row]! + second) | 0);
  }
}

/** Two hashes of each text, one after the other; 0 and 0 of the empty text. */
function hashesOf(texts: readonly string[], seed: number): Int32Array {
  const pairs = new Int32Array(2 * texts.length);
  texts.forEach((text, code) => {
    if (text === '') return;
    const bytes = encoder.encode(plainText(text));
    pairs[2 * code] = hashBytes(bytes, 0, bytes.length, seed);
    pairs[2 * code + 1] = hashBytes(bytes, 0, bytes.length, seed ^ SECOND);
  });
  return pairs;
}

/** The same of texts that stand row by row, most of them as they are. */
function addRaw(
  { person, whole }: PersonHashes,
  raw: RawTexts,
  seed: number,
  isPersonal: boolean,
): void {
  const { ends, buffer } = raw;
  for (let row = 0; row < whole.length; row++) {
    let [from, to] = [ends[row]!, ends[row + 1]!];
    if (from === to) continue;
    let { bytes } = buffer as { bytes: Uint8Array };
    if (!areLinePlain(bytes, from, to)) {
      bytes = encoder.encode(plainText(valueText(raw.at(row))));
      [from, to] = [0, bytes.length];
    }
    if (to === 0) continue;
    // Both hashes in one pass: while one is multiplied, so is the other.
    let [first, second] = [seed, seed ^ SECOND];
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      first = Math.imul(first ^ byte, PRIME);
      second = Math.imul(second ^ byte, PRIME);
    }
    if (isPersonal) person[row] = mix((person[row]! + mix(first)) | 0);
    whole[row] = mix((whole[row]! + mix(second)) | 0);
  }
}

/** FNV-1a, mixed. */
function hashBytes(bytes: Uint8Array, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
  return mix(hash);
}

const encoder = new TextEncoder();
const FIRST = 0x811c9dc5 | 0;
const SECOND = 0x2545f491;
const PRIME = 0x01000193;

/** Where the hashes of a column's texts begin: the same text under another head says something else. */
function seedOf(head: string): number {
  let hash = FIRST;
  for (let i = 0; i < head.length; i++) hash = Math.imul(hash ^ head.charCodeAt(i), PRIME);
  return mix(hash);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
