import { isoDay, parseDay } from '@ketnap/core';
import type { Region, RegionColumn } from '../../layout/region.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Form } from '../../profile/profile.ts';
import { dayColumns, type DaysOfPersons } from '../days/day-columns.ts';
import { dayNumber } from '../days/days-of.ts';
import { periodAbove, spanOf } from '../periods/region-period.ts';
import { youngRows } from './young-rows.ts';

/** Before the Party was founded nobody was admitted to it. */
const FOUNDED = parseDay('1930-02-03')!;
const YEAR = 365.25;
/** A day so far beyond the period that the title says is far, if most days lie within. */
const BEYOND_TITLE = YEAR;
/** Between a far day after the others and these lie more than so many days, and more than between these. */
const GAP = 5 * YEAR;
/** A far day before the others lies so far before the day in their middle. */
const BEFORE = 30 * YEAR;
/** In a list of few rows both must be much larger than what lies between the others. */
const FEW = 5;
const GAP_OF_FEW = 15 * YEAR;
const SPREADS_OF_FEW = 2;
/** At most this share of the rows (but always some) can be far from the others. */
const MOST = 0.1;

/** Rows that hold a day, and the day's number. */
interface Counted {
  readonly day: number;
  readonly rows: number;
}

/**
 * The days of a column that lie far from all others, before the Party was founded or after today, as day
 * numbers: a slip of a digit, a year typed where a day is shown. Days over many years are far from none.
 *
 * @param today ISO; null where it is unknown
 */
export function farDays(
  region: Region,
  { column, use }: Pick<DaysOfPersons, 'column' | 'use'>,
  today: string | null,
): ReadonlySet<number> {
  const last = today === null ? Infinity : parseDay(today)!;
  const days = countedDays(column, use.dayOrder ?? 'dmy');
  const isSound = ({ day }: Counted): boolean => day >= FOUNDED && day <= last;
  const within = withinTitle(days.filter(isSound), region);
  const near = nearOnes(within);
  const kept = new Set(near.map(({ day }) => day));
  return new Set(days.map(({ day }) => day).filter((day) => !kept.has(day)));
}

/** A form whose days some region finds far notes it as undecided, unless a person has decided. */
export function withFarDays(
  region: Region,
  form: Form,
  today: string | null,
  memory: Memory,
): Form {
  if (form.rows !== 'persons') return form;
  const far = new Set(
    dayColumns(region, form)
      .filter(
        (one) =>
          farDays(region, one, today).size > 0 ||
          (one.name === 'admitted_on' && youngRows(region, form, memory).size > 0),
      )
      .map(({ at }) => at),
  );
  if (far.size === 0) return form;
  const columns = form.columns.map((use, i) =>
    far.has(i) ? { ...use, farDays: use.farDays ?? null } : use,
  );
  return { ...form, columns };
}

/** `3/2/2042`, as forms have days. */
export function dayText(day: number): string {
  const [year, month, date] = isoDay(day).split('-') as [string, string, string];
  return [date, month].map((part) => part.replace(/^0/, '')).join('/') + `/${year}`;
}

function countedDays({ values, used }: RegionColumn, order: 'dmy' | 'mdy' | 'ymd'): Counted[] {
  const rows = new Map<number, number>();
  values.forEach((value, code) => {
    const day = used.counts[code]! > 0 ? dayNumber(value, order) : null;
    if (day !== null) rows.set(day, (rows.get(day) ?? 0) + used.counts[code]!);
  });
  return [...rows].map(([day, count]) => ({ day, rows: count })).sort((a, b) => a.day - b.day);
}

function withinTitle(days: readonly Counted[], region: Region): readonly Counted[] {
  const span = titleSpan(region);
  if (!span) return days;
  const inside = days.filter(
    ({ day }) => day >= span[0] - BEYOND_TITLE && day <= span[1] + BEYOND_TITLE,
  );
  return rowsIn(inside) * 2 >= rowsIn(days) ? inside : days;
}

function titleSpan(region: Region): readonly [number, number] | null {
  const period = periodAbove(region)?.period;
  return period ? spanOf(period) : null;
}

/** Takes away, from both ends and as long as there are any, the few days that a long gap parts from the others. */
function nearOnes(days: readonly Counted[]): readonly Counted[] {
  const middle = days[days.length >> 1]?.day ?? 0;
  let near = days;
  for (;;) {
    const most = mostFar(rowsIn(days)) - (rowsIn(days) - rowsIn(near));
    const upper = cutAt(near, most);
    if (upper !== null) near = near.slice(0, upper);
    else {
      const lower = cutAt([...near].reverse(), most);
      const first = lower === null ? undefined : near[near.length - lower - 1];
      if (lower === null || !first || middle - first.day <= BEFORE) return near;
      near = near.slice(near.length - lower);
    }
  }
}

function mostFar(rows: number): number {
  return rows < FEW ? 1 : Math.max(2, Math.floor(rows * MOST));
}

/** How many of the days stay, counted from the end that is not cut; null where nothing is far. */
function cutAt(days: readonly Counted[], most: number): number | null {
  const isFew = rowsIn(days) < FEW;
  let beyond = 0;
  for (let i = days.length - 1; i > 0; i--) {
    beyond += days[i]!.rows;
    if (beyond > most) return null;
    const spread = Math.abs(days[i - 1]!.day - days[0]!.day);
    const least = isFew ? Math.max(GAP_OF_FEW, spread * SPREADS_OF_FEW) : Math.max(GAP, spread);
    if (Math.abs(days[i]!.day - days[i - 1]!.day) > least) return i;
  }
  return null;
}

function rowsIn(days: readonly Counted[]): number {
  return days.reduce((sum, { rows }) => sum + rows, 0);
}
