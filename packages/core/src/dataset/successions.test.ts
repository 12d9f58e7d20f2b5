import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset } from '../index.ts';

const units = ['old', 'new', 'other'].map((unit_id) => ({
  unit_id,
  name: unit_id,
  level: 'commune',
}));

const datasetOf = (...rows: [from: string, to: string, on: string, share?: number][]): Dataset =>
  createDataset({
    units,
    admissions: [{ admitted_on: '2016-01-01', unit_id: 'old' }],
    successions: rows.map(([from_unit_id, to_unit_id, effective_on, share]) => ({
      from_unit_id,
      to_unit_id,
      effective_on,
      share,
    })),
  });

describe('successions', () => {
  it('pass a unit on whole where no share is given', () => {
    const { successions, units: tree, issues } = datasetOf(['old', 'new', '2025-07-01']);
    expect(issues).toEqual([]);
    expect(successions[0]).toMatchObject({
      from: tree.indexOf.get('old'),
      to: tree.indexOf.get('new'),
      share: 1,
    });
  });

  it('may split a unit into thirds that add to one but for rounding', () => {
    const on = '2025-07-01';
    const { issues, successions } = datasetOf(
      ['old', 'new', on, 0.666667],
      ['old', 'other', on, 0.333334],
    );
    expect(issues).toEqual([]);
    expect(successions).toHaveLength(2);
  });

  it.each([
    ['succession_into_itself', [['old', 'old', '2025-07-01']]],
    [
      'shares_above_one',
      [
        ['old', 'new', '2025-07-01', 0.6],
        ['old', 'other', '2025-07-01', 0.6],
      ],
    ],
    [
      'doubled_figure',
      [
        ['old', 'new', '2025-07-01', 0.5],
        ['old', 'new', '2025-07-01', 0.5],
      ],
    ],
    ['not_a_share', [['old', 'new', '2025-07-01', 1.5]]],
    ['unknown_unit', [['old', 'never', '2025-07-01']]],
  ] as const)('leave out %s', (code, rows) => {
    const { issues, successions } = datasetOf(...(rows as never as Parameters<typeof datasetOf>));
    expect(issues.map((issue) => [issue.severity, issue.code])).toEqual([['error', code]]);
    expect(successions).toHaveLength(rows.length - 1);
  });

  it('may follow each other on different days', () => {
    expect(datasetOf(['old', 'new', '2020-01-01'], ['old', 'other', '2025-07-01']).issues).toEqual(
      [],
    );
  });
});
