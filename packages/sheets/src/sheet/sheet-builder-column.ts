import { isDay, type SheetColumn, type SheetValue } from './sheet.ts';

/** One column while its sheet is read: every distinct value once, per row its code, 0 where it is empty. */
export class ColumnBuilder {
  #codes = new Int32Array(16);
  readonly #values: SheetValue[] = [null];
  readonly #texts = new Map<string, number>();
  readonly #numbers = new Map<number, number>();
  readonly #days = new Map<string, number>();
  readonly #errors = new Map<string, number>();
  readonly #booleans = new Map<boolean, number>();

  /** False where the row holds a value already: it stays. */
  put(row: number, value: Exclude<SheetValue, null>): boolean {
    if (row >= this.#codes.length) this.#grow(row + 1);
    if (this.#codes[row] !== 0) return false;
    this.#codes[row] = this.#codeOf(value);
    return true;
  }

  finish(height: number): SheetColumn {
    const codes = new Int32Array(height);
    codes.set(this.#codes.subarray(0, height));
    return { codes, values: this.#values };
  }

  #codeOf(value: Exclude<SheetValue, null>): number {
    if (typeof value === 'string') return this.#coded(this.#texts, value, value);
    // Zero is one number, whatever its sign.
    if (typeof value === 'number') return this.#coded(this.#numbers, value + 0, value + 0);
    if (typeof value === 'boolean') return this.#coded(this.#booleans, value, value);
    if (isDay(value)) return this.#coded(this.#days, value.day, value);
    return this.#coded(this.#errors, value.error, value);
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
