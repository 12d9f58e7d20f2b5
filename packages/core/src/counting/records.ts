import { type Admissions, type Interval, NO, YES } from '../dataset/dataset.ts';
import { dayOf, NO_DAY, PLAUSIBLE_YEARS } from '../dataset/days.ts';
import { windowErrors } from '../messages/count-notes.ts';
import { Cuts } from './cuts.ts';
import type { CountOptions, IntervalCounts } from './interval-counts.ts';
import { type Slots, stretchEnd } from './slots.ts';

/**
 * Counts records. The ends of all intervals cut time into buckets; one pass over the admissions, which
 * are sorted by unit, adds each to its slot's bucket; sums up the tree and along the buckets follow.
 * An interval is then the difference of two sums, so that overlapping ones (twelve months, a whole
 * term) cost little more.
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
  const sums = new Int32Array(slots.units.length * size);
  const unsure = new Int32Array(size);
  let dayUnknown = 0;
  if (countBy === 'admitted_on' && source === undefined)
    addAll(sums, admissions, bucketed, slots, size);
  else {
    const stateOf = statesOf(admissions, sources, source);
    dayUnknown = addChosen(sums, unsure, admissions, bucketed, slots, stateOf);
  }
  const counts = sumUpAndAlong(sums, slots.above, cuts);
  return {
    count: (slot, interval) => counts[slot * intervals.length + interval]!,
    counts,
    sourceUnknown: sumUpAndAlong(unsure, ROOT, cuts),
    dayUnknown,
    derived: NOBODY,
    unfitting: NOBODY,
  };
}

const NOBODY: ReadonlySet<number> = new Set();

/** A tree of one slot. */
const ROOT = Int32Array.of(-1);

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
  sums: Int32Array,
  { start, count }: Admissions,
  { days, bucketOf }: BucketedDays,
  { slotOf }: Slots,
  size: number,
): void {
  const first = PLAUSIBLE_DAYS.from;
  for (let unit = 0, next: number; unit < slotOf.length; unit = next) {
    next = stretchEnd(slotOf, unit);
    const at = slotOf[unit]! * size;
    if (at < 0) continue;
    const end = start[next]!;
    for (let i = start[unit]!; i < end; i++) sums[at + bucketOf[days[i]! - first]!]! += count[i]!;
  }
}

/**
 * Those with a known day and of the source; those that may be of it are added to `unsure`. Gives how
 * many of both have no known day.
 */
function addChosen(
  sums: Int32Array,
  unsure: Int32Array,
  { start, count, combination }: Admissions,
  { days, bucketOf }: BucketedDays,
  { slotOf }: Slots,
  stateOf: Uint8Array,
): number {
  const size = unsure.length;
  const first = PLAUSIBLE_DAYS.from;
  let dayUnknown = 0;
  for (let unit = 0, next: number; unit < slotOf.length; unit = next) {
    next = stretchEnd(slotOf, unit);
    const at = slotOf[unit]! * size;
    if (at < 0) continue;
    const end = start[next]!;
    for (let i = start[unit]!; i < end; i++) {
      const state = stateOf[combination[i]!]!;
      if (state === NO) continue;
      if (days[i] === NO_DAY) dayUnknown += count[i]!;
      else if (state === YES) sums[at + bucketOf[days[i]! - first]!]! += count[i]!;
      else unsure[bucketOf[days[i]! - first]!]! += count[i]!;
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
 * Adds every slot's buckets to the slot above, leaves first, and makes of them what falls into each
 * interval: `[slot * intervals + interval]`. No slot below is still to come by then, so one sweep over
 * the memory does all.
 */
function sumUpAndAlong(sums: Int32Array, above: Int32Array, cuts: Cuts): Int32Array {
  const { size, before, last } = cuts;
  const along = new Int32Array(size);
  const counts = new Int32Array(above.length * last.length);
  for (let slot = above.length - 1; slot >= 0; slot--) {
    const from = slot * size;
    const to = above[slot]! * size;
    if (to >= 0) for (let i = 0; i < size; i++) sums[to + i]! += sums[from + i]!;
    let sum = 0;
    for (let i = 0; i < size; i++) along[i] = sum += sums[from + i]!;
    const at = slot * last.length;
    for (let i = 0; i < last.length; i++) counts[at + i] = along[last[i]!]! - along[before[i]!]!;
  }
  return counts;
}
