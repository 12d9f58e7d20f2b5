import type { Coverage, Localities } from '../dataset/dataset.ts';
import { Climb } from './climb.ts';
import { MeetingDays } from './meeting-days.ts';
import { cellStarts } from './membership.ts';
import { RunSums } from './run-sums.ts';
import { SampleDays } from './sample-days.ts';
import type { Slots } from './slots.ts';

/** Counts per selected unit and day: `own[slot * days + day]` and so on. */
export interface LocalityCounts {
  readonly own: Int32Array;
  readonly joint: Int32Array;
  readonly none: Int32Array;
  readonly mergedCells: Int32Array;
  /** How many cells have localities of several slots on one of the days. */
  readonly spanning: number;
}

/**
 * Counts the localities by state, and the merged cells, on every one of `days` (strictly ascending).
 *
 * The days on which something holds are kept as bits, 32 days a word. Over the localities of a cell
 * `two |= one & days; one |= days` leaves in `two` the days on which the cell is merged; a locality
 * has a cell of its own on its days outside `two`. Every run of days then becomes +1 where it begins
 * and −1 where it has ended, per slot; sums over time and up the tree make the counts.
 */
export function countLocalities(
  localities: Localities,
  coverage: Coverage,
  days: Int32Array,
  slots: Slots,
): LocalityCounts {
  const sample = new SampleDays(days);
  const merged = new RunSums(slots, sample);
  const { own, covered, spanning } = coveredDays(localities, coverage, sample, slots, merged);
  const ownSums = new RunSums(slots, sample);
  const jointSums = new RunSums(slots, sample);
  const noneSums = new RunSums(slots, sample);
  const existing = new Int32Array(sample.words);
  for (let locality = 0; locality < localities.size; locality++) {
    const slot = slots.slotOf[localities.unit[locality]!]!;
    if (slot < 0) continue;
    existing.fill(0);
    sample.mark(existing, 0, localities.from[locality]!, localities.to[locality]!);
    for (let word = 0; word < sample.words; word++) {
      const at = locality * sample.words + word;
      ownSums.add(slot, word, own[at]!, 1);
      jointSums.add(slot, word, covered[at]! & ~own[at]!, 1);
      noneSums.add(slot, word, existing[word]! & ~covered[at]!, 1);
    }
  }
  return {
    own: ownSums.total(),
    joint: jointSums.total(),
    none: noneSums.total(),
    mergedCells: merged.total(),
    spanning,
  };
}

/** Per locality the days it is covered and those it has a cell of its own; adds up merged cells on the way. */
function coveredDays(
  localities: Localities,
  coverage: Coverage,
  sample: SampleDays,
  slots: Slots,
  merged: RunSums,
): { own: Int32Array; covered: Int32Array; spanning: number } {
  const { words } = sample;
  const own = new Int32Array(localities.size * words);
  const covered = new Int32Array(localities.size * words);
  const starts = cellStarts(coverage);
  const cell = new MeetingDays(coverage, sample, longest(starts));
  const climb = new Climb(localities, slots, merged);
  for (let i = 0; i + 1 < starts.length; i++) {
    cell.read(starts[i]!, starts[i + 1]!);
    for (let member = 0; member < cell.size; member++) {
      const to = cell.locality[member]! * words;
      for (let word = 0; word < words; word++) {
        const held = cell.days[member * words + word]!;
        own[to + word]! |= held & ~cell.two[word]!;
        covered[to + word]! |= held;
      }
    }
    if (cell.isMerged()) climb.add(cell);
  }
  return { own, covered, spanning: climb.spanning };
}

function longest(starts: Int32Array): number {
  let room = 0;
  for (let i = 0; i + 1 < starts.length; i++) room = Math.max(room, starts[i + 1]! - starts[i]!);
  return room;
}
