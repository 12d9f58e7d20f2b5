import { expect, test } from 'vitest';
import { readDayText } from './day-text.ts';

test.each([
  ['30-6-2020', '2020-06-30'],
  ['30/6/2020', '2020-06-30'],
  [' 05.02.2020 ', '2020-02-05'],
  ['2020-06-30', '2020-06-30'],
  ['29-2-2020', '2020-02-29'],
])('readDayText takes %j as %s', (given, expected) => {
  expect(readDayText(given)).toBe(expected);
});

test.each(['', '31-6-2020', '29-2-2019', '30-6-20', '6-2020', 'hôm qua', '30-6-2020-1'])(
  'readDayText finds no day in %j',
  (given) => {
    expect(readDayText(given)).toBeNull();
  },
);
