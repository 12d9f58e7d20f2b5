import { expect, it } from 'vitest';
import { readRows } from '../../report/read-rows.sample.ts';
import { titleDoubt } from './title-doubt.ts';

it.each<[title: string, why: string | null]>([
  ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024', null],
  ['KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2024', 'plan'],
  ['Đăng ký chỉ tiêu kết nạp đảng viên năm 2024', 'plan'],
  ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2024', null],
  ['KẾT NẠP ĐẢNG VIÊN NĂM 2024 (kèm theo Kế hoạch số 12-KH/HU)', null],
  ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN (ước thực hiện năm 2024)', 'estimate'],
  ['DỰ KIẾN KẾT NẠP ĐẢNG VIÊN NĂM 2024', 'estimate'],
  ['Kết nạp đảng viên theo giao ước thi đua năm 2024', null],
  ['Đơn vị tính: người', null],
  ['ĐVT: Đồng chí', null],
  ['(ĐVT: đ/c)', null],
  ['Đơn vị tính: Người, %', null],
  ['ĐVT: %', 'scale'],
  ['Đơn vị tính: nghìn người', 'scale'],
  ['(Đơn vị tính: chục người)', 'scale'],
])('%j: %s', (title, why) => expect(titleDoubt([title])?.why ?? null).toBe(why));

const LINES = ['TT | Đơn vị | Kết nạp', '1 | Xã Kon Đào | 5', '2 | Xã Tân Cảnh | 6'];

it.each<[title: string, figures: readonly string[]]>([
  ['DỰ KIẾN KẾT NẠP ĐẢNG VIÊN NĂM 2024', []],
  ['KẾT NẠP ĐẢNG VIÊN NĂM 2024 (ĐVT: nghìn người)', []],
  ['KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2024', ['Xã Kon Đào, target: 5', 'Xã Tân Cảnh, target: 6']],
  ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024', ['Xã Kon Đào: 5', 'Xã Tân Cảnh: 6']],
])('under %j nobody is admitted without a question', (title, figures) =>
  expect(readRows(LINES, [], title).figures).toEqual(figures),
);

it('nine months beside an estimate of their year are taken, and the estimate is not', () => {
  const lines = [
    'TT | Đơn vị | Chỉ tiêu năm 2024 | Thực hiện 9 tháng | Ước cả năm 2024',
    '1 | Xã Kon Đào | 5 | 3 | 4',
    '2 | Xã Tân Cảnh | 6 | 4 | 7',
  ];
  const { figures } = readRows(lines, [], 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN 9 THÁNG, ƯỚC CẢ NĂM 2024');
  expect(figures).toEqual([
    'Xã Kon Đào: 3',
    'Xã Tân Cảnh: 4',
    'Xã Kon Đào, target: 5',
    'Xã Tân Cảnh, target: 6',
  ]);
});

it('a count without a period of its own beside an estimate is asked for', () => {
  const title = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN 9 THÁNG, ƯỚC CẢ NĂM 2024';
  const { figures, asked } = readRows(LINES, [], title);
  expect(asked).toEqual(['meaning']);
  expect(figures).toEqual([]);
});

it.each(['3%', '3 - 4%', '0.03'])('a target of %s is asked for, and none of persons', (share) => {
  const lines = ['TT | Đơn vị | Chỉ tiêu', `1 | Xã Kon Đào | ${share}`, '2 | Xã Tân Cảnh | 6'];
  const { figures, asked } = readRows(lines, [], 'CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2024');
  expect(asked).toEqual(['meaning']);
  expect(figures).toEqual(['Xã Tân Cảnh, target: 6']);
});
