import {
  formatPeriod,
  type Message,
  type QuotaAttainment,
  type QuotaRow,
  type Trend,
  type TrendRow,
} from '@ketnap/core';
import { dayNumber } from './days.ts';
import { knownSpan } from './known-span.ts';
import { quotaWords } from './messages/quota.ts';

/** The pace of a term: what is counted up to the end of each month, and the even way to the target. */
export interface Course {
  readonly rows: readonly TrendRow[];
  readonly quota: QuotaRow | null;
  /** Null where there is no target, or only one source is counted. */
  readonly target: number | null;
  readonly start: number;
  /** Last day of the term, also after the last day counted. */
  readonly end: number;
}

/** The course of the first unit of a trend by month, within the last period of its quota. */
export function courseOf(monthly: Trend, quota: QuotaAttainment): Course {
  const unit = monthly.rows[0]?.unit_id ?? quota.rows[0]?.unit_id;
  const goal = quota.rows.findLast(({ unit_id }) => unit_id === unit) ?? null;
  const within = (row: TrendRow) => goal === null || (row.to >= goal.from && row.from <= goal.to);
  const months = monthly.rows.filter((row) => row.unit_id === unit && within(row));
  const rows = knownSpan(months, ({ cumulative }) => cumulative);
  const [first] = rows;
  const target = monthly.source ? null : (goal?.target ?? null);
  if (!first) return { rows, quota: goal, target, start: 0, end: 0 };
  const start = dayNumber(goal?.from ?? first.from);
  const last = dayNumber(rows.at(-1)!.to);
  if (!goal || goal.elapsed <= 0) return { rows, quota: goal, target, start, end: last };
  const counted = dayNumber(goal.to) - start + 1;
  const end = start + Math.round(counted / goal.elapsed) - 1;
  return { rows, quota: goal, target, start, end: Math.max(end, last) };
}

/** The part of the target that an even pace asks for by the end of a day. */
function paceOn({ start, end, target }: Course, day: number): number {
  return ((target ?? 0) * (day - start + 1)) / (end - start + 1);
}

/** Whether the count keeps pace, since when, and how far it is from the target. */
export function paceTitleOf(course: Course): Message {
  const { paceTitle } = quotaWords;
  const { rows, target, end } = course;
  const points = rows.filter(({ cumulative }) => cumulative !== null);
  const last = points.at(-1);
  if (!last) return paceTitle.noCount;
  const count = last.cumulative!;
  if (target === null) return paceTitle.noTarget(count);
  if (target <= 0) return paceTitle.zeroTarget(count);
  const gap = count - target;
  const isOver = dayNumber(last.to) >= end;
  const ahead = points.map((row) => row.cumulative! >= paceOn(course, dayNumber(row.to)) - 1e-9);
  const turned = ahead.lastIndexOf(!ahead.at(-1)!) + 1;
  const month = bothPeriod(points[turned]!.period);
  if (!ahead.at(-1)) {
    if (isOver) return paceTitle.missed(-gap);
    return turned === 0
      ? joined(paceTitle.behind, paceTitle.left(-gap))
      : paceTitle.behindSince(month);
  }
  if (isOver && turned > 0) return paceTitle.reached(gap);
  const pace = turned > 0 ? paceTitle.aheadSince(month) : paceTitle.ahead;
  return gap >= 0 ? joined(pace, paceTitle.over(gap)) : pace;
}

function bothPeriod(period: string): Message {
  return { vi: formatPeriod(period, 'vi'), en: formatPeriod(period, 'en') };
}

function joined(a: Message, b: Message): Message {
  return { vi: a.vi + b.vi, en: a.en + b.en };
}
