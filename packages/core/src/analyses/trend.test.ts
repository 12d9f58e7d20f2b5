import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, parseDay } from '../dataset/days.ts';
import { isWithin, office, type Row, type Tree } from './office.sample.ts';
import { trend, type TrendOptions, type TrendRow } from './trend.ts';

const TREE: Tree = { h: null, x: 'h', y: 'h' };
const TERMS = [
  { term_id: '2010-2015', name: 'A', starts_on: '2010-10-05', ends_on: '2015-08-19' },
  { term_id: '2015-2020', name: 'B', starts_on: '2015-08-20', ends_on: '2020-07-31' },
];
const COVERS = ['2014-01-01', '2020-12-31'] as const;
const EVER_COVERED = ['2000-01-01', '2020-12-31'] as const;

const on = (admitted_on: string, count = 1): Row => ({ unit_id: 'x', admitted_on, count });

function trended(
  admissions: readonly Row[],
  options: TrendOptions,
  covers: readonly [string, string] = COVERS,
): readonly TrendRow[] {
  return trend(office(TREE, { admissions, terms: TERMS }, { covers }), options).rows;
}

describe('trend', () => {
  it('compares a whole period with the same one a year before', () => {
    const rows = trended([on('2019-03-31', 4), on('2020-01-01', 3), on('2020-03-31', 3)], {
      every: 'quarter',
      from: '2020-01-01',
      asOf: '2020-03-31',
    });
    expect(rows).toEqual([
      {
        unit_id: 'h',
        unit: 'H',
        period: '2020-Q1',
        from: '2020-01-01',
        to: '2020-03-31',
        partial: false,
        admitted: 6,
        previous: 4,
        change: 2,
        change_rate: 0.5,
        rolling_12m: 6,
        cumulative: 10,
      },
    ]);
  });

  it.each([
    ['year', '2020-08-06', '2019-01-01', '2019-08-06'],
    ['year', '2020-02-28', '2019-01-01', '2019-02-28'],
    ['year', '2020-02-29', '2019-01-01', '2019-02-28'],
    ['year', '2017-02-28', '2016-01-01', '2016-02-29'],
    ['month', '2017-02-28', '2016-02-01', '2016-02-29'],
    ['month', '2020-02-29', '2019-02-01', '2019-02-28'],
    ['half_year', '2020-12-31', '2019-07-01', '2019-12-31'],
  ] as const)('compares the last %s up to %s with %s to %s', (every, asOf, from, to) => {
    expect(comparedDays({ every, asOf })).toEqual([from, to]);
  });

  it('compares a period that begins late with what is left of the earlier one', () => {
    expect(comparedDays({ every: 'year', from: '2020-05-10', asOf: '2020-12-31' })).toEqual([
      '2019-05-10',
      '2019-12-31',
    ]);
    expect(comparedDays({ every: 'year', from: '2020-02-29', asOf: '2020-12-31' })).toEqual([
      '2019-03-01',
      '2019-12-31',
    ]);
  });

  it.each([
    ['2020-07-31', '2010-10-05', '2015-08-19'],
    ['2016-08-19', '2010-10-05', '2011-10-04'],
    ['2016-09-30', '2010-10-05', '2011-11-15'],
    ['2020-07-30', '2010-10-05', '2015-08-19'],
  ])('compares a term up to %s with the term before from %s to %s', (asOf, from, to) => {
    expect(comparedDays({ every: 'term', from: '2015-08-20', asOf })).toEqual([from, to]);
  });

  it('marks periods cut by asOf, by from or by the data’s first day as partial', () => {
    const partial = (options: TrendOptions) =>
      trended([on('2014-05-01')], options).map(({ period, from, to, partial: cut }) => [
        period,
        from,
        to,
        cut,
      ]);
    expect(partial({ every: 'year', from: '2015-02-01', asOf: '2016-06-30' })).toEqual([
      ['2015', '2015-02-01', '2015-12-31', true],
      ['2016', '2016-01-01', '2016-06-30', true],
    ]);
    expect(partial({ every: 'term', from: '2009-01-01', asOf: '2020-12-31' })).toEqual([
      ['2010-2015', '2014-01-01', '2015-08-19', true],
      ['2015-2020', '2015-08-20', '2020-07-31', false],
    ]);
  });

  it('has no earlier figure, and no twelve months, where the data do not cover them', () => {
    const rows = trended([on('2014-03-01', 2), on('2015-03-01', 3)], {
      every: 'year',
      asOf: '2016-12-31',
    });
    const figures = rows.map(({ previous, change, change_rate, rolling_12m }) => [
      previous,
      change,
      change_rate,
      rolling_12m,
    ]);
    expect(figures).toEqual([
      [null, null, null, 2],
      [2, 1, 0.5, 3],
      [3, -3, -1, 0],
    ]);
    const half = trended([on('2014-03-01')], { every: 'half_year', asOf: '2014-12-31' });
    expect(half.map(({ rolling_12m }) => rolling_12m)).toEqual([null, 1]);
  });

  it('knows no further than the data package says', () => {
    const options: TrendOptions = { every: 'year', from: '2022-01-01', asOf: '2022-03-31' };
    expect(trended([on('2020-01-01')], options)[0]).toMatchObject({
      previous: null,
      rolling_12m: null,
    });
  });

  it('has a change but no rate where the earlier figure is 0', () => {
    const [row] = trended([on('2016-03-01')], {
      every: 'year',
      from: '2016-01-01',
      asOf: '2016-12-31',
    });
    expect(row).toMatchObject({ previous: 0, change: 1, change_rate: null });
  });

  it('sums up since the first day of the term, and not at all outside any', () => {
    const rows = trended([on('2015-08-19', 100), on('2015-08-20', 2), on('2016-01-05', 3)], {
      every: 'year',
      from: '2015-01-01',
      asOf: '2020-12-31',
    });
    expect(rows.map(({ cumulative }) => cumulative)).toEqual([2, 5, 5, 5, 5, null]);
  });

  it('says that the running sum lacks what came before the data', () => {
    const dataset = office(
      TREE,
      { admissions: [on('2014-05-01')], terms: TERMS },
      { covers: COVERS },
    );
    const codes = (asOf: string, from: string) =>
      trend(dataset, { every: 'year', from, asOf }).notes.map(({ code }) => code);
    expect(codes('2014-12-31', '2014-01-01')).toContain('terms_before_data');
    expect(codes('2016-12-31', '2016-01-01')).not.toContain('terms_before_data');
  });

  it('counts one source, and says of how many it is unknown', () => {
    const admissions = [
      { ...on('2016-01-01', 5), youth: 'yes' },
      { ...on('2016-01-01', 3), youth: 'no' },
      { ...on('2016-01-01', 2), youth: null },
      { ...on('2017-01-01', 9), youth: null },
    ];
    const sources = [
      { source_id: 'youth', label_vi: 'Đoàn viên', label_en: 'Youth', column: 'youth' },
    ];
    const dataset = office(TREE, { admissions, sources });
    const found = trend(dataset, { every: 'year', source: 'youth', asOf: '2016-12-31' });
    expect(found.rows.map(({ admitted }) => admitted)).toEqual([5]);
    expect(found.notes.find(({ code }) => code === 'source_unknown')!.message.vi).toBe(
      'Không tính 2 trường hợp chưa rõ có thuộc nguồn “Đoàn viên” hay không.',
    );
    expect(found.options).toMatchObject({ source: 'youth', basis: 'as_recorded' });
  });

  it('has no rows, but a note, for an asOf before the data', () => {
    const dataset = office(TREE, { admissions: [on('2014-05-01')] }, { covers: COVERS });
    const found = trend(dataset, { every: 'year', asOf: '2013-06-30' });
    expect(found.rows).toEqual([]);
    expect(found.notes.map(({ code }) => code)).toContain('before_data');
  });

  it.each([
    [{ every: 'term' }, 'missing_table'],
    [{ every: 'year', source: 'x' }, 'missing_table'],
    [{ every: 'year', from: '2016-01-01', asOf: '2015-01-01' }, 'reversed_days'],
    [{ every: 'year', countBy: 'ceremony_on' }, 'missing_column'],
  ] as [TrendOptions, string][])('refuses %j with %s', (options, code) => {
    const dataset = office(TREE, { admissions: [on('2014-05-01')] });
    expect(() => trend(dataset, options)).toThrowError(expect.objectContaining({ code }));
  });

  it('agrees with filters over the plain rows', () => {
    const first = dayOf(2015, 1, 1);
    const someDay = fc.integer({ min: first, max: first + 5 * 365 }).map((day) => isoDay(day));
    const admission = fc.record({
      unit_id: fc.constantFrom('h', 'x', 'y'),
      admitted_on: someDay,
      decided_on: fc.option(someDay),
    });
    const question = fc.record({
      rows: fc.array(admission, { minLength: 1, maxLength: 80 }),
      every: fc.constantFrom('month' as const, 'quarter', 'half_year', 'year'),
      asOf: someDay,
      countBy: fc.constantFrom('admitted_on' as const, 'decided_on' as const),
    });
    fc.assert(
      fc.property(question, ({ rows, every, asOf, countBy }) => {
        const dataset = office(
          TREE,
          { admissions: rows, terms: TERMS },
          { covers: ['2015-01-01', '2019-12-31'] },
        );
        const found = trend(dataset, { every, asOf, countBy, units: ['h', 'x'] });
        for (const row of found.rows) {
          const count = (from: string, to: string) =>
            rows.filter((one) => {
              const day = one[countBy];
              return (
                isWithin(TREE, one.unit_id, row.unit_id) && day !== null && from <= day && day <= to
              );
            }).length;
          expect(row.admitted).toBe(count(row.from, row.to));
          const begins = row.to < '2015-08-20' ? '2010-10-05' : '2015-08-20';
          expect(row.cumulative).toBe(count(begins, row.to));
          if (!row.partial) {
            const [from, to] = yearBefore(row.from, row.to);
            const covered = from >= '2015-01-01';
            expect(row.previous).toBe(covered ? count(from, to) : null);
            const start = isoDay(parseDay(yearBefore(row.to, row.to)[1])! + 1);
            expect(row.rolling_12m).toBe(start >= '2015-01-01' ? count(start, row.to) : null);
          }
        }
        const parts = found.rows.filter(({ unit_id }) => unit_id === 'h');
        const total = rows.filter((one) => one[countBy] !== null && one[countBy] <= asOf).length;
        expect(parts.reduce((sum, { admitted }) => sum + admitted!, 0)).toBe(total);
      }),
      { numRuns: 150 },
    );
  });
});

/** A whole period a year before, by its text: February ends on its own last day. */
function yearBefore(from: string, to: string): [string, string] {
  const earlier = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  if (!/-02-2[89]$/.test(to)) return [earlier(from), earlier(to)];
  const leap = (Number(to.slice(0, 4)) - 1) % 4 === 0;
  return [earlier(from), `${Number(to.slice(0, 4)) - 1}-02-${leap ? 29 : 28}`];
}

/**
 * First and last of the days behind `previous` of the last row: from their number, and from the sum
 * that they have where every day has as many admissions as days have passed.
 */
function comparedDays(options: TrendOptions): string[] {
  const [first, last] = [dayOf(2009, 1, 1), dayOf(2020, 12, 31)];
  const everyDay = Array.from({ length: last - first + 1 }, (_, i) => isoDay(first + i));
  const previous = (count: (i: number) => number): number =>
    trended(
      everyDay.map((day, i) => on(day, count(i))),
      options,
      EVER_COVERED,
    ).at(-1)!.previous!;
  const days = previous(() => 1);
  const middle = previous((i) => i + 1) / days - 1;
  return [isoDay(first + middle - (days - 1) / 2), isoDay(first + middle + (days - 1) / 2)];
}
