import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Đăk Tô', 'dak to'],
  ['Ðăk Tô', 'dak to'],
  ['ĐẮK TÔ', 'dak to'],
  ['DAK  TO', 'dak to'],
  ['Ngọk Tụ', 'ngok tu'],
  ['hoà', 'hoa'],
  ['hòa', 'hoa'],
  ['Thị trấn\nĐăk-Tô', 'thi tran dak to'],
  ['Đ/c', 'd c'],
  ['Tỷ lệ (%)', 'ty le %'],
  ['Chi bộ 12', 'chi bo 12'],
  ['…', ''],
  ['', ''],
])('fold(%j) is %j', (given, expected) => {
  expect(fold(given)).toBe(expected);
});

test('fold is the same in NFC and NFD, and folding twice changes nothing', () => {
  const letters = string({ unit: constantFrom(...'aăâđeêioôơuưyÁẰẨĐẾỘỮỳ kt.,-%1') });
  assert(
    property(letters, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
