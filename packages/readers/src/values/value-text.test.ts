import { expect, test } from 'vitest';
import type { SheetValue } from '@ketnap/sheets';
import { valueText } from './value-text.ts';

test.each([
  [null, ''],
  ['  Xã \u00a0 Tân\nCảnh ', 'Xã Tân Cảnh'],
  ['Xã Tân Cảnh'.normalize('NFD'), 'Xã Tân Cảnh'],
  [1234, '1234'],
  [1.5, '1.5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [{ day: '2020-06-30' }, '2020-06-30'],
  [{ error: '#DIV/0!' }, '#DIV/0!'],
] as [SheetValue, string][])('valueText(%j) is %j', (given, expected) => {
  expect(valueText(given)).toBe(expected);
});
