import { describe, expect, it } from 'vitest';
import { addMonths, calendarOf, dayOf, isoDay, parseDay } from './days.ts';

describe('days', () => {
  it('count as the proleptic Gregorian calendar does, there and back', () => {
    const first = Date.UTC(1899, 0, 1) / 86_400_000;
    const wrong: string[] = [];
    for (let day = first; day < first + 366 * 250; day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const { year, month, date } = calendarOf(day);
      const back = parseDay(iso) === day && dayOf(year, month, date) === day;
      if (isoDay(day) !== iso || !back) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['2015-02-29', '2015-13-01', '2015-00-10', '2015-1-1', '30-6-2020', '', '2015-06-31x'])(
    '"%s" names no day',
    (text) => expect(parseDay(text)).toBeNull(),
  );

  it.each([
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2015-08-15', 60, '2020-08-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(parseDay(from)!, months))).toBe(to);
  });
});
