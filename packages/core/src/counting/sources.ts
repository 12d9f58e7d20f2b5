import type { Admissions, Combinations, Interval } from '../dataset/dataset.ts';
import { UNKNOWN, YES } from '../dataset/dataset.ts';
import { Lanes } from './lanes.ts';
import { type Slots, stretchEnd, sumUp } from './slots.ts';
import { withoutDay } from './without-day.ts';

/** Sources that are the values of one attribute, so that every admission is at most one of them. */
export interface Attribute {
  readonly column: string;
  /** Positions among the chosen sources. */
  readonly members: readonly number[];
}

/**
 * The columns of a count by source: `total`, then `yes` and `unknown` of every chosen source, then
 * `unknown` and `other` of every attribute. `list[start[c] .. start[c + 1]]` are the columns in which
 * an admission with the combination c counts.
 */
export interface SourceColumns {
  readonly width: number;
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** What was counted by source. */
export interface SourceCounts {
  /** `[(slot * periods + period) * width + column]`. */
  readonly counts: Int32Array;
  /** Admissions of the selected units left out because the day that counts is unknown. */
  readonly dayUnknown: number;
}

/** Places of the counts within the columns. */
export const TOTAL = 0;
export const yesOf = (source: number): number => 1 + 2 * source;
export const unknownOf = (source: number): number => 2 + 2 * source;
export const attributeUnknown = (sources: number, attribute: number): number =>
  1 + 2 * sources + 2 * attribute;
export const attributeOther = (sources: number, attribute: number): number =>
  attributeUnknown(sources, attribute) + 1;

/** Lists for every combination the columns in which it counts. */
export function sourceColumns(
  combinations: Combinations,
  sources: number,
  chosen: readonly number[],
  attributes: readonly Attribute[],
): SourceColumns {
  const start = new Int32Array(combinations.size + 1);
  const list: number[] = [];
  for (let c = 0; c < combinations.size; c++) {
    const states = chosen.map((source) => combinations.states[c * sources + source]!);
    list.push(TOTAL);
    states.forEach((state, i) => {
      if (state === YES) list.push(yesOf(i));
      if (state === UNKNOWN) list.push(unknownOf(i));
    });
    attributes.forEach(({ members }, a) => {
      const held = members.map((i) => states[i]!);
      if (held.includes(YES)) return;
      const place = held.includes(UNKNOWN) ? attributeUnknown : attributeOther;
      list.push(place(chosen.length, a));
    });
    start[c + 1] = list.length;
  }
  const width = 1 + 2 * chosen.length + 2 * attributes.length;
  return { width, start, list: Int32Array.from(list) };
}

/**
 * Counts per selected unit, period and column. The periods ascend and do not overlap; admissions
 * outside them are left out. A reversed period holds nothing.
 */
export function countSources(
  admissions: Admissions,
  days: Int32Array,
  periods: readonly Interval[],
  slots: Slots,
  columns: SourceColumns,
): SourceCounts {
  const width = periods.length * columns.width;
  const counts = new Int32Array(slots.units.length * width);
  const lanes = new Lanes(columns, admissions);
  const { start } = admissions;
  const { slotOf } = slots;
  for (let unit = 0, next: number; unit < slotOf.length; unit = next) {
    next = stretchEnd(slotOf, unit);
    const at = slotOf[unit]! * width;
    if (at < 0) continue;
    for (let p = 0; p < periods.length; p++)
      lanes.add(counts, at + p * columns.width, days, periods[p]!, start[unit]!, start[next]!);
  }
  sumUp(counts, width, slots.above);
  return { counts, dayUnknown: withoutDay(admissions, days, slots) };
}
