import type { Region } from '../layout/region.ts';
import { UnitIndex, type UnitMatch } from '../names/match-unit.ts';
import { unitId } from '../names/unit-id.ts';
import { unitName, type UnitName } from '../names/unit-name.ts';
import type { Form, NewUnit, Profile } from '../profile/profile.ts';
import { unitPath } from '../names/unit-path.ts';
import { daySpan } from './day-span.ts';
import type { Known } from './known.ts';
import { KnownTree, type Span } from './known-tree.ts';
import { LEVELS } from '../names/levels.ts';
import { displayName, titleUnit } from './title-unit.ts';
import { spellingKey, unitSpellings } from './unit-spelling.ts';

/** The known units that a name may mean, or the id of the one that would be made, and the unit above it. */
export interface LikelyUnit {
  readonly units: readonly string[];
  readonly made: string | null;
  readonly above: string | null;
}

/** What the sheet says of the rows that write a spelling. */
interface Around {
  /** The unit that the title names above all others. */
  readonly root: string | null;
  /** The days of the rows. */
  readonly span: Span | null;
}

type Units = Map<string, string | readonly string[] | null>;

/** The units of all spellings, those that are made, and what is likeliest of those that are asked for. */
export interface ProposedUnits {
  readonly units: Profile['units'];
  readonly newUnits: readonly NewUnit[];
  readonly likely: ReadonlyMap<string, LikelyUnit>;
  /** Spellings in the order in which they occur, each with how many rows write it so. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Finds the unit of every spelling. What matches a known unit without doubt is taken; where units are
 * known and none matches, it is asked for; where none are known at all, all spellings become units, under
 * the one that the title names.
 */
export function proposeUnits(
  regions: readonly { readonly region: Region; readonly form: Form }[],
  known: Known,
  given: Profile | null,
): ProposedUnits {
  const maker = new UnitMaker(known, given);
  for (const { region, form } of regions) {
    if (form.rows === 'persons' || form.rows === 'figures') maker.take(region, form);
  }
  return maker.finish();
}

class UnitMaker {
  readonly #held: Known['held'];
  readonly #tree: KnownTree;
  readonly #index: UnitIndex;
  readonly #units: Units;
  readonly #made = new Map<string, NewUnit>();
  readonly #taken: Set<string>;
  readonly #likely = new Map<string, LikelyUnit>();
  readonly #around = new Map<string, Around>();
  readonly #rows = new Map<string, number>();
  /** The ids of units that would be made, by what is above them and their names. */
  readonly #reserved = new Map<string, string>();

  constructor(known: Known, given: Profile | null) {
    this.#held = known.held;
    this.#tree = new KnownTree(known);
    this.#index = new UnitIndex(known.units);
    this.#units = new Map(Object.entries(given?.units ?? {}));
    this.#taken = new Set([
      ...known.units.map((unit) => unit.unit_id),
      ...[...this.#units.values()].flatMap((ids) => ids ?? []),
    ]);
    for (const unit of given?.newUnits ?? []) this.#made.set(unit.unit_id, unit);
  }

  take(region: Region, form: Form): void {
    const { codes, spellings } = unitSpellings(region, form);
    const title = titleUnit(region, lowestRank(spellings));
    const span = daySpan(region, form);
    const root = title === null ? null : this.#idOf([title], { root: null, span });
    if (spellings.length <= 1) return;
    const around = { root, span };
    const counts = new Map<number, number>();
    region.roles.forEach((role, row) => {
      if (role === 'data') counts.set(codes[row]!, (counts.get(codes[row]!) ?? 0) + 1);
    });
    for (const [code, rows] of counts) {
      const names = spellings[code]!;
      if (names.length === 0) continue;
      const key = spellingKey(names);
      this.#around.set(key, around);
      this.#idOf(names, around);
      this.#rows.set(key, (this.#rows.get(key) ?? 0) + rows);
    }
  }

  finish(): ProposedUnits {
    for (const [key, ids] of this.#units)
      for (const id of typeof ids === 'string' ? [ids] : (ids ?? []))
        if (id !== '' && !this.#tree.has(id) && !this.#made.has(id)) this.#takeAnswer(key, id);
    return {
      units: Object.fromEntries(this.#units),
      newUnits: [...this.#made.values()].filter(({ unit_id }) => !this.#held.has(unit_id)),
      likely: this.#likely,
      rows: this.#rows,
    };
  }

  /** An answer may name the unit that would be made of the name; any other that nobody knows is a slip. */
  #takeAnswer(key: string, id: string): void {
    const name = key.split(' › ').at(-1)!;
    const own = unitId(name, new Set());
    if (id === own || id.startsWith(`${own}-`)) {
      this.#made.set(id, newUnit(id, name, this.#parentOf(key)));
      return;
    }
    this.#units.set(key, null);
    this.#likely.set(
      key,
      this.#likeliest(key.split(' › '), this.#index.match(name), this.#parentOf(key)),
    );
  }

  /** The unit above a spelling that was answered with a new unit. */
  #parentOf(key: string): string | null {
    return this.#above(key.split(' › '), this.#around.get(key) ?? { root: null, span: null });
  }

  /** The unit above a name: one that the row names above it, or the name itself, or the title. */
  #above(names: readonly string[], around: Around): string | null {
    const above = namesAbove(names);
    return above.length > 0 ? this.#idOf(above, around) : around.root;
  }

  /** The unit of a spelling; of units that bore the name one after the other the one of all the days. */
  #one(key: string, span: Span | null): string | null {
    const ids = this.#units.get(key) ?? null;
    if (ids === null || typeof ids === 'string') return ids || null;
    const then = ids.filter((id) => span !== null && this.#tree.existed(id, span));
    return then.length === 1 ? then[0]! : null;
  }

  /** The unit of a spelling, made where no units are known; null where it is asked for. */
  #idOf(names: readonly string[], around: Around): string | null {
    const key = spellingKey(names);
    if (this.#units.has(key)) return this.#one(key, around.span);
    const name = names.at(-1)!;
    const match = this.#match(names, around);
    if (isSure(match) && this.#tree.areSuccessive(match.units)) {
      this.#units.set(key, match.units.length === 1 ? match.units[0]! : match.units);
      return this.#one(key, around.span);
    }
    const above = this.#above(names, around);
    if (this.#tree.size > 0 && !this.#isNewLevel(name, above)) {
      this.#units.set(key, null);
      this.#likely.set(key, this.#likeliest(names, match, above));
      return null;
    }
    const alike = [...this.#made.values()].find(
      (unit) => unit.parent_id === above && sameName(unit.name, name),
    );
    const id = alike?.unit_id ?? this.#make(name, above);
    this.#units.set(key, id);
    return id;
  }

  /** The known units that a name can mean; what it says of the unit above it may be taken off. */
  #match(names: readonly string[], around: Around): UnitMatch {
    const name = names.at(-1)!;
    const above = names.slice(0, -1);
    const whole = this.#within(name, above, around);
    const own = unitPath(name).at(-1)!;
    if (isSure(whole) || own === name) return whole;
    const part = this.#within(own, namesAbove(names), around);
    return isSure(part) ? part : whole;
  }

  /** Of the units that a name can mean those below the unit that is named above it, or by the title. */
  #within(name: string, above: readonly string[], around: Around): UnitMatch {
    const match = this.#index.match(name);
    if (match.units.length === 0) return match;
    // A title may name what is above the units in another way than their tree has it.
    if (above.length === 0) return this.#below(match, around.root ?? '') ?? near(match);
    if (unitName(above.at(-1)!).level === null) return match;
    this.#idOf(above, around);
    const tops = this.#units.get(spellingKey(above)) ?? null;
    // Where nobody knows yet what is above, a unit of the same name may well be another.
    return tops === null ? near(match) : (this.#below(match, tops) ?? { units: [], how: 'none' });
  }

  /** The units of a match that are below one of some; all of them where that is none; null where none is. */
  #below(match: UnitMatch, tops: string | readonly string[]): UnitMatch | null {
    if (tops === '') return match;
    const units = match.units.filter((unit) =>
      [tops].flat().some((top) => this.#tree.isWithin(unit, top)),
    );
    return units.length > 0 ? { ...match, units } : null;
  }

  #make(name: string, parent: string | null): string {
    const id = unitId(name, this.#taken);
    this.#taken.add(id);
    this.#made.set(id, newUnit(id, name, parent));
    return id;
  }

  /** A unit of a level of which none is known, below one that is: cells, where only communes are known. */
  #isNewLevel(name: string, above: string | null): boolean {
    const { level } = unitName(name);
    return above !== null && level !== null && !this.#tree.hasLevel(level);
  }

  /** What a name is likeliest where it has to be asked: a near unit, else a new one. */
  #likeliest(names: readonly string[], match: UnitMatch, above: string | null): LikelyUnit {
    if (match.units.length > 0) return { units: match.units, made: null, above };
    return { units: [], made: this.#reservedId(names), above };
  }

  /** Units of one name in two places get an id each, although neither is made yet. */
  #reservedId(names: readonly string[]): string {
    const { level, bare } = unitName(unitPath(names.at(-1)!).at(-1)!);
    const place = spellingKey([...namesAbove(names), level ?? '', bare]);
    let id = this.#reserved.get(place);
    if (id === undefined) {
      id = unitId(names.at(-1)!, this.#taken);
      this.#taken.add(id);
      this.#reserved.set(place, id);
    }
    return id;
  }
}

/** The names of the units above one: those that stand before it, or else those that it names itself. */
function namesAbove(names: readonly string[]): string[] {
  return names.length > 1 ? names.slice(0, -1) : unitPath(names[0]!).slice(0, -1).map(displayName);
}

function near(match: UnitMatch): UnitMatch {
  return { ...match, how: 'near' };
}

function isSure({ units, how }: UnitMatch): boolean {
  return units.length > 0 && how !== 'near';
}

/** The rank of the outermost level that the rows name. */
function lowestRank(spellings: readonly (readonly string[])[]): number {
  const ranks = spellings
    .filter((names) => names.length > 0)
    .slice(0, 200)
    .map((names) => rankOf(names[0]!))
    .filter((rank) => rank >= 0);
  return ranks.length > 0 ? Math.min(...ranks) : LEVELS.length;
}

function newUnit(unit_id: string, name: string, parent_id: string | null): NewUnit {
  return { unit_id, name, level: unitName(name).level, parent_id };
}

/** Whether two names are the same below the same unit, whether or not they name it. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => unitName(unitPath(name).at(-1)!)) as [
    UnitName,
    UnitName,
  ];
  return a.bare === b.bare && a.level === b.level;
}

/** How far out the level of a unit's name is; -1 where it says none. */
export function rankOf(name: string): number {
  return (LEVELS as readonly (string | null)[]).indexOf(unitName(name).level);
}
