import { KetnapError } from '@ketnap/core/base';
import { damages, zipErrors } from '../messages/files.ts';
import { inflatedPieces } from './inflate.ts';
import { nodeGunzip, type NodeGunzip } from './node-gunzip.ts';
import type { ZipEntry } from './zip-directory.ts';

const DEFLATED = 8;
/** Packed bytes that are handed over at once. */
const STEP = 1 << 16;
/** A head of gzip: deflated, without a name or time. Source: RFC 1952. */
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * The unpacked bytes of a file within a zip, as {@link inflatedPieces} gives them, by what the platform has
 * for it where it has something. What goes wrong there is unpacked once more by ours, which says why.
 */
export async function* inflated(
  zip: Uint8Array,
  entry: ZipEntry,
  file: string,
  most: number,
): AsyncGenerator<Uint8Array> {
  const unpacked = entry.packed > STEP ? platformGunzip() : null;
  const isForPlatform = entry.method === DEFLATED && !entry.isEncrypted && entry.size <= most;
  if (!unpacked || !isForPlatform) return yield* inflatedPieces(zip, entry, file, most);
  let size = 0;
  const pieces = unpacked(gzipped(zip, entry))[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) break;
      size += value.length;
      if (size > entry.size) throw zipErrors.wrongSize(file, entry.path);
      yield value;
    }
    // What follows the end of a gzip, Node passes over.
    if (size !== entry.size) throw zipErrors.wrongSize(file, entry.path);
  } catch (error) {
    throw error instanceof KetnapError ? error : faultOf(zip, entry, file, most);
  } finally {
    await pieces.return?.(undefined);
  }
}

/** What the platform has to unpack gzip; null where it has nothing. */
function platformGunzip(): NodeGunzip | null {
  return nodeGunzip() ?? (typeof DecompressionStream === 'function' ? streamGunzip : null);
}

/** The packed bytes as gzip, whose end has checksum and size: the platform then checks them too. */
function* gzipped(zip: Uint8Array, { start, packed, crc, size }: ZipEntry): Generator<Uint8Array> {
  yield HEAD;
  for (let at = 0; at < packed; at += STEP)
    yield zip.subarray(start + at, start + Math.min(at + STEP, packed));
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, crc, true);
  end.setUint32(4, size % 2 ** 32, true);
  yield new Uint8Array(end.buffer);
}

async function* streamGunzip(packed: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writing = writeAll(packed, writable);
  // Its fault is told by what is read, too.
  writing.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await writing;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function writeAll(pieces: Iterable<Uint8Array>, writable: WritableStream): Promise<void> {
  const writer = writable.getWriter();
  for (const piece of pieces) await writer.write(piece);
  await writer.close();
}

/** Why a file cannot be unpacked. */
function faultOf(zip: Uint8Array, entry: ZipEntry, file: string, most: number): KetnapError {
  try {
    for (const _ of inflatedPieces(zip, entry, file, most)) void _;
  } catch (error) {
    if (error instanceof KetnapError) return error;
  }
  return zipErrors.damaged(file, damages.badData(entry.path));
}
