import { fold } from './fold.ts';
import { NearNames } from './near-names.ts';
import { soundOf, unitName, type UnitName } from './unit-name.ts';

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
   * By its id or code, letter by letter, without diacritics and capitals, without the words before the
   * name, or by a spelling that is near.
   */
  readonly how: 'id' | 'code' | 'exact' | 'folded' | 'prefix' | 'near' | 'none';
}

const NONE: UnitMatch = { units: [], how: 'none' };
const LEVELS = new Set(['province', 'district', 'commune', 'agency', 'locality', 'cell']);

interface Entry extends UnitName {
  readonly id: string;
}

/** Units by every way in which a name can be written. */
export class UnitIndex {
  readonly #byId = new Map<string, Entry[]>();
  readonly #byCode = new Map<string, Entry[]>();
  readonly #byName = new Map<string, Entry[]>();
  readonly #byFolded = new Map<string, Entry[]>();
  readonly #byBare = new Map<string, Entry[]>();
  /** Made when the first name is met that nothing else matches. */
  #near: NearNames | null = null;

  constructor(units: readonly KnownUnit[]) {
    for (const unit of units) {
      const said = unitName(unit.name);
      const level = LEVELS.has(unit.level) ? unit.level : (said.level ?? (unit.level || null));
      const entry: Entry = { ...said, level, id: unit.unit_id };
      add(this.#byId, unit.unit_id, entry);
      if (unit.code !== null) add(this.#byCode, unit.code, entry);
      add(this.#byName, plain(unit.name), entry);
      add(this.#byFolded, soundOf(fold(unit.name)), entry);
      add(this.#byBare, said.bare, entry);
    }
  }

  /** The units that a name can mean. Levels and kinds that the name and the unit say must not contradict. */
  match(name: string): UnitMatch {
    const said = unitName(name);
    const fits = (entries: readonly Entry[] = []): Entry[] =>
      sameDiacritics(
        entries.filter((entry) => agrees(said, entry)),
        said,
      );
    return (
      found(this.#byId.get(name.trim()), 'id') ??
      found(this.#byCode.get(name.trim()), 'code') ??
      found(this.#byName.get(plain(name)), 'exact') ??
      found(fits(this.#byFolded.get(soundOf(fold(name)))), 'folded') ??
      found(fits(this.#byBare.get(said.bare)), 'prefix') ??
      this.#nearest(said) ??
      NONE
    );
  }

  /** The units of the nearest names, whose level and kind agree. */
  #nearest(said: UnitName): UnitMatch | null {
    this.#near ??= new NearNames(this.#byBare.keys());
    for (const bares of this.#near.near(said.bare)) {
      const entries = bares.flatMap((bare) => this.#byBare.get(bare)!);
      const match = found(
        entries.filter((entry) => agrees(said, entry)),
        'near',
      );
      if (match) return match;
    }
    return null;
  }
}

function found(entries: readonly Entry[] | undefined, how: UnitMatch['how']): UnitMatch | null {
  return entries && entries.length > 0 ? { units: entries.map(({ id }) => id), how } : null;
}

/**
 * Whether what a name says of its kind is true of the unit: a commune is no district, a town no commune.
 * A village stands for its cell, a city can be a province, and a village with a name of its own is called
 * `thôn` and `làng` alike, while `Thôn 1` is not `Tổ dân phố 1`.
 */
function agrees(said: UnitName, entry: Entry): boolean {
  if (said.level !== null && entry.level !== null && !areAlike(said, entry)) return false;
  if (said.kind === null || entry.kind === null || said.kind === entry.kind) return true;
  return isLocal(said) && isLocal(entry) && !/\d/.test(said.bare);
}

function areAlike(said: UnitName, { level }: Entry): boolean {
  if (said.level === level || (isLocal(said) && isLocal({ level }))) return true;
  return said.kind === 'thanh pho' && level === 'province';
}

function isLocal({ level }: Pick<UnitName, 'level'>): boolean {
  return level === 'locality' || level === 'cell';
}

/** Of several units those whose diacritics are the name's, where there are such. */
function sameDiacritics(entries: Entry[], { diacritics }: UnitName): Entry[] {
  const same = entries.filter((entry) => entry.diacritics === diacritics);
  return same.length > 0 ? same : entries;
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function add(map: Map<string, Entry[]>, key: string, value: Entry): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
