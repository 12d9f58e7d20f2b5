import type { KnownUnit } from '../../names/match-unit.ts';
import type { NewUnit } from '../../profile/profile.ts';
import type { Known } from './known.ts';

/** First and last day, ISO. */
export type Span = readonly [first: string, last: string];

/** The units that are known and those that are made, by what is above them and by when they existed. */
export class KnownTree {
  readonly #parents: Map<string, string | null>;
  readonly #byId: ReadonlyMap<string, KnownUnit>;
  readonly #levels: ReadonlySet<string>;
  readonly #made = new Map<string, NewUnit>();

  constructor({ units, parents }: Known) {
    this.#parents = new Map(parents);
    this.#byId = new Map(units.map((unit) => [unit.unit_id, unit]));
    this.#levels = new Set(units.map(({ level }) => level));
  }

  /** How many units were known from the start. */
  get knownSize(): number {
    return this.#byId.size;
  }

  /** The units that were made, in the order in which they were. */
  get made(): ReadonlyMap<string, NewUnit> {
    return this.#made;
  }

  make(unit: NewUnit): void {
    this.#made.set(unit.unit_id, unit);
    if (!this.#byId.has(unit.unit_id)) this.#parents.set(unit.unit_id, unit.parent_id);
  }

  has(unit: string): boolean {
    return this.#byId.has(unit) || this.#made.has(unit);
  }

  /** Whether a unit was known from the start. */
  isKnown(unit: string): boolean {
    return this.#byId.has(unit);
  }

  /** Whether a level is that of a unit that was known from the start. */
  hasLevel(level: string): boolean {
    return this.#levels.has(level);
  }

  nameOf(unit: string): string | null {
    return this.#byId.get(unit)?.name ?? this.#made.get(unit)?.name ?? null;
  }

  levelOf(unit: string): string | null {
    return this.#byId.get(unit)?.level ?? this.#made.get(unit)?.level ?? null;
  }

  parentOf(unit: string): string | null {
    return this.#parents.get(unit) ?? null;
  }

  /** A unit and those above it, from the innermost to the outermost. */
  pathOf(unit: string): string[] {
    const path: string[] = [];
    for (let id: string | null = unit; id !== null; id = this.#parents.get(id) ?? null) {
      // A circle among the units is the dataset's to find.
      if (path.includes(id)) break;
      path.push(id);
    }
    return path;
  }

  /** Whether a unit is of a level or below a unit of it. */
  isWithinLevel(unit: string, level: string): boolean {
    return this.pathOf(unit).some((id) => this.levelOf(id) === level);
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
    const known = this.#byId.get(unit);
    return [known?.valid_from ?? '', known?.valid_to ?? '9999'];
  }
}
