import { ByteBuffer } from '../bytes/byte-buffer.ts';

/**
 * Counts the sheet cells of an xlsx sheet that store a value, a text or a formula, straight in its bytes and
 * without reading them as XML: what the reader delivers has to be as many.
 */
export class XlsxCount {
  cells = 0;
  readonly #buffer = new ByteBuffer(1 << 18);
  #held = 0;
  #isOpen = false;
  #isData = false;

  readonly push = (piece: Uint8Array): void => {
    const end = this.#held + piece.length;
    this.#buffer.reserve(end);
    const { bytes, view } = this.#buffer;
    bytes.set(piece, this.#held);
    const rest = this.#scan(bytes, view, end);
    bytes.copyWithin(0, rest, end);
    this.#held = end - rest;
  };

  /** Ends with what is left, for tags are only looked at when enough follows them. */
  finish(): number {
    this.push(new Uint8Array(LONGEST + 1));
    return this.cells;
  }

  /** Goes through the tags; gives the place of the first that is not looked at yet. */
  #scan(bytes: Uint8Array, view: DataView, end: number): number {
    for (let at = 0; ;) {
      while (at < end && !hasLess(view.getInt32(at, true))) at += 4;
      while (at < end && bytes[at] !== LESS) at++;
      if (at >= end) return end;
      if (at + LONGEST >= end) return at;
      const next = this.#takePlain(bytes, at) || this.#take(bytes, at, end);
      if (next === -1) return at;
      at = next;
    }
  }

  /** The same for `<c `, `<v>`, `</v>` and `</c>`, which nearly all tags are; 0 for any other. */
  #takePlain(bytes: Uint8Array, at: number): number {
    const [first, second] = [bytes[at + 1], bytes[at + 2]];
    if (first === SLASH && bytes[at + 3] === MORE && (second === V || second === C)) {
      if (second === C) this.#isOpen = false;
      return at + 4;
    }
    if (first === C && second === SPACE) this.#isOpen = this.#isData;
    else if (first !== V || second !== MORE) return 0;
    else if (this.#isOpen) {
      this.cells++;
      this.#isOpen = false;
    }
    return at + 3;
  }

  /** From where to go on; -1 where that is not known yet. */
  #take(bytes: Uint8Array, at: number, length: number): number {
    if (bytes[at + 1] === EXCLAMATION) return this.#skip(bytes, at, length);
    const isClosing = bytes[at + 1] === SLASH;
    const start = afterPrefix(bytes, at + (isClosing ? 2 : 1));
    const name = nameAt(bytes, start);
    if (name === 'c') this.#isOpen = this.#isData && !isClosing;
    else if (name === 'data') this.#isData = !isClosing;
    // What stands in an extension, the last part of a sheet cell, is none of its parts.
    if (name === 'data' || name === 'extension') this.#isOpen = false;
    else if (name === 'part' && this.#isOpen && !isClosing) {
      this.cells++;
      this.#isOpen = false;
    }
    return start;
  }

  /** What stands in comments and CDATA sections is no tag. */
  #skip(bytes: Uint8Array, at: number, length: number): number {
    const sign = bytes[at + 2] === DASH ? DASH : BRACKET;
    for (let end = at + 6; end < length; end++)
      if (bytes[end] === MORE && bytes[end - 1] === sign && bytes[end - 2] === sign) return end;
    return -1;
  }
}

const LESS = 60;
const MORE = 62;
const SLASH = 47;
const SPACE = 32;
const EXCLAMATION = 33;
const DASH = 45;
const BRACKET = 93;
const COLON = 58;
/** Bytes that are looked at after a `<`: no prefix and name that matter are longer. */
const LONGEST = 64;
const DATA = new TextEncoder().encode('sheetData');
const EXTENSION = new TextEncoder().encode('extLst');
const [C, F, I, S, V] = new TextEncoder().encode('cfisv') as unknown as [
  number,
  number,
  number,
  number,
  number,
];

/** Whether any of four bytes is a `<`: of its difference from four of them one byte is zero. */
function hasLess(word: number): boolean {
  const zeros = word ^ 0x3c3c3c3c;
  return ((zeros - 0x01010101) & ~zeros & 0x80808080) !== 0;
}

/** Whether a sheet cell, a part of one that holds something, its extension, or all of them begin here. */
function nameAt(bytes: Uint8Array, at: number): 'c' | 'part' | 'data' | 'extension' | null {
  const first = bytes[at]!;
  if (isEnd(bytes[at + 1]!)) return first === C ? 'c' : first === V || first === F ? 'part' : null;
  if (first === I) return bytes[at + 1] === S && isEnd(bytes[at + 2]!) ? 'part' : null;
  if (first === S && isNamed(bytes, at, DATA)) return 'data';
  return first === EXTENSION[0] && isNamed(bytes, at, EXTENSION) ? 'extension' : null;
}

function isNamed(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  return isEnd(bytes[at + name.length]!) && name.every((byte, i) => bytes[at + i] === byte);
}

function afterPrefix(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST / 2; at++) {
    const byte = bytes[at]!;
    if (byte === COLON) return at + 1;
    if (isEnd(byte)) return from;
  }
  return from;
}

function isEnd(byte: number): boolean {
  return byte <= 32 || byte === MORE || byte === SLASH;
}
