import type { UnitName } from './unit-name.ts';

/** A unit by what its name says. */
export interface NamedUnit {
  readonly id: string;
  readonly said: UnitName;
  /** Its own level, or else the one that its name says; null where neither is known. */
  readonly level: string | null;
  /** The whole name, without diacritics and capitals. */
  readonly folded: string;
}

/** A unit and those above it, from the innermost to the outermost. */
export type PathOf = (unit: string) => readonly string[];

/** So many units of one name are looked through; more are kept by the units above them. */
const FEW = 16;

/** Units of one name, such as the cells `Thôn 1` of all communes. */
export class Namesakes {
  readonly #all: NamedUnit[] = [];
  #byTop: Map<string, NamedUnit[]> | null = null;

  constructor(private readonly pathOf: PathOf) {}

  add(unit: NamedUnit): void {
    this.#all.push(unit);
    if (this.#byTop) this.#addToTops(this.#byTop, unit);
  }

  /** Those that are below one of some units, or one of them; null: all. */
  within(tops: readonly string[] | null): readonly NamedUnit[] {
    if (tops === null) return this.#all;
    if (this.#all.length <= FEW)
      return this.#all.filter(({ id }) => this.pathOf(id).some((above) => tops.includes(above)));
    if (!this.#byTop) {
      this.#byTop = new Map();
      for (const unit of this.#all) this.#addToTops(this.#byTop, unit);
    }
    return [...new Set(tops.flatMap((top) => this.#byTop!.get(top) ?? []))];
  }

  #addToTops(byTop: Map<string, NamedUnit[]>, unit: NamedUnit): void {
    for (const above of this.pathOf(unit.id)) {
      const below = byTop.get(above);
      if (below) below.push(unit);
      else byTop.set(above, [unit]);
    }
  }
}
