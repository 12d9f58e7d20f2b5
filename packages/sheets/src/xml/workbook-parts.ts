import { InvalidUtf8 } from '../bytes/byte-dictionary.ts';
import { inflated } from '../files/inflated.ts';
import { WORKBOOK_ZIP } from '../files/limits.ts';
import { checkTotal } from '../files/zip.ts';
import { zipDirectory, type ZipEntry } from '../files/zip-directory.ts';
import { Utf8Piece } from './utf8-piece.ts';
import { XmlFault, XmlScanner, type XmlHandler } from './xml-scanner.ts';
import { damages, fileErrors, workbookErrors, zipErrors } from '../messages/files.ts';
import type { Message } from '@ketnap/core/base';
import type { ReadOptions } from '../files/package-file.ts';

export interface OpenOptions extends ReadOptions {
  /** Told what of a file was left alone, such as its macros; no fault. */
  readonly onNote?: (note: Message) => void;
}

/** After so many unpacked bytes, other events may run: cancelling is one. */
const BREATH = 4_000_000;

/**
 * The parts of a workbook that is a zip, unpacked while they are read and never held whole. Its parts
 * were checked before: their number, paths, sizes, places, passwords. Reading tells progress by the packed
 * bytes that were read.
 */
export class WorkbookParts {
  readonly file: string;
  readonly paths: readonly string[];
  readonly #bytes: Uint8Array;
  readonly #options: OpenOptions;
  readonly #entries = new Map<string, ZipEntry>();
  #packedBefore = 0;
  #sinceBreath = 0;

  constructor(bytes: Uint8Array, file: string, options: OpenOptions = {}) {
    this.file = file;
    this.#bytes = bytes;
    this.#options = options;
    const entries = zipDirectory(bytes, file, WORKBOOK_ZIP);
    checkTotal(entries, file, WORKBOOK_ZIP);
    if (entries.some(({ isEncrypted }) => isEncrypted)) throw fileErrors.encrypted(file);
    for (const entry of entries) {
      const name = entry.path.toLowerCase();
      if (this.#entries.has(name)) throw zipErrors.doubled(file, entry.path);
      this.#entries.set(name, entry);
    }
    this.paths = entries.map(({ path }) => path);
  }

  /** Names of parts do not tell capitals. */
  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase());
  }

  note(note: Message): void {
    this.#options.onNote?.(note);
  }

  /** Unpacks a part, each piece to all who want it. */
  async read(path: string, ...takers: ((piece: Uint8Array) => void)[]): Promise<void> {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry) throw workbookErrors.damaged(this.file, path, damages.missing);
    let size = 0;
    for await (const piece of inflated(this.#bytes, entry, this.file, WORKBOOK_ZIP.entryBytes)) {
      for (const taker of takers) taker(piece);
      size += piece.length;
      await this.#breathe(piece.length, entry.packed * Math.min(1, size / (entry.size || 1)));
    }
    this.#packedBefore += entry.packed;
  }

  /** Reads a part as XML whose outermost element has a name. */
  async scan(
    path: string,
    root: string,
    handler: XmlHandler,
    ...takers: ((piece: Uint8Array) => void)[]
  ): Promise<void> {
    await this.scanBody(path, new XmlScanner(handler, root), ...takers);
  }

  /** Reads a part as XML in UTF-8. */
  async scanBody(
    path: string,
    scanner: Pick<XmlScanner, 'push' | 'finish'>,
    ...takers: ((piece: Uint8Array) => void)[]
  ): Promise<void> {
    const utf8 = new Utf8Piece();
    try {
      await this.read(path, (packed) => {
        const piece = utf8.of(packed);
        scanner.push(piece);
        for (const taker of takers) taker(piece);
      });
      scanner.finish();
    } catch (error) {
      throw error instanceof XmlFault ? this.#xmlError(error, path) : error;
    }
  }

  /** What is made of a part, the faults of its text being said. */
  sound<T>(path: string, make: () => T): T {
    try {
      return make();
    } catch (error) {
      if (error instanceof InvalidUtf8) throw this.#xmlError(new XmlFault('invalid'), path);
      throw error instanceof XmlFault ? this.#xmlError(error, path) : error;
    }
  }

  async #breathe(bytes: number, packed: number): Promise<void> {
    this.#sinceBreath += bytes;
    if (this.#sinceBreath < BREATH) return;
    this.#sinceBreath = 0;
    const { onProgress, signal } = this.#options;
    const bytesTotal = this.#bytes.length;
    const bytesRead = Math.min(bytesTotal, Math.round(this.#packedBefore + packed));
    onProgress?.({ file: this.file, bytesRead, bytesTotal });
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }

  #xmlError({ reason, found }: XmlFault, path: string): Error {
    if (reason === 'root')
      return workbookErrors.damaged(this.file, path, damages.otherRoot(found.slice(0, 40)));
    if (reason === 'doctype') return workbookErrors.doctype(this.file, path);
    if (reason === 'long') return workbookErrors.longText(this.file, path);
    return workbookErrors.damaged(this.file, path, reason === 'cut' ? damages.cutXml : damages.xml);
  }
}
