import { expect, test } from 'vitest';
import { attributeId } from './attribute-id.ts';

test.each([
  ['Trình độ học vấn', 'trinh_do_hoc_van'],
  ['Từ 18-30 tuổi', 'tu_18_30_tuoi'],
  ['Tỷ lệ (%)', 'ty_le'],
  ['…', 'cot'],
])('attributeId(%j) is %s', (given, expected) => {
  expect(attributeId(given)).toBe(expected);
});

test('attributeId ends with a word, however long the head is', () => {
  expect(attributeId('rất dài '.repeat(20))).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
});
