import { isoDay } from '@ketnap/core';
import type { Region } from '../../layout/region.ts';
import type { Form } from '../../profile/profile.ts';
import { dayColumns } from './day-columns.ts';
import { dayNumber } from './days-of.ts';
import type { Span } from '../known/known-tree.ts';

/** The first and the last day on which persons of a list were admitted; null where it tells none. */
export function daySpan(region: Region, form: Form): Span | null {
  const days = dayColumns(region, form).find(({ name }) => name === 'admitted_on');
  if (!days) return null;
  const order = days.use.dayOrder ?? 'dmy';
  const told = days.column.used.distinct
    .map((value) => dayNumber(value, order))
    .filter((day) => day !== null);
  if (told.length === 0) return null;
  const [first, last] = told.reduce(
    ([from, to], day) => [Math.min(from, day), Math.max(to, day)],
    [told[0]!, told[0]!],
  );
  return [isoDay(first), isoDay(last)];
}
