import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const lines = (rows: readonly object[]): string[] =>
  toCsv(rows).replace('\uFEFF', '').trimEnd().split('\r\n');

test('toCsv writes the columns, then a line for each row', () => {
  expect(lines([{ unit: 'Tân Cảnh', admitted: 51, met: true, gap: null }])).toEqual([
    'unit,admitted,met,gap',
    'Tân Cảnh,51,true,',
  ]);
});

test('toCsv begins with a byte-order mark, so that spreadsheet programs read UTF-8', () => {
  expect(toCsv([]).charCodeAt(0)).toBe(0xfeff);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-5 người', "'-5 người"],
  ['@tên', "'@tên"],
  ['\tlùi', "'\tlùi"],
  ['Đăk Rơ Nga, Văn Lem', '"Đăk Rơ Nga, Văn Lem"'],
  ['làng "mới"', '"làng ""mới"""'],
])('toCsv writes %j as %j', (given, expected) => {
  expect(lines([{ name: given }])[1]).toBe(expected);
});

test('toCsv leaves negative numbers as numbers', () => {
  expect(lines([{ gap: -3 }])[1]).toBe('-3');
});
