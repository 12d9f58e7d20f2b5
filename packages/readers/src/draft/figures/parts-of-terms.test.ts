import { sheetOf } from '@ketnap/sheets/sample';
import type { SheetValue } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../profile/pointer.ts';
import { readProposal } from '../../report/read-proposal.ts';
import type { Question } from '../questions/draft.ts';
import { propose } from '../propose.ts';

const TERM = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2020-2025';

/** The questions of a form, and the rows of totals and targets that it gives as proposed, its term known. */
function read(title: string, heads: readonly string[], ...rows: (readonly SheetValue[])[]) {
  const sheet = sheetOf([
    [title],
    ['TT', 'Đơn vị', ...heads],
    ...rows.map((row, i) => [i + 1, ...row]),
  ]);
  const questions: Question[] = [];
  let proposal = propose([sheet]);
  for (let round = 0; round < 4 && proposal.draft.questions.length > 0; round++) {
    const open = proposal.draft.questions;
    questions.push(...open);
    const profile = open.reduce(
      (one, { pointer, kind, proposal: likely }) =>
        withValueAt(one, pointer, kind === 'term_days' ? OWN_TERM : likely),
      proposal.draft.profile,
    );
    proposal = propose([sheet], { profile });
  }
  const { tables } = readProposal(proposal);
  return {
    asked: questions
      .filter(({ kind }) => kind !== 'term_days')
      .map(({ kind, proposal: one }) => [kind, one]),
    totals: columnsOf(tables.totals, 'from', 'to', 'admitted'),
    targets: columnsOf(tables.targets, 'target'),
  };
}

const OWN_TERM = {
  term_id: '2020-2025',
  name: 'Nhiệm kỳ 2020–2025',
  starts_on: '2020-06-15',
  ends_on: '2025-06-14',
};

it('a count on from the first day of a term is told of where the term does not hold the form’s period', () => {
  const sheet = sheetOf([
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2019'],
    ['TT', 'Đơn vị', 'Trong năm', 'Lũy kế từ đầu nhiệm kỳ'],
    [1, 'Xã Kon Đào', 3, 9],
    [2, 'Xã Tân Cảnh', 4, 8],
  ]);
  const reading = (terms: readonly (typeof OWN_TERM)[]) => {
    const { profile } = propose([sheet]).draft;
    return readProposal(propose([sheet], { profile: { ...profile, newTerms: terms } }));
  };
  const { report, tables } = reading([OWN_TERM]);
  expect(columnsOf(tables.totals, 'from', 'to', 'admitted')).toEqual([
    '2019-01-01 2019-12-31 3',
    '2019-01-01 2019-12-31 4',
  ]);
  const [{ sheetCells }] = report.regions as [(typeof report.regions)[0]];
  expect(sheetCells.rejections.map(({ place, found }) => [place, found])).toEqual([
    ['D3', '9'],
    ['D4', '8'],
  ]);
  expect(sheetCells.rejections[0]!.expected.vi).toContain('nhiệm kỳ');
  const held = reading([{ ...OWN_TERM, starts_on: '2015-08-15' }]);
  expect(held.report.regions[0]!.sheetCells.rejections).toEqual([]);
  expect(columnsOf(held.tables.totals, 'from', 'to', 'admitted')).toContain(
    '2015-08-15 2019-12-31 9',
  );
  const open = reading([]).report.regions[0]!.sheetCells;
  expect([open.rejected, open.undecided]).toEqual([0, 2]);
});

type Column = { readonly length: number; at(row: number): string | null };

function columnsOf(table: unknown, ...names: readonly string[]): string[] {
  const columns = names.map((name) => (table as Record<string, Column> | undefined)?.[name]);
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    columns.map((column) => column!.at(row)).join(' '),
  );
}

describe('what is counted from the first day of the term up to a day', () => {
  it.each([
    ['Kết quả từ đầu nhiệm kỳ đến 30/6/2023'],
    ['Kết nạp từ đầu nhiệm kỳ đến ngày 30/6/2023'],
    ['KẾT QUẢ TỪ ĐẦU NHIỆM KỲ ĐẾN HẾT THÁNG 6/2023'],
    ['Ket qua tu dau nhiem ky den 30/6/2023'],
    ['Lũy kế từ đầu nhiệm kỳ đến 30/6/2023'],
  ])('is of these days: %j', (head) => {
    const found = read(TERM, ['Chỉ tiêu nhiệm kỳ', head], ['Xã A', 50, 21], ['Xã B', 40, 18]);
    expect(found.asked).toEqual([]);
    expect(found.totals).toEqual(['2020-06-15 2023-06-30 21', '2020-06-15 2023-06-30 18']);
    expect(found.targets).toEqual(['50', '40']);
  });

  it('is so alone, and with its parts', () => {
    const heads = ['Kết nạp từ đầu nhiệm kỳ đến ngày 30/6/2023', 'Trong đó: Nữ'];
    const { asked, totals } = read(TERM, heads, ['Xã A', 21, 9], ['Xã B', 18, 8]);
    expect(asked).toEqual([]);
    expect(totals).toHaveLength(4);
    expect(new Set(totals.map((row) => row.slice(0, 21)))).toEqual(
      new Set(['2020-06-15 2023-06-30']),
    );
  });

  it('is of the title’s day where the title says it', () => {
    const title = `${TERM} (từ đầu nhiệm kỳ đến 30/6/2023)`;
    const { asked, totals } = read(title, ['Kết nạp'], ['Xã A', 21], ['Xã B', 18]);
    expect(asked).toEqual([]);
    expect(totals[0]).toBe('2020-06-15 2023-06-30 21');
  });

  it('is asked for where no day is said', () => {
    const { asked, totals } = read(
      TERM,
      ['Kết quả từ đầu nhiệm kỳ đến nay'],
      ['Xã A', 21],
      ['Xã B', 18],
    );
    expect(asked).toEqual([['meaning', { is: 'left_out', why: 'chosen' }]]);
    expect(totals).toEqual([]);
  });
});

describe('an average per year', () => {
  it.each([
    'Chỉ tiêu bình quân/năm',
    'Bình quân mỗi năm',
    'Chỉ tiêu 1 năm',
    'Chỉ tiêu/năm',
    'Kết nạp BQ năm',
  ])('is no target and no count of a term: %j', (head) => {
    const { asked, totals, targets } = read(
      TERM,
      ['Chỉ tiêu', head, 'Kết nạp'],
      ['Xã A', 50, 10, 55],
      ['Xã B', 40, 8, 44],
    );
    expect(asked).toEqual([['meaning', { is: 'left_out', why: 'chosen' }]]);
    expect(targets).toEqual(['50', '40']);
    expect(totals.map((row) => row.split(' ')[2])).toEqual(['55', '44']);
  });
});
