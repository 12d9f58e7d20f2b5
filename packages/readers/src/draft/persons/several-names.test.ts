import { sheetOf } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { propose } from '../propose.ts';

/** Whether a list is asked what becomes of several names in one sheet cell under some head. */
function asksUnder(head: string): boolean {
  const sheet = sheetOf([
    ['DANH SÁCH KẾT NẠP ĐẢNG NĂM 2023'],
    ['TT', 'Họ và tên', 'Chi bộ', 'Ngày kết nạp', head],
    [1, 'Người A', 'Chi bộ thôn 1', '03/02/2023', '1. Người B\n2. Người C'],
    [2, 'Người D', 'Chi bộ thôn 2', '19/05/2023', 'Người E'],
  ]);
  return propose([sheet]).draft.questions.some(({ kind }) => kind === 'several_names');
}

describe('several names in one sheet cell', () => {
  it.each<[head: string, isAsked: boolean]>([
    ['Họ tên đảng viên mới', true],
    ['Họ và tên người được kết nạp', true],
    ['Họ và tên người giới thiệu', false],
    ['Họ tên vợ (chồng)', false],
    ['Họ và tên bố, mẹ', false],
  ])('under %j are asked for: %j', (head, isAsked) => {
    expect(asksUnder(head)).toBe(isAsked);
  });
});
