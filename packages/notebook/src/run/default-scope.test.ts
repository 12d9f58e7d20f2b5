import { createDataset, type Dataset } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import { defaultScope } from './default-scope.ts';

const dataset = districtDataset();

/** A dataset of units and terms alone that covers these days. */
function bare(covers: readonly [string, string], units: readonly object[] = []): Dataset {
  return createDataset(
    {
      units: [{ unit_id: 'a', name: 'A', level: 'district' }, ...units] as never,
      terms: [
        { term_id: 'second', name: '2', starts_on: '2015-07-01', ends_on: '2020-06-30' },
        { term_id: 'first', name: '1', starts_on: '2010-07-01', ends_on: '2015-06-30' },
      ],
      admissions: [],
    },
    { covers },
  );
}

describe('defaultScope', () => {
  it('is the root, the term that the data end in, and the last day that both cover', () => {
    expect(defaultScope(dataset)).toEqual({
      unit: 'huyen',
      term: '2015-2020',
      asOf: '2019-12-31',
      basis: 'as_recorded',
    });
  });

  it.each([
    [['2011-01-01', '2013-03-31'], 'first', '2013-03-31'],
    [['2011-01-01', '2015-06-30'], 'first', '2015-06-30'],
    [['2011-01-01', '2015-07-01'], 'second', '2015-07-01'],
    [['2011-01-01', '2022-12-31'], 'second', '2020-06-30'],
    [['2008-01-01', '2009-12-31'], 'first', '2010-07-01'],
  ] as const)('of data that cover %j is term %s as of %s', (covers, term, asOf) => {
    expect(defaultScope(bare(covers))).toMatchObject({ term, asOf });
  });

  it('passes over a root that does not exist in the term', () => {
    const units = [
      { unit_id: 'b', name: 'B', level: 'district', valid_from: '2012-01-01' },
      { unit_id: 'c', name: 'C', level: 'commune', parent_id: 'b' },
    ].map((one) => ({ parent_id: null, valid_from: null, ...one }));
    const withRoots = createDataset(
      {
        units: [
          {
            unit_id: 'a',
            name: 'A',
            level: 'district',
            parent_id: null,
            valid_from: null,
            valid_to: '2011-12-31',
          },
          ...units.map((one) => ({ ...one, valid_to: null })),
        ],
        terms: [{ term_id: 't', name: 'T', starts_on: '2015-07-01', ends_on: '2020-06-30' }],
        admissions: [],
      },
      { covers: ['2015-01-01', '2018-12-31'] },
    );
    expect(defaultScope(withRoots).unit).toBe('b');
  });

  it.each([
    [{ unit: 'xa-a' }, { unit: 'xa-a', term: '2015-2020', asOf: '2019-12-31' }],
    [{ term: '2010-2015' }, { unit: 'huyen', term: '2010-2015', asOf: '2015-06-30' }],
    [{ asOf: '2018-06-30' }, { unit: 'huyen', term: '2015-2020', asOf: '2018-06-30' }],
    [
      { unit: 'xa-b', term: '2010-2015', asOf: '2014-12-31' },
      { unit: 'xa-b', term: '2010-2015', asOf: '2014-12-31' },
    ],
  ])('follows the wish %j', (wished, scope) => {
    expect(defaultScope(dataset, wished)).toMatchObject(scope);
  });

  it.each([
    { unit: 'nowhere' },
    { term: 'never' },
    { asOf: '2018-02-30' },
    { asOf: 'hôm nay' },
    // Before the term that is shown.
    { asOf: '2012-01-01' },
  ])('follows no wish for what is not there: %j', (wished) => {
    expect(defaultScope(dataset, wished)).toEqual(defaultScope(dataset));
  });

  it('needs a term', () => {
    const without = createDataset({
      units: [{ unit_id: 'a', name: 'A', level: 'district' }],
      admissions: [{ admitted_on: '2018-05-19', unit_id: 'a' }],
    });
    expect(() => defaultScope(without)).toThrow(
      expect.objectContaining({ code: 'no_term' }) as Error,
    );
  });
});
