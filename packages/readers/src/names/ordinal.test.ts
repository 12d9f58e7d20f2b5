import { expect, test } from 'vitest';
import { ordinalOf } from './ordinal.ts';

test.each([
  ['1. Xã Tân Cảnh', 'arabic', 0, 'Xã Tân Cảnh'],
  ['12) Nữ', 'arabic', 0, 'Nữ'],
  ['(1) Nữ', 'arabic', 0, 'Nữ'],
  ['1/ Nữ', 'arabic', 0, 'Nữ'],
  ['1.2. Nữ', 'arabic', 1, 'Nữ'],
  ['1.2 Nữ', 'arabic', 1, 'Nữ'],
  ['1.2.3 Nữ', 'arabic', 2, 'Nữ'],
  ['3 - Nữ', 'arabic', 0, 'Nữ'],
  ['I. Tổng số', 'roman', 0, 'Tổng số'],
  ['II- Phân tích', 'roman', 0, 'Phân tích'],
  ['IV/ Xã', 'roman', 0, 'Xã'],
  ['A. Khối xã', 'capital', 0, 'Khối xã'],
  ['a) Nữ', 'letter', 0, 'Nữ'],
  ['đ) Nữ', 'letter', 0, 'Nữ'],
  ['ii) Nữ', 'letter', 0, 'Nữ'],
  ['iv. Nữ', 'letter', 0, 'Nữ'],
  ['- Nữ', 'dash', 0, 'Nữ'],
  ['+ Nữ', 'dash', 0, 'Nữ'],
  ['  • Nữ', 'dash', 0, 'Nữ'],
  ['Trong đó: - Nữ', 'dash', 0, 'Nữ'],
  ['Trong đó: Nữ', 'dash', 0, 'Nữ'],
  ['Trong đó:', 'letter', 0, 'Trong đó:'],
])('ordinalOf(%j) is %s, depth %d, before %j', (given, kind, depth, rest) => {
  expect(ordinalOf(given)).toEqual({ kind, depth, rest });
});

test.each([
  ['Xã Tân Cảnh'],
  ['X. Tân Cảnh'],
  ['x. Tân Cảnh'],
  ['P.1'],
  ['H. Đăk Tô'],
  ['T. Kon Tum'],
  ['T.T Đăk Tô'],
  ['IIX. Nữ'],
  ['1.234'],
  ['1.234 người'],
  ['18-30'],
  ['18 - 30 tuổi'],
  ['30-6-2020'],
  ['30/6/2020'],
  ['2020'],
  ['2020. Nữ'],
  ['-5'],
  ['- 5'],
  ['1'],
  ['I'],
  ['-'],
  [''],
])('ordinalOf(%j) finds none', (given) => {
  expect(ordinalOf(given)).toBeNull();
});
