import { describe, expect, it } from 'vitest';
import { explain } from '../figures/explain.ts';
import { addressOf } from '../figures/address.ts';
import { office, type Row } from './office.sample.ts';
import { quotaAttainment } from './quota.ts';
import { unitsByStatus } from './units-by-status.ts';

const TREE = { h: null, x: 'h', y: 'h' };
const TERM = { term_id: 'T', name: 'Nhiệm kỳ', starts_on: '2015-08-15', ends_on: '2020-08-06' };
const ofYear = (unit_id: string, year: number, admitted: number): Row => ({
  unit_id,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  admitted,
});
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const totals = YEARS.flatMap((year) => [ofYear('x', year, year - 2010), ofYear('y', year, 3)]);
const yearly = YEARS.flatMap((year) => [
  { unit_id: 'x', year, target: 6 },
  { unit_id: 'y', year, target: 4 },
]);

function attained(targets: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}) {
  const dataset = office(TREE, { terms: [TERM], totals, targets, ...more });
  return {
    dataset,
    ...quotaAttainment(dataset, { term: 'T', asOf: '2020-08-06', level: 'commune' }),
  };
}

describe('a term from congress to congress of which forms tell years', () => {
  it('is told by its whole years, against the targets of the same years', () => {
    const { rows, notes } = attained(yearly);
    const days = { period: 'T', from: '2016-01-01', to: '2019-12-31' };
    expect(rows).toMatchObject([
      { unit_id: 'x', ...days, admitted: 30, target: 24, target_kind: 'summed_years', gap: 6 },
      { unit_id: 'y', ...days, admitted: 12, target: 16, attainment: 0.75, status: 'not_met' },
    ]);
    expect(notes.find(({ code }) => code === 'whole_years')?.message.vi).toBe(
      'Biểu chỉ có số liệu theo năm, nên số kết nạp và chỉ tiêu chỉ tính các năm trọn trong nhiệm kỳ, từ 01-01-2016 đến 31-12-2019. Phần nhiệm kỳ chưa có số liệu: từ 15-8-2015 đến 31-12-2015; từ 01-01-2020 đến 06-8-2020.',
    );
    expect(notes.map(({ code }) => code)).not.toContain('no_form_fits');
  });

  it('is never compared with the target of the whole term, and says so', () => {
    const { dataset, rows, notes } = attained([
      { unit_id: 'x', term_id: 'T', target: 33 },
      ...yearly.filter(({ unit_id }) => unit_id === 'y'),
    ]);
    expect(rows[0]).toMatchObject({ admitted: 30, target: null, attainment: null, status: null });
    expect(rows[1]).toMatchObject({ admitted: 12, target: 16 });
    expect(notes.find(({ code }) => code === 'whole_term_target')).toMatchObject({ units: ['x'] });
    const judged = unitsByStatus(dataset, { term: 'T', asOf: '2020-08-06', units: ['h'] });
    expect(judged.rows).toMatchObject([{ units: 2, not_met: 1, unknown: 1, no_target: 0 }]);
  });

  it('has no target where nobody set one', () => {
    expect(attained([]).rows[0]).toMatchObject({ admitted: 30, target: null, status: 'no_target' });
  });

  it('explains its numbers by the rows of those years', () => {
    const analysis = attained(yearly);
    const { dataset, rows } = analysis;
    const of = (measure: string) => explain(dataset, addressOf(analysis, rows[0]!, measure));
    expect(of('admitted').rows.map(({ row }) => row)).toEqual([3, 5, 7, 9]);
    expect(of('target').rows.map(({ values }) => values['year'])).toEqual([2016, 2017, 2018, 2019]);
  });

  it('is the whole term where forms tell it, or where persons are recorded', () => {
    const whole = { unit_id: 'x', from: '2015-08-15', to: '2020-08-06', admitted: 40 };
    expect(attained(yearly, { totals: [...totals, whole] }).rows).toMatchObject([
      { from: '2015-08-15', admitted: 40 },
      { from: '2015-08-15', admitted: null },
    ]);
    const admissions = [{ unit_id: 'x', admitted_on: '2016-02-03' }];
    const dataset = office(TREE, { terms: [TERM], admissions });
    expect(quotaAttainment(dataset, { term: 'T' }).rows[0]).toMatchObject({ from: '2015-08-15' });
  });

  it('has years up to the as-of day only, and only those that a form tells', () => {
    const dataset = office(TREE, { terms: [TERM], totals, targets: yearly });
    const to = (asOf: string) => quotaAttainment(dataset, { term: 'T', asOf }).rows[0];
    expect(to('2018-06-30')).toMatchObject({ to: '2017-12-31', admitted: 19, target: 20 });
    expect(to('2016-06-30')).toMatchObject({ from: '2015-08-15', admitted: null });
  });
});
