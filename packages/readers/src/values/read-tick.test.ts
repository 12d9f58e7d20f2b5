import { expect, test } from 'vitest';
import type { SheetValue } from '@ketnap/sheets';
import { readSex, readTick } from './read-tick.ts';

const yes: SheetValue[] = [
  ...['x', 'X', ' x ', 'v', 'V', '✓', '✔', '☑', '☒', '√', '+', '*', '1', 'ü', 'þ'],
  ...['Có', 'có', 'CÓ', 'Co', 'C', 'Có'.normalize('NFD'), 'yes', 'Y', 'đúng', 'TRUE', 'ｘ'],
  1,
  true,
];
const no: SheetValue[] = [
  ...['Không', 'không', 'KHÔNG', 'Khong', 'Không có', 'Ko', 'K', 'no', 'N', 'sai', 'FALSE'],
  ...['0', '-', '–', '—', '−', '☐'],
  0,
  false,
];
const neither: SheetValue[] = [
  ...['', ' ', 'x?', 'có?', '?', '✗', '✘', 'xx', '2', '-1', '1,0', '10', 'Kinh', 'chưa rõ', '.'],
  2,
  -1,
  0.5,
  null,
  { day: '2020-06-30' },
  { error: '#N/A' },
];

test.each(yes.map((value) => [value]))('%j is a tick', (value) => {
  expect(readTick(value)).toBe('yes');
});

test.each(no.map((value) => [value]))('%j is no tick', (value) => {
  expect(readTick(value)).toBe('no');
});

test.each(neither.map((value) => [value]))('%j is neither', (value) => {
  expect(readTick(value)).toBeNull();
});

test.each([
  ['Nam', 'male'],
  ['NAM', 'male'],
  ['M', 'male'],
  ['Nữ', 'female'],
  ['nu', 'female'],
  ['Nữ'.normalize('NFD'), 'female'],
  ['F', 'female'],
  ['Nữ giới', 'female'],
  ['x', null],
  ['Nam Định', null],
  ['', null],
])('readSex(%j) is %j', (given, expected) => {
  expect(readSex(given)).toBe(expected);
});
