import { expect, test } from 'vitest';
import { TypingSlips } from './typing-slips.ts';

test.each([
  ['Xã Tân Cảnh', 'Xã Tân Cành'],
  ['Xã Tân Cảnh', 'Xã Tân Canh'],
  ['Xã Tân Cảnh', 'Xã Tân Cảh'],
  ['Xã Tân Cảnh', 'Xã Tân Cảnhh'],
  ['Xã Tân Cảnh', 'Xã Tân Cảhn'],
  ['Xã Tân Cảnh', 'Xã TânCảnh'],
  ['Xã Kon Đào', 'Xã Kon Dào'],
  ['Trường THCS Lê Lợi', 'Trường THCS Lê Lợu'],
])('%s may be typed %s', (name, slip) => {
  const names = new TypingSlips([name, 'Xã Pô Kô']);
  expect(names.of(slip)).toEqual([name]);
});

test.each([
  ['Thôn 1', 'Thôn 2'],
  ['Thôn 1', 'Thôn 11'],
  ['Thôn II', 'Thôn III'],
  ['Khối A', 'Khối B'],
  ['Chi bộ 1A', 'Chi bộ 1B'],
  ['Xã Tân Cảnh', 'Xã Tân Thành'],
  ['Xã Tân Cảnh', 'Xã Tan Canh'],
  ['Xã Tân Cảnh', 'Xã Tân Cảnh'],
  ['Thôn Tê Xô', 'Thôn Tê Xơ'],
])('%s is no slip of %s', (name, other) => {
  expect(new TypingSlips([name]).of(other)).toEqual([]);
});
