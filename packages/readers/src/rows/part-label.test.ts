import { expect, it } from 'vitest';
import { mayNameUnit, partLabel } from './part-label.ts';

it.each<[label: string, isLed: boolean, isMarked: boolean, rest: string, source: string | null]>([
  ['Trong đó: Nữ', true, false, 'Nữ', 'women'],
  ['TRONG ĐÓ NỮ', true, false, 'NỮ', 'women'],
  ['Trong đó: - Nữ', true, false, 'Nữ', 'women'],
  ['- Trong đó: Nữ', true, false, 'Nữ', 'women'],
  ['(Trong đó: Nữ)', true, false, 'Nữ)', 'women'],
  ['Tr.đó: nữ', true, false, 'nữ', 'women'],
  ['Trđó nữ', true, false, 'nữ', 'women'],
  ['Trg đó: nữ', true, false, 'nữ', 'women'],
  ['T.đó: DTTS', true, false, 'DTTS', 'ethnic_minority'],
  ['Chia ra: Nam', true, false, 'Nam', 'men'],
  ['Trong đó có: Đoàn viên', true, false, 'Đoàn viên', 'youth_union'],
  ['Trong đó:', true, false, '', null],
  ['- Nữ', false, true, 'Nữ', 'women'],
  ['+ Số đảng viên nữ', false, true, 'Số đảng viên nữ', 'women'],
  ['• Tôn giáo', false, true, 'Tôn giáo', 'religious'],
  ['Dân tộc thiểu số:', false, false, 'Dân tộc thiểu số', 'ethnic_minority'],
  ['Trong đó: Trí thức trẻ', true, false, 'Trí thức trẻ', null],
  ['Xã Kon Đào', false, false, 'Xã Kon Đào', null],
  ['Trọng Đông', false, false, 'Trọng Đông', null],
])('partLabel(%j)', (label, isLed, isMarked, rest, source) => {
  const found = partLabel(label);
  expect([found.isLed, found.isMarked, found.rest, found.source?.source_id ?? null]).toEqual([
    isLed,
    isMarked,
    rest,
    source,
  ]);
});

it.each([
  ['Công an', true],
  ['Phụ nữ', true],
  ['Đoàn Thanh niên', true],
  ['Nữ', false],
  ['Dân tộc thiểu số', false],
])('mayNameUnit(%j) is %j', (label, wanted) => expect(mayNameUnit(label)).toBe(wanted));
