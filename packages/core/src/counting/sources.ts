import type { Admissions, Combinations, Interval } from '../dataset/dataset.ts';
import { UNKNOWN, YES } from '../dataset/dataset.ts';
import { type Day, NO_DAY } from '../dataset/days.ts';
import { type Slots, sumUp } from './slots.ts';

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
  readonly counts: Float64Array;
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
  { width, start, list }: SourceColumns,
): SourceCounts {
  const first = periods[0]?.from ?? 0;
  const periodOf = periodsByDay(periods, first);
  const counts = new Float64Array(slots.units.length * periods.length * width);
  let dayUnknown = 0;
  for (let unit = 0; unit < slots.slotOf.length; unit++) {
    const base = slots.slotOf[unit]! * periods.length;
    if (base < 0) continue;
    const end = admissions.start[unit + 1]!;
    for (let row = admissions.start[unit]!; row < end; row++) {
      const day = days[row]!;
      const count = admissions.count[row]!;
      const period = periodOf[day - first] ?? -1;
      if (day === NO_DAY) dayUnknown += count;
      if (period < 0) continue;
      const at = (base + period) * width;
      const combination = admissions.combination[row]!;
      const last = start[combination + 1]!;
      for (let i = start[combination]!; i < last; i++) counts[at + list[i]!]! += count;
    }
  }
  sumUp(counts, periods.length * width, slots.above);
  return { counts, dayUnknown };
}

/** The period of every day from `first` to the last period's last; -1 in a gap. */
function periodsByDay(periods: readonly Interval[], first: Day): Int32Array {
  const size = (periods.at(-1)?.to ?? first - 1) - first + 1;
  const days = new Int32Array(Math.max(size, 0)).fill(-1);
  periods.forEach(({ from, to }, period) => {
    if (from <= to) days.fill(period, from - first, to - first + 1);
  });
  return days;
}
