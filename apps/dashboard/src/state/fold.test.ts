import { expect, test } from 'vitest';
import { foldText } from './fold.ts';

test.each([
  ['Đăk Tô', 'dak to'],
  ['Đăk Tô'.normalize('NFD'), 'dak to'],
  ['TÂN CẢNH', 'tan canh'],
  ['Ngọk Tụ', 'ngok tu'],
])('foldText makes %s to %s', (given, expected) => {
  expect(foldText(given)).toBe(expected);
});
