import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { communeKind, unitName } from './unit-name.ts';

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
/** From so many letters on a near spelling may differ in two. */
const LONG = 8;

interface Entry {
  readonly unit: KnownUnit;
  readonly bare: string;
  readonly level: string | null;
  readonly kind: string | null;
}

/** Units by every way in which a name can be written. */
export class UnitIndex {
  readonly #byId = new Map<string, string[]>();
  readonly #byCode = new Map<string, string[]>();
  readonly #byName = new Map<string, string[]>();
  readonly #byFolded = new Map<string, string[]>();
  readonly #byBare = new Map<string, Entry[]>();
  readonly #byLength = new Map<number, Entry[]>();

  constructor(units: readonly KnownUnit[]) {
    for (const unit of units) {
      const { bare, level } = unitName(unit.name);
      const entry = { unit, bare, level, kind: communeKind(unit.name) };
      add(this.#byId, unit.unit_id, unit.unit_id);
      if (unit.code !== null) add(this.#byCode, unit.code, unit.unit_id);
      add(this.#byName, plain(unit.name), unit.unit_id);
      add(this.#byFolded, fold(unit.name), unit.unit_id);
      add(this.#byBare, bare, entry);
      add(this.#byLength, bare.length, entry);
    }
  }

  /** The units that a name can mean. Levels that the name and the unit say must not contradict. */
  match(name: string): UnitMatch {
    const found = (
      units: readonly string[] | undefined,
      how: UnitMatch['how'],
    ): UnitMatch | null => (units && units.length > 0 ? { units, how } : null);
    return (
      found(this.#byId.get(name.trim()), 'id') ??
      found(this.#byCode.get(name.trim()), 'code') ??
      found(this.#byName.get(plain(name)), 'exact') ??
      found(this.#byFolded.get(fold(name)), 'folded') ??
      this.#byPrefix(name) ??
      this.#near(name) ??
      NONE
    );
  }

  #byPrefix(name: string): UnitMatch | null {
    const { bare } = unitName(name);
    const fits = (this.#byBare.get(bare) ?? []).filter((entry) => agrees(name, entry));
    return fits.length > 0 ? { units: fits.map(({ unit }) => unit.unit_id), how: 'prefix' } : null;
  }

  #near(name: string): UnitMatch | null {
    const { bare } = unitName(name);
    const most = bare.length >= LONG ? 2 : bare.length >= 4 ? 1 : 0;
    if (most === 0) return null;
    const near: Entry[] = [];
    for (let length = bare.length - most; length <= bare.length + most; length++) {
      for (const entry of this.#byLength.get(length) ?? [])
        if (
          digitsOf(entry.bare) === digitsOf(bare) &&
          agrees(name, entry) &&
          editDistance(bare, entry.bare, most) <= most
        )
          near.push(entry);
    }
    return near.length > 0 ? { units: near.map(({ unit }) => unit.unit_id), how: 'near' } : null;
  }
}

/** Whether what a name says of its kind is true of the unit: a commune is no district, a town no commune. */
function agrees(name: string, { unit, level, kind }: Entry): boolean {
  const said = unitName(name).level;
  const own = level ?? unit.level;
  if (said !== null && own !== '' && said !== own) return false;
  const saidKind = communeKind(name);
  return saidKind === null || kind === null || saidKind === kind;
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function digitsOf(bare: string): string {
  return bare.replace(/\D+/g, ' ').trim();
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void;
function add<Value>(map: Map<number, Value[]>, key: number, value: Value): void;
function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
