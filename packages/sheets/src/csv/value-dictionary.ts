import { CodedColumn } from '@ketnap/core';
import { ByteBuffer } from './byte-buffer.ts';
import type { FieldSpans } from './field-spans.ts';
import { unquote } from './quoting.ts';
import { equalBytes, hashBytes } from './word-hash.ts';

const EMPTY_SLOT = -1;
/** The hash table is made larger when more of it is taken. */
const FULL = 0.75;
/** Codes that fill more than this of their memory are not copied to save the rest. */
const TIGHT = 0.8;
/** Values of no more bytes are the same where their hashes and lengths are. */
const WORD = 4;

/**
 * One column while it is read: every distinct value once, as bytes, found again by its hash; per row
 * only the value's code. Text is made of a value once, at the end.
 */
export class ValueDictionary {
  #codes = new Int32Array(16);
  #rows = 0;
  /**
   * Codes by hash, open addressing with linear probing: a slot is two numbers, the hash and the code,
   * which lie together in memory.
   */
  #slots = new Int32Array(32).fill(EMPTY_SLOT);
  /** Value `code` stands in the bytes `#ends[code] .. #ends[code + 1]`. */
  #ends = new Int32Array(16);
  #values = new ByteBuffer(64);
  #size = 0;
  #expectedRows = 0;
  /** Where a quoted field stands while it is looked up. */
  readonly #plain = new ByteBuffer(64);

  /** Adds the rows of a field. */
  add(source: ByteBuffer, spans: FieldSpans, field: number): void {
    const ends = spans.of(field);
    const rows = this.#rows + spans.rows;
    if (rows > this.#codes.length)
      this.#codes = grown(this.#codes, Math.max(rows, this.#expectedRows));
    const codes = this.#codes;
    const { view } = source;
    for (let at = 0, row = this.#rows; row < rows; at += 2, row++) {
      const from = ends[at]!;
      const to = ends[at + 1]!;
      codes[row] =
        to < 0
          ? this.#codeOfQuoted(source, from, ~to)
          : this.#codeOf(source, from, to, hashBytes(view, from, to));
    }
    this.#rows = rows;
  }

  /** Adds rows that hold nothing. */
  addEmpty(rows: number): void {
    const code = this.#codeOf(this.#plain, 0, 0, hashBytes(this.#plain.view, 0, 0));
    const end = this.#rows + rows;
    if (end > this.#codes.length)
      this.#codes = grown(this.#codes, Math.max(end, this.#expectedRows));
    this.#codes.fill(code, this.#rows, end);
    this.#rows = end;
  }

  /** Says about how many rows will come, so that the memory for them is taken once. */
  expect(rows: number): void {
    this.#expectedRows = rows;
  }

  /** The column of all rows added. Throws a {@link InvalidUtf8} where a value is no UTF-8. */
  finish(): CodedColumn {
    const isTight = this.#rows > this.#codes.length * TIGHT;
    const codes = isTight ? this.#codes.subarray(0, this.#rows) : this.#codes.slice(0, this.#rows);
    return new CodedColumn(codes, this.#texts());
  }

  #codeOfQuoted(source: ByteBuffer, from: number, to: number): number {
    const length = unquote(source, from, to, this.#plain);
    return this.#codeOf(this.#plain, 0, length, hashBytes(this.#plain.view, 0, length));
  }

  #codeOf(source: ByteBuffer, from: number, to: number, hash: number): number {
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

  #insert(source: ByteBuffer, from: number, to: number, hash: number, slot: number): number {
    const code = this.#size++;
    if (code + 1 === this.#ends.length) this.#ends = grown(this.#ends);
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

  /** All values decoded in one go and cut into pieces by their lengths in UTF-16. */
  #texts(): string[] {
    const bytes = this.#values.bytes.subarray(0, this.#ends[this.#size]);
    const all = this.#decode(bytes);
    const isAscii = all.length === bytes.length;
    const texts = new Array<string>(this.#size);
    for (let code = 0, at = 0; code < this.#size; code++) {
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
      const { bytes: all } = this.#values;
      const bytes = all.subarray(this.#ends[code], this.#ends[code + 1]);
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

function grown(values: Int32Array, least = 0): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(values.length * 2, least));
  larger.set(values);
  return larger;
}
