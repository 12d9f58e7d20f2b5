import { range, sheetOf } from '@ketnap/sheets/sample';
import type { SheetValue } from '@ketnap/sheets';
import { expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal } from './read-proposal.ts';

/** Three persons with a column more, whose sheet cells of the first two are one. */
function read(
  head: string,
  values: readonly SheetValue[],
  answers: Readonly<Record<string, unknown>> = {},
): { asked: string[]; values: Record<string, (string | null)[]>; leftOut: string[] } {
  const sheet = sheetOf(
    [
      ['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024'],
      ['TT', 'Họ tên', 'Chi bộ', 'Ngày kết nạp', head],
      ...values.map((value, i) => [
        i + 1,
        `Người ${'ABC'[i]!}`,
        `Chi bộ thôn ${i + 1}`,
        `${13 + i}/1/2024`,
        value,
      ]),
    ],
    { merges: [range('E3:E4')!] },
  );
  const asked: string[] = [];
  let proposal = propose([sheet]);
  for (let round = 0; round < 4; round++) {
    let { profile } = proposal.draft;
    for (const { kind, pointer, proposal: likely } of proposal.draft.questions) {
      asked.push(`${kind} ${JSON.stringify(likely)}`);
      const answer = kind in answers ? answers[kind] : likely;
      if (answer !== null) profile = withValueAt(profile, pointer, answer);
    }
    proposal = propose([sheet], { profile });
  }
  const { tables, report } = readProposal(proposal);
  const columns = Object.entries(
    tables.admissions as Record<string, { length: number; at(row: number): string | null }>,
  );
  return {
    asked: [...new Set(asked)],
    values: Object.fromEntries(
      columns.map(([name, column]) => [
        name,
        Array.from({ length: column.length }, (_, row) => column.at(row)),
      ]),
    ),
    leftOut: report.regions[0]!.leftOut.map(({ code, rows }) => `${code} ${rows.join()}`),
  };
}

const TICKS = ['x', null, null];

it('a tick merged over several persons is asked for, and likely is each one’s', () => {
  const { asked, values } = read('Đoàn viên', TICKS);
  expect(asked).toContain('merged "each"');
  expect(values.youth_union).toEqual(['yes', 'yes', null]);
});

it('a tick that is the first person’s alone leaves the others without one', () => {
  const { values } = read('Đoàn viên', TICKS, { merged: 'first', empty_ticks: 'no' });
  expect(values.youth_union).toEqual(['yes', 'no', 'no']);
});

it('persons wait while it is undecided whose their tick is', () => {
  const { values, leftOut } = read('Đoàn viên', TICKS, { merged: null });
  expect(leftOut).toEqual(['undecided 3,4']);
  expect(values.unit_id).toEqual(['chi-bo-thon-3']);
});

it('a number of persons merged over the rows of these persons counts none of them twice', () => {
  const { asked, values } = read('Số người', [2, null, 1]);
  expect(asked).toContain('merged "left_out"');
  expect(values.count).toEqual([null, null, '1']);
});

it('a word merged over several persons is each one’s', () => {
  const { asked, values } = read('Giới tính', ['Nữ', null, 'Nam']);
  expect(asked).toEqual([]);
  expect(values.sex).toEqual(['female', 'female', 'male']);
});
