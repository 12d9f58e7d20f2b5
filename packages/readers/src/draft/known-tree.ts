import type { KnownUnit } from '../names/match-unit.ts';
import type { Known } from './known.ts';

/** First and last day, ISO. */
export type Span = readonly [first: string, last: string];

/** The units that are known, by what is above them and by when they existed. */
export class KnownTree {
  readonly #parents: Known['parents'];
  readonly #byId: ReadonlyMap<string, KnownUnit>;
  readonly #levels: ReadonlySet<string>;

  constructor({ units, parents }: Known) {
    this.#parents = parents;
    this.#byId = new Map(units.map((unit) => [unit.unit_id, unit]));
    this.#levels = new Set(units.map(({ level }) => level));
  }

  get size(): number {
    return this.#byId.size;
  }

  has(unit: string): boolean {
    return this.#byId.has(unit);
  }

  hasLevel(level: string): boolean {
    return this.#levels.has(level);
  }

  /** Whether a unit is another one or below it. */
  isWithin(unit: string, top: string): boolean {
    // A circle among the units is the dataset's to find: no tree is as deep as it is long.
    let steps = this.#parents.size;
    for (let id: string | null = unit; id !== null && steps >= 0; steps--) {
      if (id === top) return true;
      id = this.#parents.get(id) ?? null;
    }
    return false;
  }

  existed(unit: string, [first, last]: Span): boolean {
    const [from, to] = this.#validity(unit);
    return from <= first && last <= to;
  }

  /** Whether units of one name existed one after the other, so that a day tells which is meant. */
  areSuccessive(units: readonly string[]): boolean {
    if (units.length === 1) return true;
    const spans = units.map((id) => this.#validity(id)).sort(([a], [b]) => (a < b ? -1 : 1));
    return spans.every(([from], i) => i === 0 || spans[i - 1]![1] < from);
  }

  #validity(unit: string): Span {
    const { valid_from, valid_to } = this.#byId.get(unit)!;
    return [valid_from ?? '', valid_to ?? '9999'];
  }
}
