import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** One file for a zip, for tests; what it says of itself may be a lie. */
export interface SampleEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Bytes that it states to unpack to. */
  readonly says?: number;
  readonly flags?: number;
  readonly isStored?: boolean;
  /** Bytes packed already, which unpack to `bytes`. */
  readonly packed?: Uint8Array;
  /** The entry of this number is used once more: entries lie over each other. */
  readonly over?: number;
}

const text = new TextEncoder();

/** A zip made by hand. */
export function zipOf(entries: readonly SampleEntry[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const starts: number[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = entry.packed ?? (entry.isStored ? entry.bytes : deflateSync(entry.bytes));
    const name = text.encode(entry.path);
    const facts = factsOf(entry, packed.length, name.length);
    starts.push(entry.over === undefined ? at : starts[entry.over]!);
    directory.push(
      words(0x02014b50, 4, 20, 2),
      facts,
      new Uint8Array(10),
      words(starts.at(-1)!, 4),
      name,
    );
    if (entry.over !== undefined) continue;
    pieces.push(words(0x04034b50, 4), facts, name, packed);
    at += 30 + name.length + packed.length;
  }
  const listed = join(directory);
  const counts = words(entries.length, 2, entries.length, 2, listed.length, 4, at, 4, 0, 2);
  return join([...pieces, listed, words(0x06054b50, 4, 0, 4), counts]);
}

/** From "version needed" to the length of the extra field. */
function factsOf(entry: SampleEntry, packed: number, name: number): Uint8Array {
  const crc = crc32(entry.bytes, 0);
  const method = entry.isStored ? 0 : 8;
  const size = entry.says ?? entry.bytes.length;
  return words(
    20,
    2,
    entry.flags ?? 0,
    2,
    method,
    2,
    0,
    4,
    crc,
    4,
    packed,
    4,
    size,
    4,
    name,
    2,
    0,
    2,
  );
}

/** Values and how many bytes each takes, the lowest first. */
function words(...pairs: number[]): Uint8Array {
  const found: number[] = [];
  for (let i = 0; i < pairs.length; i += 2)
    for (let byte = 0; byte < pairs[i + 1]!; byte++) found.push((pairs[i]! / 256 ** byte) & 255);
  return Uint8Array.from(found);
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
