import { XmlFault } from './xml-scanner.ts';

/** Pieces of an XML text as UTF-8: those of UTF-16, told by its byte order mark, are turned into it. */
export class Utf8Piece {
  #decoder: TextDecoder | null = null;
  #isStart = true;

  of(piece: Uint8Array): Uint8Array {
    if (this.#isStart) this.#decoder = decoderOf(piece);
    this.#isStart = false;
    if (!this.#decoder) return piece;
    try {
      return encoder.encode(this.#decoder.decode(piece, { stream: true }));
    } catch {
      throw new XmlFault('invalid');
    }
  }
}

const encoder = new TextEncoder();

function decoderOf([first, second]: Uint8Array): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return null;
}
