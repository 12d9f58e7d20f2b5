import type { CodedColumn, KetnapError } from '@ketnap/core';
import { guardedText } from './formula-guard.ts';

/** What must stand in quotes. */
const SPECIAL = /[",\r\n]/;
/** What is no text of ours: a zero byte, and half of a character, which UTF-8 cannot hold. */
const UNFIT = /[\0\p{Cs}]/u;

/** The distinct values of a column as the bytes that stand for them in a csv file. */
export class CsvValues {
  /** Value `code` stands in the bytes `#ends[code] .. #ends[code + 1]`. */
  readonly #ends: Uint32Array;
  #bytes = new Uint8Array(1 << 12);

  /** @param unfit what is thrown for the first row (from 0) whose value cannot be written */
  constructor({ codes, values }: CodedColumn, unfit: (row: number) => KetnapError) {
    this.#ends = new Uint32Array(values.length + 1);
    for (let code = 0, at = 0; code < values.length; code++) {
      const text = values[code]!;
      const end = this.#encodePlain(text, at) ?? this.#encode(text, at);
      if (end === null) {
        const row = codes.indexOf(code);
        if (row >= 0) throw unfit(row);
      }
      at = end ?? at;
      this.#ends[code + 1] = at;
    }
  }

  lengthOf(code: number): number {
    return this.#ends[code + 1]! - this.#ends[code]!;
  }

  /** Writes a value and gives where it ends. */
  write(code: number, target: Uint8Array, at: number): number {
    const bytes = this.#bytes;
    const end = this.#ends[code + 1]!;
    for (let from = this.#ends[code]!; from < end; from++) target[at++] = bytes[from]!;
    return at;
  }

  /** Writes what is ASCII without any sign that matters to csv; null where it is not. */
  #encodePlain(text: string, start: number): number | null {
    this.#reserve(start + text.length);
    const bytes = this.#bytes;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const isPlain = (unit >= MINUS && unit < DELETE) || (unit === SPACE && i > 0);
      if (!isPlain || (i === 0 && unit < DIGITS)) return null;
      if (i === 0 && (unit === EQUALS || unit === AT)) return null;
      bytes[start + i] = unit;
    }
    return start + text.length;
  }

  /** Writes any text; null where it cannot be written. */
  #encode(text: string, start: number): number | null {
    if (UNFIT.test(text)) return null;
    const guarded = guardedText(text);
    const field = SPECIAL.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
    this.#reserve(start + 3 * field.length);
    return start + encoder.encodeInto(field, this.#bytes.subarray(start)).written;
  }

  #reserve(room: number): void {
    if (room <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * room);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

const encoder = new TextEncoder();
const SPACE = 0x20;
const MINUS = 0x2d;
const DIGITS = 0x30;
const EQUALS = 0x3d;
const AT = 0x40;
const DELETE = 0x7f;
