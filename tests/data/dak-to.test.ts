import {
  compareTerms,
  eliminatedOn,
  eliminationCounts,
  eliminations,
  formatFigure,
  mergedCells,
  quotaAttainment,
  remainingLocalities,
  sourceBreakdown,
  trend,
  unitsByStatus,
} from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA, plainTable } from './sample-files.ts';

const TERM = { term: '2015-2020', asOf: '2020-06-30' } as const;
const { dataset } = await loadDataset(join(DATA, 'dak-to'));
const forms = (await loadDataset(join(DATA, 'totals-only'))).dataset;

describe('the sample dak-to as Ketnap counts it', () => {
  it('loads without an error, and with the three slips that its README tells of', () => {
    const found = dataset.issues.map(({ severity, table, code }) => [severity, table, code]);
    expect(found).toEqual([
      ['warning', 'admissions', 'days_out_of_order'],
      ['warning', 'cell_coverage', 'overlapping_coverage'],
      ['warning', 'candidates', 'admitted_without_day'],
    ]);
  });

  it('printed: 425 of 400 is 106,25%, and every complete year met or exceeded its target', () => {
    const rows = quotaAttainment(dataset, TERM).rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      unit_id: 'dak-to',
      admitted: 425,
      target: 400,
      target_kind: 'set',
      attainment: 1.0625,
      gap: 25,
      status: 'exceeded',
      years_met: 4,
      years_with_target: 4,
      every_year_met: true,
    });
    expect(formatFigure(rows[0]!.attainment, 'share', 'vi')).toBe('106,25%');
  });

  it('printed: 306 youth-union members from 2015 to the day of printing', () => {
    const { rows } = sourceBreakdown(dataset, {
      from: '2015-01-01',
      asOf: '2020-08-06',
      sources: ['youth_union'],
    });
    expect(rows[0]).toMatchObject({ unit_id: 'dak-to', admitted: 306 });
  });

  it('printed: Tân Cảnh at 102 %, its merged cells gone, every village with a cell', () => {
    const units = ['tan-canh'];
    const [row] = quotaAttainment(dataset, { ...TERM, units }).rows;
    expect(row).toMatchObject({ admitted: 51, target: 50, attainment: 1.02 });
    const on = (day: string) => mergedCells(dataset, { units, on: day }).rows[0];
    expect(on('2015-08-15')).toMatchObject({ merged_cells: 2 });
    expect(on('2020-06-30')).toMatchObject({ merged_cells: 0, joint: 0, none: 0, own_share: 1 });
  });

  it('has targets in every shape', () => {
    const { rows } = quotaAttainment(dataset, { ...TERM, under: 'dak-to' });
    const told = rows.map((row) => [row.unit_id, row.admitted, row.target, row.target_kind]);
    expect(told).toEqual([
      ['tt-dak-to', 78, 70, 'set'],
      ['dien-binh', 64, 60, 'set'],
      ['tan-canh', 51, 50, 'set'],
      ['kon-dao', 52, 50, 'set'],
      ['dak-tram', 46, 42, 'set'],
      ['po-ko', 41, 42, 'set'],
      ['ngok-tu', 37, 36, 'set'],
      ['dak-ro-nga', 30, 30, 'summed_years'],
      ['van-lem', 26, 26, 'summed_years'],
    ]);
    const other = rows.map((row) => [row.unit_id, row.target_to, row.other_target]);
    expect(other.filter(([, to, beside]) => to !== null || beside !== null)).toEqual([
      ['dien-binh', null, 62],
      ['dak-tram', 46, null],
    ]);
  });

  it('has six communes beyond their targets, two on them and one short of it', () => {
    expect(unitsByStatus(dataset, TERM).rows).toMatchObject([
      { units: 9, exceeded: 6, met: 2, reached: 8, not_met: 1, no_target: 0, unknown: 0 },
    ]);
  });

  it.each([2016, 2017, 2018, 2019])(
    'has as many merged cells at the end of %i as at its beginning, with those formed and without those eliminated',
    (year) => {
      const [from, to] = [`${year}-01-01`, `${year}-12-31`];
      const cells = (on: string) => mergedCells(dataset, { on }).rows[0]!.merged_cells!;
      const [counts] = eliminationCounts(dataset, { from, to }).rows;
      expect(cells(from) + counts!.formed! - counts!.eliminated!).toBe(cells(to));
    },
  );

  it('tells the story of the merged cells with every cause', () => {
    const { rows } = eliminations(dataset, { from: '2015-08-15', to: '2020-08-14' });
    const causes = rows.filter((row) => row.event === 'eliminated').map((row) => row.cause);
    expect(new Set(causes)).toEqual(
      new Set(['split', 'regrouped', 'dissolved', 'localities_joined']),
    );
    const on = (day: string) => mergedCells(dataset, { on: day }).rows[0];
    expect(on('2015-08-15')).toMatchObject({ localities: 72, merged_cells: 6, none: 5 });
    expect(on('2020-06-30')).toMatchObject({ localities: 70, merged_cells: 0, none: 1 });
    expect(causes).toHaveLength(7);
    expect(eliminatedOn(dataset, { asOf: '2020-06-30' }).rows[0]).toMatchObject({
      eliminated_on: '2018-12-22',
    });
    expect(remainingLocalities(dataset, { on: '2020-06-30' }).rows).toHaveLength(1);
  });

  it('lets terms and years be compared', () => {
    const [before, now] = ['2010-2015', '2015-2020'].map(
      (term) =>
        compareTerms(dataset, { terms: [term], asOf: '2020-06-30' }).rows.find(
          (row) => row.month === 58,
        )!.cumulative,
    );
    const isWithin = (from: string, to: string) => (row: Record<string, string>) =>
      row['admitted_on']! >= from && row['admitted_on']! <= to;
    const admissions = plainTable('dak-to', 'admissions');
    expect(now).toBe(admissions.filter(isWithin('2015-08-15', '2020-06-30')).length);
    expect(before).toBe(admissions.filter(isWithin('2010-08-15', '2015-07-14')).length);
    const years = trend(dataset, { every: 'year', asOf: '2020-06-30' }).rows;
    expect(years.map((row) => [row.period, row.partial])).toEqual([
      ['2010', true],
      ...[2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].map((year) => [`${year}`, false]),
      ['2020', true],
    ]);
  });
});

describe('the sample totals-only as Ketnap counts it', () => {
  it('loads without an issue', () => expect(forms.issues).toEqual([]));

  it('gives the same 425 of 400 as the records of dak-to', () => {
    expect(quotaAttainment(forms, TERM).rows[0]).toMatchObject({
      unit_id: 'dak-to',
      admitted: 425,
      target: 400,
      attainment: 1.0625,
      years_met: 4,
    });
  });

  it.each(['youth_union', 'women', 'ethnic_minority', 'religious', 'business_owner'])(
    'gives as many of the source %s as dak-to, commune by commune',
    (source) => {
      const options = { ...TERM, sources: [source], under: 'dak-to' };
      const counts = (rows: readonly { unit_id: string; admitted: number | null }[]) =>
        rows.map((row) => [row.unit_id, row.admitted]);
      expect(counts(sourceBreakdown(forms, options).rows)).toEqual(
        counts(sourceBreakdown(dataset, options).rows),
      );
    },
  );
});
