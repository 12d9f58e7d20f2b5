import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet, SheetValue } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import type { Question } from '../draft/questions/draft.ts';
import { propose } from '../draft/propose.ts';
import { parseProfile } from '../profile/parse-profile.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal, type Reading } from './read-proposal.ts';

const TITLE = 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024';
const DAYS = ['13/2/2024', '19/5/2024', '22/12/2024', '14/3/2024'];

const list = (
  title: string,
  days: readonly SheetValue[],
  head = '',
  remarks: SheetValue[] = [],
): Sheet =>
  sheetOf([
    [title],
    ['TT', 'Họ và tên', 'Chi bộ', 'Ngày kết nạp', ...(head === '' ? [] : [head])],
    ...days.map((day, i) => [i + 1, `Người ${i}`, `Chi bộ thôn ${i}`, day, remarks[i] ?? null]),
  ]);

/** The questions of a sheet, and what is read of it once they are answered: as proposed, or otherwise. */
function answered(
  sheet: Sheet,
  answer?: unknown,
): { questions: readonly Question[]; reading: Reading } {
  const { draft } = propose([sheet]);
  const profile = draft.questions.reduce(
    (one, { pointer, proposal }) => withValueAt(one, pointer, answer ?? proposal),
    draft.profile,
  );
  const kept = parseProfile(JSON.stringify(profile), 'p.json');
  const proposal = propose([sheet], { profile: kept });
  expect(proposal.draft.questions).toEqual([]);
  return { questions: draft.questions, reading: readProposal(proposal) };
}
const daysIn = ({ tables }: Reading): (string | null)[] => {
  const { admitted_on: column } = tables.admissions as unknown as Record<
    string,
    { length: number; at(row: number): string | null }
  >;
  return Array.from({ length: column!.length }, (_, row) => column!.at(row));
};
const leftOut = ({ report }: Reading): unknown =>
  report.regions.flatMap((one) => one.leftOut.map(({ code, rows }) => [code, rows]));

describe('rows whose remark says that nobody was admitted', () => {
  const REMARKS = [null, 'Hủy quyết định', 'Nữ', 'ĐÃ RÚT'];

  it.each(['Ghi chú', 'GHI CHU', 'Tình trạng', 'Kết quả'])(
    'are named, and left out where that is confirmed: %s',
    (head) => {
      const { questions, reading } = answered(list(TITLE, DAYS, head, REMARKS));
      const question = questions.find(({ kind }) => kind === 'undone_rows')!;
      expect(question.message.vi).toContain('dòng 4 “Hủy quyết định”; dòng 6 “ĐÃ RÚT”');
      expect(daysIn(reading)).toEqual(['2024-02-13', '2024-12-22']);
      expect(leftOut(reading)).toEqual([['undone', [4, 6]]]);
    },
  );

  it.each(['Trạng thái', 'Tình trạng', 'Kết quả', 'Kết quả xét', 'Tiến độ', 'Diễn biến', ''])(
    'are named in a column of states: %s',
    (head) => {
      const states = ['Đã kết nạp', 'Đã có QĐ, chưa tổ chức lễ', 'chưa kết nạp', 'hoãn'];
      const { questions, reading } = answered(list(TITLE, DAYS, head || ' ', states));
      const question = questions.find(({ kind }) => kind === 'undone_rows')!;
      expect(question.message.vi).toContain('dòng 4 “Đã có QĐ, chưa tổ chức lễ”; dòng 5');
      expect(daysIn(reading)).toEqual(['2024-02-13']);
      expect(leftOut(reading)).toEqual([['undone', [4, 5, 6]]]);
    },
  );

  it('are counted where a person says so', () => {
    const { reading } = answered(list(TITLE, DAYS, 'Ghi chú', REMARKS), 'taken');
    expect(daysIn(reading)).toHaveLength(4);
  });

  it('wait while nobody has decided', () => {
    const reading = readProposal(propose([list(TITLE, DAYS, 'Ghi chú', REMARKS)]));
    expect(leftOut(reading)).toEqual([['undecided', [4, 6]]]);
  });

  it('are asked for where last month’s file of the form had none', () => {
    const { profile } = propose([list(TITLE, DAYS, 'Ghi chú', ['Nữ'])]).draft;
    const { questions } = propose([list(TITLE, DAYS, 'Ghi chú', REMARKS)], { profile }).draft;
    expect(questions.map(({ kind }) => kind)).toEqual(['undone_rows']);
  });

  it('are none that speak of becoming a full member', () => {
    const remarks = ['Chưa chuyển chính thức', 'Kết nạp lại', 'Đã chuyển đi'];
    expect(answered(list(TITLE, DAYS, 'Ghi chú', remarks)).questions).toEqual([]);
  });
});

describe('days of another year than the title’s', () => {
  const OTHERS = ['13/2/2023', '19/5/2023', '22/12/2023', '14/3/2024'];

  it.each([
    ['most of a year', TITLE, OTHERS, 3],
    ['all of a year', TITLE, OTHERS.slice(0, 3), 3],
    ['real days', TITLE, [{ day: '2022-02-13' }, { day: '2022-12-13' }], 2],
    ['of a month', 'KẾT NẠP ĐẢNG VIÊN THÁNG 3 NĂM 2024', DAYS, 3],
    ['of a term', 'DANH SÁCH KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2015-2020', DAYS, 4],
  ])(
    'are asked for, and taken as written where that is confirmed: %s',
    (_, title, days, others) => {
      const { questions, reading } = answered(list(title, days));
      const [question] = questions.filter(({ kind }) => kind === 'other_days');
      expect(question!.message.vi).toContain(`“${title}”, nhưng ${others}/${days.length} ngày`);
      expect(daysIn(reading)).toHaveLength(days.length);
    },
  );

  it('are left out where a person says so', () => {
    const { reading } = answered(list(TITLE, OTHERS), 'left_out');
    expect(daysIn(reading)).toEqual(['2024-03-14']);
    expect(leftOut(reading)).toEqual([['other_day', [3, 4, 5]]]);
  });

  it.each([
    ['all of it', TITLE, DAYS],
    ['a few others', TITLE, [...DAYS, '28/12/2023']],
    ['a title without a year', 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP', DAYS],
    ['years that hold them', 'KẾT NẠP ĐẢNG VIÊN GIAI ĐOẠN 2020 - 2025', DAYS],
    ['the paper’s day', 'DANH SÁCH KẾT NẠP (kèm theo Báo cáo số 3 ngày 5/1/2025)', DAYS],
  ])('are none: %s', (_, title, days) => {
    expect(answered(list(title, days)).questions).toEqual([]);
  });
});

describe('a table that is left out', () => {
  const PROSE = sheetOf([
    ['HƯỚNG DẪN'],
    ['Mục', 'Nội dung hướng dẫn', 'Ví dụ'],
    ['Một', 'Ghi rõ tên', 'Xin ghi'],
    ['Hai', 'Ghi rõ họ', 'Xin ghi đủ'],
  ]);
  const codesOf = (sheet: Sheet, rows?: string): unknown => {
    const { profile } = propose([sheet]).draft;
    const said = rows === undefined ? profile : withValueAt(profile, '/forms/0/rows', rows);
    return leftOut(readProposal(propose([sheet], { profile: said })));
  };

  it('is so because it is prose, or because a person said so', () => {
    expect(codesOf(PROSE)).toEqual([['prose', [3, 4]]]);
    expect(codesOf(list(TITLE, DAYS), 'left_out')).toEqual([['chosen', [3, 4, 5, 6]]]);
  });
});
