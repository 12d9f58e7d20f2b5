import type { Message } from '@ketnap/core';
import type { SheetLayout } from '../../layout/sheet-layout.ts';
import { daysOfWords } from '../../periods/period-text.ts';
import type { Region } from '../../layout/region.ts';
import { rowPeriods } from '../../layout/said-period.ts';
import type { Form, Meaning } from '../../profile/profile.ts';
import { columnsFor } from '../columns/columns-for.ts';
import type { ColumnDoubt } from '../columns/proposed-column.ts';
import { isUndated } from './undated-list.ts';

/** A region with its form, and what was thought when the form was made. */
export interface FormedRegion {
  readonly region: Region;
  /** What was found of its sheet. */
  readonly layout: SheetLayout;
  readonly place: string;
  /** Index among the forms. */
  readonly form: number;
  readonly reasons: readonly Message[];
  readonly likely: readonly (Meaning | null)[];
  /** Per column what it is that has to be asked; null where that is what it holds. */
  readonly doubts: readonly (ColumnDoubt | null)[];
  readonly likelyRows: Form['rows'];
  /** Why its persons may be none that were admitted; null where nothing speaks for it. */
  readonly rowsDoubt: Message | null;
  /** Per column whether the profile that was given says it. */
  readonly isKnown: readonly boolean[];
}

/** Whether every village's row says from when its members meet where they do. */
function tellsAllDays(form: Form, region: Region): boolean {
  const [since] = region.columns.filter((_, i) => {
    const meaning = form.columns[i]?.meaning;
    return meaning?.is === 'meeting_day' && meaning.column === 'from';
  });
  return region.roles.every((role, row) => role !== 'data' || (since?.codes[row] ?? 0) !== 0);
}

/**
 * Whether some figure of a region is of the form's own period, or of a part of its year; or its persons are, of
 * whom no column tells the day of admission.
 */
export function needsPeriod(form: Form, region: Region): boolean {
  if (form.rows === 'villages') return !tellsAllDays(form, region);
  if (isUndated(form)) return true;
  if (form.rows !== 'figures') return false;
  const said = columnsFor('period', region, form);
  const days = said.length > 0 ? rowPeriods(said, region.size, null) : [];
  const areSaid =
    days.length > 0 && region.roles.every((role, row) => role !== 'data' || days[row]);
  return form.columns.some(({ meaning }) => {
    if (meaning?.is !== 'figure' && meaning?.is !== 'members') return false;
    const { period } = meaning;
    if (typeof period === 'string') return !areSaid;
    return 'said' in period && daysOfWords(period.said, null) === null;
  });
}
