import { CodedColumn } from '@ketnap/core';

const EMPTY_SLOT = -1;
/** The hash table is made larger when more than half of it is taken. */
const FULL = 0.5;
/** Codes that fill more than this of their memory are not copied to save the rest. */
const TIGHT = 0.8;

/**
 * One column while it is read: every distinct value once, as bytes, found again by its hash; per row
 * only the value's code. Text is made of a value once, at the end.
 */
export class ValueDictionary {
  #codes = new Int32Array(16);
  #rows = 0;
  /** Codes by hash, open addressing with linear probing. */
  #slots = new Int32Array(16).fill(EMPTY_SLOT);
  #hashes = new Int32Array(8);
  /** Value `code` stands in the bytes `#ends[code] .. #ends[code + 1]`. */
  #ends = new Int32Array(16);
  #bytes = new Uint8Array(64);
  #values = 0;
  /** The row that brought the newest value. */
  #newestRow = -1;
  #expectedRows = 0;

  /** Adds a row whose value is `source[from .. to]`, with the hash of these bytes. */
  add(source: Uint8Array, from: number, to: number, hash: number): void {
    const code = this.#codeOf(source, from, to, hash);
    if (this.#rows === this.#codes.length) this.#codes = grown(this.#codes, this.#expectedRows);
    this.#codes[this.#rows++] = code;
  }

  /** Says about how many rows will come, so that the memory for them is taken once. */
  expect(rows: number): void {
    this.#expectedRows = rows;
  }

  /** Takes back the last row where there are more than so many, and the value that came with it. */
  keep(rows: number): void {
    if (this.#rows <= rows) return;
    this.#rows = rows;
    if (this.#newestRow === rows) this.#forgetNewest();
  }

  /** The column of all rows added. Throws a {@link InvalidUtf8} where a value is no UTF-8. */
  finish(): CodedColumn {
    const isTight = this.#rows > this.#codes.length * TIGHT;
    const codes = isTight ? this.#codes.subarray(0, this.#rows) : this.#codes.slice(0, this.#rows);
    return new CodedColumn(codes, this.#texts());
  }

  #codeOf(source: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const ends = this.#ends;
    const bytes = this.#bytes;
    const mask = slots.length - 1;
    const length = to - from;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = slots[slot]!;
      if (code === EMPTY_SLOT) return this.#insert(source, from, to, hash, slot);
      const start = ends[code]!;
      if (hashes[code] !== hash || ends[code + 1]! - start !== length) continue;
      let same = 0;
      while (same < length && bytes[start + same] === source[from + same]) same++;
      if (same === length) return code;
    }
  }

  #insert(source: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const code = this.#values++;
    if (code === this.#hashes.length) this.#hashes = grown(this.#hashes);
    if (code + 1 === this.#ends.length) this.#ends = grown(this.#ends);
    const start = this.#ends[code]!;
    const end = start + to - from;
    while (end > this.#bytes.length) this.#bytes = grown(this.#bytes);
    for (let i = start, j = from; j < to; i++, j++) this.#bytes[i] = source[j]!;
    this.#ends[code + 1] = end;
    this.#hashes[code] = hash;
    this.#slots[slot] = code;
    this.#newestRow = this.#rows;
    if (this.#values > this.#slots.length * FULL) this.#rehash();
    return code;
  }

  /** The value added last stands at the end of its run of slots, so no other is lost with it. */
  #forgetNewest(): void {
    const code = --this.#values;
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[code]! & mask;
    while (this.#slots[slot] !== code) slot = (slot + 1) & mask;
    this.#slots[slot] = EMPTY_SLOT;
    this.#newestRow = -1;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(EMPTY_SLOT);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#values; code++) {
      let slot = this.#hashes[code]! & mask;
      while (slots[slot] !== EMPTY_SLOT) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }

  /** All values decoded in one go and cut into pieces by their lengths in UTF-16. */
  #texts(): string[] {
    const bytes = this.#bytes.subarray(0, this.#ends[this.#values]);
    const all = this.#decode(bytes);
    const isAscii = all.length === bytes.length;
    const texts = new Array<string>(this.#values);
    for (let code = 0, at = 0; code < this.#values; code++) {
      const start = this.#ends[code]!;
      const end = this.#ends[code + 1]!;
      // Half a character at the end of one value and half at the start of the next make no text.
      if (start < end && isContinuation(bytes[start]!)) throw this.#invalid();
      const length = isAscii ? end - start : utf16Length(bytes, start, end);
      texts[code] = all.slice(at, (at += length));
    }
    return texts;
  }

  #decode(bytes: Uint8Array): string {
    // No text of ours holds a zero byte, but every file in UTF-16 does.
    if (bytes.includes(0)) throw this.#invalid();
    try {
      return decoder.decode(bytes);
    } catch {
      throw this.#invalid();
    }
  }

  /** Names the first row whose value is no text. */
  #invalid(): InvalidUtf8 {
    const isText = (code: number): boolean => {
      const bytes = this.#bytes.subarray(this.#ends[code], this.#ends[code + 1]);
      try {
        return !decoder.decode(bytes).includes('\0');
      } catch {
        return false;
      }
    };
    return new InvalidUtf8(this.#codes.subarray(0, this.#rows).findIndex((code) => !isText(code)));
  }
}

/** A value that is no UTF-8 stands in this row, the first being 0. */
export class InvalidUtf8 {
  readonly row: number;

  constructor(row: number) {
    this.row = row;
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

function grown<Values extends Int32Array | Uint8Array>(values: Values, least = 0): Values {
  const length = Math.max(values.length * 2, least);
  const larger = new (values.constructor as new (length: number) => Values)(length);
  larger.set(values);
  return larger;
}
