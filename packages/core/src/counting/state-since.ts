import type { Localities } from '../dataset/dataset.ts';
import type { Day } from '../dataset/days.ts';
import { type Membership, mergedRuns, stateOn } from './membership.ts';

/**
 * The first day of the state that a locality has on `day` and has had without a break since.
 * EVER_BEFORE where it has always existed in that state.
 */
export function stateSince(
  localities: Localities,
  membership: Membership,
  locality: number,
  day: Day,
): Day {
  const state = stateOn(localities, membership, locality, day);
  const born = localities.from[locality]!;
  const since = turningDays(membership, locality)
    .filter((turn) => born < turn && turn <= day)
    .sort((a, b) => b - a)
    .find((turn) => stateOn(localities, membership, locality, turn - 1) !== state);
  return since ?? born;
}

/** The days on which the locality's own spells begin or have ended, and its cells become merged or are no more. */
function turningDays(membership: Membership, locality: number): number[] {
  const { coverage, localityStart, spells } = membership;
  const days = new Set<number>();
  for (const spell of spells.subarray(localityStart[locality]!, localityStart[locality + 1]!)) {
    days.add(coverage.from[spell]!);
    days.add(coverage.to[spell]! + 1);
    for (const { from, to } of mergedRuns(membership, coverage.cell[spell]!)) {
      days.add(from);
      days.add(to + 1);
    }
  }
  return [...days];
}
