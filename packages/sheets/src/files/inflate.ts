import { Inflate } from 'fflate';
import { damages, fileErrors, zipErrors } from '../messages/files.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
/** Bytes that are unpacked at once; deflate makes at most 1,032 times as many of them. */
const STEP = 16_384;
/** Bytes of a file that is not packed that are handed on at once. */
const STORED_STEP = 1 << 20;

/**
 * The unpacked bytes of a file within a zip, piece by piece. Ends with an error as soon as they are more
 * than `most` or than the directory says, and where at last they are fewer or their checksum differs.
 */
export function* inflatedPieces(
  zip: Uint8Array,
  entry: ZipEntry,
  file: string,
  most: number,
): Generator<Uint8Array> {
  if (entry.isEncrypted) throw fileErrors.encrypted(file);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw zipErrors.damaged(file, damages.method(entry.path));
  if (entry.size > most) throw zipErrors.tooLarge(file, entry.path, most);
  let size = 0;
  let crc = 0;
  for (const piece of rawPieces(zip, entry, file)) {
    size += piece.length;
    if (size > entry.size) throw zipErrors.wrongSize(file, entry.path);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw zipErrors.wrongSize(file, entry.path);
  if (crc !== entry.crc) throw zipErrors.damaged(file, damages.badData(entry.path));
}

function* rawPieces(zip: Uint8Array, entry: ZipEntry, file: string): Generator<Uint8Array> {
  const packed = zip.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += STORED_STEP)
      yield packed.subarray(at, at + STORED_STEP);
    return;
  }
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw zipErrors.damaged(file, damages.badData(entry.path));
    }
    yield* pieces;
    pieces = [];
  }
}
