import type { Choice } from './draft.ts';

/** So many units are offered for a name; any other can be named by its id. */
const OFFERED = 200;

/** Units as choices of a question. */
export class UnitChoices {
  readonly #names: ReadonlyMap<string, string>;
  readonly #offered = new Map<string, Choice>();

  constructor(units: readonly { readonly unit_id: string; readonly name: string }[]) {
    this.#names = new Map(units.map(({ unit_id, name }) => [unit_id, name]));
  }

  nameOf(id: string): string | null {
    return this.#names.get(id) ?? null;
  }

  /** Those that are likeliest, and then others. */
  of(first: readonly string[]): Choice[] {
    const found = first.map((id) => this.#choice(id));
    const likely = new Set(first);
    for (const id of this.#names.keys()) {
      if (found.length >= OFFERED) break;
      if (!likely.has(id)) found.push(this.#choice(id));
    }
    return found;
  }

  #choice(id: string): Choice {
    let choice = this.#offered.get(id);
    if (!choice) {
      const name = this.#names.get(id)!;
      this.#offered.set(id, (choice = { value: id, label: { vi: name, en: name } }));
    }
    return choice;
  }
}
