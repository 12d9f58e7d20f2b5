import { CodedColumn } from '@ketnap/core';
import type { PairedColumn } from './paired-columns.ts';

/** A column of the base with rows of the added table under it, every distinct value once. */
export class JoinedColumn {
  readonly #pair: PairedColumn;
  readonly #codes: Int32Array;
  readonly #values: string[];
  /** By the number of a value the code that it has here; -1 where it has none yet. */
  readonly #codeOfId: Int32Array;

  /** @param appended rows of the added table */
  constructor(pair: PairedColumn, appended: readonly number[]) {
    const { base, baseIds, addedIds } = pair;
    this.#pair = pair;
    this.#values = base.values.slice();
    this.#codes = new Int32Array(base.codes.length + appended.length);
    this.#codes.set(base.codes);
    this.#codeOfId = new Int32Array(addedIds.ids.length + 1).fill(-1);
    baseIds.ids.forEach((id, code) => {
      if (id >= 0 && this.#codeOfId[id] === -1) this.#codeOfId[id] = code;
    });
    appended.forEach((row, at) => (this.#codes[base.codes.length + at] = this.#codeOf(row)));
  }

  /** Puts the value of a row of the added table into a row of the base. */
  replace(baseRow: number, addedRow: number): void {
    this.#codes[baseRow] = this.#codeOf(addedRow);
  }

  column(): CodedColumn {
    return new CodedColumn(this.#codes, this.#values);
  }

  #codeOf(addedRow: number): number {
    const { added, addedIds } = this.#pair;
    const code = added.codes[addedRow]!;
    const id = addedIds.ids[code]!;
    if (this.#codeOfId[id] === -1) this.#codeOfId[id] = this.#values.push(added.values[code]!) - 1;
    return this.#codeOfId[id]!;
  }
}
