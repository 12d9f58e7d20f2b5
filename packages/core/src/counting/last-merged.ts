import type { Coverage, Localities } from '../dataset/dataset.ts';
import { type Day, NO_DAY } from '../dataset/days.ts';
import { type Membership, mergedRuns } from './membership.ts';
import type { Slots } from './slots.ts';

/**
 * Per selected unit the last day up to `asOf` on which one of its localities met in a merged cell;
 * NO_DAY where none ever did.
 */
export function lastMergedDays(
  localities: Localities,
  membership: Membership,
  asOf: Day,
  slots: Slots,
): Int32Array {
  const { coverage, cellStart } = membership;
  const last = new Int32Array(slots.units.length).fill(NO_DAY);
  for (let cell = 0; cell + 1 < cellStart.length; cell++) {
    const runs = mergedRuns(membership, cell).filter((run) => run.from <= asOf);
    if (runs.length === 0) continue;
    for (let spell = cellStart[cell]!; spell < cellStart[cell + 1]!; spell++) {
      const slot = slots.slotOf[localities.unit[coverage.locality[spell]!]!]!;
      if (slot < 0) continue;
      for (const run of runs)
        last[slot] = Math.max(last[slot]!, lastShared(coverage, spell, run, asOf));
    }
  }
  for (let slot = last.length - 1; slot > 0; slot--) {
    const above = slots.above[slot]!;
    if (above >= 0) last[above] = Math.max(last[above]!, last[slot]!);
  }
  return last;
}

/** The last day up to `asOf` that a spell and a run have in common; NO_DAY where there is none. */
function lastShared(
  coverage: Coverage,
  spell: number,
  run: { readonly from: Day; readonly to: Day },
  asOf: Day,
): Day {
  const from = Math.max(coverage.from[spell]!, run.from);
  const to = Math.min(coverage.to[spell]!, run.to, asOf);
  return from <= to ? to : NO_DAY;
}
