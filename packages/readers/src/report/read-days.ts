import { toText, type Converted } from '../conversion/convert.ts';
import { dayOf } from '../conversion/convert-column.ts';
import type { DaysOfPersons } from '../draft/days/day-columns.ts';
import { dayNumber } from '../draft/days/days-of.ts';
import { farDays } from '../draft/persons/far-days.ts';
import type { Known } from '../draft/known/known.ts';
import type { Region, RegionColumn } from '../layout/region.ts';
import { expected } from '../messages/report.ts';

/** A column of days as texts, and the codes of those that are left out because they lie far from all others. */
export interface DayColumnRead {
  readonly name: string;
  readonly column: RegionColumn;
  readonly converted: readonly Converted[];
  /** Its index among the form's columns. */
  readonly at: number;
  readonly far: ReadonlySet<number>;
  /** Whether days that cannot well be are taken as they are written. */
  readonly isTaken: boolean;
}

/** Days as texts; those far from all others are rejected, unless they are taken as they are written. */
export function readDays(
  region: Region,
  { name, at, column, use, completed }: DaysOfPersons,
  { today }: Known,
): DayColumnRead {
  const isTaken = use.farDays === undefined || use.farDays === 'taken';
  const odd = isTaken ? new Set<number>() : farDays(region, { column, use }, today);
  const far = new Set<number>();
  const converted = column.values.map((value, code): Converted => {
    if (column.used.counts[code] === 0) return toText(null);
    const day = odd.size > 0 ? dayNumber(value, use.dayOrder ?? 'dmy') : null;
    if (day === null || !odd.has(day)) {
      const one = dayOf(value, use);
      return completed?.has(code) && 'text' in one ? { ...one, by: 'day_year' } : one;
    }
    far.add(code);
    return { rejected: use.farDays === null ? expected.undecided : expected.likelyDay };
  });
  return { name, at, column, converted, far, isTaken };
}
