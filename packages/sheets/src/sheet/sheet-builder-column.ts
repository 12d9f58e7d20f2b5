import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import { ByteDictionary } from '../bytes/byte-dictionary.ts';
import { DistinctValues } from './distinct-values.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';
import { WholeCodes } from './whole-codes.ts';

/** Codes that fill more than this of their memory are not copied to save the rest. */
const TIGHT = 0.8;
/** Kinds of bytes that a column may hold, and as many of whole numbers behind them. */
const KINDS = 16;
const ALL_KINDS = 2 * KINDS;
const EMPTY = -1;

/** Whole numbers below it can be put as they are. */
export const WHOLES = 2 ** 31 / ALL_KINDS;

/** Makes values of the text of some bytes, or of whole numbers; `rowOf` gives the first row that holds it. */
export interface ColumnValues {
  valueOf(kind: number, text: string, rowOf: () => number): SheetValue;
  valueOfWhole(kind: number, whole: number, rowOf: () => number): SheetValue;
}

/** One column while its sheet is read: every distinct value once, per row its code, 0 where it is empty. */
export class ColumnBuilder {
  #codes = new Int32Array(16);
  #indents: Uint8Array | null = null;
  readonly #values = new DistinctValues();
  /** Values that are still bytes, by their kind. */
  readonly #bytes: (ByteDictionary | undefined)[] = [];
  /** The highest of the whole numbers, by their kind. */
  readonly #mostWhole: (number | undefined)[] = [];

  /** False where the row holds a value already: it stays. */
  put(row: number, value: Exclude<SheetValue, null>): boolean {
    if (!this.#isFree(row)) return false;
    this.#codes[row] = this.#values.codeOf(value);
    return true;
  }

  /** The same for bytes of a kind, from 0 to 15, of which {@link makeValues} makes values. */
  putBytes(row: number, kind: number, source: ByteBuffer, from: number, to: number): boolean {
    if (!this.#isFree(row)) return false;
    const known = (this.#bytes[kind] ??= new ByteDictionary());
    // What is no value yet is negative.
    this.#codes[row] = ~(known.codeOf(source, from, to) * ALL_KINDS + kind);
    return true;
  }

  /** The same for a whole number below {@link WHOLES}, of a kind from 0 to 15. */
  putWhole(row: number, kind: number, whole: number): boolean {
    if (!this.#isFree(row)) return false;
    if (whole > (this.#mostWhole[kind] ?? -1)) this.#mostWhole[kind] = whole;
    this.#codes[row] = ~(whole * ALL_KINDS + KINDS + kind);
    return true;
  }

  /** How far a row is indented: steps above 255, which no program shows, are as many. */
  indent(row: number, steps: number): void {
    if (!this.#indents || row >= this.#indents.length) {
      const larger = new Uint8Array(Math.max(row + 1, this.#codes.length));
      larger.set(this.#indents ?? []);
      this.#indents = larger;
    }
    this.#indents[row] = Math.min(255, steps);
  }

  /** How far rows are indented; null where none is. */
  get indents(): Uint8Array | null {
    return this.#indents;
  }

  /** The whole numbers of all rows where the column holds nothing but ones of a kind, -1 where a row is empty. */
  wholesAlone(kind: number, height: number): Int32Array | null {
    const isAlone = this.#mostWhole.every((most, one) => most === undefined || one === kind);
    if (!isAlone || this.#mostWhole[kind] === undefined || this.#bytes.length > 0) return null;
    if (this.#values.all.length > 1) return null;
    const wholes = new Int32Array(height).fill(-1);
    for (let row = 0; row < Math.min(height, this.#codes.length); row++)
      if (this.#codes[row] !== 0) wholes[row] = (~this.#codes[row]! / ALL_KINDS) | 0;
    return wholes;
  }

  /**
   * Makes the values of all bytes and whole numbers, each once; gives how many rows hold nothing after all.
   * Throws what `values` throws, and an InvalidUtf8 where bytes are no text.
   */
  makeValues(values: ColumnValues): number {
    const bytes = this.#bytes.map((dictionary, kind) =>
      dictionary ? this.#codesOf(dictionary, kind, values) : undefined,
    );
    const wholes = this.#mostWhole.map((most) =>
      most === undefined ? undefined : new WholeCodes(most, this.#codes.length),
    );
    let empty = 0;
    for (let row = 0; row < this.#codes.length; row++) {
      const pending = ~this.#codes[row]!;
      if (pending < 0) continue;
      const kind = pending % ALL_KINDS;
      const at = (pending / ALL_KINDS) | 0;
      const made =
        kind < KINDS ? bytes[kind]![at]! : this.#madeOf(wholes[kind - KINDS]!, kind, at, values);
      if (made === EMPTY) empty++;
      this.#codes[row] = Math.max(0, made);
    }
    this.#bytes.length = this.#mostWhole.length = 0;
    return empty;
  }

  finish(height: number): SheetColumn {
    const { all: values } = this.#values;
    if (height <= this.#codes.length && height > this.#codes.length * TIGHT)
      return { codes: this.#codes.subarray(0, height), values };
    const codes = new Int32Array(height);
    codes.set(this.#codes.subarray(0, height));
    return { codes, values };
  }

  #madeOf(wholes: WholeCodes, kind: number, whole: number, values: ColumnValues): number {
    const known = wholes.get(whole);
    if (known !== 0) return known;
    const rowOf = (): number => this.#codes.indexOf(~(whole * ALL_KINDS + kind));
    const value = values.valueOfWhole(kind - KINDS, whole, rowOf);
    const code = isEmpty(value) ? EMPTY : this.#values.codeOfNew(value, kind);
    wholes.set(whole, code);
    return code;
  }

  #codesOf(dictionary: ByteDictionary, kind: number, values: ColumnValues): Int32Array {
    return Int32Array.from(dictionary.texts(), (text, at) => {
      const rowOf = (): number => this.#codes.indexOf(~(at * ALL_KINDS + kind));
      const value = values.valueOf(kind, text, rowOf);
      return isEmpty(value) ? EMPTY : this.#values.codeOf(value);
    });
  }

  #isFree(row: number): boolean {
    if (row >= this.#codes.length) this.#grow(row + 1);
    return this.#codes[row] === 0;
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, this.#codes.length * 2));
    larger.set(this.#codes);
    this.#codes = larger;
  }
}

function isEmpty(value: SheetValue): value is null | '' {
  return value === null || value === '';
}
