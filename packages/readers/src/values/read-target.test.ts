import { expect, test } from 'vitest';
import { readTarget } from './read-target.ts';

test.each([
  ['30 - 35', 30, 35, false],
  ['30-35', 30, 35, false],
  ['30–35', 30, 35, false],
  ['từ 30 đến 35', 30, 35, false],
  ['Từ 30 - 35 đ/c', 30, 35, false],
  ['30 đến 35 đảng viên', 30, 35, false],
  ['30÷35', 30, 35, false],
  ['30 ~ 35', 30, 35, false],
  ['30 đ/c - 35 đ/c', 30, 35, false],
  ['ít nhất 30', 30, null, false],
  ['Ít nhất 30 đồng chí', 30, null, false],
  ['tối thiểu 30', 30, null, false],
  ['≥ 30', 30, null, false],
  ['>=30', 30, null, false],
  ['>30', 30, null, false],
  ['trên 30', 30, null, false],
  ['không dưới 30 người', 30, null, false],
  ['30 trở lên', 30, null, false],
  ['từ 30 trở lên', 30, null, false],
  ['bình quân 12/năm', 12, null, true],
  ['12/năm', 12, null, true],
  ['12 đ/c/năm', 12, null, true],
  ['Bình quân mỗi năm 12 đảng viên', 12, null, true],
  ['mỗi năm 12', 12, null, true],
  ['bình quân 12 - 15/năm', 12, 15, true],
])('%j is a target', (text, target, targetTo, isPerYear) => {
  expect(readTarget(text)).toEqual({ target, targetTo, isPerYear });
});

test.each([
  '30',
  '3%',
  '3 - 4%',
  'dưới 30',
  'tối đa 30',
  '35 - 30',
  '3/5',
  'x',
  '',
  '30, 35',
  'năm',
])('%j is no target in words', (text) => expect(readTarget(text)).toBeNull());
