import { describe, expect, test } from 'vitest';
import { plainNumbers, romanNumber } from './plain-numbers.ts';

test.each([
  ['1', '1'],
  ['01', '1'],
  ['001', '1'],
  ['10', '10'],
  ['số 3', '3'],
  ['so 03', '3'],
  ['số3', '3'],
  ['tiểu học số 1', 'tiểu học 1'],
  ['1 a', '1a'],
  ['1a', '1a'],
  ['02 b', '2b'],
  ['1 xã kon đào', '1 xã kon đào'],
  ['sơ 3', 'sơ 3'],
  ['cơ sở', 'cơ sở'],
  ['tân số', 'tân số'],
])('the numbers of %j are %j', (name, expected) => {
  expect(plainNumbers(name)).toBe(expected);
});

describe('a Roman number', () => {
  test.each([
    ['i', 1],
    ['ii', 2],
    ['iv', 4],
    ['v', 5],
    ['ix', 9],
    ['xiv', 14],
    ['xix', 19],
    ['số iii', 3],
    ['iiii', null],
    ['vx', null],
    ['xa', null],
    ['1', null],
    ['', null],
  ])('%j is %j', (name, expected) => {
    expect(romanNumber(name)).toBe(expected);
  });
});
