import { createDataset, explain } from '@ketnap/core';
import { expect, it } from 'vitest';
import { countedRows } from './counted-rows.ts';

const dataset = createDataset(
  {
    units: [{ unit_id: 'a', name: 'A', level: 'commune' }],
    terms: [{ term_id: 't', name: 'T', starts_on: '2018-01-01', ends_on: '2019-12-31' }],
    admissions: ['2018-02-01', '2019-03-01', '2018-05-01'].map((admitted_on) => ({
      admitted_on,
      unit_id: 'a',
    })),
  },
  { covers: ['2018-01-01', '2019-12-31'] },
);
const of = (period: string) =>
  explain(dataset, `quotaAttainment/a/${period}/admitted?years=2018,2019&asOf=2019-12-31`);
const whole = explain(dataset, 'quotaAttainment/a/t/admitted?term=t&asOf=2019-12-31');

it('puts the rows of several figures together, each once, as they stand in their table', () => {
  const [counted, ...more] = countedRows([of('2019'), of('2018'), whole], 100);
  expect(more).toEqual([]);
  expect(counted).toMatchObject({ table: 'admissions', rowCount: 3 });
  expect(counted!.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
});

it('says how many there are where it gives fewer', () => {
  const few = explain(dataset, 'quotaAttainment/a/t/admitted?term=t&asOf=2019-12-31', { limit: 2 });
  const [counted] = countedRows([few], 2);
  expect(counted).toMatchObject({ rowCount: 3 });
  expect(counted!.rows).toHaveLength(2);
});
