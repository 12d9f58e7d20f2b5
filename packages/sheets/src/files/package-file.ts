import type { SecondThread } from './second-thread.ts';

/** A file of a data package, wherever it lies: chosen, dropped, served, or on a disk. */
export interface PackageFile {
  /** Path within what was chosen, with `/` between its parts. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from the start. A piece is only looked at until the next one is asked for. */
  stream(): Pieces;
  /** The bytes from a place on, likewise. Absent where they can only be read from the start. */
  streamFrom?(start: number): Pieces;
  /** Starts a thread in which the end of a large file is read meanwhile; null where none can be had. Default: none. */
  secondThread?(): SecondThread | null;
}

/** Bytes one after the other. */
export type Pieces = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** How far reading has come. */
export interface ReadProgress {
  readonly file: string;
  readonly bytesRead: number;
  /** Of all files that are read. */
  readonly bytesTotal: number;
}

export interface ReadOptions {
  /** Told after every piece of a file. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Ends the reading: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The bytes of a file, piece by piece. */
export function piecesOf(file: PackageFile, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  return piecesFrom(file, 0, signal);
}

/** The bytes of a file from a place on; only one with `streamFrom` has others than all. */
export async function* piecesFrom(
  file: PackageFile,
  start: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const stream = start === 0 ? file.stream() : file.streamFrom!(start);
  const pieces = Symbol.asyncIterator in stream ? stream : piecesOfStream(stream);
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
  }
  signal?.throwIfAborted();
}

/** For browsers whose streams cannot be iterated. */
async function* piecesOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
