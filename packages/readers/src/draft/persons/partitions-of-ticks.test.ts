import { sheetOf } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { propose } from '../propose.ts';

/** A list of persons of whom each line ticks some of: officials, employees, farmers; and women. */
function tickProposal(lines: readonly string[], isWomenTicked = false): unknown {
  const ticks = (line: string): (string | null)[] =>
    ['c', 'v', 'n'].map((one) => (line.includes(one) ? 'x' : null));
  const women = (at: number): (string | null)[] => (isWomenTicked ? [at % 2 ? 'x' : null] : []);
  const extra = isWomenTicked ? ['Nữ'] : [];
  const sheet = sheetOf(
    [
      ['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024'],
      ['TT', 'Họ và tên', 'Đơn vị', 'Ngày kết nạp', 'Thành phần', null, null, ...extra],
      [null, null, null, null, 'Công chức', 'Viên chức', 'Nông dân', ...extra.map(() => null)],
      ...lines.map((line, at) => [
        at + 1,
        `Nguyễn Văn ${String.fromCharCode(65 + at)}`,
        'Xã Đăk Hà',
        `${at + 1}/3/2024`,
        ...ticks(line),
        ...women(at),
      ]),
    ],
    {
      merges: [
        { top: 1, bottom: 1, left: 4, right: 6 },
        ...[0, 1, 2, 3, ...extra.map(() => 7)].map((at) => ({
          top: 1,
          bottom: 2,
          left: at,
          right: at,
        })),
      ],
    },
  );
  const { questions } = propose([sheet]).draft;
  return questions.find(({ kind }) => kind === 'empty_ticks')?.proposal;
}

const ONCE = ['c', 'v', 'n', 'c', 'v', 'n', 'n', 'n', 'c'];

it.each<[told: string, lines: readonly string[], isWomenTicked: boolean, proposal: unknown]>([
  ['ticked once in each of nine rows mean no', ONCE, false, 'no'],
  ['in too few rows leave it open', ONCE.slice(0, 7), false, 'unknown'],
  ['not ticked in one row leave it open', [...ONCE, ''], false, 'unknown'],
  ['ticked twice in one row leave it open', [...ONCE, 'cv'], false, 'unknown'],
  ['beside ticks that are no part of them leave it open', ONCE, true, 'unknown'],
])('empty ones of columns %s', (_, lines, isWomenTicked, proposal) => {
  expect(tickProposal(lines, isWomenTicked)).toBe(proposal);
});
