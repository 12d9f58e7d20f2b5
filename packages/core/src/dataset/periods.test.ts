import { describe, expect, it } from 'vitest';
import type { Calendar } from '../analyses/analysis.ts';
import { isoDay, parseDay } from './days.ts';
import { calendarPeriods, yearPeriod } from './periods.ts';

const periods = (from: string, to: string, every: Calendar): string[] =>
  calendarPeriods({ from: parseDay(from)!, to: parseDay(to)! }, every).map(
    (one) => `${one.name}: ${isoDay(one.from)}/${isoDay(one.to)}`,
  );

describe('calendarPeriods', () => {
  it.each<[Calendar, string, string, string[]]>([
    [
      'year',
      '2019-12-31',
      '2020-01-01',
      ['2019: 2019-12-31/2019-12-31', '2020: 2020-01-01/2020-01-01'],
    ],
    [
      'half_year',
      '2020-02-05',
      '2020-12-31',
      ['2020-H1: 2020-02-05/2020-06-30', '2020-H2: 2020-07-01/2020-12-31'],
    ],
    [
      'quarter',
      '2019-12-01',
      '2020-03-31',
      ['2019-Q4: 2019-12-01/2019-12-31', '2020-Q1: 2020-01-01/2020-03-31'],
    ],
    [
      'month',
      '2020-02-10',
      '2020-03-09',
      ['2020-02: 2020-02-10/2020-02-29', '2020-03: 2020-03-01/2020-03-09'],
    ],
  ])('cuts every %s of %s to %s to the interval', (every, from, to, expected) => {
    expect(periods(from, to, every)).toEqual(expected);
  });

  it('keeps the whole period beside its part', () => {
    const [period] = calendarPeriods(
      { from: parseDay('2020-05-01')!, to: parseDay('2020-05-02')! },
      'quarter',
    );
    expect([isoDay(period!.whole.from), isoDay(period!.whole.to)]).toEqual([
      '2020-04-01',
      '2020-06-30',
    ]);
  });

  it('has twelve months, four quarters and two halves in each of 200 years, without a gap', () => {
    const within = { from: parseDay('1900-01-01')!, to: parseDay('2099-12-31')! };
    for (const [every, each] of [
      ['month', 12],
      ['quarter', 4],
      ['half_year', 2],
      ['year', 1],
    ] as const) {
      const found = calendarPeriods(within, every);
      expect(found).toHaveLength(200 * each);
      found.slice(1).forEach(({ from }, i) => expect(from).toBe(found[i]!.to + 1));
    }
  });
});

describe('yearPeriod', () => {
  it('is reversed where the interval has no day of the year', () => {
    const { from, to } = yearPeriod(2021, { from: -Infinity, to: parseDay('2020-12-31')! });
    expect(from).toBeGreaterThan(to);
  });
});
