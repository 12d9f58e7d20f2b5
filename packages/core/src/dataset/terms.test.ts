import { describe, expect, it } from 'vitest';
import { createDataset, termById } from '../index.ts';

const datasetOf = (terms: readonly Record<string, unknown>[]) =>
  createDataset({
    units: [{ unit_id: 'a', name: 'A', level: 'district' }],
    admissions: [],
    terms,
  });

describe('terms', () => {
  it.each([
    ['2015-08-15', '2020-08-14', 2016, 2020],
    ['2015-07-02', '2020-07-01', 2015, 2020],
    ['2015-07-03', '2020-06-30', 2016, 2019],
    ['2016-07-02', '2020-07-01', 2016, 2020],
    ['2015-01-01', '2015-12-31', 2015, 2015],
    ['2015-01-01', '2015-06-30', 2016, 2015],
    ['2015-10-01', '2016-05-31', 2016, 2015],
  ])('from %s to %s have the plan years %i to %i', (starts_on, ends_on, first, last) => {
    const [term] = datasetOf([{ term_id: 't', name: 'T', starts_on, ends_on }]).terms;
    expect([term!.firstYear, term!.lastYear]).toEqual([first, last]);
  });

  it('have the plan years that are given', () => {
    const days = { term_id: 't', name: 'T', starts_on: '2015-08-15', ends_on: '2020-08-14' };
    const [term] = datasetOf([{ ...days, first_year: 2015 }]).terms;
    expect([term!.firstYear, term!.lastYear]).toEqual([2015, 2020]);
  });

  it('come in time order and are found by id', () => {
    const dataset = datasetOf([
      { term_id: 'later', name: 'L', starts_on: '2020-01-01', ends_on: '2024-12-31' },
      { term_id: 'earlier', name: 'E', starts_on: '2015-01-01', ends_on: '2019-12-31' },
    ]);
    expect(dataset.terms.map(({ id }) => id)).toEqual(['earlier', 'later']);
    expect(termById(dataset, 'later')!.name).toBe('L');
    expect(termById(dataset, 'never')).toBeUndefined();
  });
});
