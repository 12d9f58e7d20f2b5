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
  const [person, whole] = [new Int32Array(size), new Int32Array(size)];
  for (const column of sorted(columns)) {
    const { first, second, codes } = hashesOf(column, seedOf(column.head));
    for (let row = 0; row < size; row++) {
      const at = codes === null ? row : codes[row]!;
      // What is not said adds nothing, so that a column that is empty may as well not be there.
      if (first[at] === 0 && second[at] === 0) continue;
      if (column.isPersonal) person[row] = mix(person[row]! + first[at]!);
      whole[row] = mix(whole[row]! + second[at]!);
    }
  }
  return { person, whole };
}

/** Lists that hold the same columns in another order say the same. */
function sorted(columns: readonly ToldColumn[]): ToldColumn[] {
  return [...columns].sort((a, b) => (a.head < b.head ? -1 : 1));
}

/** Two hashes per text, or per row where there are no codes; 0 and 0 of the empty text. */
interface TextHashes {
  readonly codes: Int32Array | null;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

function hashesOf(column: ToldColumn, seed: number): TextHashes {
  const codes = 'codes' in column ? column.codes : null;
  const size = 'codes' in column ? column.texts.length : column.raw.length;
  const [first, second] = [new Int32Array(size), new Int32Array(size)];
  const hash = (at: number, bytes: Uint8Array, from: number, to: number): void => {
    let [one, other] = [seed, seed ^ SECOND];
    for (let i = from; i < to; i++) {
      one = Math.imul(one ^ bytes[i]!, PRIME);
      other = Math.imul(other ^ bytes[i]!, PRIME);
    }
    first[at] = mix(one);
    second[at] = mix(other);
  };
  const hashText = (at: number, text: string): void => {
    if (text === '') return;
    const bytes = encoder.encode(plainText(text));
    hash(at, bytes, 0, bytes.length);
  };
  if ('codes' in column) column.texts.forEach((text, code) => hashText(code, text));
  else hashRows(column.raw, hash, hashText);
  return { codes, first, second };
}

function hashRows(
  raw: RawTexts,
  hash: (at: number, bytes: Uint8Array, from: number, to: number) => void,
  hashText: (at: number, text: string) => void,
): void {
  const { ends, buffer } = raw;
  for (let row = 0; row < raw.length; row++) {
    const [from, to] = [ends[row]!, ends[row + 1]!];
    if (from === to) continue;
    if (areLinePlain(buffer.bytes, from, to)) hash(row, buffer.bytes, from, to);
    else hashText(row, valueText(raw.at(row)));
  }
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
