import { describe, expect, it } from 'vitest';
import { comparables, firstThings, isKnown, thingsOf, type Things } from './compared-things.ts';
import type { Chosen } from './look.ts';

const scope = { unit: 'h', term: 't2', asOf: '2020-06-30', basis: 'as_recorded' } as const;
const term = (id: string, from: string, to: string) => ({ id, name: id, from, to, asOf: to });
const opened = {
  units: {
    ids: ['h', 'a', 'a1', 'a2', 'b', 'x'],
    names: ['H', 'A', 'A1', 'A2', 'B', 'X'],
    levels: [],
    from: [],
    to: [],
    parent: Int32Array.of(-1, 0, 1, 1, 0, -1),
    end: Int32Array.of(5, 4, 3, 4, 5, 6),
  },
  terms: [term('t1', '2010-08-15', '2015-08-14'), term('t2', '2015-08-15', '2020-08-14')],
  sources: ['s1', 's2'].map((id) => ({ id, label: { vi: id, en: id }, sensitive: false })),
  covers: { from: '2010-01-01', to: '2020-12-31' },
};
const names = { source: (id: string) => `nguồn ${id}`, day: (day: string) => `ngày ${day}` };

describe('two marks', () => {
  const period = (value: string): Chosen => ({ dimension: 'period', value });
  it.each<[Chosen, Chosen, Things | null]>([
    [
      { dimension: 'unit', value: 'a' },
      { dimension: 'unit', value: 'b' },
      { by: 'unit', of: ['a', 'b'] },
    ],
    [
      { dimension: 'source', value: 's2' },
      { dimension: 'source', value: 's1' },
      { by: 'source', of: ['s2', 's1'] },
    ],
    [period('2017'), period('2018-05'), { by: 'day', of: ['2017-12-31', '2018-05-31'] }],
    // A year is counted to the scope's day, and no further.
    [period('2019'), period('2020-H1'), { by: 'day', of: ['2019-12-31', '2020-06-30'] }],
    [period('2012'), period('2018'), { by: 'term', of: ['t1', 't2'] }],
    [period('2012'), period('2013'), null],
    [period('2009'), period('2018'), null],
    [period('2018'), period('2018'), null],
    [{ dimension: 'unit', value: 'a' }, { dimension: 'source', value: 's1' }, null],
    [{ dimension: 'cause', value: 'p' }, { dimension: 'cause', value: 'q' }, null],
  ])('%j and %j are compared as %j', (one, other, things) =>
    expect(thingsOf(one, other, scope, opened)).toEqual(things),
  );
});

describe('what can be compared', () => {
  const ids = (by: Things['by'], compared: readonly string[]) =>
    comparables(by, compared, scope, opened, names).map(({ id }) => id);

  it('are units below the scope’s, and beside those compared', () => {
    expect(ids('unit', ['a', 'b'])).toEqual(['a', 'a1', 'a2', 'b']);
    expect(ids('unit', ['a1', 'b'])).toEqual(['a', 'a1', 'a2', 'b']);
    expect(ids('unit', ['x', 'b'])).toEqual(['a', 'b', 'x']);
  });

  it('are days of the term, with those compared', () =>
    expect(ids('day', ['2018-06-30', '2020-06-30'])).toEqual([
      '2015-12-31',
      '2016-12-31',
      '2017-12-31',
      '2018-06-30',
      '2018-12-31',
      '2019-12-31',
      '2020-06-30',
    ]));

  it.each<[Things['by'], Things | null]>([
    ['unit', { by: 'unit', of: ['a', 'b'] }],
    ['term', { by: 'term', of: ['t2', 't1'] }],
    ['source', { by: 'source', of: ['s1', 's2'] }],
    ['day', { by: 'day', of: ['2020-06-30', '2019-12-31'] }],
  ])('begins with two of a kind: %s', (by, things) =>
    expect(firstThings(by, scope, opened)).toEqual(things),
  );

  it('is nothing where there is only one', () =>
    expect(firstThings('term', scope, { ...opened, terms: opened.terms.slice(1) })).toBeNull());
});

it.each<[Things, boolean]>([
  [{ by: 'unit', of: ['a', 'x'] }, true],
  [{ by: 'unit', of: ['a', 'y'] }, false],
  [{ by: 'term', of: ['t1', 't3'] }, false],
  [{ by: 'source', of: ['s1', 's2'] }, true],
  [{ by: 'day', of: ['2018-12-31', '2018-02-30'] }, false],
  [{ by: 'day', of: ['2018-12-31', '2019-12-31'] }, true],
])('the dataset has what is compared: %j %s', (things, is) =>
  expect(isKnown(things, opened)).toBe(is),
);
