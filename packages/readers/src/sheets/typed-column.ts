import { columnErrors } from '../messages/columns.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';

/** A column of a file that stores types, under its name, while it is built. */
export class TypedColumn {
  readonly #file: string;
  readonly #name: string;
  readonly #codes: Int32Array;
  readonly #values: SheetValue[];
  readonly #codeOf = new Map<unknown, number>();
  readonly #codeOfDay = new Map<string, number>();

  /** @param rows without the head */
  constructor(file: string, name: string, rows: number) {
    this.#file = file;
    this.#name = name;
    this.#codes = new Int32Array(rows + 1);
    this.#values = [null];
    this.#codes[0] = name.trim() === '' ? 0 : this.#values.push(name) - 1;
  }

  /** Puts a value into a row, the first under the head being 0. @throws KetnapError `nested_column` */
  set(row: number, value: unknown): void {
    if (value === null || value === undefined || row + 1 >= this.#codes.length) return;
    this.#codes[row + 1] = isMoment(value) ? this.#codeOfMoment(value) : this.#codeFor(value);
  }

  finish(): SheetColumn {
    return { codes: this.#codes, values: this.#values };
  }

  #codeFor(value: unknown): number {
    let code = this.#codeOf.get(value);
    if (code === undefined) this.#codeOf.set(value, (code = this.#add(this.#plain(value))));
    return code;
  }

  #codeOfMoment(value: Moment): number {
    const day = isoDate(value);
    let code = this.#codeOfDay.get(day);
    if (code === undefined) this.#codeOfDay.set(day, (code = this.#add({ day })));
    return code;
  }

  #add(value: SheetValue): number {
    return value === null ? 0 : this.#values.push(value) - 1;
  }

  #plain(value: unknown): SheetValue {
    if (typeof value === 'string') return value.trim() === '' ? null : value;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : { error: String(value) };
    // A whole number beyond what a double holds keeps its digits as text.
    if (typeof value === 'bigint')
      return BigInt.asIntN(53, value) === value ? numberOf(value) : String(value);
    throw columnErrors.nested(this.#file, this.#name);
  }
}

/** A whole number of at most 53 bits, whose digits JSON reads as the number it is. */
function numberOf(value: bigint): number {
  return JSON.parse(String(value)) as number;
}

/** What libraries give for a moment: a date of the language, of which the parts in UTC are taken at once. */
interface Moment {
  getUTCFullYear(): number;
  getUTCMonth(): number;
  getUTCDate(): number;
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'getUTCFullYear' in value;
}

/** The day of a moment, in UTC as these files store it. */
function isoDate(moment: Moment): string {
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  const [year, month, date] = [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
  ];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}
