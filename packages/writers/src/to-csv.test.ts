import { measuresOf, type TrendRow, type Trend } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

const row: TrendRow = {
  unit_id: 'tan-canh',
  unit: 'Xã Tân Cảnh',
  period: '2018',
  from: '2018-01-01',
  to: '2018-12-31',
  partial: false,
  admitted: 10,
  previous: 13,
  change: -3,
  change_rate: -0.25,
  rolling_12m: null,
  cumulative: 30,
};
const trendOf = (...rows: TrendRow[]): Trend => ({
  kind: 'trend',
  options: { every: 'year' },
  source: null,
  rows,
  notes: [],
});
const nameOf = (unit: string): string =>
  toCsv(trendOf({ ...row, unit }))
    .text.split('\n')[1]!
    .replace(/^tan-canh,(.*),2018,.*$/, '$1');

describe('toCsv', () => {
  it('writes the columns, then a line for each row', () => {
    const [head, line, end] = toCsv(trendOf(row)).text.split('\n');
    expect(head).toBe(Object.keys(row).join(','));
    expect(line).toBe('tan-canh,Xã Tân Cảnh,2018,2018-01-01,2018-12-31,false,10,13,-3,-0.25,,30');
    expect(end).toBe('');
  });

  it('writes the columns also where there are no rows', () => {
    expect(toCsv(trendOf()).text).toBe(`${Object.keys(measuresOf('trend')).join(',')}\n`);
  });

  it('marks the encoding and ends lines as spreadsheet programs want', () => {
    const { text } = toCsv(trendOf(row), { forSpreadsheet: true });
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5 người', "'-5 người"],
    ['@tên', "'@tên"],
    ['\tlùi', "'\tlùi"],
    ['Đăk Rơ Nga, Văn Lem', '"Đăk Rơ Nga, Văn Lem"'],
    ['làng "mới"', '"làng ""mới"""'],
  ])('writes the text %j as %j', (given, expected) => expect(nameOf(given)).toBe(expected));

  it('counts the values that it guarded, and leaves negative numbers alone', () => {
    expect(toCsv(trendOf(row)).guarded).toBe(0);
    expect(toCsv(trendOf({ ...row, unit: '=A1' }, { ...row, unit_id: '@x' })).guarded).toBe(2);
  });
});
