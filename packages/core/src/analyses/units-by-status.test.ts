import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { office } from './office.sample.ts';
import { unitsByStatus } from './units-by-status.ts';

const TERM = { term_id: 't', name: 'T', starts_on: '2016-01-01', ends_on: '2017-12-31' };

/** A district of five communes, one with cells of its own; `e` ends before the term does. */
const dataset = office(
  { d: null, a: 'd', 'a-1': 'a', b: 'd', c: 'd', e: 'd', f: 'd' },
  {
    terms: [TERM],
    targets: [
      { unit_id: 'a', term_id: 't', target: 2 },
      { unit_id: 'b', term_id: 't', target: 1 },
      { unit_id: 'c', term_id: 't', target: 3 },
      { unit_id: 'a', year: '2017', target: 1 },
    ],
    admissions: [
      { unit_id: 'a', admitted_on: '2016-02-03' },
      { unit_id: 'a-1', admitted_on: '2016-05-19' },
      { unit_id: 'a-1', admitted_on: '2016-09-02' },
      { unit_id: 'b', admitted_on: '2016-02-03' },
    ],
  },
  { covers: ['2016-01-01', '2016-12-31'] },
);
const asOf = '2016-12-31';

describe('unitsByStatus', () => {
  it('counts the units directly below by their results', () => {
    expect(unitsByStatus(dataset, { term: 't', asOf }).rows).toEqual([
      {
        unit_id: 'd',
        unit: 'D',
        period: 't',
        from: '2016-01-01',
        to: '2016-12-31',
        units: 5,
        exceeded: 1,
        met: 1,
        not_met: 1,
        no_target: 2,
        unknown: 0,
        reached: 2,
      },
    ]);
  });

  it('has a row for every year, and knows what it cannot know', () => {
    const { rows } = unitsByStatus(dataset, { years: [2016, 2017], asOf: '2017-06-30' });
    const told = rows.map((row) => [
      row.period,
      row.units,
      row.exceeded,
      row.no_target,
      row.unknown,
    ]);
    expect(told).toEqual([
      ['2016', 5, 0, 5, 0],
      // Of 2017 the data tell nothing.
      ['2017', 5, 0, 4, 1],
    ]);
  });

  it('has no units to count where none lie below', () => {
    const { rows } = unitsByStatus(dataset, { term: 't', asOf, units: ['b', 'a'] });
    expect(rows.map(({ unit_id, units, reached }) => [unit_id, units, reached])).toEqual([
      ['a', 1, 0],
      ['b', 0, 0],
    ]);
  });

  it('has no row for a term that has not begun', () => {
    expect(unitsByStatus(dataset, { term: 't', asOf: '2015-12-31' }).rows).toEqual([]);
  });
});

it('unitsByStatus passes over units that do not exist in the period', () => {
  const units = [
    { unit_id: 'd', name: 'D', level: 'district' },
    { unit_id: 'old', name: 'Old', level: 'commune', parent_id: 'd', valid_to: '2016-12-31' },
    { unit_id: 'new', name: 'New', level: 'commune', parent_id: 'd', valid_from: '2017-01-01' },
  ].map((row) => ({ parent_id: null, valid_from: null, valid_to: null, ...row }));
  const changing = createDataset(
    { units, admissions: [{ unit_id: 'old', admitted_on: '2016-02-03' }] },
    { covers: ['2016-01-01', '2017-12-31'] },
  );
  const { rows } = unitsByStatus(changing, { years: [2016, 2017] });
  expect(rows.map((row) => [row.period, row.units])).toEqual([
    ['2016', 1],
    ['2017', 1],
  ]);
});
