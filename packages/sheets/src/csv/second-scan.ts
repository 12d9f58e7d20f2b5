import { piecesFrom, type PackageFile } from '../files/package-file.ts';
import type { SecondThread } from '../files/second-thread.ts';
import type { CsvScannerOptions } from './csv-scanner.ts';
import type { GridPart } from './grid-part.ts';
import type { FromScanThread, ToScanThread } from './scan-thread.ts';

const LF = 0x0a;
/**
 * So many bytes the thread reads before it is told how columns are held: until then every text has to be looked up,
 * which takes long where nearly all are distinct.
 */
const AHEAD = 1 << 23;
/** Pieces that may be on their way to the thread. */
const MOST_SENT = 8;

/** The end of a file while it is read in a second thread, from a line's beginning on. */
export class SecondScan {
  /** The byte with which the part begins; endless as long as none is read. */
  start = Infinity;
  /** Bytes of it that the thread was given. */
  bytesRead = 0;
  /** The lines of the part; null where they cannot be told without what stands before them. */
  readonly part: Promise<GridPart | null>;
  #settle!: (part: GridPart | null) => void;
  #isOver = false;
  /** Settled when the thread was told how columns are held, or is of no use any more. */
  readonly #told: Promise<void>;
  #tell!: () => void;
  readonly #file: PackageFile;
  readonly #thread: SecondThread;
  #sent = 0;
  /** Memory of pieces that the thread has done with. */
  readonly #free: ArrayBuffer[] = [];
  #wake: (() => void) | null = null;

  private constructor(file: PackageFile, thread: SecondThread) {
    this.part = new Promise((resolve) => (this.#settle = resolve));
    this.#told = new Promise((resolve) => (this.#tell = resolve));
    this.#file = file;
    this.#thread = thread;
    this.#thread.listen(
      (answer) => this.#take(answer as FromScanThread),
      () => this.#finish(null),
    );
  }

  /** Starts the thread; null where the file has none, or cannot be read but from its start. */
  static of(file: PackageFile): SecondScan | null {
    const thread = file.streamFrom && file.secondThread?.();
    return thread ? new SecondScan(file, thread) : null;
  }

  /**
   * Reads about the last `size` bytes of the file, after the first line break there; none where it is not near.
   */
  async begin(
    options: CsvScannerOptions & { readonly size: number },
    signal?: AbortSignal,
  ): Promise<void> {
    const from = this.#file.size - options.size;
    const pieces = piecesFrom(this.#file, from, signal);
    const { value: piece } = await pieces.next();
    const end = piece ? piece.indexOf(LF) + 1 : 0;
    if (!piece || end === 0) {
      await pieces.return(undefined);
      return;
    }
    this.start = from + end;
    this.#post(options, []);
    this.#postPiece(piece.subarray(end));
    this.#postRest(pieces).catch(() => this.#finish(null));
  }

  /** Says of each column of the lines before the part whether its texts are held as they are. */
  hold(areRaw: readonly boolean[]): void {
    if (this.start === Infinity) return;
    this.#post(areRaw, []);
    this.#tell();
  }

  /** Ends the thread. */
  end(): void {
    this.#finish(null);
    this.#thread.end();
  }

  async #postRest(pieces: AsyncGenerator<Uint8Array>): Promise<void> {
    for await (const piece of pieces) {
      while (this.#sent >= MOST_SENT && !this.#isOver)
        await new Promise<void>((resolve) => (this.#wake = resolve));
      if (this.bytesRead >= AHEAD) await this.#told;
      if (this.#isOver) return;
      this.#postPiece(piece);
    }
    await this.#told;
    if (!this.#isOver) this.#post('end', []);
  }

  #postPiece(piece: Uint8Array): void {
    const known = this.#free.pop();
    const memory =
      known && known.byteLength >= piece.length ? known : new ArrayBuffer(piece.length);
    const copy = new Uint8Array(memory, 0, piece.length);
    copy.set(piece);
    this.#sent++;
    this.bytesRead += piece.length;
    this.#post(copy, [memory]);
  }

  #post(message: ToScanThread, transfer: ArrayBuffer[]): void {
    this.#thread.post(message, transfer);
  }

  #take(answer: FromScanThread): void {
    if ('part' in answer) {
      this.#finish(answer.part);
      return;
    }
    this.#free.push(answer.buffer);
    this.#sent--;
    this.#wake?.();
  }

  #finish(part: GridPart | null): void {
    this.#isOver = true;
    this.#settle(part);
    this.#tell();
    this.#wake?.();
  }
}
