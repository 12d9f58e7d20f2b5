import { rowsBelow } from '../draft/units/empty-units.ts';
import type { Known } from '../draft/known/known.ts';
import { LEVELS } from '../names/levels.ts';
import { titleUnit } from '../draft/units/title-unit.ts';
import { spellingKey, unitSpellings } from '../draft/units/unit-spelling.ts';
import type { Region } from '../layout/region.ts';
import { Memory } from '../memory/memory.ts';
import type { LeftOutCode } from '../messages/report.ts';
import { ownValue } from '../profile/own-value.ts';
import type { Form, Profile } from '../profile/profile.ts';
import type { RegionLog } from '../conversion/region-log.ts';

/** The unit of a row: its id, or why it has none. */
export type FoundUnit = UnitId | { readonly without: LeftOutCode };

interface UnitId {
  readonly id: string;
}

const NOT_THEN: FoundUnit = { without: 'unit_not_then' };

/** The units of many rows. */
export interface UnitsOfRows {
  /** Per row of the region the index into `units`. */
  readonly codes: Int32Array;
  readonly units: readonly FoundUnit[];
}

/** Finds the units of a region's rows by what the profile says of their spellings. */
export class UnitFinder {
  readonly #codes: Int32Array;
  /** Per spelling; several where units bore the name one after the other. */
  readonly #found: readonly (FoundUnit | readonly UnitId[])[];
  readonly #validity: ReadonlyMap<string, readonly [from: string, to: string]>;

  constructor(
    region: Region,
    form: Form,
    profile: Profile,
    known: Known,
    memory: Memory = new Memory(),
  ) {
    const { codes, spellings } = unitSpellings(region, form, memory);
    this.#codes = codes;
    this.#validity = new Map(
      known.units.map(({ unit_id, valid_from, valid_to }) => [
        unit_id,
        [valid_from ?? '', valid_to ?? '9999'],
      ]),
    );
    const isNamed = form.columns.some(({ meaning }) => meaning?.is === 'unit');
    const ofAll = isNamed ? null : (form.unit ?? titleUnitId(region, profile));
    const isOpen = form.emptyUnits === null || form.columns.some(({ meaning }) => meaning === null);
    const unwritten = isOpen || !isNamed ? 'unit_undecided' : 'no_unit';
    this.#found = spellings.map((names) => {
      if (names.length === 0) return ofAll === null ? { without: unwritten } : { id: ofAll };
      return unitOf(ownValue(profile.units, spellingKey(names)));
    });
  }

  /** The unit that existed at the end of a period, or else at its start. */
  during(row: number, days: { readonly from: string; readonly to: string } | null): FoundUnit {
    const found = this.at(row, days?.to ?? null);
    return 'id' in found || days === null ? found : this.at(row, days.from);
  }

  /**
   * The unit of a row: of one spelling and day the same object.
   *
   * @param day ISO, on which the unit must exist where several bore its name; null where none is known
   */
  at(row: number, day: string | null): FoundUnit {
    const found = this.#found[this.#codes[row]!]!;
    if (!Array.isArray(found)) return found as FoundUnit;
    const units = found as readonly UnitId[];
    const then = units.filter(({ id }) => day !== null && this.#exists(id, day));
    return then.length === 1 ? then[0]! : NOT_THEN;
  }

  /**
   * The units of all rows of the region.
   *
   * @param unitOf the unit of a row whose spelling several units bore
   */
  ofRows(unitOf: (row: number) => FoundUnit): UnitsOfRows {
    const found = this.#found;
    if (!found.some(Array.isArray))
      return { codes: this.#codes, units: found as readonly FoundUnit[] };
    const units = found.map((one) => (Array.isArray(one) ? NOT_THEN : (one as FoundUnit)));
    const known = new Map(units.map((unit, code) => [unit, code]));
    const codes = this.#codes.map((code, row) => {
      if (!Array.isArray(found[code])) return code;
      const unit = unitOf(row);
      if (!known.has(unit)) known.set(unit, units.push(unit) - 1);
      return known.get(unit)!;
    });
    return { codes, units };
  }

  #exists(id: string, day: string): boolean {
    const span = this.#validity.get(id);
    return span !== undefined && span[0] <= day && day <= span[1];
  }
}

/** Notes how many rows are of the unit that a row above them writes. */
export function logUnitsAbove(region: Region, form: Form, log: RegionLog): void {
  const rows = form.emptyUnits === 'above' ? rowsBelow(region, form) : 0;
  if (rows > 0) log.convert('unit_above', rows, '');
}

function unitOf(ids: Profile['units'][string]): FoundUnit | readonly UnitId[] {
  if (typeof ids === 'string') return ids === '' ? { without: 'unit_left_out' } : { id: ids };
  return ids?.map((id) => ({ id })) ?? { without: 'unit_undecided' };
}

/** The unit whose sheet it is, as its title says; null where it says none. */
export function titleUnitId(region: Region, { units }: Profile): string | null {
  const name = titleUnit(region, LEVELS.length);
  const id = name === null ? null : ownValue(units, name);
  return typeof id === 'string' && id !== '' ? id : null;
}
