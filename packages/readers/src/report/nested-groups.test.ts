import type { TablesInput } from '@ketnap/core';
import { sheetOf } from '@ketnap/sheets/sample';
import type { SheetValue } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal } from './read-proposal.ts';

/**
 * How many persons of a list each unit has, by its names from the outermost: `Xã Tân Cảnh › Chi bộ thôn 1: 2`.
 * A line is the running number, a group's name, or `3×` for three persons, numbered or not.
 */
function counted(lines: readonly string[], numbering: 'numbered' | 'plain' = 'plain'): string[] {
  let person = 0;
  const rows = lines.flatMap((line): SheetValue[][] => {
    const persons = /^(\d)×$/.exec(line);
    if (!persons) return [line.split(' | ').map((text) => (text === '' ? null : text))];
    return Array.from({ length: Number(persons[1]) }, (_, i) => {
      person += 1;
      const sign = numbering === 'numbered' ? i + 1 : null;
      return [sign, `Người ${person}`, `${10 + (person % 18)}/03/2024`, 'Kinh'];
    });
  });
  const tables = confirmed([
    ['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024'],
    ['STT', 'Họ và tên', 'Ngày kết nạp', 'Dân tộc'],
    ...rows,
  ]);
  return countedIn(tables);
}

/** What is read for a person who confirms every proposal. */
function confirmed(rows: readonly (readonly SheetValue[])[]): TablesInput {
  const sheet = sheetOf(rows);
  let proposal = propose([sheet]);
  for (let round = 0; round < 5 && proposal.draft.questions.length > 0; round++) {
    let { profile } = proposal.draft;
    for (const { pointer, proposal: answer } of proposal.draft.questions)
      profile = withValueAt(profile, pointer, answer);
    proposal = propose([sheet], { profile });
  }
  return readProposal(proposal).tables;
}

function countedIn(tables: TablesInput): string[] {
  const units = new Map(rowsOf(tables, 'units').map((unit) => [unit.unit_id!, unit]));
  const nameOf = (id: string): string => {
    const { name, parent_id } = units.get(id)!;
    const own = name!.toLocaleLowerCase('vi').replace(/^đảng bộ /, '');
    return parent_id ? `${nameOf(parent_id)} › ${own}` : own;
  };
  const counts = new Map<string, number>();
  for (const { unit_id } of rowsOf(tables, 'admissions')) {
    const name = unit_id ? nameOf(unit_id) : '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name}: ${count}`);
}

function rowsOf(tables: TablesInput, name: keyof TablesInput): Record<string, string | null>[] {
  const columns = Object.entries(
    (tables[name] ?? {}) as Record<string, { length: number; at(row: number): string | null }>,
  );
  return Array.from({ length: columns[0]?.[1].length ?? 0 }, (_, row) =>
    Object.fromEntries(columns.map(([key, column]) => [key, column.at(row)])),
  );
}

const CELLS = [
  'xã diên bình › chi bộ thôn 1: 2',
  'xã diên bình › chi bộ thôn 2: 1',
  'xã tân cảnh › chi bộ thôn 1: 3',
  'xã tân cảnh › chi bộ thôn 2: 1',
];

/** The same list, with other names and numbers of its groups. */
function twoCommunes(first: string, second: string, one: string, two: string): string[] {
  return [first, one, '2×', two, '1×', second, one, '3×', two, '1×'];
}

describe('cells of one name stay apart below their communes', () => {
  const SIGNS = [
    ['I', 'II', '1', '2'],
    ['I.', 'II.', '1.', '2.'],
    ['A', 'B', 'I', 'II'],
    ['1', '2', 'a)', 'b)'],
    ['1', '2', '1', '2'],
    ['1', '2', '', ''],
    ['I', 'II', '', ''],
    ['', '', '1', '2'],
    ['', '', '', ''],
  ] as const;

  describe.each([
    ['ĐẢNG BỘ XÃ DIÊN BÌNH', 'ĐẢNG BỘ XÃ TÂN CẢNH'],
    ['Đảng bộ xã Diên Bình', 'Đảng bộ xã Tân Cảnh'],
    ['Xã Diên Bình (3 đồng chí)', 'Xã Tân Cảnh (4 đồng chí)'],
    ['ĐẢNG BỘ XÃ DIÊN BÌNH: 3 đ/c', 'ĐẢNG BỘ XÃ TÂN CẢNH: 4 đ/c'],
  ])('under %j and %j', (first, second) => {
    it.each(SIGNS)('numbered %j, %j, and %j, %j', (outer, next, one, two) => {
      const lines = twoCommunes(
        `${outer} | ${first}`,
        `${next} | ${second}`,
        `${one} | Chi bộ thôn 1`,
        `${two} | Chi bộ thôn 2`,
      );
      expect(counted(lines)).toEqual(CELLS);
    });
  });

  it('with the numbers in the names, and persons who are numbered', () => {
    const lines = twoCommunes(
      'I. Đảng bộ xã Diên Bình',
      'II. Đảng bộ xã Tân Cảnh',
      '1. Chi bộ thôn 1',
      '2. Chi bộ thôn 2',
    );
    expect(counted(lines, 'numbered')).toEqual(CELLS);
  });
});

describe('groups of several depths', () => {
  it('are three, below a district', () => {
    const lines = [
      'A | ĐẢNG BỘ HUYỆN ĐĂK TÔ',
      ...twoCommunes(
        'I | Xã Diên Bình',
        'II | Xã Tân Cảnh',
        '1 | Chi bộ thôn 1',
        '2 | Chi bộ thôn 2',
      ),
      'B | ĐẢNG BỘ HUYỆN NGỌC HỒI',
      'I | Xã Đăk Nông',
      '1 | Chi bộ thôn 1',
      '2×',
    ];
    const expected = [
      ...CELLS.map((line) => `huyện đăk tô › ${line}`),
      'huyện ngọc hồi › xã đăk nông › chi bộ thôn 1: 2',
    ];
    expect(counted(lines)).toEqual(expected);
    expect(counted(lines.map((line) => line.replace(/^\w+ \|/, ' |')))).toEqual(expected);
  });

  it('keep a cell of no commune out of the one before it', () => {
    const numbered = [
      'I | ĐẢNG BỘ XÃ DIÊN BÌNH',
      '1 | Chi bộ thôn 1',
      '2×',
      'II | CHI BỘ CÔNG AN HUYỆN',
      '1×',
      'III | ĐẢNG BỘ XÃ TÂN CẢNH',
      '1 | Chi bộ thôn 1',
      '1×',
    ];
    for (const lines of [numbered, numbered.map((line) => line.replace(/^\w+ \|/, ' |'))]) {
      const found = counted(lines);
      expect(found).toHaveLength(3);
      expect(found[0]).toBe('xã diên bình › chi bộ thôn 1: 2');
      expect(found[1]).toMatch(/^chi bộ công an huyện: 1$/);
      expect(found[2]).toBe('xã tân cảnh › chi bộ thôn 1: 1');
    }
  });

  it('may hold no group, or nothing', () => {
    const lines = [
      'I | Đảng bộ xã Diên Bình',
      '2×',
      'II | Đảng bộ xã Kon Đào',
      'III | Đảng bộ xã Tân Cảnh',
      '1 | Chi bộ thôn 1',
      '1×',
      '2 | Chi bộ thôn 2',
      'IV | Đảng bộ xã Văn Lem',
      '1×',
    ];
    const expected = ['xã diên bình: 2', 'xã tân cảnh › chi bộ thôn 1: 1', 'xã văn lem: 1'];
    expect(counted(lines)).toEqual(expected);
    expect(counted(lines.map((line) => line.replace(/^\w+ \|/, ' |')))).toEqual(expected);
  });

  it('are one where communes and cells of agencies stand side by side', () => {
    const found = counted([
      ' | Đảng bộ xã Diên Bình',
      '2×',
      ' | Chi bộ Công an huyện',
      '1×',
      ' | Đảng bộ xã Tân Cảnh',
      '1×',
    ]);
    expect(found).toEqual(['xã diên bình: 2', 'chi bộ công an huyện: 1', 'xã tân cảnh: 1']);
  });

  it('may be halves of years, in forms of figures', () => {
    const tables = confirmed([
      ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN'],
      ['TT', 'Đơn vị', 'Kết nạp', 'Nữ'],
      ['Năm 2023'],
      ['6 tháng đầu năm'],
      [1, 'Xã Tân Cảnh', 4, 1],
      ['6 tháng cuối năm'],
      [1, 'Xã Tân Cảnh', 7, 2],
      ['Năm 2024'],
      ['6 tháng đầu năm'],
      [1, 'Xã Tân Cảnh', 5, 3],
    ]);
    const all = rowsOf(tables, 'totals').filter(({ source_id }) => !source_id);
    expect(all.map((one) => `${one.from} ${one.to}: ${one.admitted}`)).toEqual([
      '2023-01-01 2023-06-30: 4',
      '2023-07-01 2023-12-31: 7',
      '2024-01-01 2024-06-30: 5',
    ]);
  });

  it.each([
    ['NĂM 2024', 'Chi bộ thôn 1', 'Chi bộ thôn 2'],
    ['Năm 2024', 'Chi bộ thôn 1', 'Chi bộ thôn 2'],
    ['Khối xã', 'Chi bộ thôn 1', 'Chi bộ thôn 2'],
  ])('of which the outer ones are no units leave the inner ones theirs: %j', (outer, one, two) => {
    expect(counted([outer, one, '2×', two, '1×'])).toEqual(
      [`${one}: 2`, `${two}: 1`].map((line) => line.toLowerCase()),
    );
  });

  it('may be months within a commune', () => {
    const lines = [
      'Xã Diên Bình',
      'Tháng 3',
      '2×',
      'Tháng 4',
      '1×',
      'Xã Tân Cảnh',
      'Tháng 3',
      '1×',
    ];
    expect(counted(lines)).toEqual(['xã diên bình: 3', 'xã tân cảnh: 1']);
  });
});
