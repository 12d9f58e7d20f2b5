import type { Message } from '@ketnap/core';
import type { SheetLayout } from '../layout/lay-out.ts';
import type { Region } from '../layout/region.ts';
import type { Form, Meaning } from '../profile/profile.ts';

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
  readonly likelyRows: Form['rows'];
  /** Per column whether the profile that was given says it. */
  readonly isKnown: readonly boolean[];
}

/** Whether some figure of the form is of the form's own period. */
export function needsPeriod({ rows, columns }: Form): boolean {
  return (
    rows === 'figures' &&
    columns.some(({ meaning }) => meaning?.is === 'figure' && typeof meaning.period === 'string')
  );
}
