import {
  createDataset,
  eliminations,
  formatFigure,
  mergedCells,
  quotaAttainment,
  sourceBreakdown,
  trend,
} from '@ketnap/core';
import { describe, expect, it } from 'vitest';

/** Figures that were printed: where, is in the README of each sample and beside each. */
const share = (value: number | null) => formatFigure(value, 'share', 'vi');
const rate = (value: number | null) => formatFigure(value, 'rate', 'vi');
const count = (value: number | null) => formatFigure(value, 'count', 'vi');

describe('attainment as it was printed', () => {
  it.each([
    ['Đăk Tô 2015-2020', 425, 400, '106,25%', 'exceeded'],
    ['Nhơn Sơn 2015-2020, printed without decimals: 103%', 36, 35, '102,86%', 'exceeded'],
    ['Xiêng My 2023', 11, 8, '137,5%', 'exceeded'],
    ['Bát Xát 2020', 241, 250, '96,4%', 'not_met'],
    ['a pair that a binary fraction rounds wrongly', 23, 160, '14,38%', 'not_met'],
    ['a target met exactly', 126, 126, '100%', 'met'],
  ])('%s: %i of %i is %s', (_, admitted, target, printed, status) => {
    const dataset = createDataset({
      units: [{ unit_id: 'u', name: 'Đơn vị', level: 'commune' }],
      terms: [{ term_id: 't', name: 't', starts_on: '2015-01-01', ends_on: '2019-12-31' }],
      targets: [{ unit_id: 'u', term_id: 't', target }],
      admissions: [{ admitted_on: '2016-05-19', unit_id: 'u', count: admitted }],
    });
    const [row] = quotaAttainment(dataset, { term: 't', asOf: '2019-12-31' }).rows;
    expect(row).toMatchObject({ admitted, target, gap: admitted - target, status });
    expect(share(row!.attainment)).toBe(printed);
  });
});

describe('the whole country, from forms', () => {
  const country = [{ unit_id: 'vn', name: 'Toàn quốc', level: 'country' }];
  const sources = ['youth', 'women', 'minority'].map((id) => ({
    source_id: id,
    label_vi: id,
    label_en: id,
    column: id,
  }));
  const form = (year: string, half: boolean, numbers: readonly number[]) =>
    numbers.map((admitted, i) => ({
      unit_id: 'vn',
      from: `${year}-01-01`,
      to: half ? `${year}-06-30` : `${year}-12-31`,
      source_id: [null, 'youth', 'women', 'minority'][i]!,
      admitted,
    }));

  it('2009: 197.028 admitted, 12.308 (6,66 %) more than in 2008', () => {
    const totals = [
      ...form('2008', false, [197_028 - 12_308]),
      ...form('2009', false, [197_028, 133_067, 73_374, 24_241]),
    ];
    const dataset = createDataset({ units: country, sources, totals });
    const row = trend(dataset, { every: 'year', asOf: '2009-12-31' }).rows.at(-1)!;
    expect(count(row.admitted)).toBe('197.028');
    expect(count(row.change)).toBe('12.308');
    expect(rate(row.change_rate)).toBe('+6,66%');
  });

  it.each([
    ['2009', false, [197_028, 133_067, 73_374, 24_241], ['67,54%', '37,24%', '12,3%']],
    ['2011', true, [88_029, 59_776, 35_658, 10_938], ['67,9%', '40,51%', '12,43%']],
  ] as const)('%s: shares of overlapping sources add to more than 100 %', (...given) => {
    const [year, half, numbers, printed] = given;
    const totals = form(year, half, numbers);
    const dataset = createDataset({ units: country, sources, totals });
    const asOf = half ? `${year}-06-30` : `${year}-12-31`;
    const { rows, notes } = sourceBreakdown(dataset, { from: `${year}-01-01`, asOf });
    expect(rows.map((row) => share(row.share))).toEqual(printed);
    expect(rows.reduce((sum, row) => sum + row.share!, 0)).toBeGreaterThan(1);
    expect(notes.map(({ code }) => code)).toContain('overlapping_sources');
  });
});

describe('joint cells', () => {
  const units = [{ unit_id: 'u', name: 'Tỉnh', level: 'province' }];
  const admissions = [{ admitted_on: '2016-01-01', unit_id: 'u' }];

  it('Thái Nguyên 2016-2020: 181 joint village cells, 63 fewer, 118 left', () => {
    const villages = Array.from({ length: 362 }, (_, index) => index);
    const dataset = createDataset({
      units,
      admissions,
      localities: villages.map((v) => ({ locality_id: `v${v}`, name: `${v}`, unit_id: 'u' })),
      cell_coverage: villages.flatMap((v) => {
        const joint = { locality_id: `v${v}`, cell_id: `j${v >> 1}`, from: '2016-01-01' };
        if (v >= 126) return [joint];
        const own = { locality_id: `v${v}`, cell_id: `o${v}`, from: '2018-01-01' };
        return [{ ...joint, to: '2017-12-31' }, own];
      }),
    });
    const on = (day: string) => mergedCells(dataset, { on: day }).rows[0]!.merged_cells;
    const events = eliminations(dataset, { from: '2016-01-01', to: '2020-12-31' }).rows;
    expect([on('2016-01-01'), on('2020-12-31')]).toEqual([181, 118]);
    expect(events.map(({ event, cause }) => `${event} ${cause}`)).toEqual(
      Array.from({ length: 63 }, () => 'eliminated split'),
    );
  });

  it('Bảo Lâm: 9 villages without members and 18 joint in 2006, 0 and 0 of 136 in 2016', () => {
    const villages = Array.from({ length: 136 }, (_, index) => index);
    const dataset = createDataset({
      units,
      admissions,
      localities: villages.map((v) => ({ locality_id: `v${v}`, name: `${v}`, unit_id: 'u' })),
      cell_coverage: villages.flatMap((v) => {
        const own = { locality_id: `v${v}`, cell_id: `o${v}` };
        if (v < 9) return [{ ...own, from: '2010-01-01' }];
        if (v >= 27) return [{ ...own, from: '2006-01-01' }];
        const joint = { locality_id: `v${v}`, cell_id: `j${v % 6}`, from: '2006-01-01' };
        return [
          { ...joint, to: '2011-12-31' },
          { ...own, from: '2012-01-01' },
        ];
      }),
    });
    const on = (day: string) => mergedCells(dataset, { on: day }).rows[0];
    expect(on('2006-12-31')).toMatchObject({ localities: 136, own: 109, joint: 18, none: 9 });
    expect(on('2016-12-31')).toMatchObject({ own: 136, joint: 0, none: 0, own_share: 1 });
  });

  it('Sa Thầy: 74 villages, 64 after villages were merged: the denominator moves, with a note', () => {
    const villages = Array.from({ length: 74 }, (_, index) => index);
    const ended = { valid_to: '2019-06-30' };
    const dataset = createDataset({
      units,
      admissions,
      localities: villages.map((v) => ({
        locality_id: `v${v}`,
        name: `${v}`,
        unit_id: 'u',
        ...(v < 10 ? ended : {}),
      })),
      cell_coverage: villages.map((v) => ({
        locality_id: `v${v}`,
        cell_id: `c${v}`,
        from: '2015-01-01',
      })),
    });
    const { rows, notes } = mergedCells(dataset, {
      from: '2015-12-31',
      to: '2020-12-31',
      every: 'year',
    });
    expect(rows.map((row) => row.localities)).toEqual([74, 74, 74, 74, 64, 64]);
    expect(notes.map(({ code }) => code)).toContain('localities_changed');
  });
});
