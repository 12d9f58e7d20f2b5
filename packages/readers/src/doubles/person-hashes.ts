import { plainText } from './plain-text.ts';

/** What a column of a list says of its persons. */
export interface ToldColumn {
  /** Its head, folded: by it the column is known again in another list. */
  readonly head: string;
  /** Whether it names the person: name, birth date, number of a card. */
  readonly isPersonal: boolean;
  /** Per row the index into `texts`. */
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** Per row two numbers by which persons are told apart; 0 where nothing is said. */
export interface PersonHashes {
  /** Made of the personal columns alone: a row that was corrected since is known for the same person's. */
  readonly person: Int32Array;
  /** Made of all columns. */
  readonly whole: Int32Array;
}

/**
 * Numbers made of all that a list says of each person, in NFC and trimmed. The same row gives the same numbers
 * in next month's file. Two hashes of 32 bits each (FNV-1a and its like, mixed as MurmurHash3 does): of a
 * million persons two share both with a chance of one in thirty million.
 */
export function personHashes(columns: readonly ToldColumn[], size: number): PersonHashes {
  const [person, whole] = [new Int32Array(size), new Int32Array(size)];
  for (const { head, isPersonal, codes, texts } of sorted(columns)) {
    const { first, second } = hashesOf(texts, seedOf(head));
    for (let row = 0; row < size; row++) {
      const code = codes[row]!;
      // What is not said adds nothing, so that a column that is empty may as well not be there.
      if (texts[code] === '') continue;
      if (isPersonal) person[row] = mix(person[row]! + first[code]!);
      whole[row] = mix(whole[row]! + second[code]!);
    }
  }
  return { person, whole };
}

/** Lists that hold the same columns in another order say the same. */
function sorted(columns: readonly ToldColumn[]): ToldColumn[] {
  return [...columns].sort((a, b) => (a.head < b.head ? -1 : 1));
}

function hashesOf(
  texts: readonly string[],
  seed: number,
): { first: Int32Array; second: Int32Array } {
  const [first, second] = [new Int32Array(texts.length), new Int32Array(texts.length)];
  texts.forEach((text, code) => {
    const plain = plainText(text);
    let [one, other] = [seed, seed ^ SECOND];
    for (let i = 0; i < plain.length; i++) {
      const unit = plain.charCodeAt(i);
      one = Math.imul(one ^ unit, PRIME);
      other = Math.imul(other ^ unit, PRIME);
    }
    first[code] = mix(one);
    second[code] = mix(other);
  });
  return { first, second };
}

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
