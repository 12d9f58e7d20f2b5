import { describe, expect, test } from 'vitest';
import { dayNumber, yearLabels } from './days.ts';

describe('the years of an axis', () => {
  const labels = (from: string, to: string, width: number) =>
    yearLabels(dayNumber(from), dayNumber(to), width).map(([, text]) => text);

  test.each([
    ['2015-08-15', '2020-06-30', 600, ['2015', '2016', '2017', '2018', '2019', '2020']],
    ['2015-08-15', '2020-06-30', 220, ['2015', '2016', '2017', '2018', '2019', '2020']],
    ['2015-11-20', '2020-02-10', 300, ['2015', '2016', '2017', '2018', '2019', '2020']],
    // A day or two of a year would be taken for all of it.
    ['2015-12-31', '2018-12-31', 600, ['2016', '2017', '2018']],
    ['2000-01-01', '2024-12-31', 200, ['2000', '2004', '2008', '2012', '2016', '2020', '2024']],
  ])('from %s to %s on %d pixels', (from, to, width, years) => {
    expect(labels(from, to, width)).toEqual(years);
  });

  test('are never closer than they are wide', () => {
    for (const width of [120, 200, 300, 640]) {
      const [from, to] = [dayNumber('2004-10-02'), dayNumber('2021-03-05')];
      const places = yearLabels(from, to, width).map(
        ([day]) => ((day - from) * width) / (to - from),
      );
      for (const [i, place] of places.entries())
        if (i > 0) expect(place - places[i - 1]!).toBeGreaterThan(26);
    }
  });
});
