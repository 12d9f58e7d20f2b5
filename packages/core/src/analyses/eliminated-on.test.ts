import { expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { eliminatedOn } from './eliminated-on.ts';

const dataset = createDataset(
  {
    units: [
      { unit_id: 'd', name: 'Huyện', level: 'district' },
      ...['x', 'y', 'z'].map((id) => ({ unit_id: id, name: id, level: 'commune', parent_id: 'd' })),
    ],
    admissions: [{ admitted_on: '2020-01-01', unit_id: 'x' }],
    localities: ['x1', 'x2', 'y1', 'y2', 'z1'].map((id) => ({
      locality_id: id,
      name: id,
      unit_id: id[0]!,
    })),
    cell_coverage: [
      { locality_id: 'x1', cell_id: 'A', from: '2019-01-01', to: null },
      { locality_id: 'x2', cell_id: 'A', from: '2019-01-01', to: '2020-03-31' },
      { locality_id: 'x2', cell_id: 'B', from: '2020-04-01', to: null },
      { locality_id: 'y1', cell_id: 'C', from: '2019-01-01', to: null },
      { locality_id: 'y2', cell_id: 'C', from: '2020-08-01', to: null },
      { locality_id: 'z1', cell_id: 'D', from: '2019-01-01', to: null },
    ],
  },
  { covers: ['2019-01-01', '2020-12-31'] },
);

it('names the first day without a merged cell: none for who has one now, or never had', () => {
  const days = (asOf: string) =>
    eliminatedOn(dataset, { units: ['d', 'x', 'y', 'z'], asOf }).rows.map((row) => [
      row.unit_id,
      row.merged_cells,
      row.eliminated_on,
    ]);
  expect(days('2020-12-31')).toEqual([
    ['d', 1, null],
    ['x', 0, '2020-04-01'],
    ['y', 1, null],
    ['z', 0, null],
  ]);
  expect(days('2020-07-31')).toEqual([
    ['d', 0, '2020-04-01'],
    ['x', 0, '2020-04-01'],
    ['y', 0, null],
    ['z', 0, null],
  ]);
  expect(days('2020-03-31').map(([, , day]) => day)).toEqual([null, null, null, null]);
});

it('counts up to the last day of the data unless told otherwise', () => {
  const { options, rows } = eliminatedOn(dataset);
  expect(options).toEqual({ asOf: '2020-12-31' });
  expect(rows).toEqual([
    { unit_id: 'd', unit: 'Huyện', on: '2020-12-31', merged_cells: 1, eliminated_on: null },
  ]);
});
