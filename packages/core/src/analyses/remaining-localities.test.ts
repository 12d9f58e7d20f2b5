import { expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { remainingLocalities } from './remaining-localities.ts';

const locality = (id: string, valid_from: string | null = null) => ({
  locality_id: id,
  name: `Thôn ${id}`,
  unit_id: id[0]!,
  valid_from,
});
const spell = (locality_id: string, cell_id: string, from: string, to: string | null = null) => ({
  locality_id,
  cell_id,
  from,
  to,
});

const dataset = createDataset(
  {
    units: [
      { unit_id: 'd', name: 'Huyện', level: 'district' },
      ...['x', 'y'].map((id) => ({ unit_id: id, name: id, level: 'commune', parent_id: 'd' })),
    ],
    admissions: [{ admitted_on: '2020-01-01', unit_id: 'x' }],
    localities: [
      locality('y1'),
      locality('x1'),
      locality('x2'),
      locality('x3'),
      locality('y2', '2020-02-01'),
    ],
    cell_coverage: [
      spell('x1', 'A', '2019-01-01'),
      spell('x2', 'A', '2019-06-01', '2020-03-31'),
      spell('x1', 'B', '2020-04-01'),
      spell('x2', 'B', '2020-03-01'),
      spell('x3', 'C', '2019-01-01', '2020-05-31'),
    ],
  },
  { covers: ['2019-01-01', '2020-12-31'] },
);

it('lists who has no cell of their own, in tree order, each under its own unit', () => {
  expect(remainingLocalities(dataset, { on: '2020-02-28' }).rows).toEqual([
    remaining('x', 'x1', 'joint', '2019-06-01', 'A'),
    remaining('x', 'x2', 'joint', '2019-06-01', 'A'),
    remaining('y', 'y1', 'none', null, ''),
    remaining('y', 'y2', 'none', '2020-02-01', ''),
  ]);
});

it('has a state last on while its cells change', () => {
  const { rows } = remainingLocalities(dataset, { units: ['x'], on: '2020-12-31' });
  expect(rows.map((row) => [row.locality_id, row.state, row.since, row.cell_ids])).toEqual([
    ['x2', 'joint', '2020-04-01', 'B'],
    ['x3', 'none', '2020-06-01', ''],
  ]);
});

function remaining(
  unit: string,
  locality_id: string,
  state: string,
  since: string | null,
  cell_ids: string,
) {
  const on = '2020-02-28';
  return {
    unit_id: unit,
    unit,
    locality_id,
    locality: `Thôn ${locality_id}`,
    on,
    state,
    since,
    cell_ids,
  };
}
