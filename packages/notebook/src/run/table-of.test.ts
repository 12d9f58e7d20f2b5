import { explain, measuresOf, quotaAttainment, trend } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import { tableOf } from './table-of.ts';

const dataset = districtDataset();
const quota = quotaAttainment(dataset, { term: '2015-2020', asOf: '2019-12-31', under: 'huyen' });

describe('tableOf', () => {
  it('writes out the columns that are asked for, in that order', () => {
    const { columns, rows } = tableOf(quota, 'vi', ['unit', 'attainment', 'admitted', 'status']);
    expect(columns.map(({ name }) => name)).toEqual(['unit', 'attainment', 'admitted', 'status']);
    expect(columns[1]).toMatchObject({ label: 'Tỷ lệ đạt', format: 'share' });
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Xã A', '75%', '3', 'chưa đạt chỉ tiêu'],
      ['Xã B', '–', '2', 'chưa có chỉ tiêu'],
    ]);
  });

  it('has every column where none are asked for', () => {
    const { columns, rows } = tableOf(quota, 'en');
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(measuresOf('quotaAttainment')));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it.each([
    ['quotaAttainment', quota],
    ['trend', trend(dataset, { every: 'quarter', units: ['huyen', 'xa-b'] })],
  ] as const)('of %s gives every figure the address that explains it', (kind, analysis) => {
    const { columns, rows } = tableOf(analysis, 'vi');
    const measures = measuresOf(kind);
    rows.forEach((row, at) =>
      row.forEach(({ address }, column) => {
        const { name } = columns[column]!;
        if (measures[name]!.dimension) return expect(address).toBeNull();
        const value = (analysis.rows[at] as unknown as Record<string, unknown>)[name];
        return expect(explain(dataset, address!).value).toBe(value);
      }),
    );
    expect.hasAssertions();
  });

  it('carries the analysis, so that it can be written elsewhere', () => {
    expect(tableOf(quota, 'vi', ['unit']).analysis).toBe(quota);
  });

  it.each(['admited', 'constructor'])(
    'refuses a column "%s", and names those there are',
    (name) => {
      expect(() => tableOf(quota, 'vi', ['unit', name])).toThrow(
        expect.objectContaining({
          code: 'unknown_measure',
          message: expect.stringMatching(new RegExp(`"${name}".* admitted, `)) as string,
        }) as Error,
      );
    },
  );
});
