import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { eliminationCounts } from './elimination-counts.ts';

/** Of district `d`: two merged cells of commune X, one of which is split; one of X and Y is formed. */
const dataset = createDataset(
  {
    units: [
      { unit_id: 'd', name: 'D', level: 'district', parent_id: null },
      { unit_id: 'x', name: 'X', level: 'commune', parent_id: 'd' },
      { unit_id: 'y', name: 'Y', level: 'commune', parent_id: 'd' },
    ],
    admissions: [{ admitted_on: '2020-01-01', unit_id: 'x' }],
    localities: ['1', '2', '3', '4', '5'].map((id) => ({
      locality_id: id,
      name: id,
      unit_id: id === '5' ? 'y' : 'x',
    })),
    cell_coverage: [
      ['1', 'A', '2020-01-01', null],
      ['2', 'A', '2020-01-01', '2020-03-31'],
      ['2', 'B', '2020-04-01', null],
      ['3', 'C', '2020-01-01', null],
      ['4', 'C', '2020-01-01', '2020-06-30'],
      ['4', 'E', '2020-07-01', null],
      ['5', 'E', '2020-07-01', null],
    ].map(([locality_id, cell_id, from, to]) => ({ locality_id, cell_id, from, to })) as never,
  },
  { covers: ['2020-01-01', '2020-12-31'] },
);

const counted = (options: object) =>
  eliminationCounts(dataset, { from: '2020-01-01', to: '2020-12-31', ...options }).rows.map(
    (row) => [
      row.unit_id,
      row.formed,
      row.eliminated,
      row.split,
      row.regrouped,
      row.localities_joined,
      row.dissolved,
    ],
  );

describe('eliminationCounts', () => {
  it('counts by cause, each event for the lowest unit that holds it and those above', () => {
    expect(counted({ units: ['d', 'x', 'y'] })).toEqual([
      ['d', 1, 2, 1, 1, 0, 0],
      ['x', 0, 2, 1, 1, 0, 0],
      ['y', 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('counts what happened after the first day up to the last', () => {
    expect(counted({ from: '2020-04-01', to: '2020-06-30' })).toEqual([['d', 0, 0, 0, 0, 0, 0]]);
    expect(counted({ from: '2020-03-31', to: '2020-04-01' })).toEqual([['d', 0, 1, 1, 0, 0, 0]]);
  });

  it.each([{ from: '2019-12-31' }, { to: '2021-01-01' }])(
    'does not tell of days that the data do not cover: %j',
    (days) => {
      expect(counted(days)).toEqual([['d', null, null, null, null, null, null]]);
    },
  );

  it('names the days as its period', () => {
    const { rows } = eliminationCounts(dataset, { from: '2020-03-31', to: '2020-04-01' });
    expect(rows[0]!.period).toBe('2020-03-31/2020-04-01');
  });
});
