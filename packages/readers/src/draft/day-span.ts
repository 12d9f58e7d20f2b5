import type { Region } from '../layout/region.ts';
import type { Form } from '../profile/profile.ts';
import { isDay } from '@ketnap/sheets';
import { readDay } from '../values/read-day.ts';
import type { Span } from './known-tree.ts';

/** The first and the last day on which persons of a list were admitted; null where it tells none. */
export function daySpan({ columns }: Region, form: Form): Span | null {
  const at = form.columns.findIndex(
    ({ meaning }) => meaning?.is === 'day' && meaning.column === 'admitted_on',
  );
  const order = form.columns[at]?.dayOrder ?? 'dmy';
  const days = (columns[at]?.used.distinct ?? []).flatMap((value) => {
    if (isDay(value)) return [value.day];
    const reading = typeof value === 'string' ? readDay(value, order) : null;
    return reading && 'day' in reading ? [reading.day] : [];
  });
  if (days.length === 0) return null;
  return days.reduce<Span>(
    ([first, last], day) => [day < first ? day : first, day > last ? day : last],
    [days[0]!, days[0]!],
  );
}
