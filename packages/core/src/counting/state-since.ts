import type { Localities } from '../dataset/dataset.ts';
import type { Day } from '../dataset/days.ts';
import { type Membership, stateOn } from './membership.ts';

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

/** The days on which anything changes in the cells that a locality is ever in. */
function turningDays(membership: Membership, locality: number): number[] {
  const { coverage, cellStart, localityStart, spells } = membership;
  const own = spells.subarray(localityStart[locality]!, localityStart[locality + 1]!);
  const days = new Set<number>();
  for (const cell of new Set(Array.from(own, (spell) => coverage.cell[spell]!))) {
    for (let spell = cellStart[cell]!; spell < cellStart[cell + 1]!; spell++) {
      days.add(coverage.from[spell]!);
      days.add(coverage.to[spell]! + 1);
    }
  }
  return [...days];
}
