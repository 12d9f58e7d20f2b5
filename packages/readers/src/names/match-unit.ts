import { isLocal, levelRank } from './levels.ts';
import { NameBook } from './name-book.ts';
import { Namesakes, type NamedUnit, type PathOf } from './namesakes.ts';
import { NearNames } from './near-names.ts';
import type { UnitName } from './unit-name.ts';

/** A unit by which names are told. */
export interface KnownUnit {
  readonly unit_id: string;
  readonly name: string;
  readonly level: string;
  readonly code: string | null;
  /** First and last day, ISO; null where open. */
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/** The units that a name can mean, and how it was matched. */
export interface UnitMatch {
  /** Several where they bear the same name. */
  readonly units: readonly string[];
  /**
   * By its id or code, letter by letter, without capitals and by another spelling, without the words before
   * the name; or with a doubt: written without diacritics on one side, by a spelling that is near, or by a
   * name that differs in nothing but diacritics, which is another unit's.
   */
  readonly how:
    'id' | 'code' | 'exact' | 'folded' | 'prefix' | 'unmarked' | 'near' | 'diacritics' | 'none';
}

/** So many names are compared with others that are near them: a list that names none of the units has no slips. */
const MOST_COMPARED = 250_000_000;
const NONE: UnitMatch = { units: [], how: 'none' };

/** What is asked of a match beside the name. */
export interface MatchOptions {
  /**
   * Whether the names beside it are written with diacritics: then one that has none may well be written in
   * full. Default: yes.
   */
  readonly isMarked?: boolean;
  /** Units of which one has to be above the unit, or the unit itself. Default: any may be. */
  readonly below?: readonly string[] | null;
  /** How many units of one name are looked at. Default: all. */
  readonly most?: number;
}

/** Units by every way in which a name can be written. */
export class UnitIndex {
  readonly #byId = new Map<string, Namesakes>();
  readonly #byCode = new Map<string, Namesakes>();
  readonly #byName = new Map<string, Namesakes>();
  readonly #byFolded = new Map<string, Namesakes>();
  readonly #byBare = new Map<string, Namesakes>();
  /** Units that were known from the start, for names that nothing else matches. */
  readonly #known = new Map<string, Namesakes>();
  /** Made when the first such name is met. */
  #near: NearNames | null = null;
  #searches = 0;

  /** @param pathOf a unit and those above it, from the innermost to the outermost */
  constructor(
    units: readonly KnownUnit[],
    private readonly pathOf: PathOf = (unit) => [unit],
    private readonly book = new NameBook(),
  ) {
    for (const unit of units) {
      const entry = this.add(unit);
      this.#add(this.#byId, unit.unit_id, entry);
      if (unit.code !== null) this.#add(this.#byCode, unit.code, entry);
      this.#add(this.#known, entry.said.bare, entry);
    }
  }

  /** Adds a unit that is found by its own name alone, by no other that is near it. */
  add({
    unit_id,
    name,
    level,
  }: Pick<KnownUnit, 'unit_id' | 'name'> & { level: string | null }): NamedUnit {
    const said = this.book.said(name);
    const own = level !== null && levelRank(level) >= 0 ? level : (said.level ?? (level || null));
    const entry: NamedUnit = { id: unit_id, said, level: own, folded: this.book.sound(name) };
    this.#add(this.#byName, this.book.line(name), entry);
    this.#add(this.#byFolded, entry.folded, entry);
    this.#add(this.#byBare, said.bare, entry);
    return entry;
  }

  /** The units that a name can mean. Levels and kinds that the name and the unit say must not contradict. */
  match(
    name: string,
    { isMarked = true, below = null, most = Infinity }: MatchOptions = {},
  ): UnitMatch {
    const said = this.book.said(name);
    const within = (units: Namesakes | undefined): readonly NamedUnit[] =>
      units?.within(below).slice(0, most) ?? [];
    return (
      found(within(this.#byId.get(name.trim())), 'id') ??
      found(within(this.#byCode.get(name.trim())), 'code') ??
      found(within(this.#byName.get(this.book.line(name))), 'exact') ??
      this.#alike(said, this.book.sound(name), isMarked, within) ??
      this.#nearest(said, within) ??
      NONE
    );
  }

  /** The units whose names have the same letters. */
  #alike(said: UnitName, folded: string, isMarked: boolean, within: Within): UnitMatch | null {
    const entries = new Set([
      ...within(this.#byFolded.get(folded)),
      ...within(this.#byBare.get(said.bare)),
    ]);
    const fits = [...entries].filter((entry) => agrees(said, entry));
    if (fits.length === 0) return null;
    if (said.writing === 'unmarked' || (said.writing === 'open' && !isMarked)) {
      const isOne = fits.every((entry) => entry.said.marks === fits[0]!.said.marks);
      return isOne ? sameUnits(fits, said, folded) : found(fits, 'unmarked');
    }
    const same = fits.filter((entry) => entry.said.marks === said.marks);
    return (
      sameUnits(same, said, folded) ??
      found(
        fits.filter((entry) => isHalfMarked(said, entry)),
        'unmarked',
      ) ??
      found(
        fits.filter((entry) => slips(entry.said.marks) === slips(said.marks)),
        'near',
      ) ??
      found(fits, 'diacritics')
    );
  }

  /** The units of the nearest names, whose level and kind agree. */
  #nearest(said: UnitName, within: Within): UnitMatch | null {
    if (this.#known.size === 0 || this.#searches++ * this.#known.size > MOST_COMPARED) return null;
    this.#near ??= new NearNames(this.#known.keys());
    for (const bares of this.#near.near(said.bare)) {
      const entries = bares.flatMap((bare) => within(this.#known.get(bare)));
      const match = found(
        entries.filter((entry) => agrees(said, entry)),
        'near',
      );
      if (match) return match;
    }
    return null;
  }

  #add(map: Map<string, Namesakes>, key: string, entry: NamedUnit): void {
    let units = map.get(key);
    if (!units) map.set(key, (units = new Namesakes(this.pathOf)));
    units.add(entry);
  }
}

type Within = (units: Namesakes | undefined) => readonly NamedUnit[];

/** Whether one of two names may be written without its diacritics. */
function isHalfMarked(said: UnitName, entry: NamedUnit): boolean {
  return said.writing !== 'marked' || entry.said.writing !== 'marked' || said.marks.trim() === '';
}

/** Diacritics without what is often mistyped: `Cảnh` and `Cãnh`, `Diên` and `Điên`. */
function slips(marks: string): string {
  return marks.replace(/\u0303/g, '\u0309').replace(/\u0335/g, '');
}

/** Of units of one spelling those that bear the whole name; a number alone means nothing without its kind. */
function sameUnits(
  entries: readonly NamedUnit[],
  said: UnitName,
  folded: string,
): UnitMatch | null {
  const whole = entries.filter((entry) => entry.folded === folded);
  if (whole.length > 0) return found(whole, 'folded');
  if (!/^\d/.test(said.bare)) return found(entries, 'prefix');
  const { kind, isRoman } = said;
  const kin = entries.filter((entry) => entry.said.kind === kind && entry.said.isRoman === isRoman);
  return found(kin, 'prefix') ?? found(entries, 'near');
}

function found(entries: readonly NamedUnit[] | undefined, how: UnitMatch['how']): UnitMatch | null {
  return entries && entries.length > 0 ? { units: entries.map(({ id }) => id), how } : null;
}

/**
 * Whether what a name says of its kind is true of the unit: a commune is no district, a town no commune.
 * A village stands for its cell, a city can be a province, and a village with a name of its own is called
 * `thôn` and `làng` alike, while `Thôn 1` is not `Tổ dân phố 1`.
 */
function agrees(said: UnitName, entry: NamedUnit): boolean {
  if (said.level !== null && entry.level !== null && !areAlike(said, entry)) return false;
  const { kind } = entry.said;
  if (said.kind === null || kind === null || said.kind === kind) return true;
  return isLocal(said.level) && isLocal(entry.level) && !/\d/.test(said.bare);
}

function areAlike(said: UnitName, { level }: NamedUnit): boolean {
  if (said.level === level || (isLocal(said.level) && isLocal(level))) return true;
  // What body it is of is a guess by its words: a list may hold it at any level.
  if (said.level === 'agency') return true;
  return said.kind === 'thanh pho' && (level === 'province' || level === 'district');
}
