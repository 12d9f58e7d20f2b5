import type { PartColumn } from '../conversion/table-part.ts';

/** What a list says of its persons, by the heads of its columns. */
export interface Told {
  readonly columns: ReadonlyMap<string, PartColumn>;
  /** Heads of the columns that name the person: name, birth date, number of a card. */
  readonly personal: ReadonlySet<string>;
}

/**
 * An id for every row, made of all that a list says of the person: the same row gives the same id in next
 * month's file, and the id tells nothing of the person. Its first half is made of the personal columns
 * only, so that a row that was corrected since is known for the same person's, see {@link personKey}. Two
 * hashes of 32 bits each (FNV-1a and its like, mixed as MurmurHash3 does); of a million persons two share
 * an id with a chance of one in thirty million.
 */
export function fingerprints({ columns, personal }: Told, size: number): PartColumn {
  const [person, whole] = [new Int32Array(size), new Int32Array(size)];
  for (const [head, { codes, texts }] of [...columns].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const seed = hashOf(head, FIRST);
    const hashes = texts.map((text) => (text === '' ? null : hashOf(text, seed)));
    const others = texts.map((text) => (text === '' ? null : hashOf(text, seed ^ SECOND)));
    const isPersonal = personal.has(head);
    for (let row = 0; row < size; row++) {
      const code = codes[row]!;
      const hash = hashes[code];
      // What is not said adds nothing, so that a column that is empty may as well not be there.
      if (hash === null || hash === undefined) continue;
      if (isPersonal) person[row] = mix(person[row]! + hash);
      whole[row] = mix(whole[row]! + others[code]!);
    }
  }
  return {
    codes: Int32Array.from({ length: size }, (_, row) => row),
    texts: Array.from(person, (hash, row) => `${textOf(hash)}-${textOf(whole[row]!)}`),
  };
}

/** The half of a fingerprint that is one for all rows of a person; null of any other id, and where nothing names the person. */
export function personKey(id: string): string | null {
  return FINGERPRINT.exec(id)?.[1] ?? null;
}

const FINGERPRINT = /^(?!0{7})([0-9a-z]{7})-[0-9a-z]{7}$/;
const FIRST = 0x811c9dc5 | 0;
const SECOND = 0x2545f491;
const PRIME = 0x01000193;

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return mix(hash);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function textOf(hash: number): string {
  return (hash >>> 0).toString(36).padStart(7, '0');
}
