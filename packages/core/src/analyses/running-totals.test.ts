import { describe, expect, it } from 'vitest';
import { office, type Tree } from './office.sample.ts';
import { quotaAttainment } from './quota.ts';
import { trend } from './trend.ts';

const TREE: Tree = { h: null, x: 'h', y: 'h' };

/** Forms that count on from the start of the year: each holds those before it. */
const running = (unit_id: string, counts: readonly number[]) =>
  counts.map((admitted, i) => {
    const to = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'][i]!;
    return { unit_id, from: '2024-01-01', to, admitted };
  });
const totals = [...running('x', [5, 12, 20, 31]), ...running('y', [0, 1, 1, 3])];
const dataset = office(TREE, {
  totals,
  targets: [
    { unit_id: 'x', year: 2024, target: 30 },
    { unit_id: 'h', year: 2024, target: 40 },
  ],
});

describe('figures that count on from the start of the year', () => {
  it('are counted once in the trend, by quarter and by year', () => {
    const days = { from: '2024-01-01', asOf: '2024-12-31' };
    const admitted = (every: 'quarter' | 'year', unit: string) =>
      trend(dataset, { ...days, units: [unit], every }).rows.map((row) => row.admitted);
    expect(admitted('quarter', 'x')).toEqual([5, 7, 8, 11]);
    expect(admitted('year', 'x')).toEqual([31]);
    expect(admitted('quarter', 'h')).toEqual([5, 8, 8, 13]);
    expect(admitted('year', 'h')).toEqual([34]);
  });

  it('are counted once beside a target', () => {
    const { rows } = quotaAttainment(dataset, {
      years: [2024, 2024],
      units: ['x', 'h'],
      asOf: '2024-12-31',
    });
    expect(rows.map(({ unit_id, admitted }) => [unit_id, admitted])).toEqual([
      ['h', 34],
      ['x', 31],
    ]);
  });
});
