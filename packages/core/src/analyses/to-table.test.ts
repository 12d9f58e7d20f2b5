import { expect, it } from 'vitest';
import type { MergedCells } from './merged-cells.ts';
import { toTable } from './to-table.ts';

const row = {
  unit_id: 'tan-canh',
  unit: 'Xã Tân Cảnh',
  on: '2020-06-30',
  localities: 8,
  own: 8,
  joint: 0,
  none: 0,
  own_share: null,
  merged_cells: 0,
};
const columns = Object.keys(row);
const analysis: MergedCells = {
  kind: 'mergedCells',
  options: { on: '2020-06-30' },
  rows: [row, { ...row, unit_id: 'dien-binh', own: 7, joint: 1 }],
  notes: [],
};

it('toTable holds every column and value of the rows', () => {
  const table = toTable(analysis);
  expect(table.columnNames()).toEqual(columns);
  expect(table.numRows()).toBe(2);
  expect(table.get('own', 1)).toBe(7);
  expect(table.get('own_share', 0)).toBe(null);
});

it('toTable has the columns of an analysis without rows', () => {
  const table = toTable({ ...analysis, rows: [] });
  expect(table.columnNames()).toEqual(columns);
  expect(table.numRows()).toBe(0);
});
