import { type Admissions, type Interval, NO, YES } from '../dataset/dataset.ts';
import { dayOf, NO_DAY, PLAUSIBLE_YEARS } from '../dataset/days.ts';
import { windowErrors } from '../messages/count-notes.ts';
import { Cuts } from './cuts.ts';
import type { CountOptions, IntervalCounts } from './interval-counts.ts';
import type { Slots } from './slots.ts';

/**
 * Counts records. The ends of all intervals cut time into buckets; one pass over the admissions, which
 * are sorted by unit, adds each to its slot's bucket; sums up the tree and along the buckets follow.
 * An interval is then the difference of two sums, so that overlapping ones (twelve months, a whole
 * term) cost nothing more.
 */
export function countRecords(
  admissions: Admissions,
  sources: number,
  slots: Slots,
  intervals: readonly Interval[],
  { countBy, source }: CountOptions,
): IntervalCounts {
  const days = admissions.days[countBy];
  if (!days) throw windowErrors.dayNotHeld(countBy);
  const cuts = new Cuts(intervals);
  const { size } = cuts;
  const bucketed = { days, bucketOf: cuts.bucketsOf(PLAUSIBLE_DAYS) };
  const sums = new Float64Array(slots.units.length * size);
  const left = { dayUnknown: 0, sourceUnknown: new Float64Array(size) };
  if (countBy === 'admitted_on' && source === undefined)
    addAll(sums, admissions, bucketed, slots, size);
  else {
    const stateOf = statesOf(admissions, sources, source);
    left.dayUnknown = addChosen(sums, left.sourceUnknown, admissions, bucketed, slots, stateOf);
  }
  sumUpAndAlong(sums, size, slots.above);
  sumUpAndAlong(left.sourceUnknown, size, [-1]);
  const low = intervals.map(({ from, to }) => (from > to ? 0 : cuts.position(from)));
  const high = intervals.map(({ from, to }) => (from > to ? 0 : cuts.position(to + 1)));
  return {
    count: (slot, interval) =>
      sums[slot * size + high[interval]!]! - sums[slot * size + low[interval]!]!,
    sourceUnknown: (interval) =>
      left.sourceUnknown[high[interval]!]! - left.sourceUnknown[low[interval]!]!,
    dayUnknown: left.dayUnknown,
    derived: NOBODY,
    unfitting: NOBODY,
  };
}

const NOBODY: ReadonlySet<number> = new Set();

/** All days that a dataset may hold. */
const PLAUSIBLE_DAYS: Interval = {
  from: dayOf(PLAUSIBLE_YEARS.first, 1, 1),
  to: dayOf(PLAUSIBLE_YEARS.last, 12, 31),
};

/** A column of days, and the bucket of each plausible day. */
interface BucketedDays {
  readonly days: Int32Array;
  readonly bucketOf: Int32Array;
}

/** Every admission, by a column in which each has a day: the loop that large datasets need fast. */
function addAll(
  sums: Float64Array,
  { start, count }: Admissions,
  { days, bucketOf }: BucketedDays,
  { slotOf }: Slots,
  size: number,
): void {
  const first = PLAUSIBLE_DAYS.from;
  for (let unit = 0; unit < slotOf.length; unit++) {
    const at = slotOf[unit]! * size;
    if (at < 0) continue;
    const end = start[unit + 1]!;
    for (let i = start[unit]!; i < end; i++) sums[at + bucketOf[days[i]! - first]!]! += count[i]!;
  }
}

/**
 * Those with a known day and of the source; those that may be of it are added to `sourceUnknown`.
 * Gives how many of both have no known day.
 */
function addChosen(
  sums: Float64Array,
  sourceUnknown: Float64Array,
  { start, count, combination }: Admissions,
  { days, bucketOf }: BucketedDays,
  { slotOf }: Slots,
  stateOf: Uint8Array,
): number {
  const size = sourceUnknown.length;
  const first = PLAUSIBLE_DAYS.from;
  let dayUnknown = 0;
  for (let unit = 0; unit < slotOf.length; unit++) {
    const at = slotOf[unit]! * size;
    if (at < 0) continue;
    const end = start[unit + 1]!;
    for (let i = start[unit]!; i < end; i++) {
      const state = stateOf[combination[i]!]!;
      if (state === NO) continue;
      if (days[i] === NO_DAY) dayUnknown += count[i]!;
      else if (state === YES) sums[at + bucketOf[days[i]! - first]!]! += count[i]!;
      else sourceUnknown[bucketOf[days[i]! - first]!]! += count[i]!;
    }
  }
  return dayUnknown;
}

/** Per combination of source states the state of one source; without a source everybody counts. */
function statesOf(
  { combinations: { size, states } }: Admissions,
  sources: number,
  source: number | undefined,
): Uint8Array {
  const stateOf = new Uint8Array(size).fill(YES);
  if (source !== undefined)
    for (let combination = 0; combination < size; combination++)
      stateOf[combination] = states[combination * sources + source]!;
  return stateOf;
}

/**
 * Adds every slot to the one above, leaves first, and makes of its buckets running sums: no slot below
 * is still to come by then, so one sweep over the memory does both.
 */
function sumUpAndAlong(sums: Float64Array, size: number, above: ArrayLike<number>): void {
  for (let slot = above.length - 1; slot >= 0; slot--) {
    const at = slot * size;
    const to = above[slot]! * size;
    if (to >= 0) for (let i = 0; i < size; i++) sums[to + i]! += sums[at + i]!;
    for (let i = 1; i < size; i++) sums[at + i]! += sums[at + i - 1]!;
  }
}
