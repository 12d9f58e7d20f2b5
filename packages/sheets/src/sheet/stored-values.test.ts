import { describe, expect, it } from 'vitest';
import { placeAt, rangeAt } from './reference.ts';
import { serialDay, storedDay, storedNumber } from './stored-values.ts';
import { showsDay } from './shows-day.ts';

describe('serialDay(number, system)', () => {
  // As Excel itself shows these numbers, ECMA-376 part 1, 18.17.4.
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [61, 1900, '1900-03-01'],
    [36_219, 1900, '1999-02-28'],
    [44_012.999_988, 1900, '2020-06-30'],
    [44_012.999_999_999_9, 1900, '2020-07-01'],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_466, 1900, null],
    [0, 1900, null],
    [0.5, 1900, null],
    [-1, 1900, null],
    [0, 1904, '1904-01-01'],
    [42_550, 1904, '2020-06-30'],
    [-1, 1904, null],
  ] as const)('%d of %d is %s', (serial, system, day) => {
    expect(serialDay(serial, system)?.day ?? null).toBe(day);
  });
});

describe('showsDay(format)', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['m/d/yy', true],
    ['mm/yyyy', true],
    ['mmm', true],
    ['mm', true],
    ['[$-42A]dd/mm/yyyy;@', true],
    ['"ngày" dd "tháng" mm', true],
    ['dd/mm/yyyy hh:mm', true],
    ['hh:mm', false],
    ['[h]:mm', false],
    ['mm:ss', false],
    ['[mm]', false],
    ['h:mm AM/PM', false],
    ['General', false],
    ['#,##0', false],
    ['0"d"', false],
    ['0\\d', false],
    ['#,##0 [$₫-42A]', false],
    ['[Red]0.00', false],
    ['_-* #,##0_d', false],
    ['@', false],
  ])('%s: %s', (format, isDay) => expect(showsDay(format)).toBe(isDay));
});

describe('what programs store', () => {
  it.each([
    ['1', 1],
    ['-1.5E-07', -1.5e-7],
    ['.5', 0.5],
    ['1,5', null],
    ['', null],
    ['0x10', null],
    ['1e999', null],
    ['Infinity', null],
  ])('number %j is %s', (text, number) => expect(storedNumber(text)).toBe(number));

  it.each([
    ['2020-06-30', '2020-06-30'],
    ['2020-06-30T10:00:00.5', '2020-06-30'],
    ['2020-06-30T23:00:00Z', '2020-06-30'],
    ['30/06/2020', null],
    ['2020-02-30', null],
  ])('day %j is %s', (text, day) => expect(storedDay(text)?.day ?? null).toBe(day));

  it.each([
    ['A1', { row: 0, column: 0 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383 }],
    ['aa10', { row: 9, column: 26 }],
    ['XFE1', null],
    ['A0', null],
    ['A1048577', null],
    ['1A', null],
    ['A1B', null],
    ['A', null],
    ['AAAA1', null],
    ['A99999999999', null],
  ])('place %s', (reference, place) => expect(placeAt(reference)).toEqual(place));

  it.each([
    ['$B$3:A1', { top: 0, left: 0, bottom: 2, right: 1 }],
    ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
    ['A1:B2:C3', null],
    ['A:B', null],
  ])('range %s', (reference, range) => expect(rangeAt(reference)).toEqual(range));
});
