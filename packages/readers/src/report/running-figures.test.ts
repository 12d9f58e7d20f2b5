import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { readProposal } from './read-proposal.ts';

/** Rows of a table, without the unit where there is one alone. */
function rows(sheets: readonly Sheet[], table: 'totals' | 'targets'): string[][] {
  const columns = Object.entries(readProposal(propose(sheets)).tables[table] ?? {}) as [
    string,
    { readonly length: number; at: (row: number) => string },
  ][];
  const own = columns.filter(([name]) => name !== 'unit_id');
  return Array.from({ length: columns[0]?.[1].length ?? 0 }, (_, row) =>
    own.map(([, column]) => column.at(row)).filter((text) => text),
  );
}

const quarter = (name: string, own: number, running: number, target = 12): Sheet =>
  sheetOf(
    [
      [`KẾT QUẢ KẾT NẠP ĐẢNG VIÊN QUÝ ${name} NĂM 2024`],
      ['Đơn vị', 'Chỉ tiêu năm', 'Trong quý', 'Lũy kế từ đầu năm'],
      ['Xã Tân Cảnh', target, own, running],
    ],
    { name: `Quý ${name}` },
  );

it('four sheets of quarters give each its own count, and one target', () => {
  const sheets = [
    quarter('I', 2, 2),
    quarter('II', 3, 5),
    quarter('III', 1, 6),
    quarter('IV', 2, 8),
  ];
  expect(rows(sheets, 'totals')).toEqual([
    ['2024-01-01', '2024-03-31', '2'],
    ['2024-04-01', '2024-06-30', '3'],
    ['2024-07-01', '2024-09-30', '1'],
    ['2024-10-01', '2024-12-31', '2'],
  ]);
  expect(rows(sheets, 'targets')).toEqual([['2024', '12']]);
});

it('a target that differs between the sheets stays, for being told', () => {
  expect(rows([quarter('I', 2, 2), quarter('II', 3, 5, 13)], 'targets')).toEqual([
    ['2024', '12'],
    ['2024', '13'],
  ]);
});

it('a running count alone is of the days since the start of the year', () => {
  const sheet = sheetOf([
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN QUÝ III NĂM 2024'],
    ['Đơn vị', 'Lũy kế từ đầu năm'],
    ['Xã Tân Cảnh', 9],
  ]);
  expect(rows([sheet], 'totals')).toEqual([['2024-01-01', '2024-09-30', '9']]);
});

it('targets in words give both ends of their range', () => {
  const sheet = sheetOf([
    ['CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2025'],
    ['Đơn vị', 'Chỉ tiêu'],
    ['Xã Tân Cảnh', '30 - 35'],
    ['Xã Kon Đào', 'ít nhất 12'],
  ]);
  expect(rows([sheet], 'targets')).toEqual([
    ['2025', '30', '35'],
    ['2025', '12'],
  ]);
});
