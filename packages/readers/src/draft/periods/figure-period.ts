import { parseDay } from '@ketnap/core';
import type { Known } from '../known/known.ts';
import { termNamed, titlePeriod } from './region-period.ts';
import { areWholeYears } from '../../periods/period-days.ts';
import { daysOfWords, termDayOf, type SaidDays } from '../../periods/period-text.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { rowPeriods } from '../../layout/said-period.ts';
import { wholeOf } from '../../values/read-day.ts';
import type { FigurePeriod, Form, Period, Profile } from '../../profile/profile.ts';

/** Days from the first to the last, ISO; with the term that they are part of, if they are. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly term: string | null;
  /** First day of the term that holds the last of them, where one is known. */
  readonly termFrom?: string | null;
  /** Whether words name them that name a part of a year, such as a quarter. */
  readonly isPart?: boolean;
}

/** The days of a region's own period; null where nobody says them. */
export function regionDays(
  region: Region,
  form: Form,
  profile: Profile,
  known: Known,
): Days | null {
  const period = form.period === 'title' ? titlePeriod(region, form, known)?.period : form.period;
  const days = period ? daysOf(period, profile, known) : null;
  return days && { ...days, termFrom: termStart(days, profile, known) };
}

/** The first day of the only term that holds the last of some days: a year may begin in the term before. */
function termStart({ to }: Days, { newTerms }: Profile, { terms }: Known): string | null {
  const starts = [...newTerms, ...terms].flatMap(({ starts_on, ends_on }) =>
    starts_on !== null && ends_on !== null && starts_on <= to && to <= ends_on ? [starts_on] : [],
  );
  return new Set(starts).size === 1 ? starts[0]! : null;
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

/** A form whose columns of terms are of the days of those terms, where these are known. */
export function withTermDays(form: Form, profile: Profile, known: Known): Form {
  const columns = form.columns.map((use) => {
    const { meaning } = use;
    if (meaning?.is !== 'figure' || typeof meaning.period === 'string') return use;
    if (!('term' in meaning.period)) return use;
    const named = termNamed(meaning.period.term, [...profile.newTerms, ...known.terms]);
    const days = named && daysOf({ term: named.id }, profile, known);
    if (!days) return use;
    const period = { from: days.from, to: days.to, ofTerm: named.id };
    return { ...use, meaning: { ...meaning, period } };
  });
  return { ...form, columns };
}

/** The days of a figure's period; null where its region's are unknown, or those of its term. */
export function figureDays(period: FigurePeriod, own: Days | null): Days | null {
  if (typeof period === 'object') {
    if ('from' in period) return ownDays(period);
    if ('term' in period) return null;
    return 'said' in period ? saidDays(period.said, own) : yearDays(period.year, own);
  }
  if (own === null) return null;
  if (period === 'sheet') return own;
  if (period === 'year_to_date')
    return { from: `${own.to.slice(0, 4)}-01-01`, to: own.to, term: null, isPart: true };
  if (period === 'term_to_date')
    return own.termFrom == null
      ? null
      : { from: own.termFrom, to: own.to, term: null, isPart: true };
  return { from: yearBefore(own.from), to: endBefore(own), term: null };
}

function ownDays(period: Extract<FigurePeriod, { from: string }>): Days {
  const { from, to, ofTerm } = period;
  return { from, to, term: ofTerm ?? null, isPart: ofTerm === undefined && !areWholeYears(period) };
}

/** The whole year, or its part up to the day up to which the region's figures go. */
function yearDays(year: number, own: Days | null): Days {
  return partOf({ from: `${year}-01-01`, to: `${year}-12-31` }, own);
}

/** What words say, within the year of the region's own period; no more than up to that one's last day. */
function saidDays(said: string, own: Days | null): Days | null {
  const end = termDayOf(said, own && yearOfDays(own));
  if (end !== null) {
    const from = own?.termFrom ?? null;
    return from === null || end < from ? null : { from, to: end, term: null, isPart: true };
  }
  const days = daysOfWords(said, own && yearOfDays(own));
  return days && partOf(days, own);
}

/** The periods that some columns say of each row. */
export function rowDays(
  columns: readonly RegionColumn[],
  size: number,
  own: Days | null,
): readonly (Days | null)[] {
  return rowPeriods(columns, size, own && yearOfDays(own)).map((days) => days && partOf(days, own));
}

/** Days up to the one up to which the region's figures go, if that is one of them. */
function partOf(days: SaidDays, own: Days | null): Days {
  const { from, to } = days;
  const isCut = own !== null && own.to >= from && own.to < to;
  return { from, to: isCut ? own.to : to, term: null, isPart: !areWholeYears(days) };
}

/** The end of the same days a year before: a period up to the end of February goes to its end. */
function endBefore({ from, to }: Days): string {
  const year = wholeOf(to.slice(0, 4));
  const isWholeMonth =
    from.endsWith('-01') && to.endsWith('-02-28') && parseDay(`${year}-02-29`) === null;
  const end = `${year - 1}-02-29`;
  return isWholeMonth && parseDay(end) !== null ? end : yearBefore(to);
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
