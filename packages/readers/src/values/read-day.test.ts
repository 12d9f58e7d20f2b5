import { isoDay } from '@ketnap/core';
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleDayOrders, readDay } from './read-day.ts';
import type { DayOrder } from './styles.ts';

const FIRST = -25_567; // 1900-01-01
const LAST = 47_846; // 2100-12-31

describe('readDay reads a whole day', () => {
  test.each([
    ['30/6/2020', '2020-06-30'],
    ['30/06/2020', '2020-06-30'],
    ['30-6-2020', '2020-06-30'],
    ['30.6.2020', '2020-06-30'],
    ['30–6–2020', '2020-06-30'],
    ['30\u20116\u20112020', '2020-06-30'],
    ['2020-06-30', '2020-06-30'],
    ['2020/6/30', '2020-06-30'],
    ['30 tháng 6 năm 2020', '2020-06-30'],
    ['ngày 30 tháng 6 năm 2020', '2020-06-30'],
    ['Ngày 30 tháng 06 năm 2020'.normalize('NFD'), '2020-06-30'],
    ['ngay 30 thang 6 nam 2020', '2020-06-30'],
    ['NGÀY 30 THÁNG 6 NĂM 2020', '2020-06-30'],
    ['ngày 30/6/2020', '2020-06-30'],
    ['Ngày 30-6-2020', '2020-06-30'],
    ['  30 / 6 / 2020 ', '2020-06-30'],
    ['30/\u00a06/2020', '2020-06-30'],
    ['３０/６/２０２０', '2020-06-30'],
    ['29/2/2020', '2020-02-29'],
    ['1/1/1900', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['Số 12-QĐ/HU ngày 03/02/2019', '2019-02-03'],
    ['12-QĐ/HU, 03/02/2019', '2019-02-03'],
    ['QĐ số 12-QĐ/HU ngày 3 tháng 2 năm 2019', '2019-02-03'],
    ['so 12 qd/hu ngay 3/2/2019', '2019-02-03'],
    ['Quyết định 12 (3/2/2019)', '2019-02-03'],
    ['3/2/2019 (QĐ số 12)', '2019-02-03'],
    ['ngày 03-02-2019, số 12-QĐ/HU', '2019-02-03'],
  ])('%j is %s', (given, expected) => {
    expect(readDay(given, 'dmy')).toEqual({ day: expected });
  });
});

describe('readDay drops a time, which falls on a day', () => {
  test.each([
    ['30/6/2020 00:00:00', '2020-06-30'],
    ['30/6/2020 23:59', '2020-06-30'],
    ['30/6/2020 7h30', '2020-06-30'],
    ['6/30/2020 12:00:00 AM', '2020-06-30', 'mdy'],
    ['30/6/2020 5:00:00 CH', '2020-06-30'],
    ['2020-06-30T00:00:00', '2020-06-30'],
    ['2020-06-30T08:15:30.250', '2020-06-30'],
    ['2020-06-30T00:00:00+07:00', '2020-06-30'],
    ['2020-06-30T00:00:00Z', '2020-06-30'],
    ['2020-06-30 16:59:59 UTC', '2020-06-30'],
    ['2020-06-29T17:00:00.000Z', '2020-06-30'],
    ['2020-12-31T17:00:00Z', '2021-01-01'],
  ] as [string, string, DayOrder?][])('%j is %s', (given, expected, order = 'dmy') => {
    expect(readDay(given, order)).toEqual({ day: expected });
  });
});

describe('readDay says which part is known', () => {
  test.each([
    ['6/2020', 2020, 6],
    ['06-2020', 2020, 6],
    ['2020-06', 2020, 6],
    ['T6/2020', 2020, 6],
    ['T.6/2020', 2020, 6],
    ['tháng 6/2020', 2020, 6],
    ['tháng 6 năm 2020', 2020, 6],
    ['Tháng 06 năm 2020', 2020, 6],
    ['2020', 2020, null],
    ['năm 2020', 2020, null],
    ['Năm 2020'.normalize('NFD'), 2020, null],
  ])('%j', (given, year, month) => {
    expect(readDay(given, 'dmy')).toEqual({ partial: { year, month } });
  });
});

test.each([
  ['30/6/20', 'dmy', '2020-06-30'],
  ['6-30-20', 'mdy', '2020-06-30'],
  ['1/2/95', 'dmy', '2095-02-01'],
] as [string, DayOrder, string][])('a year of two digits is marked: %j', (given, order, day) => {
  expect(readDay(given, order)).toEqual({ shortYear: day });
});

describe('readDay takes nothing else for a day', () => {
  test.each([
    '',
    'x',
    '31/2/2020',
    '29/2/2019',
    '32/1/2020',
    '0/1/2020',
    '1/13/2020',
    '30/6/0202',
    '30/6/1899',
    '30/6/2101',
    '30/6/20200',
    '2020-13',
    '13/2020',
    '0/2020',
    '1899',
    '43830',
    '30/6',
    '30/6-2020',
    '30//6/2020',
    '31/6/20',
    '12/12',
    '36/35',
    '30/6/2020 và 1/7/2020',
    '30/6/2020¹',
    '6/2020 00:00',
    'khoảng 30/6/2020',
  ])('%j', (given) => {
    expect(readDay(given, 'dmy')).toBeNull();
  });
});

test.each([
  ['5/7/2020', 'dmy', '2020-07-05'],
  ['5/7/2020', 'mdy', '2020-05-07'],
  ['2020-05-07', 'dmy', '2020-05-07'],
  ['2020-05-07', 'mdy', '2020-05-07'],
  ['ngày 5 tháng 7 năm 2020', 'mdy', '2020-07-05'],
] as [string, DayOrder, string][])('readDay(%j, %j) is %s', (given, order, day) => {
  expect(readDay(given, order)).toEqual({ day });
});

test('readDay reads with its year last no day written with its year first', () => {
  expect(readDay('5/7/2020', 'ymd')).toBeNull();
});

test('readDay reads back every day from 1900 to 2100, however it is written', () => {
  const written: Record<string, (parts: readonly string[]) => [string, DayOrder]> = {
    slashes: ([y, m, d]) => [`${d}/${m}/${y}`, 'dmy'],
    short: ([y, m, d]) => [`${+d!}-${+m!}-${y}`, 'dmy'],
    american: ([y, m, d]) => [`${+m!}/${+d!}/${y}`, 'mdy'],
    iso: ([y, m, d]) => [`${y}-${m}-${d} 00:00:00`, 'ymd'],
    words: ([y, m, d]) => [`Ngày ${d} tháng ${+m!} năm ${y}`, 'dmy'],
  };
  assert(
    property(
      integer({ min: FIRST, max: LAST }),
      constantFrom(...Object.keys(written)),
      (n, way) => {
        const day = isoDay(n);
        const [text, order] = written[way]!(day.split('-'));
        expect(readDay(text, order)).toEqual({ day });
      },
    ),
  );
});

test.each([
  [[], ['dmy', 'mdy', 'ymd']],
  [
    ['2020-06-30', '6/2020', 'x'],
    ['dmy', 'mdy', 'ymd'],
  ],
  [['5/7/2020'], ['dmy', 'mdy']],
  [['5/7/2020', '30/6/2020'], ['dmy']],
  [['5/7/2020', '6/30/2020'], ['mdy']],
  [['5/7/2020', '6/30/2020 12:00'], ['mdy']],
  [['5/7/20', '30/6/20'], ['dmy']],
  [['30/6/2020', '6/30/2020'], []],
  [
    ['5/7/2020', '31/2/2020'],
    ['dmy', 'mdy'],
  ],
  [
    ['5/7/2020', '2020-30-06'],
    ['dmy', 'mdy'],
  ],
])('possibleDayOrders(%j) is %j', (given, expected) => {
  expect(possibleDayOrders(given)).toEqual(expected);
});

test('possibleDayOrders never keeps an order under which a day of the column is none', () => {
  assert(
    property(integer({ min: FIRST, max: LAST }), integer({ min: FIRST, max: LAST }), (a, b) => {
      const texts = [a, b].map((n) => isoDay(n).split('-').reverse().join('/'));
      const orders = possibleDayOrders(texts);
      expect(orders).toContain('dmy');
      expect(orders.includes('mdy')).toBe(
        texts.every((text) => text.slice(3, 5) <= '12' && text.slice(0, 2) <= '12'),
      );
    }),
  );
});

test.each([
  '12-QĐ/HU',
  'Số 12-QĐ/HU ngày',
  'Số 12 ngày 31/2/2019',
  'Số 12-QĐ/HU ngày 3/2/2019 và số 14-QĐ/HU ngày 5/2/2019',
  'Nghị quyết 5, 3/2/2019',
])('readDay(%j) finds none beside the paper', (text) => {
  expect(readDay(text, 'dmy')).toBeNull();
});
