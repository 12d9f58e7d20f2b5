import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '../index.ts';

const datasetOf = (...targets: Record<string, unknown>[]): Dataset =>
  createDataset({
    units: [
      { unit_id: 'district', name: 'Huyện', level: 'district' },
      { unit_id: 'commune', name: 'Xã', level: 'commune', parent_id: 'district' },
    ],
    terms: [{ term_id: 't', name: 'T', starts_on: '2015-08-15', ends_on: '2020-08-14' }],
    admissions: [{ admitted_on: '2016-01-01', unit_id: 'commune' }],
    targets: targets.map((target) => ({ unit_id: 'commune', ...target })),
  });

describe('targets', () => {
  it('are counts unless the basis says otherwise, and nothing is known of what is empty', () => {
    expect(datasetOf({ term_id: 't', target: 35 }).targets).toEqual([
      {
        row: 0,
        unit: 1,
        period: { term: 't' },
        target: 35,
        targetTo: null,
        basis: 'count',
        adoptedOn: null,
        setBy: null,
        resolution: null,
      },
    ]);
  });

  it('are set by another unit only where that is another', () => {
    const { targets, issues } = datasetOf(
      { year: 2016, target: 7, set_by: 'commune' },
      { year: 2016, target: 8, set_by: 'district' },
    );
    expect(issues).toEqual([]);
    expect(targets.map(({ setBy }) => setBy)).toEqual([null, 'district']);
  });

  it('of the same unit and period all stand, where they were adopted on different days', () => {
    const { targets, issues } = datasetOf(
      { year: 2016, target: 7, adopted_on: '2015-12-01' },
      { year: 2016, target: 9, adopted_on: '2016-06-01' },
      { year: 2016, target: 5 },
    );
    expect(issues).toEqual([]);
    expect(targets.map(({ target }) => target)).toEqual([7, 9, 5]);
  });

  it('of the same unit, period and day contradict each other: the first stands', () => {
    const { targets, issues } = datasetOf(
      { term_id: 't', target: 35 },
      { term_id: 't', target: 36 },
    );
    expect(targets.map(({ target }) => target)).toEqual([35]);
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[2, 'two_targets_in_force']]);
  });

  it('may be a range, an average a year, or a share of the members', () => {
    const { targets, issues } = datasetOf(
      { term_id: 't', target: 30, target_to: 35 },
      { year: 2016, target: 7.5, basis: 'per_year' },
      { year: 2017, target: 0.03, basis: 'share_of_members' },
    );
    expect(issues).toEqual([]);
    expect(targets[0]!.targetTo).toBe(35);
    expect(targets.map(({ basis }) => basis)).toEqual(['count', 'per_year', 'share_of_members']);
  });
});
