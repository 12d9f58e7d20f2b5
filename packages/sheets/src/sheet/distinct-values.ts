import { NumberIndex } from './number-index.ts';
import { isDay, type SheetValue } from './sheet.ts';

type Filled = Exclude<SheetValue, null>;

const NONE = -1;
/** Texts and numbers come from several kinds, and are looked up. */
const SEVERAL = -2;

/** The values of a column, each held once under its code; code 0 is null. */
export class DistinctValues {
  readonly all: SheetValue[] = [null];
  #textKind = NONE;
  #numberKind = NONE;
  readonly #texts = new Map<string, number>();
  readonly #numbers = new NumberIndex();
  /** Codes of the numbers, by their places. */
  readonly #numberCodes: number[] = [];
  readonly #days = new Map<string, number>();
  readonly #errors = new Map<string, number>();
  readonly #booleans = new Map<boolean, number>();

  codeOf(value: Filled): number {
    if (typeof value === 'string') return this.#codeOfText(value);
    if (typeof value === 'number') return this.#codeOfNumber(value + 0);
    if (typeof value === 'boolean') return this.#coded(this.#booleans, value, value);
    if (isDay(value)) return this.#coded(this.#days, value.day, value);
    return this.#coded(this.#errors, value.error, value);
  }

  /** The same of a value that its kind tells only once: where all come from one kind, none is looked up. */
  codeOfNew(value: Filled, kind: number): number {
    if (typeof value === 'string' && (this.#textKind === NONE || this.#textKind === kind)) {
      this.#textKind = kind;
      return this.all.push(value) - 1;
    }
    if (typeof value === 'number' && (this.#numberKind === NONE || this.#numberKind === kind)) {
      this.#numberKind = kind;
      return this.all.push(value + 0) - 1;
    }
    return this.codeOf(value);
  }

  #codeOfText(text: string): number {
    if (this.#textKind >= 0)
      this.all.forEach((known, code) => {
        if (typeof known === 'string') this.#texts.set(known, code);
      });
    this.#textKind = SEVERAL;
    return this.#coded(this.#texts, text, text);
  }

  #codeOfNumber(number: number): number {
    if (this.#numberKind >= 0)
      this.all.forEach((known, code) => {
        if (typeof known === 'number') this.#numberCodes[this.#numbers.placeOf(known)] = code;
      });
    this.#numberKind = SEVERAL;
    const place = this.#numbers.placeOf(number);
    return (this.#numberCodes[place] ??= this.all.push(number) - 1);
  }

  #coded<K>(codes: Map<K, number>, key: K, value: SheetValue): number {
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = this.all.push(value) - 1;
    codes.set(key, code);
    return code;
  }
}
