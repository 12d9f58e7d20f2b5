import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { differingSums } from '../conversion/report.ts';
import { readProposal } from './read-proposal.ts';

type Line = readonly [number: string, label: string, count: number | null];

const sheet = (lines: readonly Line[]): Sheet =>
  sheetOf([
    ['ĐẢNG BỘ HUYỆN ĐĂK TÔ'],
    ['THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024'],
    ['TT', 'Tiêu chí', 'Số lượng'],
    ...lines.map((line) => [...line]),
  ]);

const ages = (young: number | null, older: number | null): Line[] => [
  ['I', 'Tổng số đảng viên mới kết nạp', 12],
  ['1', 'Nữ', 5],
  ['2', 'Đoàn viên là công nhân', 2],
  ['II', 'Phân tích đảng viên mới kết nạp', null],
  ['1', 'Tuổi đời', null],
  ['-', 'Từ 18 đến 30 tuổi', young],
  ['-', 'Từ 31 đến 40 tuổi', older],
];

it('a row that says a known source beside other words is asked for, as a source of its own', () => {
  const { questions } = propose([sheet(ages(8, 4))]).draft;
  const asked = questions.filter(({ kind }) => kind === 'criterion');
  expect(asked).toMatchObject([
    { pointer: expect.stringContaining('Đoàn viên là công nhân') as string },
  ]);
  expect(asked[0]!.choices![0]!.value).toEqual(asked[0]!.proposal);
  expect(asked[0]!.proposal).toMatchObject({ is: 'figure', source: 'doan_vien_la_cong_nhan' });
});

it.each<[young: number | null, older: number | null, differing: string[]]>([
  [8, 4, []],
  [8, 5, ['12 ≠ 13']],
  [8, null, ['12 ≠ 8']],
  [12, null, []],
  [null, null, []],
])('ages of %j and %j of twelve persons', (young, older, differing) => {
  const { report } = readProposal(propose([sheet(ages(young, older))]));
  const found = differingSums(report).filter(({ kind }) => kind === 'partition');
  expect(found.map(({ stated, computed }) => `${stated} ≠ ${computed}`)).toEqual(differing);
});
