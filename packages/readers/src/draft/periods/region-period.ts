import { parseDay } from '@ketnap/core';
import { dayOfState, periodIn, type FoundPeriod } from '../../periods/period-text.ts';
import type { Region } from '../../layout/region.ts';
import type { Form, NewTerm, Period } from '../../profile/profile.ts';
import { wholeOf } from '../../values/read-day.ts';
import type { Known, KnownTerm } from '../known/known.ts';

/** The period that the lines above a head say, as a profile has it. */
export interface TitlePeriod {
  readonly period: Period;
  /** The words that say it. */
  readonly text: string;
  /** A term that nobody knows yet. */
  readonly newTerm: NewTerm | null;
}

/**
 * Null where the lines say no period, or several that differ. Of a list of villages the day on which it was
 * so is enough; figures that all count from the first day of the year are those up to it.
 */
export function titlePeriod(region: Region, form: Form, known: Known): TitlePeriod | null {
  const found =
    periodAbove(region) ??
    (form.rows === 'villages' ? stateAbove(region) : null) ??
    (areOfYear(form) ? yearAbove(region) : null);
  if (!found) return null;
  return 'termYears' in found.period
    ? termPeriod(found.period, found.text, known)
    : { period: found.period, text: found.text, newTerm: null };
}

/** The period that the lines above a head or the sheet's name say; null where they say none, or several that differ. */
export function periodAbove({ title, sheet }: Region): FoundPeriod | null {
  const found = periodIn(sheet.name === null ? title : [...title, sheet.name]);
  return found?.conflicting ? null : found;
}

/** The first and last day of a period, as day numbers; of a term those of its years. */
export function spanOf(period: FoundPeriod['period']): readonly [number, number] {
  if ('from' in period) return [parseDay(period.from)!, parseDay(period.to)!];
  const [first, last] = period.termYears;
  return [parseDay(`${first}-01-01`)!, parseDay(`${last}-12-31`)!];
}

function areOfYear({ rows, columns }: Form): boolean {
  const periods = columns.flatMap(({ meaning }) =>
    meaning?.is === 'figure' ? [meaning.period] : [],
  );
  return rows === 'figures' && periods.length > 0 && periods.every((one) => one === 'year_to_date');
}

/** From the first day of the year up to the day that the lines above a table say: `Tính đến 31/12/2023`. */
export function yearAbove(region: Region): FoundPeriod | null {
  const found = periodAbove(region) === null ? stateAbove(region) : null;
  if (!found || !('to' in found.period) || found.period.to === null) return null;
  const { to } = found.period;
  return { ...found, period: { from: `${to.slice(0, 4)}-01-01`, to } };
}

function stateAbove({ title }: Region): FoundPeriod | null {
  const day = dayOfState(title);
  if (day === null) return null;
  const text = title.find((line) => dayOfState([line]) !== null) ?? title.join(' ');
  return { period: { from: day, to: day }, text, conflicting: false };
}

function termPeriod(
  { termYears: [first, last], to }: Extract<FoundPeriod['period'], { termYears: unknown }>,
  text: string,
  { terms }: Known,
): TitlePeriod {
  const { id, newTerm } = termOfYears(first, last, terms);
  return { period: { term: id, ...(to === null ? {} : { to }) }, text, newTerm };
}

/** The term of two years among some, or a new one whose days nobody knows. */
function termOfYears(
  first: number,
  last: number,
  terms: readonly KnownTerm[],
): { readonly id: string; readonly newTerm: NewTerm | null } {
  const term = terms.find((one) => isOfYears(one, first, last));
  const id = term?.term_id ?? `${first}-${last}`;
  const name = `Nhiệm kỳ ${first}–${last}`;
  return { id, newTerm: term ? null : { term_id: id, name, starts_on: null, ends_on: null } };
}

/** The term that a column names by its id or years, as {@link termOfYears} has it; null where nobody knows it. */
export function termNamed(
  term: string,
  terms: readonly KnownTerm[],
): { readonly id: string; readonly newTerm: NewTerm | null } | null {
  if (terms.some(({ term_id }) => term_id === term)) return { id: term, newTerm: null };
  const years = /^(\d{4})-(\d{4})$/.exec(term);
  return years && termOfYears(wholeOf(years[1]!), wholeOf(years[2]!), terms);
}

function isOfYears(
  { term_id, name, starts_on, ends_on }: KnownTerm,
  first: number,
  last: number,
): boolean {
  const years = new RegExp(`${first}\\D+${last}`);
  if (years.test(term_id) || years.test(name)) return true;
  return Boolean(starts_on?.startsWith(String(first)) && ends_on?.startsWith(String(last)));
}
