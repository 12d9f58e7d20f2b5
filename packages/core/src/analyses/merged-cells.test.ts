import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { KetnapError } from '../messages/error.ts';
import { mergedCells } from './merged-cells.ts';

const units = [
  { unit_id: 'd', name: 'Huyện', level: 'district' },
  { unit_id: 'x', name: 'Xã X', level: 'commune', parent_id: 'd' },
  { unit_id: 'y', name: 'Xã Y', level: 'commune', parent_id: 'd' },
];
const admissions = [{ admitted_on: '2020-12-31', unit_id: 'x' }];
/** Thôn 1 and 2 share a cell, 3 has its own beside it, 4 has none; in Y thôn 5 joins the cell of X. */
const localities = [
  { locality_id: '1', name: 'Thôn 1', unit_id: 'x' },
  { locality_id: '2', name: 'Thôn 2', unit_id: 'x', valid_to: '2020-05-31' },
  { locality_id: '3', name: 'Thôn 3', unit_id: 'x' },
  { locality_id: '4', name: 'Thôn 4', unit_id: 'x' },
  { locality_id: '5', name: 'Thôn 5', unit_id: 'y' },
];
const cell_coverage = [
  { locality_id: '1', cell_id: 'A', from: '2020-01-15', to: null },
  { locality_id: '2', cell_id: 'A', from: '2020-01-15', to: null },
  { locality_id: '3', cell_id: 'A', from: '2020-01-15', to: null },
  { locality_id: '3', cell_id: 'B', from: '2020-01-15', to: null },
  { locality_id: '5', cell_id: 'A', from: '2020-03-01', to: '2020-03-31' },
];
const dataset = createDataset({ units, admissions, localities, cell_coverage });

describe('mergedCells', () => {
  it('tells own, joint and none apart, and counts a cell of two communes once in each and in the district', () => {
    const { rows } = mergedCells(dataset, { units: ['d', 'x', 'y'], on: '2020-03-31' });
    expect(rows).toEqual([
      row('d', 'Huyện', '2020-03-31', { own: 1, joint: 3, none: 1, merged: 1 }),
      row('x', 'Xã X', '2020-03-31', { own: 1, joint: 2, none: 1, merged: 1 }),
      row('y', 'Xã Y', '2020-03-31', { own: 0, joint: 1, none: 0, merged: 1 }),
    ]);
  });

  it('takes the first day, the last day of every period, and the last day', () => {
    const options = { from: '2020-01-15', to: '2020-08-10', every: 'quarter' } as const;
    const { rows } = mergedCells(dataset, options);
    expect(rows.map(({ on }) => on)).toEqual([
      '2020-01-15',
      '2020-03-31',
      '2020-06-30',
      '2020-08-10',
    ]);
  });

  it('looks at one day only where that is all there is between', () => {
    const { rows } = mergedCells(dataset, { from: '2020-02-29', to: '2020-02-29' });
    expect(rows.map(({ on }) => on)).toEqual(['2020-02-29']);
  });

  it('counts more than 32 days as it counts each of them', () => {
    const { rows } = mergedCells(dataset, { units: ['x'], from: '2018-01-01', to: '2023-12-31' });
    expect(rows).toHaveLength(73);
    for (const found of rows)
      expect(mergedCells(dataset, { units: ['x'], on: found.on }).rows).toEqual([found]);
  });

  it('gives no share where there are no localities', () => {
    const empty = createDataset({
      units: [...units, { unit_id: 'z', name: 'Xã Z', level: 'commune', parent_id: 'd' }],
      admissions,
      localities,
      cell_coverage,
    });
    expect(mergedCells(empty, { units: ['z'] }).rows).toEqual([
      {
        ...row('z', 'Xã Z', '2020-12-31', { own: 0, joint: 0, none: 0, merged: 0 }),
        own_share: null,
      },
    ]);
  });

  it('repeats its options in full', () => {
    expect(mergedCells(dataset).options).toEqual({ on: '2020-12-31' });
    expect(mergedCells(dataset, { every: 'year', units: ['x'] }).options).toEqual({
      units: ['x'],
      from: '2020-01-15',
      to: '2020-12-31',
      every: 'year',
    });
  });

  it('notes a moved denominator, days before the data, and cells of several units', () => {
    const codes = (options: Parameters<typeof mergedCells>[1]): string[] =>
      mergedCells(dataset, options).notes.map(({ code }) => code);
    expect(codes({ on: '2020-02-01' })).toEqual([]);
    expect(codes({ on: '2020-01-14' })).toEqual(['before_coverage']);
    expect(codes({ units: ['x'], from: '2020-05-01', to: '2020-12-31' })).toEqual([
      'localities_changed',
    ]);
    expect(codes({ level: 'commune', on: '2020-03-01' })).toEqual(['cells_span_units']);
    const options = { units: ['x'], from: '2020-05-01', to: '2020-12-31' };
    const [note] = mergedCells(dataset, options).notes;
    expect(note!.units).toEqual(['x']);
    expect(note!.message.vi).toBe(
      'Xã X: số thôn, tổ dân phố thay đổi từ 4 (01-5-2020) thành 3 (31-12-2020), nên các tỷ lệ không cùng mẫu số.',
    );
  });

  it('says which rows of the localities could not be used', () => {
    const lost = createDataset({
      units,
      admissions,
      localities: [...localities, { locality_id: '6', name: 'Thôn 6', unit_id: 'nowhere' }],
      cell_coverage,
    });
    expect(mergedCells(lost).notes.map(({ code }) => code)).toEqual([
      'as_of_assumed',
      'rows_left_out',
    ]);
  });

  it.each([
    ['missing_table', createDataset({ units, admissions }), {}],
    ['missing_table', createDataset({ units, admissions, localities }), {}],
    ['day_and_period', dataset, { on: '2020-01-01', from: '2019-01-01' }],
    ['reversed_days', dataset, { from: '2020-02-01', to: '2020-01-01' }],
    ['bad_option', dataset, { on: '30-6-2020' }],
  ] as const)('throws %s', (code, given, options) => {
    expect(() => mergedCells(given, options)).toThrow(KetnapError);
    expect(() => mergedCells(given, options)).toThrow(expect.objectContaining({ code }));
  });
});

function row(
  unit_id: string,
  unit: string,
  on: string,
  { own, joint, none, merged }: { own: number; joint: number; none: number; merged: number },
) {
  const localities = own + joint + none;
  const own_share = own / localities;
  return { unit_id, unit, on, localities, own, joint, none, own_share, merged_cells: merged };
}
