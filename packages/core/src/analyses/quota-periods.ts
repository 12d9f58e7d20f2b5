import type { Dataset, Interval, Term } from '../dataset/dataset.ts';
import { dayOf, isoDay } from '../dataset/days.ts';
import { cut, yearPeriod } from '../dataset/periods.ts';
import { countNotes, windowErrors } from '../messages/count-notes.ts';
import { quotaNotes, type Span } from '../messages/quota-notes.ts';
import type { CountBy, Note, UnitSelection } from './analysis.ts';
import { formYears } from './form-years.ts';
import { planYears, type TargetPeriod } from './targets.ts';
import { beforeData, requireTerm, resolveAsOf } from './window.ts';
import { coveredDays } from './covered-days.ts';

export interface QuotaOptions extends UnitSelection {
  /** A term's id. Either this or `years`. */
  readonly term?: string;
  /** First and last calendar year; one row per unit and year. */
  readonly years?: readonly [first: number, last: number];
  /** Last day counted, ISO. Default: the last day that the data cover. */
  readonly asOf?: string;
  /** With `term`: one row for the term, or one per plan year. Default `'term'`. */
  readonly every?: 'term' | 'year';
  /** Default `'admitted_on'`. */
  readonly countBy?: CountBy;
}

/**
 * A term or year up to `asOf`, or the years of a term that forms tell of, with what is needed to judge it.
 */
export interface QuotaPeriod extends Interval {
  readonly name: string;
  readonly whole: Interval;
  readonly target: TargetPeriod;
  /** Share of the whole period's days up to `to`, 0..1. */
  readonly elapsed: number;
  /** Days of the whole period after `to`. */
  readonly daysLeft: number;
  /** Of a term: its complete plan years, over by `asOf` and wholly within the days of the data. */
  readonly years: readonly (Interval & { readonly target: TargetPeriod })[];
}

export interface QuotaQuestion {
  readonly options: QuotaOptions & { readonly countBy: CountBy };
  readonly asOf: number;
  /** Those that have begun by `asOf`. */
  readonly periods: readonly QuotaPeriod[];
  readonly notes: readonly Note[];
}

/** The periods, the options in full (but for the units), and what must be said of both. */
export function resolveQuota(dataset: Dataset, options: QuotaOptions): QuotaQuestion {
  const { term: termId, years, every = 'term', countBy = 'admitted_on' } = options;
  if ((termId === undefined) === (years === undefined)) throw windowErrors.termOrYears();
  const { day: asOf, notes } = resolveAsOf(dataset, options.asOf);
  const term = termId === undefined ? null : requireTerm(dataset, termId);
  const all =
    term && every === 'term' ? [termPeriod(dataset, term, asOf)] : yearPeriods(term, years, asOf);
  const periods = all.filter(({ from, to }) => from <= to);
  const span = periods[0] && { from: periods[0].from, to: periods.at(-1)!.to };
  return {
    options: {
      ...(years === undefined ? { term: term!.id, every } : { years }),
      asOf: isoDay(asOf),
      countBy,
    },
    asOf,
    periods,
    notes: [
      ...notes,
      ...notBegun(all, asOf),
      ...(term && every === 'year' ? daysOutside(term) : []),
      ...(span ? beforeData(dataset, span) : []),
      ...periods.flatMap(({ target, from, to }) => notTold(target, { from, to }, asOf)),
    ],
  };
}

function termPeriod(dataset: Dataset, term: Term, asOf: number): QuotaPeriod {
  const covered = coveredDays(dataset, asOf);
  const counted = cut(term, { from: term.from, to: asOf });
  const years = planYears(term)
    .map((year) => ({ year, ...yearPeriod(year, { from: -Infinity, to: asOf }) }))
    .filter(({ to, whole }) => to === whole.to && isWithin(whole, covered));
  const told = formYears(dataset, term, counted);
  const days = told ? { from: told.from, to: told.to } : counted;
  const part = told && { ...term, ...days, firstYear: told.first, lastYear: told.last };
  return {
    name: term.id,
    whole: part ?? term,
    ...days,
    ...progress(part ?? term, days),
    target: part ? { term: part, counted: days, partOf: term } : { term, counted },
    years: years.map(({ year, from, to }) => ({
      from,
      to,
      target: { year, counted: { from, to } },
    })),
  };
}

function isWithin(days: Interval, within: Interval): boolean {
  return days.from >= within.from && days.to <= within.to;
}

function yearPeriods(term: Term | null, years: QuotaOptions['years'], asOf: number): QuotaPeriod[] {
  return (term ? planYears(term) : yearsBetween(...years!)).map((year) => {
    const { name, whole, from, to } = yearPeriod(year, { from: -Infinity, to: asOf });
    const counted = { from, to };
    return {
      name,
      whole,
      ...counted,
      ...progress(whole, counted),
      target: { year, counted },
      years: [],
    };
  });
}

function yearsBetween(first: number, last: number): number[] {
  if (first > last) throw windowErrors.reversedYears(first, last);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function progress(whole: Interval, counted: Interval): { elapsed: number; daysLeft: number } {
  const days = whole.to - whole.from + 1;
  return { elapsed: (counted.to - whole.from + 1) / days, daysLeft: whole.to - counted.to };
}

function notBegun(all: readonly QuotaPeriod[], asOf: number): Note[] {
  const names = all.filter(({ from, to }) => from > to).map(({ name }) => name);
  return names.length === 0 ? [] : [countNotes.notBegun(names, isoDay(asOf))];
}

/** Of the years of a term that forms tell of: which of its days up to `asOf` they do not. */
function notTold(target: TargetPeriod, told: Interval, asOf: number): Note[] {
  const term = 'term' in target ? target.partOf : undefined;
  if (!term) return [];
  const missing = beyond(cut(term, { from: term.from, to: asOf }), told);
  return [quotaNotes.wholeYears(term.id, [isoDay(told.from), isoDay(told.to)], missing)];
}

/** Which days of the plan years are not of the term, and of the term not of a plan year. */
function daysOutside(term: Term): Note[] {
  const years = planYears(term);
  if (years.length === 0) return [quotaNotes.noPlanYears(term.id)];
  const plan = { from: dayOf(years[0]!, 1, 1), to: dayOf(years.at(-1)!, 12, 31) };
  const [notOfTerm, notOfPlan] = [beyond(plan, term), beyond(term, plan)];
  if (notOfTerm.length + notOfPlan.length === 0) return [];
  return [quotaNotes.planYears(notOfTerm, notOfPlan)];
}

/** The days of one interval before and after another. */
function beyond(interval: Interval, other: Interval): Span[] {
  const before = { from: interval.from, to: Math.min(interval.to, other.from - 1) };
  const after = { from: Math.max(interval.from, other.to + 1), to: interval.to };
  return [before, after]
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }) => [isoDay(from), isoDay(to)]);
}
