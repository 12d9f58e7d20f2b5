import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { sourceIntersections } from './intersections.ts';

const units = [
  { unit_id: 'd', name: 'Huyện', level: 'district' },
  { unit_id: 'x', name: 'Xã X', level: 'commune', parent_id: 'd' },
  { unit_id: 'y', name: 'Xã Y', level: 'commune', parent_id: 'd' },
];
const sources = ['a', 'b', 'c'].map((id) => ({
  source_id: id,
  label_vi: id,
  label_en: id,
  column: id,
}));
const admission = (unit_id: string, states: string, count: number) => ({
  admitted_on: '2016-03-01',
  unit_id,
  count,
  ...Object.fromEntries(
    ['a', 'b', 'c'].map((id, i) => [id, { y: 'yes', n: 'no', '?': '' }[states[i]!]!]),
  ),
});
const dataset = createDataset(
  {
    units,
    sources,
    admissions: [
      admission('x', 'yyn', 2),
      admission('x', 'nnn', 1),
      admission('x', 'y?n', 1),
      admission('y', 'ynn', 4),
      admission('y', 'nny', 2),
      admission('d', 'yy?', 1),
    ],
  },
  { covers: ['2016-01-01', '2016-12-31'] },
);

describe('sourceIntersections', () => {
  it('counts every combination that occurs, the largest first', () => {
    const { rows } = sourceIntersections(dataset);
    expect(rows.map((row) => [row.sources, row.degree, row.admitted, row.incomplete])).toEqual([
      ['a', 1, 5, 1],
      ['a&b', 2, 3, 1],
      ['c', 1, 2, 0],
      ['', 0, 1, 0],
    ]);
    expect(rows[0]).toMatchObject({
      unit_id: 'd',
      unit: 'Huyện',
      period: '2016-01-01/2016-12-31',
      from: '2016-01-01',
      to: '2016-12-31',
    });
  });

  it('counts for each chosen unit what occurs in it, in tree order', () => {
    const { rows } = sourceIntersections(dataset, { units: ['y', 'x'] });
    expect(rows.map((row) => [row.unit_id, row.sources, row.admitted])).toEqual([
      ['x', 'a&b', 2],
      ['x', '', 1],
      ['x', 'a', 1],
      ['y', 'a', 4],
      ['y', 'c', 2],
    ]);
  });

  it('intersects the chosen sources only', () => {
    const { rows } = sourceIntersections(dataset, { sources: ['c', 'b'] });
    expect(rows.map((row) => [row.sources, row.admitted, row.incomplete])).toEqual([
      ['', 6, 1],
      ['b', 3, 1],
      ['c', 2, 0],
    ]);
  });

  it('says that unknown counts as not, where anything is unknown', () => {
    const codes = (unit: string): string[] =>
      sourceIntersections(dataset, { units: [unit], asOf: '2016-12-31' }).notes.map((n) => n.code);
    expect(codes('x')).toEqual(['intersections_add_up', 'unknown_counts_as_not']);
    expect(codes('y')).toEqual(['intersections_add_up']);
  });

  it('cannot be had from margins, and says why', () => {
    const forms = createDataset({
      units,
      sources,
      totals: [{ unit_id: 'x', from: '2016-01-01', to: '2016-12-31', source_id: 'a', admitted: 5 }],
    });
    expect(() => sourceIntersections(forms)).toThrow(
      expect.objectContaining({ code: 'margins_only' }),
    );
  });
});
