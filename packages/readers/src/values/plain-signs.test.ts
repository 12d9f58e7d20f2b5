import { expect, test } from 'vitest';
import { plainSigns } from './plain-signs.ts';

test.each([
  ['３０/６/２０２０', '30/6/2020'],
  ['1\u00a0234', '1 234'],
  ['1\u202f234', '1 234'],
  ['\u22125', '-5'],
  ['30\u20116\u20112020', '30-6-2020'],
  ['\ufeff\u200e 12 \u200b', '12'],
  ['Đa\u0306k To\u0302', 'Đăk Tô'],
  ['12¹', '12¹'],
  ['½', '½'],
])('plainSigns(%j) is %j', (given, expected) => {
  expect(plainSigns(given)).toBe(expected);
});
