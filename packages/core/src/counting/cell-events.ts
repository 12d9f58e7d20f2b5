import type { Interval, Localities } from '../dataset/dataset.ts';
import type { Day } from '../dataset/days.ts';
import {
  cellsOn,
  existsOn,
  isMergedOn,
  localitiesOn,
  type Membership,
  mergedRuns,
} from './membership.ts';

export type EliminationCause = 'dissolved' | 'regrouped' | 'localities_joined' | 'split';

/** A cell that becomes merged, or is merged no more. */
export interface CellEvent {
  readonly cell: number;
  /** The first day of the new state. */
  readonly on: Day;
  /** Null for a formation. */
  readonly cause: EliminationCause | null;
  /** The localities that meet in it: on the day of a formation, the day before an elimination. */
  readonly localities: readonly number[];
}

/** The events on the days of `within`, by cell, then in time order. */
export function cellEvents(
  localities: Localities,
  membership: Membership,
  within: Interval,
): CellEvent[] {
  const events: CellEvent[] = [];
  const isWithin = (day: Day): boolean => within.from <= day && day <= within.to;
  for (let cell = 0; cell + 1 < membership.cellStart.length; cell++) {
    for (const { from, to } of mergedRuns(membership, cell)) {
      if (isWithin(from)) {
        const met = localitiesOn(membership, cell, from);
        events.push({ cell, on: from, cause: null, localities: met });
      }
      if (isWithin(to + 1)) {
        const met = localitiesOn(membership, cell, to);
        const cause = causeOf(localities, membership, met, to + 1);
        events.push({ cell, on: to + 1, cause, localities: met });
      }
    }
  }
  return events;
}

/** Why a cell is merged no more: the first cause that fits the localities it had the day before. */
function causeOf(
  localities: Localities,
  membership: Membership,
  met: readonly number[],
  day: Day,
): EliminationCause {
  const left = met.filter((locality) => existsOn(localities, locality, day));
  const cells = left.map((locality) => cellsOn(membership, locality, day));
  if (cells.some((now) => now.length === 0)) return 'dissolved';
  if (cells.some((now) => now.some((cell) => isMergedOn(membership, cell, day))))
    return 'regrouped';
  return left.length <= 1 ? 'localities_joined' : 'split';
}
