import { assert, constantFrom, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleDecimalMarks, readNumber } from './read-number.ts';
import type { DecimalMark } from './styles.ts';

describe('readNumber with a comma before the decimals', () => {
  test.each([
    ['0', 0],
    ['425', 425],
    ['007', 7],
    ['1.234', 1234],
    ['197.028', 197_028],
    ['1.234.567,8', 1_234_567.8],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['1,234', 1.234],
    ['-5', -5],
    ['\u22125', -5],
    ['+5', 5],
    ['-0', 0],
    ['106,25%', 1.0625],
    ['106,25 %', 1.0625],
    ['100%', 1],
    ['-0,5%', -0.005],
    ['１２', 12],
    [' 12 ', 12],
    ['7 đ/c', 7],
    ['05 đồng chí', 5],
    ['1.234 người', 1234],
    ['5 (2 nữ)', 5],
    ['05 đ/c (nữ: 2)', 5],
    ['12 đồng chí (trong đó nữ 2, DTTS: 1)', 12],
    ['5, trong đó 2 nữ', 5],
    ['5 [2 NỮ]', 5],
    ['33,33333333333333570', 33.333333333333336],
    ['999999999999999', 999_999_999_999_999],
  ])('%j is %d', (given, expected) => {
    expect(readNumber(given, ',')).toBe(expected);
  });

  test.each([
    '',
    'x',
    '-',
    '–',
    '…',
    '(5)',
    '5-',
    '36/35',
    '30 - 35',
    '1.5',
    '1.2345',
    '12.34',
    '1234.567',
    '1.234 567',
    '1 23',
    '0.125',
    '00.125',
    '1,234,567',
    '1,5,',
    '5,',
    ',5',
    '1e3',
    '0x10',
    '12¹',
    '1½',
    '12%%',
    '5%5',
    'Infinity',
    '9999999999999999',
    '30/6/2020',
    '30.6.2020',
  ])('%j is none', (given) => {
    expect(readNumber(given, ',')).toBeNull();
  });
});

test.each([
  ['1,234', 1234],
  ['1,234,567.8', 1_234_567.8],
  ['1.234', 1.234],
  ['106.25%', 1.0625],
  ['0.30000000000000004', 0.30000000000000004],
  ['1 234.5', 1234.5],
  ['0,125', null],
  ['1.234.567', null],
])('readNumber(%j) with a point before the decimals is %j', (given, expected) => {
  expect(readNumber(given, '.')).toBe(expected);
});

test.each([
  [[], [',', '.']],
  [
    ['1', '25', 'x', '–'],
    [',', '.'],
  ],
  [['1.234'], [',', '.']],
  [['1.234', '1,5'], [',']],
  [['1.234', '0.125'], ['.']],
  [['1.234', '12.34'], ['.']],
  [['1.234.567'], [',']],
  [['106,25%', '98%'], [',']],
  [['1,5', '1.5'], []],
  [['30.6.2020', '1,5'], [',']],
])('possibleDecimalMarks(%j) is %j', (given, expected) => {
  expect(possibleDecimalMarks(given)).toEqual(expected);
});

test('readNumber reads back what Intl writes, to the last bit', () => {
  const locales: Record<DecimalMark, string> = { ',': 'vi-VN', '.': 'en-US' };
  assert(
    property(
      integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      nat(4),
      constantFrom<DecimalMark>(',', '.'),
      (whole, places, mark) => {
        const value = whole / 10 ** places;
        const text = new Intl.NumberFormat(locales[mark], { maximumFractionDigits: 4 }).format(
          value,
        );
        expect(readNumber(text, mark)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});

test('readNumber of a percentage is the double nearest to the ratio', () => {
  assert(
    property(nat(100_000_000), (hundredths) => {
      const text = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}%`;
      expect(readNumber(text, ',')).toBe(hundredths / 10_000);
    }),
  );
});
