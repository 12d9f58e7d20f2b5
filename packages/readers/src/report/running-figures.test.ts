import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import type { Profile } from '../profile/profile.ts';
import { readProposal } from './read-proposal.ts';

/** Rows of a table, without the unit where there is one alone. */
function rows(
  sheets: readonly Sheet[],
  table: 'totals' | 'targets',
  profile: Profile | null = null,
): string[][] {
  const { tables } = readProposal(propose(sheets, { profile }));
  const columns = Object.entries(tables[table] ?? {}) as [
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

/** `Quý II!D3: 6 ≠ 5`: a count since the start of the year, and what its parts give. */
function sums(sheets: readonly Sheet[], isRight: boolean): string[] {
  return readProposal(propose(sheets))
    .report.sums.filter(({ kind, stated, computed }) => {
      return kind === 'cumulative' && (stated === computed) === isRight;
    })
    .map(({ sheet, place, stated, computed }) =>
      isRight ? `${sheet}!${place}` : `${sheet}!${place}: ${stated} ≠ ${computed}`,
    );
}

it('running counts are compared with the quarters of which they are made, on other sheets', () => {
  const right = [quarter('I', 2, 2), quarter('II', 3, 5), quarter('III', 1, 6)];
  expect(sums(right, true)).toEqual(['Quý I!D3', 'Quý II!D3', 'Quý III!D3']);
  expect(sums(right, false)).toEqual([]);
  const wrong = [quarter('I', 2, 2), quarter('II', 3, 6), quarter('III', 1, 6)];
  expect(sums(wrong, false)).toEqual(['Quý II!D3: 6 ≠ 5']);
  expect(sums([quarter('I', 2, 2), quarter('III', 1, 6)], true)).toEqual(['Quý I!D3']);
  expect(sums([quarter('I', 2, 2), quarter('III', 1, 6)], false)).toEqual([]);
});

/** A sheet of one count, whose title says the period. */
const report = (name: string, period: string, count: number, commune = 'Xã Tân Cảnh'): Sheet =>
  sheetOf(
    [[`KẾT QUẢ KẾT NẠP ĐẢNG VIÊN ${period} NĂM 2024`], ['Đơn vị', 'Kết nạp'], [commune, count]],
    { name },
  );

it('a half year on a sheet of its own is compared with its quarters', () => {
  const sheets = (half: number): Sheet[] => [
    report('I', 'QUÝ I', 5),
    report('II', 'QUÝ II', 7),
    report('6T', '6 THÁNG ĐẦU', half),
    report('III', 'QUÝ III', 8),
    report('other', '6 THÁNG ĐẦU', 4, 'Xã Kon Đào'),
  ];
  expect(sums(sheets(12), true)).toEqual(['6T!B3']);
  expect(sums(sheets(12), false)).toEqual([]);
  expect(sums(sheets(13), false)).toEqual(['6T!B3: 13 ≠ 12']);
});

it('running counts alone are taken as they are', () => {
  const sheets = [
    report('a', 'QUÝ I', 5),
    report('b', '6 THÁNG ĐẦU', 12),
    report('c', '9 THÁNG', 20),
    report('d', '', 31),
  ];
  expect(rows(sheets, 'totals')).toEqual([
    ['2024-01-01', '2024-03-31', '5'],
    ['2024-01-01', '2024-06-30', '12'],
    ['2024-01-01', '2024-09-30', '20'],
    ['2024-01-01', '2024-12-31', '31'],
  ]);
  expect(sums(sheets, false)).toEqual([]);
});

it('a later quarter alone gives its own count and the one since January', () => {
  expect(rows([quarter('III', 1, 6)], 'totals')).toEqual([
    ['2024-07-01', '2024-09-30', '1'],
    ['2024-01-01', '2024-09-30', '6'],
  ]);
});

it('the first quarter is counted once, whichever sheet comes first', () => {
  expect(rows([quarter('III', 1, 6), quarter('I', 2, 2)], 'totals')).toEqual([
    ['2024-07-01', '2024-09-30', '1'],
    ['2024-01-01', '2024-09-30', '6'],
    ['2024-01-01', '2024-03-31', '2'],
  ]);
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

it('a count since the start of the term begins on its first day, even where the year began before it', () => {
  const sheet = sheetOf([
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2020'],
    ['Đơn vị', 'Trong năm', 'Lũy kế từ đầu nhiệm kỳ'],
    ['Xã Tân Cảnh', 5, 2],
  ]);
  const { profile } = propose([sheet]).draft;
  const term = { term_id: 't', name: 't', starts_on: '2020-08-15', ends_on: '2025-08-14' };
  expect(rows([sheet], 'totals', { ...profile, newTerms: [term] })).toEqual([
    ['2020-01-01', '2020-12-31', '5'],
    ['2020-08-15', '2020-12-31', '2'],
  ]);
});
