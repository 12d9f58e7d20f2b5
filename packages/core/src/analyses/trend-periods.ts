import type { Dataset, Interval, Term } from '../dataset/dataset.ts';
import { addMonths, calendarOf, type Day, daysInMonth, isoDay } from '../dataset/days.ts';
import { calendarPeriods, cut, type Period } from '../dataset/periods.ts';
import { windowErrors } from '../messages/count-notes.ts';
import { trendNotes } from '../messages/trend-notes.ts';
import type { Calendar, CountBy, Note, UnitSelection } from './analysis.ts';
import { coveredDays } from './covered-days.ts';
import { dayOption, requireOrder } from './day-option.ts';
import { beforeData, resolveAsOf } from './window.ts';

export interface TrendOptions extends UnitSelection {
  readonly every: Calendar | 'term';
  /** First day, ISO. Default: the first day that the data cover. */
  readonly from?: string;
  /** Last day counted, ISO. Default: the last day that the data cover. */
  readonly asOf?: string;
  /** Only admissions of this source. */
  readonly source?: string;
  /** Units of the day of admission. Default `'as_recorded'`. */
  readonly basis?: 'as_recorded';
  /** Default `'admitted_on'`. */
  readonly countBy?: CountBy;
}

/** A period up to `asOf` with the other intervals that its row tells of; these hold no day where unknown. */
export interface TrendPeriod extends Interval {
  readonly name: string;
  readonly partial: boolean;
  /** The same part of the period a year or a term before. */
  readonly previous: Interval;
  /** The twelve months up to `to`. */
  readonly rolling: Interval;
  /** From the first day of the term that holds `to`. */
  readonly cumulative: Interval;
  /** Whether the data cover `previous`, and `rolling`; whether a term holds `to`. */
  readonly knowsPrevious: boolean;
  readonly knowsRolling: boolean;
  readonly inTerm: boolean;
}

export interface TrendQuestion {
  readonly options: TrendOptions & { readonly countBy: CountBy };
  readonly asOf: Day;
  /** All days counted: none of them before the data. */
  readonly within: Interval;
  readonly periods: readonly TrendPeriod[];
  readonly notes: readonly Note[];
}

/** The periods, the options in full (but for the units), and what must be said of both. */
export function resolveTrend(dataset: Dataset, options: TrendOptions): TrendQuestion {
  const { every, source, basis = 'as_recorded', countBy = 'admitted_on' } = options;
  const { covers } = dataset;
  const { day: asOf, notes } = resolveAsOf(dataset, options.asOf);
  const first = dayOption('from', options.from) ?? Math.min(covers.from, asOf);
  const asked = { from: first, to: asOf };
  requireOrder(asked);
  const within = cut(asked, { from: covers.from, to: asOf });
  const compared = every === 'term' ? termPeriods(dataset, within) : yearlyPeriods(within, every);
  const periods = compared
    .filter(({ from, to }) => from <= to)
    .map((period) => withSums(dataset, period, asOf));
  return {
    options: {
      every,
      from: isoDay(first),
      asOf: isoDay(asOf),
      ...(source === undefined ? {} : { source }),
      basis,
      countBy,
    },
    asOf,
    within,
    periods,
    notes: [...notes, ...beforeData(dataset, asked), ...notesOf(dataset, periods)],
  };
}

/** Holds no day. */
const NEVER: Interval = { from: 1, to: 0 };

interface Compared extends Period {
  readonly previous: Interval;
}

function yearlyPeriods(within: Interval, every: Calendar): Compared[] {
  return calendarPeriods(within, every).map((period) => ({
    ...period,
    previous: { from: firstDayYearBefore(period.from), to: lastDayYearBefore(period.to) },
  }));
}

/** The same date a year before; 1 March before 29 February, so that no day counts in both years. */
function firstDayYearBefore(day: Day): Day {
  const before = addMonths(day, -12);
  return calendarOf(before).date === calendarOf(day).date ? before : before + 1;
}

/** The last day of a month has the last day of the same month before it, be it the 28th or 29th. */
function lastDayYearBefore(day: Day): Day {
  const { year, month, date } = calendarOf(day);
  const before = addMonths(day, -12);
  const isLast = date === daysInMonth(year, month);
  return isLast ? before + daysInMonth(year - 1, month) - calendarOf(before).date : before;
}

function termPeriods({ terms }: Dataset, within: Interval): Compared[] {
  if (terms.length === 0) throw windowErrors.noTerms();
  return terms
    .map((term, i) => ({ term, part: cut(term, within), before: terms[i - 1] }))
    .filter(({ part }) => part.from <= part.to)
    .map(({ term, part, before }) => ({
      name: term.id,
      whole: term,
      ...part,
      previous: before ? samePart(term, part, before) : NEVER,
    }));
}

/** The part of another term at the same months and days from its beginning. */
function samePart(term: Term, part: Interval, other: Term): Interval {
  const from = sameDistance(term.from, part.from, other.from);
  if (part.to === term.to) return { from, to: other.to };
  return cut({ from, to: sameDistance(term.from, part.to + 1, other.from) - 1 }, other);
}

/** As many whole months, then days, after another start. */
function sameDistance(start: Day, day: Day, otherStart: Day): Day {
  let months = 0;
  while (addMonths(start, months + 1) <= day) months++;
  return addMonths(otherStart, months) + (day - addMonths(start, months));
}

function withSums(dataset: Dataset, { name, whole, from, to, previous }: Compared, asOf: Day) {
  const covered = coveredDays(dataset, asOf);
  const holds = (days: Interval): boolean =>
    days.from <= days.to && days.from >= covered.from && days.to <= covered.to;
  const rolling = { from: firstDayYearBefore(to + 1), to };
  const term = termOf(dataset, to);
  return {
    name,
    from,
    to,
    partial: from > whole.from || to < whole.to,
    previous: holds(previous) ? previous : NEVER,
    rolling: holds(rolling) ? rolling : NEVER,
    cumulative: term ? { from: term.from, to } : NEVER,
    knowsPrevious: holds(previous),
    knowsRolling: holds(rolling),
    inTerm: term !== undefined,
  };
}

/** The term that holds a day; of several the one that began last. */
function termOf({ terms }: Dataset, day: Day): Term | undefined {
  return terms.findLast(({ from, to }) => from <= day && day <= to);
}

function notesOf(dataset: Dataset, periods: readonly TrendPeriod[]): Note[] {
  const first = dataset.covers.from;
  const partial = periods.filter((period) => period.partial).map(({ name }) => name);
  const held = new Set(periods.map(({ to }) => termOf(dataset, to)));
  const early = dataset.terms.filter((term) => held.has(term) && term.from < first);
  return [
    ...(partial.length === 0 ? [] : [trendNotes.partial(partial)]),
    ...(early.length === 0
      ? []
      : [
          trendNotes.termsBeforeData(
            early.map(({ id }) => id),
            isoDay(first),
          ),
        ]),
  ];
}
