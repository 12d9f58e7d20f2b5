import { dayOfState } from '../../periods/period-text.ts';
import { areMostly } from '../../layout/column-values.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { reasons } from '../../messages/draft.ts';
import type { Meaning } from '../../profile/profile.ts';
import { asked, sure, type ProposedColumn } from '../columns/proposed-column.ts';
import type { ComposedFigure } from './compose-figure.ts';
import { headPeriod } from './head-period.ts';

/** What is counted is neither admissions nor targets of them. */
export const NOT_ADMISSIONS: Meaning = { is: 'left_out', why: 'not_admissions' };

/** A column that counts members: of the day that its head or the title says, else that is asked. */
export function memberColumn(
  figure: ComposedFigure,
  region: Region,
  column: RegionColumn,
): ProposedColumn {
  const words = figure.words.join(' › ');
  if (figure.isDoubtful) return asked(NOT_ADMISSIONS, reasons.unknown);
  const meaning = headCounts(figure, region, column);
  if (!meaning) return sure(NOT_ADMISSIONS, reasons.otherCount(words));
  const isSaid = typeof meaning.period === 'object' && 'from' in meaning.period;
  return isSaid
    ? sure(meaning, reasons.head(words))
    : asked(meaning, reasons.head(words), null, 'members');
}

/**
 * Numbers of all members of each unit, where nothing says the day likely those of the last one of their period.
 * Null of a part of the members, of a period that nobody can tell, and where the column holds no numbers.
 */
export function headCounts(
  figure: ComposedFigure,
  region: Region,
  { used }: RegionColumn,
): Extract<Meaning, { is: 'members' }> | null {
  if (figure.isDoubtful || figure.isPart || figure.source !== null) return null;
  if (used.filled > 0 && !areMostly(used, 'number')) return null;
  const day = daySaid(figure, region);
  const period = day === null ? headPeriod(figure, region) : { from: day, to: day };
  return period && { is: 'members', period, on: 'end' };
}

/** The day that a head says, `Đảng viên tính đến 31/12/2024`, or else the lines above the table. */
function daySaid(
  { phrases, periodHeads, isUnclear }: ComposedFigure,
  { title }: Region,
): string | null {
  const says = phrases.some(({ is }) => is === 'up_to' || is === 'at');
  return isUnclear || (phrases.length > 0 && !says) ? null : dayOfState([...periodHeads, ...title]);
}
