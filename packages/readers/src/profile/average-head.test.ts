import { expect, test } from 'vitest';
import { saysAverage } from './average-head.ts';

test.each([
  'Chỉ tiêu bình quân/năm',
  'CHI TIEU BINH QUAN NAM',
  'BQ/năm',
  'Trung bình mỗi năm',
  'TB năm',
  'KN BQ',
])('%j is an average', (head) => {
  expect(saysAverage([head], false)).toBe(true);
  expect(saysAverage(['Chỉ tiêu', head], true)).toBe(true);
});

test.each([
  'Chỉ tiêu/năm',
  'Chỉ tiêu / 1 năm',
  'Chỉ tiêu 1 năm',
  'Chỉ tiêu một năm',
  'KẾT NẠP HẰNG NĂM',
  'Mỗi năm',
])('%j is one year’s part of several', (head) => {
  expect(saysAverage([head], true)).toBe(true);
  expect(saysAverage([head], false)).toBe(false);
  expect(saysAverage([head, '2021'], true)).toBe(false);
});

test.each([
  'Chỉ tiêu',
  'Chỉ tiêu năm',
  'Chỉ tiêu cả năm',
  'Chỉ tiêu 5 năm',
  'Con TB, LS',
  'Năm 2021',
  'Kết nạp trong năm',
  '',
])('%j is neither', (head) => {
  expect(saysAverage([head], true)).toBe(false);
});
