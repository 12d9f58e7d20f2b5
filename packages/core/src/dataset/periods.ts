import type { Calendar } from '../analyses/analysis.ts';
import type { Interval } from './dataset.ts';
import { calendarOf, dayOf } from './days.ts';

/** A calendar period, or the part of it within an interval: `from` and `to` are cut, `whole` is not. */
export interface Period extends Interval {
  /** `2018`, `2018-H1`, `2018-Q3` or `2018-03`. */
  readonly name: string;
  readonly whole: Interval;
}

const MONTHS: Readonly<Record<Calendar, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/** The calendar periods that share a day with the interval, in time order, cut to it. */
export function calendarPeriods(within: Interval, every: Calendar): Period[] {
  const length = MONTHS[every];
  const { year, month } = calendarOf(within.from);
  const periods: Period[] = [];
  if (within.from > within.to) return periods;
  let index = Math.floor((year * 12 + month - 1) / length);
  for (let from = firstDay(index * length); from <= within.to; index++) {
    const next = firstDay((index + 1) * length);
    const whole = { from, to: next - 1 };
    periods.push({ name: nameOf(index * length, every), whole, ...cut(whole, within) });
    from = next;
  }
  return periods;
}

/** A calendar year as a period, cut to the interval. */
export function yearPeriod(year: number, within: Interval): Period {
  const whole = { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  return { name: nameOf(year * 12, 'year'), whole, ...cut(whole, within) };
}

/** The days that both intervals hold; reversed where there is none. */
export function cut(interval: Interval, within: Interval): Interval {
  return {
    from: Math.max(interval.from, within.from),
    to: Math.min(interval.to, within.to),
  };
}

/** First day of a month counted since the year 0. */
function firstDay(months: number): number {
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

function nameOf(months: number, every: Calendar): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = (months % 12) + 1;
  switch (every) {
    case 'month':
      return `${year}-${String(month).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'half_year':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'year':
      return year;
  }
}
