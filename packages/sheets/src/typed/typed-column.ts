import { WORKBOOK } from '../files/limits.ts';
import { columnErrors } from '../messages/columns.ts';
import type { SheetColumn, SheetValue } from '../sheet/sheet.ts';
import { keyOf, sheetValueOf, type StoredType, type StoredValue } from './stored-type.ts';

/** A column of a file that stores types, under its name, while it is built. */
export class TypedColumn {
  readonly #file: string;
  readonly #name: string;
  readonly #type: StoredType;
  readonly #codes: Int32Array;
  readonly #values: SheetValue[];
  readonly #codeOf = new Map<StoredValue, number>();

  /** @param rows without the head */
  constructor(file: string, name: string, type: StoredType, rows: number) {
    if (name.length > WORKBOOK.cellLength) throw columnErrors.longText(file, name.slice(0, 100));
    this.#file = file;
    this.#name = name;
    this.#type = type;
    this.#codes = new Int32Array(rows + 1);
    this.#values = [null];
    this.#codes[0] = name.trim() === '' ? 0 : this.#values.push(name) - 1;
  }

  /** Puts a value into a row, the first under the head being 0; a row that is not set is empty. */
  set(row: number, value: StoredValue): void {
    const key = keyOf(this.#type, value);
    let code = this.#codeOf.get(key);
    if (code === undefined) this.#codeOf.set(key, (code = this.#add(key)));
    this.#codes[row + 1] = code;
  }

  finish(): SheetColumn {
    return { codes: this.#codes, values: this.#values };
  }

  #add(key: StoredValue): number {
    const value = sheetValueOf(this.#type, key);
    if (typeof value === 'string' && value.length > WORKBOOK.cellLength)
      throw columnErrors.longText(this.#file, this.#name);
    return value === null ? 0 : this.#values.push(value) - 1;
  }
}
