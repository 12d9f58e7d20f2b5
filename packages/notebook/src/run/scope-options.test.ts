import { describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import { defaultScope } from './default-scope.ts';
import { scopeOptions, termOf, termStart, windowOf } from './scope-options.ts';

const dataset = districtDataset();

describe('scopeOptions', () => {
  const scope = defaultScope(dataset);

  it.each([
    ['quotaAttainment', { term: '2015-2020', asOf: '2019-12-31' }],
    ['sourceBreakdown', { term: '2015-2020', asOf: '2019-12-31' }],
    ['sourceIntersections', { term: '2015-2020', asOf: '2019-12-31' }],
    ['mergedCells', { on: '2019-12-31' }],
    ['remainingLocalities', { on: '2019-12-31' }],
    ['eliminations', { from: '2015-07-01', to: '2019-12-31' }],
    ['eliminatedOn', { asOf: '2019-12-31' }],
    ['trend', { every: 'year', asOf: '2019-12-31' }],
    ['compareTerms', { asOf: '2019-12-31' }],
  ] as const)('gives %s %j', (kind, options) => {
    expect(scopeOptions(kind, scope, dataset)).toEqual(options);
  });

  it.each([
    ['quotaAttainment', { years: [2016, 2016], asOf: '2019-12-31' }],
    ['sourceBreakdown', { from: '2016-01-01', asOf: '2016-12-31' }],
    ['sourceIntersections', { from: '2016-01-01', asOf: '2016-12-31' }],
    ['mergedCells', { on: '2016-12-31' }],
    ['eliminations', { from: '2016-01-01', to: '2016-12-31' }],
    ['trend', { every: 'year', asOf: '2016-12-31' }],
  ] as const)('gives %s of a year %j', (kind, options) => {
    expect(scopeOptions(kind, { ...scope, period: '2016' }, dataset)).toEqual(options);
  });

  it('ends a period at the day of the scope', () => {
    const half = { ...scope, period: '2019-H2', asOf: '2019-10-31' };
    expect(windowOf(half, dataset)).toEqual({ from: '2019-07-01', to: '2019-10-31' });
    expect(() => scopeOptions('quotaAttainment', half, dataset)).toThrow(
      expect.objectContaining({ code: 'no_such_period' }) as Error,
    );
  });

  it('leaves the target of half a year to options that say of what year', () => {
    const half = { ...scope, period: '2019-H1' };
    expect(scopeOptions('quotaAttainment', half, dataset, { years: [2019, 2019] })).toEqual({
      asOf: '2019-12-31',
    });
  });

  it('looks at its day alone where its term has not begun', () => {
    const early = { ...scope, asOf: '2015-01-31' };
    expect(windowOf(early, dataset)).toEqual({ from: '2015-01-31', to: '2015-01-31' });
  });

  it('narrows the trend to a source', () => {
    const narrowed = scopeOptions('trend', { ...scope, source: 'youth' }, dataset);
    expect(narrowed).toMatchObject({ source: 'youth' });
  });
});

describe('the term of a scope', () => {
  it('begins on its first day', () => {
    expect(termStart(defaultScope(dataset), dataset)).toBe('2015-07-01');
  });

  it('must be in the dataset', () => {
    expect(() => termOf({ ...defaultScope(dataset), term: 'never' }, dataset)).toThrow(
      expect.objectContaining({ code: 'unknown_term' }) as Error,
    );
  });
});
