import { parseDay } from '@ketnap/core';
import type { Known } from '../draft/known.ts';
import { titlePeriod } from '../draft/region-period.ts';
import type { Region } from '../layout/region.ts';
import { wholeOf } from '../values/read-day.ts';
import type { FigurePeriod, Form, Period, Profile } from '../profile/profile.ts';

/** Days from the first to the last, ISO; with the term that they are part of, if they are. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly term: string | null;
}

/** The days of a region's own period; null where nobody says them. */
export function regionDays(
  region: Region,
  form: Form,
  profile: Profile,
  known: Known,
): Days | null {
  const period = form.period === 'title' ? titlePeriod(region, known)?.period : form.period;
  return period ? daysOf(period, profile, known) : null;
}

function daysOf(period: Period, { newTerms }: Profile, known: Known): Days | null {
  if ('from' in period) return { from: period.from, to: period.to, term: null };
  const term = [...newTerms, ...known.terms].find(
    ({ term_id, starts_on, ends_on }) =>
      term_id === period.term && starts_on !== null && ends_on !== null,
  );
  if (!term) return null;
  const ends = term.ends_on!;
  const to = period.to !== undefined && period.to < ends ? period.to : ends;
  return { from: term.starts_on!, to, term: term.term_id };
}

/** The days of a figure's period; null where its region's are unknown. */
export function figureDays(period: FigurePeriod, own: Days | null): Days | null {
  if (typeof period === 'object') return yearDays(period.year, own);
  if (own === null) return null;
  if (period === 'sheet') return own;
  return { from: yearBefore(own.from), to: yearBefore(own.to), term: null };
}

/** The whole year, or its part up to the day up to which the region's figures go. */
function yearDays(year: number, own: Days | null): Days {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const to = own !== null && own.to >= first && own.to < last ? own.to : last;
  return { from: first, to, term: null };
}

/** The same day a year before; 28 February for 29 February. */
function yearBefore(day: string): string {
  const [year, rest] = [day.slice(0, 4), day.slice(4)];
  const digits = wholeOf(year);
  const same = `${digits - 1}${rest}`;
  return parseDay(same) === null ? `${digits - 1}-02-28` : same;
}

/** The calendar year that holds all of the days; null where none does. */
export function yearOfDays({ from, to }: Days): string | null {
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}
