import type { PartColumn } from '../conversion/table-part.ts';
import type { PersonHashes } from './person-hashes.ts';

/** Digits of a number below 2 ** 32 in base 36. */
const DIGITS = 7;
const WIDTH = 2 * DIGITS + 1;
const BASE = 36;

/**
 * An id for every row that tells nothing of its person: `0k3x9fa-1c8d02z`. Its first half is made of the
 * personal columns alone, see {@link personKey}.
 *
 * They are made when they are first asked for.
 *
 * @param rows of the hashes, one for each id; no two of them say the same
 */
export function fingerprints(hashes: PersonHashes, rows: Int32Array): PartColumn {
  const codes = new Int32Array(rows.length);
  for (let at = 0; at < codes.length; at++) codes[at] = at;
  let made: readonly string[] | null = null;
  return {
    codes,
    get texts() {
      return (made ??= textsOf(hashes, rows));
    },
    areDistinct: true,
  };
}

function textsOf({ person, whole }: PersonHashes, rows: Int32Array): string[] {
  const bytes = new Uint8Array(rows.length * WIDTH).fill(DASH);
  rows.forEach((row, at) => {
    writeNumber(bytes, at * WIDTH, person[row]!);
    writeNumber(bytes, at * WIDTH + DIGITS + 1, whole[row]!);
  });
  const all = new TextDecoder('latin1').decode(bytes);
  return Array.from(rows, (_, at) => all.slice(at * WIDTH, (at + 1) * WIDTH));
}

/** The half of a fingerprint that is one for all rows of a person; null of any other id, and where nothing names the person. */
export function personKey(id: string): string | null {
  return FINGERPRINT.exec(id)?.[1] ?? null;
}

const FINGERPRINT = /^(?!0{7})([0-9a-z]{7})-[0-9a-z]{7}$/;
const DASH = 0x2d;
const ZERO = 0x30;
const LETTER_A = 0x61;

/** The letters of the digits 0 to 35. */
const LETTERS = Uint8Array.from({ length: BASE }, (_, digit) =>
  digit < 10 ? ZERO + digit : LETTER_A + digit - 10,
);
const PAIR = BASE * BASE;

/** Two digits at a time: divisions are what costs. */
function writeNumber(bytes: Uint8Array, at: number, hash: number): void {
  let rest = hash >>> 0;
  for (let digit = DIGITS - 2; digit > 0; digit -= 2) {
    const left = Math.floor(rest / PAIR);
    const pair = rest - left * PAIR;
    const tens = (pair / BASE) | 0;
    bytes[at + digit] = LETTERS[tens]!;
    bytes[at + digit + 1] = LETTERS[pair - tens * BASE]!;
    rest = left;
  }
  bytes[at] = LETTERS[rest]!;
}
