import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import { ByteDictionary } from '../bytes/byte-dictionary.ts';
import { NumberIndex } from './number-index.ts';
import { isDay, type SheetColumn, type SheetValue } from './sheet.ts';

/** Codes that fill more than this of their memory are not copied to save the rest. */
const TIGHT = 0.8;
/** Kinds of bytes that a column may hold. */
const KINDS = 16;

/** Makes values of the text of some bytes; `rowOf` gives the first row that holds it. */
export interface ColumnValues {
  keyOf(kind: number, text: string): number | null;
  valueOf(kind: number, text: string, rowOf: () => number): SheetValue;
}

/** One column while its sheet is read: every distinct value once, per row its code, 0 where it is empty. */
export class ColumnBuilder {
  #codes = new Int32Array(16);
  readonly #values: SheetValue[] = [null];
  readonly #texts = new Map<string, number>();
  readonly #numbers = new NumberIndex();
  /** Codes of the numbers, by their places. */
  readonly #numberCodes: number[] = [];
  readonly #days = new Map<string, number>();
  readonly #errors = new Map<string, number>();
  readonly #booleans = new Map<boolean, number>();

  /** Values that are still bytes, by their kind. */
  readonly #bytes: (ByteDictionary | undefined)[] = [];

  /** False where the row holds a value already: it stays. */
  put(row: number, value: Exclude<SheetValue, null>): boolean {
    if (!this.#isFree(row)) return false;
    this.#codes[row] = this.#codeOf(value);
    return true;
  }

  /** The same for bytes of a kind, from 0 to 15, of which {@link makeValues} makes values. */
  putBytes(row: number, kind: number, source: ByteBuffer, from: number, to: number): boolean {
    if (!this.#isFree(row)) return false;
    const known = (this.#bytes[kind] ??= new ByteDictionary());
    // Codes of bytes are negative until their values are made.
    this.#codes[row] = ~(known.codeOf(source, from, to) * KINDS + kind);
    return true;
  }

  /**
   * Makes the values of all bytes, each once; gives how many rows hold nothing after all. Throws what
   * `valueOf` throws, and an InvalidUtf8 where bytes are no text.
   */
  makeValues(values: ColumnValues): number {
    const codes = this.#bytes.map((dictionary, kind) =>
      dictionary ? this.#codesOf(dictionary, kind, values) : undefined,
    );
    if (codes.length === 0) return 0;
    let empty = 0;
    for (let row = 0; row < this.#codes.length; row++) {
      const code = this.#codes[row]!;
      if (code >= 0) continue;
      const made = codes[~code % KINDS]![(~code / KINDS) | 0]!;
      if (made === 0) empty++;
      this.#codes[row] = made;
    }
    this.#bytes.length = 0;
    return empty;
  }

  #codesOf(dictionary: ByteDictionary, kind: number, values: ColumnValues): Int32Array {
    const isAlone =
      this.#values.length === 1 && this.#bytes.every((one) => !one || one === dictionary);
    const keys = new NumberIndex();
    const codes: number[] = [];
    return Int32Array.from(dictionary.texts(), (text, at) => {
      const key = values.keyOf(kind, text);
      const place = key === null ? 0 : keys.placeOf(key);
      if (key !== null && place < codes.length) return codes[place]!;
      const value = values.valueOf(kind, text, () => this.#codes.indexOf(~(at * KINDS + kind)));
      if (value === null || value === '') {
        if (key !== null) codes.push(0);
        return 0;
      }
      // Where nothing else holds texts, a new key is a new value.
      const isNew = isAlone && key !== null && typeof value === 'string';
      const code = isNew ? this.#values.push(value) - 1 : this.#codeOf(value);
      if (key !== null) codes.push(code);
      return code;
    });
  }

  #isFree(row: number): boolean {
    if (row >= this.#codes.length) this.#grow(row + 1);
    return this.#codes[row] === 0;
  }

  finish(height: number): SheetColumn {
    if (height <= this.#codes.length && height > this.#codes.length * TIGHT)
      return { codes: this.#codes.subarray(0, height), values: this.#values };
    const codes = new Int32Array(height);
    codes.set(this.#codes.subarray(0, height));
    return { codes, values: this.#values };
  }

  #codeOf(value: Exclude<SheetValue, null>): number {
    if (typeof value === 'string') return this.#coded(this.#texts, value, value);
    if (typeof value === 'number') return this.#codeOfNumber(value + 0);
    if (typeof value === 'boolean') return this.#coded(this.#booleans, value, value);
    if (isDay(value)) return this.#coded(this.#days, value.day, value);
    return this.#coded(this.#errors, value.error, value);
  }

  #codeOfNumber(value: number): number {
    const place = this.#numbers.placeOf(value);
    return (this.#numberCodes[place] ??= this.#values.push(value) - 1);
  }

  #coded<K>(codes: Map<K, number>, key: K, value: SheetValue): number {
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = this.#values.push(value) - 1;
    codes.set(key, code);
    return code;
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, this.#codes.length * 2));
    larger.set(this.#codes);
    this.#codes = larger;
  }
}
