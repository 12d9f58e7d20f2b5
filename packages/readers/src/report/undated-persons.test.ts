import type { TablesInput } from '@ketnap/core';
import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet, SheetValue } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import type { Question } from '../draft/questions/draft.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal, type Reading } from './read-proposal.ts';

const TITLE = ['ĐẢNG ỦY XÃ KON ĐÀO', 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024'];

function list(
  rows: readonly (readonly SheetValue[])[],
  { name = 'Trang 1', title = TITLE, heads = ['TT', 'Họ tên', 'Chi bộ'] as string[] } = {},
): Sheet {
  return sheetOf([...title.map((line) => [line]), heads, ...rows], { name });
}

/** Reads sheets as a person does who confirms every proposal that is made, or answers the period so. */
function confirm(
  sheets: readonly Sheet[],
  period?: unknown,
): { asked: Question[]; reading: Reading } {
  const asked: Question[] = [];
  let proposal = propose(sheets);
  for (let round = 0; round < 5 && proposal.draft.questions.length > 0; round++) {
    const { questions } = proposal.draft;
    let { profile } = proposal.draft;
    asked.push(...questions);
    for (const { pointer, kind, proposal: likely } of questions)
      profile = withValueAt(profile, pointer, kind === 'period' ? (period ?? likely) : likely);
    proposal = propose(sheets, { profile });
  }
  return { asked, reading: readProposal(proposal) };
}

/** `Xã Kon Đào 2024-01-01–2024-12-31: 3`, `…, women: 1`. */
function totalsOf({ units, totals }: TablesInput): string[] {
  const names = new Map(rowsOf(units).map((unit) => [unit.unit_id, unit.name]));
  return rowsOf(totals)
    .map(
      ({ unit_id, from, to, source_id, admitted }) =>
        `${names.get(unit_id!)} ${from}–${to}${source_id ? `, ${source_id}` : ''}: ${admitted}`,
    )
    .sort();
}

type Column = { readonly length: number; at(row: number): string | null };

function rowsOf(table: TablesInput['units']): Record<string, string | null>[] {
  const columns = Object.entries((table ?? {}) as Record<string, Column>);
  const size = columns[0]?.[1].length ?? 0;
  return Array.from({ length: size }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, column.at(row)])),
  );
}

const leftOut = ({ report }: Reading): Record<string, readonly number[]> =>
  Object.fromEntries(
    report.regions.flatMap((one) => one.leftOut.map(({ code, rows }) => [code, rows])),
  );

const THREE = [
  [1, 'Người A', 'Chi bộ thôn 1'],
  [2, 'Người B', 'Chi bộ thôn 1'],
  [3, 'Người C', 'Chi bộ thôn 2'],
];

describe('a list of names without a column of days', () => {
  it('is counted by unit in the period of its title, after a word', () => {
    const { asked, reading } = confirm([list(THREE)]);
    expect(asked.map(({ kind, proposal }) => [kind, proposal])).toEqual([['period', 'title']]);
    expect(asked[0]!.message.vi).toContain('không có ngày kết nạp của từng người');
    expect(totalsOf(reading.tables)).toEqual([
      'Chi bộ thôn 1 2024-01-01–2024-12-31: 2',
      'Chi bộ thôn 2 2024-01-01–2024-12-31: 1',
      'Xã Kon Đào 2024-01-01–2024-12-31: 3',
    ]);
    expect(reading.tables.admissions).toBeUndefined();
    const [region] = reading.report.regions;
    expect(region!.rowsTaken).toBe(3);
    expect(region!.sheetCells.converted).toContainEqual(
      expect.objectContaining({ code: 'undated', count: 3 }),
    );
  });

  it('is asked for without a proposal where no line says the period, and left out till then', () => {
    const sheet = list(THREE, { title: ['ĐẢNG ỦY XÃ KON ĐÀO', 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP'] });
    const open = confirm([sheet]);
    expect(open.asked.map(({ kind, proposal }) => [kind, proposal])[0]).toEqual(['period', null]);
    expect(open.reading.tables.totals).toBeUndefined();
    expect(leftOut(open.reading)).toEqual({ undecided: [4, 5, 6] });
    const days = { from: '2023-05-01', to: '2023-05-31' };
    expect(totalsOf(confirm([sheet], days).reading.tables)).toContain(
      'Xã Kon Đào 2023-05-01–2023-05-31: 3',
    );
  });

  it('gives figures of those sources that are told of everybody', () => {
    const heads = ['TT', 'Họ tên', 'Giới tính', 'Dân tộc', 'Chi bộ'];
    const rows = [
      [1, 'Người A', 'Nữ', 'Kinh', 'Chi bộ thôn 1'],
      [2, 'Người B', 'Nam', null, 'Chi bộ thôn 1'],
      [3, 'Người C', 'Nữ', 'Xơ Đăng', 'Chi bộ thôn 2'],
    ];
    const { reading } = confirm([list(rows, { heads })]);
    expect(totalsOf(reading.tables).filter((one) => one.includes(', '))).toEqual([
      'Chi bộ thôn 1 2024-01-01–2024-12-31, women: 1',
      'Chi bộ thôn 2 2024-01-01–2024-12-31, ethnic_minority: 1',
      'Chi bộ thôn 2 2024-01-01–2024-12-31, women: 1',
      'Xã Kon Đào 2024-01-01–2024-12-31, women: 2',
    ]);
  });

  it('is added up over sheets of one period, where persons who stand twice count once', () => {
    const first = list(THREE, { name: 'Trang 1' });
    const second = list([...THREE.slice(2), [4, 'Người D', 'Chi bộ thôn 1']], { name: 'Trang 2' });
    const { reading } = confirm([first, second]);
    expect(totalsOf(reading.tables)).toEqual([
      'Chi bộ thôn 1 2024-01-01–2024-12-31: 3',
      'Chi bộ thôn 2 2024-01-01–2024-12-31: 1',
      'Xã Kon Đào 2024-01-01–2024-12-31: 4',
    ]);
    expect(reading.report.doubles).toHaveLength(1);
  });

  it('keeps the persons of a quarter in the list of its year', () => {
    const quarter = list(THREE.slice(0, 1), {
      name: 'Quý I',
      title: [TITLE[0]!, 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP QUÝ I NĂM 2024'],
    });
    const { reading } = confirm([quarter, list(THREE, { name: 'Năm 2024' })]);
    expect(totalsOf(reading.tables)).toEqual([
      'Chi bộ thôn 1 2024-01-01–2024-03-31: 1',
      'Chi bộ thôn 1 2024-01-01–2024-12-31: 2',
      'Chi bộ thôn 2 2024-01-01–2024-12-31: 1',
      'Xã Kon Đào 2024-01-01–2024-03-31: 1',
      'Xã Kon Đào 2024-01-01–2024-12-31: 3',
    ]);
  });

  it('counts in a unit those of the units below it', () => {
    const rows = [...THREE, [4, 'Người D', 'Xã Kon Đào']];
    const { reading } = confirm([list(rows)]);
    expect(totalsOf(reading.tables)).toContain('Xã Kon Đào 2024-01-01–2024-12-31: 4');
  });
});
