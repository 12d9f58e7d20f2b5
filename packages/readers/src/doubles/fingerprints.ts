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
 * @param rows of the hashes, one for each id; no two of them say the same
 */
export function fingerprints({ person, whole }: PersonHashes, rows: Int32Array): PartColumn {
  const bytes = new Uint8Array(rows.length * WIDTH).fill(DASH);
  rows.forEach((row, at) => {
    writeNumber(bytes, at * WIDTH, person[row]!);
    writeNumber(bytes, at * WIDTH + DIGITS + 1, whole[row]!);
  });
  const all = new TextDecoder('latin1').decode(bytes);
  return {
    codes: Int32Array.from(rows.keys()),
    texts: Array.from(rows, (_, at) => all.slice(at * WIDTH, (at + 1) * WIDTH)),
    areDistinct: true,
  };
}

/** The half of a fingerprint that is one for all rows of a person; null of any other id, and where nothing names the person. */
export function personKey(id: string): string | null {
  return FINGERPRINT.exec(id)?.[1] ?? null;
}

const FINGERPRINT = /^(?!0{7})([0-9a-z]{7})-[0-9a-z]{7}$/;
const DASH = 0x2d;
const ZERO = 0x30;
const LETTER_A = 0x61;

function writeNumber(bytes: Uint8Array, at: number, hash: number): void {
  let rest = hash >>> 0;
  for (let digit = DIGITS - 1; digit >= 0; digit--) {
    const value = rest % BASE;
    bytes[at + digit] = value < 10 ? ZERO + value : LETTER_A + value - 10;
    rest = (rest - value) / BASE;
  }
}
