import { sheetOf } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal } from './read-proposal.ts';

const sheet = (unit: string, bodies: readonly string[]): ReturnType<typeof sheetOf> =>
  sheetOf([
    ['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024'],
    ['TT', 'Họ tên', unit, 'Đảng bộ cơ sở', 'Ngày kết nạp'],
    ...bodies.map((body, i) => [
      i + 1,
      `Người ${'AB'[i]!}`,
      body,
      ['Đảng bộ xã Kon Đào', 'Đảng bộ xã Tân Cảnh'][i]!,
      `${13 + i}/1/2024`,
    ]),
  ]);

it('offices and schools beside a commune are units below it after a question', () => {
  const own = sheet('Đơn vị', ['Trạm Y tế', 'Trường THCS']);
  const first = propose([own]).draft;
  expect(first.questions).toMatchObject([
    { kind: 'meaning', pointer: '/forms/0/columns/2/meaning', proposal: { is: 'unit' } },
  ]);
  expect(first.questions[0]!.message.vi).toContain('không ghi tên chi bộ');
  const profile = withValueAt(first.profile, '/forms/0/columns/2/meaning', { is: 'unit' });
  const proposal = propose([own], { profile });
  expect(proposal.draft.questions).toEqual([]);
  const { tables } = readProposal(proposal);
  const { name } = tables.units as Record<string, { length: number; at(row: number): string }>;
  const names = Array.from({ length: name!.length }, (_, row) => name!.at(row));
  expect(names).toContain('Trạm Y tế');
  expect(names).toContain('Trường THCS');
});

it('cells beside a commune raise no question', () => {
  expect(propose([sheet('Đơn vị', ['Thôn 1', 'Thôn 2'])]).draft.questions).toEqual([]);
});
