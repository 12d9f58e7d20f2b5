import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { XmlFault, XmlScanner, type XmlHandler } from '../xml/xml-scanner.ts';
import { afterAside, ByteTag, isAside, UNFINISHED } from './byte-tag.ts';

/** Reads what one element of a part holds, straight in its bytes. */
export interface BodyReader {
  /** Whether the closing tag of the element was met. */
  readonly isOver: boolean;
  /** Reads what is whole between two places; gives where it stopped: at what is cut, or at the closing tag. */
  read(buffer: ByteBuffer, from: number, end: number): number;
}

const LESS = 60;
/** What is not yet complete at the end of a piece is kept until the next: nothing within the body is longer. */
const LONGEST = 1 << 20;

/**
 * Reads a part of an xlsx piece by piece, the one element that nearly all of it lies in straight in bytes,
 * what stands around it as XML.
 */
export class BodyScanner {
  readonly #xml: XmlScanner;
  readonly #name: string;
  readonly #body: BodyReader;
  readonly #tag = new ByteTag();
  readonly #buffer = new ByteBuffer(1 << 17);
  #held = 0;
  #phase: 'head' | 'body' | 'tail' = 'head';

  /** @param name of the element that is read in bytes: `root` itself, or within it */
  constructor(root: string, handler: XmlHandler, name: string, body: BodyReader) {
    this.#xml = new XmlScanner(handler, root);
    this.#name = name;
    this.#body = body;
  }

  push(piece: Uint8Array): void {
    if (this.#phase === 'tail') return this.#xml.push(piece);
    const end = this.#held + piece.length;
    this.#buffer.reserve(end);
    this.#buffer.bytes.set(piece, this.#held);
    this.#buffer.pad(end, 0);
    const next = this.#scan(end);
    this.#buffer.bytes.copyWithin(0, next, end);
    this.#held = end - next;
    if (this.#held > LONGEST) throw new XmlFault('long');
  }

  finish(): void {
    if (this.#phase === 'head') this.#xml.push(this.#buffer.bytes.subarray(0, this.#held));
    if (this.#phase === 'body') throw new XmlFault('cut');
    this.#xml.finish();
  }

  #scan(end: number): number {
    let at = 0;
    if (this.#phase === 'head') at = this.#readHead(end);
    if (this.#phase === 'body') {
      at = this.#body.read(this.#buffer, at, end);
      if (this.#body.isOver) this.#phase = 'tail';
    }
    if (this.#phase !== 'tail') return at;
    this.#xml.push(this.#buffer.bytes.subarray(at, end));
    return end;
  }

  /** Reads up to the body, the tag included that opens it. */
  #readHead(end: number): number {
    const { bytes } = this.#buffer;
    let at = 0;
    while (this.#phase === 'head') {
      const start = bytes.indexOf(LESS, at);
      if (start === -1 || start + 1 >= end) break;
      const next = isAside(bytes, start)
        ? afterAside(bytes, start, end)
        : this.#tag.read(bytes, start, end);
      if (next === UNFINISHED) break;
      if (!isAside(bytes, start) && this.#tag.is(bytes, this.#name) && !this.#tag.isClosing)
        this.#phase = this.#tag.isEmpty ? 'tail' : 'body';
      at = next;
    }
    this.#xml.push(bytes.subarray(0, at));
    return at;
  }
}
