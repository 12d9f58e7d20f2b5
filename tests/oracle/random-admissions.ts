import { dayOf, isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import { FIRST, LAST } from './random-days.ts';
import type { UnitRow } from './random-units.ts';

/** A cell of a table; null where it is empty. */
export type Value = string | number | null;

export interface AdmissionRow {
  readonly admitted_on: string;
  readonly unit_id: string;
  readonly count: number | null;
  readonly decided_on: string | null;
  readonly ceremony_on: string | null;
  readonly recognised_on: string | null;
  readonly [attribute: string]: Value;
}

export interface SourceRow {
  readonly source_id: string;
  readonly label_vi: string;
  readonly label_en: string;
  readonly column: string;
  readonly value: string | null;
  readonly sensitive: string | null;
}

/** Days at the seams of the calendar, which get more than their share of admissions. */
const SEAMS = ['2012-02-29', '2016-02-29', '2013-02-28', '2012-12-31', '2014-01-01', '2016-06-30'];

const SCHOOLING = ['thpt', 'thcs', 'tiểu học'];

/**
 * Two or three yes/no sources, women by the value of a column, and sometimes some of the values of an
 * exclusive attribute. The order of the table is not that of the columns.
 */
export function randomSources(random: Random): SourceRow[] {
  const yesNo = ['youth', 'minority', 'militia'].slice(0, random.between(2, 3));
  const sources = [
    ...(random.chance(0.6) ? [source('women', 'sex', 'female')] : []),
    ...yesNo.map((column) => source(column, column, random.chance(0.5) ? 'yes' : null)),
  ];
  if (!random.chance(0.5)) return sources;
  const values = SCHOOLING.slice(0, random.between(1, 3));
  const schooling = values.map((value, i) => source(`school${i}`, 'schooling', value));
  return random.chance(0.5)
    ? [...schooling.slice(0, 1), ...sources, ...schooling.slice(1)]
    : [...sources, ...schooling];
}

/** Rows of units that exist on their day; in leaves only where the truth behind forms is asked for. */
export function randomAdmissions(
  random: Random,
  units: readonly UnitRow[],
  sources: readonly SourceRow[],
  onlyLeaves: boolean,
): AdmissionRow[] {
  const parents = new Set(units.map((unit) => unit.parent_id));
  const open = units.filter((unit) => !onlyLeaves || !parents.has(unit.unit_id));
  const columns = [...new Set(sources.map(({ column }) => column))];
  const hasCounts = random.chance(0.3);
  const size = random.chance(0.06) ? 0 : random.between(1, 160);
  return Array.from({ length: size }, () => {
    const unit = random.pick(open, () => 1);
    const day = dayWithin(random, unit);
    return {
      admitted_on: isoOf(day),
      unit_id: unit.unit_id,
      count: hasCounts && random.chance(0.5) ? random.between(1, 6) : null,
      decided_on: random.chance(0.8) ? isoOf(day - random.between(0, 40)) : null,
      ceremony_on: random.chance(0.8) ? isoOf(day + random.between(0, 20)) : null,
      recognised_on: random.chance(0.6) ? isoOf(day + random.between(366, 500)) : null,
      ...Object.fromEntries(columns.map((column) => [column, attribute(random, column)])),
    };
  });
}

function source(id: string, column: string, value: string | null): SourceRow {
  return {
    source_id: id,
    label_vi: `Nguồn ${id}`,
    label_en: `Source ${id}`,
    column,
    value,
    sensitive: id === 'minority' ? 'yes' : null,
  };
}

function dayWithin(random: Random, { valid_from, valid_to }: UnitRow): number {
  const first = Math.max(FIRST, valid_from === null ? FIRST : dayOf(valid_from));
  const last = Math.min(LAST, valid_to === null ? LAST : dayOf(valid_to));
  const seams = SEAMS.map(dayOf).filter((day) => day >= first && day <= last);
  return seams.length > 0 && random.chance(0.15)
    ? random.pick(seams, () => 1)
    : random.between(first, last);
}

function attribute(random: Random, column: string): Value {
  if (random.chance(0.12)) return null;
  if (column === 'sex') return random.chance(0.4) ? 'female' : 'male';
  if (column === 'schooling') return random.pick(SCHOOLING, () => 1);
  return random.chance(0.55) ? 'yes' : 'no';
}
