import { sheetOf } from '@ketnap/sheets/sample';
import { expect, it, test } from 'vitest';
import { propose } from '../draft/propose.ts';
import { readProposal } from './read-proposal.ts';
import { readRows } from './read-rows.sample.ts';

const BOTH = ['Xã A: 5', 'Xã B: 8', 'Xã A, target: 10', 'Xã B, target: 9'];

it.each([['Kết nạp/Chỉ tiêu'], ['THỰC HIỆN / KẾ HOẠCH'], ['KQ/CT'], ['Ket nap/Chi tieu']])(
  'two numbers below %j are read for what they are',
  (head) => {
    const { asked, figures } = readRows([
      `TT | Đơn vị | ${head}`,
      '1 | Xã A | 5/10',
      '2 | Xã B | 8 / 9',
    ]);
    expect(asked).toEqual([]);
    expect(figures).toEqual(BOTH);
  },
);

it('in the other order, beside sums and other columns', () => {
  const { asked, figures, differing } = readRows([
    'TT | Đơn vị | Chỉ tiêu/Kết nạp | Trong đó: Nữ',
    '1 | Xã A | 10/5 | 2',
    '2 | Xã B | 9/8 | 3',
    ' | Tổng cộng | 19/13 | 5',
  ]);
  expect(asked).toEqual([]);
  expect(figures.filter((one) => !one.includes('women'))).toEqual(BOTH);
  expect(differing).toEqual([]);
});

it('below a head of one thing the second number is asked for', () => {
  const { asked, figures } = readRows([
    'TT | Đơn vị | Kết nạp',
    '1 | Xã A | 5/10',
    '2 | Xã B | 8/19',
  ]);
  expect(asked).toEqual(['meaning']);
  expect(figures).toEqual(['Xã A: 5', 'Xã B: 8']);
});

it('a part in brackets is said to be left out', () => {
  const sheet = sheetOf([
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024'],
    ['Đơn vị', 'Kết nạp'],
    ['Xã A', '05 đ/c (nữ: 2)'],
    ['Xã B', '8'],
  ]);
  const { report } = readProposal(propose([sheet]));
  const said = report.regions[0]!.sheetCells.converted.find(
    ({ code }) => code === 'parts_left_out',
  );
  expect(said).toMatchObject({ count: 1, example: '05 đ/c (nữ: 2) → 5' });
});

test('days without a year are no two numbers', () => {
  const sheet = sheetOf([
    ['DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2024'],
    ['Họ và tên', 'Chi bộ', 'Kết nạp'],
    ['Người A', 'Chi bộ thôn 1', '3/2'],
    ['Người B', 'Chi bộ thôn 2', '19/5'],
  ]);
  expect(propose([sheet]).draft.profile.forms[0]!.head).toEqual(['Họ và tên', 'Chi bộ', 'Kết nạp']);
});
