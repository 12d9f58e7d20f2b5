import { ByteBuffer } from './byte-buffer.ts';
import { isUtf8 } from './valid-utf8.ts';
import { equalBytes, hashBytes } from './word-hash.ts';

const EMPTY_SLOT = -1;
/** The hash table is made larger when more of it is taken. */
const FULL = 0.75;
/** Values of no more bytes are the same where their hashes and lengths are. */
const WORD = 4;
/** Values that are told again and again may take so many times the bytes they take once. */
const SPREAD = 4;

/**
 * Distinct values as bytes, each held once and found again by its hash. Text is made of a value once, at
 * the end.
 */
export class ByteDictionary {
  /**
   * Codes by hash, open addressing with linear probing: a slot is two numbers, the hash and the code,
   * which lie together in memory.
   */
  #slots = new Int32Array(32).fill(EMPTY_SLOT);
  /** Value `code` stands in the bytes `#ends[code] .. #ends[code + 1]`. */
  #ends = new Int32Array(16);
  readonly #values = new ByteBuffer(64);
  #size = 0;

  /** How many distinct values there are. */
  get size(): number {
    return this.#size;
  }

  /** The code of the value that stands at a place; the first is 0. */
  codeOf(source: ByteBuffer, from: number, to: number): number {
    return this.codeOfHash(source, from, to, hashBytes(source.view, from, to));
  }

  /** The same, where the hash of the value's bytes is known. */
  codeOfHash(source: ByteBuffer, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const ends = this.#ends;
    const mask = slots.length - 1;
    const length = to - from;
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const code = slots[slot + 1]!;
      if (code === EMPTY_SLOT) return this.#insert(source, from, to, hash, slot);
      if (slots[slot] !== hash) continue;
      const start = ends[code]!;
      if (ends[code + 1]! - start !== length) continue;
      if (length <= WORD || equalBytes(this.#values.view, start, source.view, from, length))
        return code;
    }
  }

  /** All values, by their codes. Throws an {@link InvalidUtf8} where one is no text. */
  texts(): string[] {
    return textsOf(this.#values.bytes, this.#ends, this.#size);
  }

  /** One value. Throws an {@link InvalidUtf8} where it is no text. */
  text(code: number): string {
    const text = decoded(this.#values.bytes.subarray(this.#ends[code], this.#ends[code + 1]));
    if (text === null) throw new InvalidUtf8(code);
    return text;
  }

  /** The values as they are held: value `code` in the bytes `ends[code] .. ends[code + 1]`. */
  held(): { bytes: Uint8Array<ArrayBuffer>; ends: Int32Array<ArrayBuffer> } {
    return { bytes: this.#values.bytes, ends: this.#ends.subarray(0, this.#size + 1) };
  }

  /** Whether all values are texts. */
  isText(): boolean {
    for (let code = 0; code < this.#size; code++)
      if (!isUtf8(this.#values.bytes, this.#ends[code]!, this.#ends[code + 1]!)) return false;
    return true;
  }

  /** Hands over where the bytes of a value stand. */
  bytesOf(code: number, add: (source: ByteBuffer, from: number, to: number) => void): void {
    add(this.#values, this.#ends[code]!, this.#ends[code + 1]!);
  }

  /**
   * The values of codes one after the other, row `i` in the bytes `ends[i] .. ends[i + 1]`; -1 is none. Null
   * where they are very much longer than the values told once.
   */
  spread(codes: Int32Array): { buffer: ByteBuffer; ends: Int32Array } | null {
    const known = this.#ends;
    const ends = new Int32Array(codes.length + 1);
    for (let row = 0, end = 0; row < codes.length; row++) {
      const code = codes[row]!;
      if (code >= 0) end += known[code + 1]! - known[code]!;
      if (end > known[this.#size]! * SPREAD) return null;
      ends[row + 1] = end;
    }
    const buffer = new ByteBuffer(ends[codes.length]!);
    const { view } = this.#values;
    for (let row = 0; row < codes.length; row++) {
      const end = ends[row + 1]!;
      // Whole words: what is too much is written over by the next value.
      for (let at = ends[row]!, from = known[codes[row]!]!; at < end; at += WORD, from += WORD)
        buffer.view.setInt32(at, view.getInt32(from, true), true);
    }
    return { buffer, ends };
  }

  #insert(source: ByteBuffer, from: number, to: number, hash: number, slot: number): number {
    const code = this.#size++;
    if (code + 1 === this.#ends.length) this.#ends = doubled(this.#ends);
    const start = this.#ends[code]!;
    const end = start + to - from;
    this.#values.reserve(end);
    const { bytes } = this.#values;
    for (let i = start, j = from; j < to; i++, j++) bytes[i] = source.bytes[j]!;
    this.#ends[code + 1] = end;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = code;
    if (2 * this.#size > this.#slots.length * FULL) this.#rehash();
    return code;
  }

  #rehash(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2).fill(EMPTY_SLOT);
    const mask = slots.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === EMPTY_SLOT) continue;
      let slot = (2 * before[at]!) & mask;
      while (slots[slot + 1] !== EMPTY_SLOT) slot = (slot + 2) & mask;
      slots[slot] = before[at]!;
      slots[slot + 1] = before[at + 1]!;
    }
    this.#slots = slots;
  }
}

/** A value that is no UTF-8, by its code. */
export class InvalidUtf8 {
  readonly code: number;

  constructor(code: number) {
    this.code = code;
  }
}

/**
 * Values that stand one after the other, value `i` in the bytes `ends[i] .. ends[i + 1]`: decoded in one go
 * and cut by their lengths in UTF-16. Throws an {@link InvalidUtf8} where one is no text.
 */
export function textsOf(bytes: Uint8Array, ends: Int32Array, size: number): string[] {
  const used = bytes.subarray(ends[0], ends[size]);
  const all = decoded(used);
  if (all === null) throw new InvalidUtf8(firstInvalid(bytes, ends, size));
  const isAscii = all.length === used.length;
  const texts = new Array<string>(size);
  for (let code = 0, at = 0; code < size; code++) {
    const start = ends[code]!;
    const end = ends[code + 1]!;
    // Half a character at the end of one value and half at the start of the next make no text.
    if (start < end && isContinuation(bytes[start]!))
      throw new InvalidUtf8(firstInvalid(bytes, ends, size));
    const length = isAscii ? end - start : utf16Length(bytes, start, end);
    texts[code] = all.slice(at, (at += length));
  }
  return texts;
}

function firstInvalid(bytes: Uint8Array, ends: Int32Array, size: number): number {
  for (let code = 0; code < size; code++)
    if (decoded(bytes.subarray(ends[code], ends[code + 1])) === null) return code;
  return 0;
}

/** Null where it is no text: no text of ours holds a zero byte, but every file in UTF-16 does. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Every byte but a continuation begins a code unit; a byte of a four-byte sequence begins two. */
function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (!isContinuation(byte)) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
