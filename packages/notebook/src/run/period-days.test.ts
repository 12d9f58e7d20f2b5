import { expect, it } from 'vitest';
import { periodDays } from './period-days.ts';

it.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-H1', '2018-01-01', '2018-06-30'],
  ['2018-H2', '2018-07-01', '2018-12-31'],
  ['2018-Q3', '2018-07-01', '2018-09-30'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2018-12', '2018-12-01', '2018-12-31'],
])('%s is from %s to %s', (period, from, to) => expect(periodDays(period)).toEqual({ from, to }));

it.each(['', '2015-2020', '2018-13', '2018-Q5', '2018-05-01', 'năm 2018'])(
  '%j is no period of the calendar',
  (period) => expect(periodDays(period)).toBeNull(),
);
