import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { compareTerms } from './compare-terms.ts';
import { remainingLocalities } from './remaining-localities.ts';
import { trend } from './trend.ts';

const units = Array.from({ length: 3000 }, (_, i) => ({
  unit_id: `u${i}`,
  name: `U${i}`,
  level: 'x',
  parent_id: i === 0 ? null : 'u0',
}));
const admissions = [{ unit_id: 'u1', admitted_on: '2020-01-05' }];

describe('what would not fit into memory is refused before it is begun', () => {
  it('a thousand terms side by side', () => {
    const terms = Array.from({ length: 1000 }, (_, i) => ({
      term_id: `t${i}`,
      name: `T${i}`,
      starts_on: `${1900 + (i % 200)}-01-01`,
      ends_on: `${Math.min(2100, 1905 + (i % 200))}-12-31`,
    }));
    const dataset = createDataset({ units, terms, admissions });
    const ask = () => compareTerms(dataset, { asOf: '2100-12-31' });
    expect(ask).toThrowError(expect.objectContaining({ code: 'too_many_figures' }));
    expect(compareTerms(dataset, { terms: ['t1', 't2'], asOf: '2100-12-31' }).rows).toHaveLength(
      144,
    );
  });

  it('all units by month over two hundred years', () => {
    const dataset = createDataset({ units, admissions }, { covers: ['1900-01-01', '2100-12-31'] });
    const ask = () => trend(dataset, { every: 'month', under: 'u0' });
    expect(ask).toThrowError(expect.objectContaining({ code: 'too_many_figures' }));
    expect(trend(dataset, { every: 'month' }).rows).toHaveLength(201 * 12);
  });
});

it('the localities of one cell of 20,000 are told in less than two seconds', () => {
  const places = Array.from({ length: 20_000 }, (_, i) => `l${i}`);
  const dataset = createDataset({
    units,
    admissions,
    localities: places.map((id) => ({ locality_id: id, name: id, unit_id: 'u1' })),
    cell_coverage: places.map((id) => ({ locality_id: id, cell_id: 'c', from: '2019-01-01' })),
  });
  const begun = process.cpuUsage();
  const { rows } = remainingLocalities(dataset, { on: '2020-06-01' });
  expect(rows).toHaveLength(20_000);
  expect(rows[0]).toMatchObject({ state: 'joint', since: '2019-01-01' });
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
});
