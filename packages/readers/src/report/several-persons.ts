import type { Region } from '../layout/region.ts';
import type { Memory } from '../memory/memory.ts';
import { personsByRow, type PersonsByRow } from '../draft/persons/several-names.ts';
import type { Form } from '../profile/profile.ts';
import type { SeveralNames } from '../values/styles.ts';
import type { PartColumn } from '../conversion/table-part.ts';

/** Rows in whose column of names several persons stand in one sheet cell, and what becomes of them. */
export class SeveralPersons {
  readonly #persons: PersonsByRow | null = null;
  readonly #decided: SeveralNames | null | undefined;

  constructor(region: Region, form: Form, memory: Memory) {
    const at = form.columns.findIndex(({ severalNames }) => severalNames !== undefined);
    const use = form.columns[at];
    if (!use) return;
    this.#decided = use.severalNames;
    this.#persons = personsByRow(use, region.columns[at]!, memory);
  }

  /** Whether a row is left out for it: chosen so, or undecided. */
  leavesOut(row: number): boolean {
    return (
      this.#decided !== undefined &&
      (this.#decided ?? 'left_out') === 'left_out' &&
      this.#at(row) > 1
    );
  }

  /** The column of numbers of persons; none where each row is one. */
  counts(rows: Int32Array): [string, PartColumn][] {
    if (this.#decided !== 'counted') return [];
    const numbers = [1, ...(this.#persons?.several ?? [])];
    const codes = rows.map((row) => numbers.indexOf(this.#at(row)));
    return [['count', { codes, texts: numbers.map(String) }]];
  }

  #at(row: number): number {
    return this.#persons?.at(row) ?? 1;
  }
}
