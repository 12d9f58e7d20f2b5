import { describe, expect, it } from 'vitest';
import { sheetOf } from '@ketnap/sheets/sample';
import { findRegions } from './find-regions.ts';
import { headOf } from './region.ts';

type Row = readonly (string | number | null)[];
const HEAD = ['TT', 'Họ và tên', 'Đơn vị', 'Ngày kết nạp', 'Nữ'];
const PERSONS = [1, 2, 3, 4, 5].map((n) => [
  n,
  `Người ${n}`,
  'Xã Tân Cảnh',
  '13/2/2020',
  n % 2 === 0 ? null : 'x',
]);
const LIST: readonly Row[] = [HEAD, ...PERSONS];
const FAR = 6;
const STRAYS = [5, 1, '5', '1', '1/2', 0.5, 43_800, 2019, '03/12/2019', '15/3', 'x', 'Trang 1'];

const alone = (column: number, value: string | number): Row => [
  ...Array<null>(column).fill(null),
  value,
];

/** The list with a value of its own, and how many rows more are looked at. */
const PLACES: Readonly<Record<string, (value: string | number) => readonly Row[]>> = {
  'right of the head': (value) => [[...HEAD, value], ...PERSONS],
  'far right of the head': (value) => [[...HEAD, null, null, value], ...PERSONS],
  'right of a person': (value) => [HEAD, [...PERSONS[0]!, null, value], ...PERSONS.slice(1)],
  'right above': (value) => [alone(4, value), ...LIST],
  'far right above': (value) => [alone(FAR, value), ...LIST],
  'beside the title': (value) => [
    ['DANH SÁCH KẾT NẠP ĐẢNG VIÊN', ...alone(FAR - 1, value)],
    [],
    ...LIST,
  ],
  'left above': (value) => [[value], [], ...LIST],
  'right below': (value) => [...LIST, alone(4, value)],
  'far right below': (value) => [...LIST, [], alone(FAR, value)],
  'in the middle below': (value) => [...LIST, [], alone(2, value)],
  'left below': (value) => [...LIST, [], [value]],
  'right of the head, above and below': (value) => [
    alone(FAR, value),
    [...HEAD, null, value],
    ...PERSONS,
    [],
    alone(FAR, value),
  ],
};

describe.each(Object.entries(PLACES))('a value that stands %s', (_, place) => {
  it.each(STRAYS)('hides no person: %j', (value) => {
    const { regions } = findRegions(sheetOf(place(value).map((row) => [...row])));
    expect(regions).toHaveLength(1);
    const [{ columns, range, roles }] = regions as [(typeof regions)[number]];
    expect(columns.slice(0, HEAD.length).map(headOf)).toEqual(HEAD);
    expect(range.bottom - range.top).toBeGreaterThanOrEqual(PERSONS.length);
    expect(roles.slice(0, PERSONS.length)).toEqual(PERSONS.map(() => 'data'));
  });
});

it('a second list under the first is found though a value stands right of its head', () => {
  const sheet = sheetOf([
    ['TT', 'Đơn vị', 'Số kết nạp'],
    [1, 'Xã Tân Cảnh', 4],
    [],
    [...HEAD, null, 7],
    ...PERSONS,
  ]);
  expect(findRegions(sheet).regions.map(({ size }) => size)).toEqual([1, 5]);
});

it('numbers right of a text alone make no head of a person', () => {
  const rows = [1, 2, 3].map((n) => [`Người ${n}`, 'Xã Tân Cảnh', 40 + n]);
  expect(findRegions(sheetOf(rows)).regions).toEqual([]);
});
