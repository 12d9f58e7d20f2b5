import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { sourceBreakdown, type SourceOptions } from './sources.ts';

const units = [
  { unit_id: 'd', name: 'Huyện', level: 'district' },
  { unit_id: 'x', name: 'Xã X', level: 'commune', parent_id: 'd' },
  { unit_id: 'y', name: 'Xã Y', level: 'commune', parent_id: 'd' },
];
const terms = [
  { term_id: '2015-2020', name: '2015-2020', starts_on: '2015-08-15', ends_on: '2020-08-14' },
];
const source = (source_id: string, column: string, value = 'yes') => ({
  source_id,
  label_vi: `Nguồn ${source_id}`,
  label_en: `Source ${source_id}`,
  column,
  value,
  sensitive: source_id === 'faith' ? 'yes' : 'no',
});
const admission = (
  admitted_on: string,
  unit_id: string,
  youth: string,
  faith: string,
  job: string,
  count = 1,
) => ({ admitted_on, unit_id, count, youth, faith, job, decided_on: null });

const records = createDataset(
  {
    units,
    terms,
    sources: [
      source('farmer', 'job', 'nông dân'),
      source('youth', 'youth'),
      source('worker', 'job', 'công nhân'),
      source('faith', 'faith'),
    ],
    admissions: [
      admission('2015-08-14', 'x', 'yes', 'yes', 'nông dân'),
      admission('2016-03-01', 'x', 'yes', 'no', 'nông dân', 3),
      admission('2016-09-01', 'y', 'yes', '', 'công nhân'),
      admission('2017-02-01', 'd', 'no', 'yes', 'giáo viên'),
      admission('2017-03-01', 'y', 'có lẽ', 'no', ''),
    ],
  },
  { covers: ['2015-01-01', '2020-12-31'] },
);

const form = (unit_id: string, source_id: string | null, admitted: number) => ({
  unit_id,
  from: '2016-01-01',
  to: '2016-12-31',
  source_id,
  admitted,
});
const forms = createDataset(
  {
    units,
    sources: [source('youth', 'youth'), source('faith', 'faith')],
    totals: [form('x', null, 8), form('x', 'youth', 5), form('y', null, 4), form('y', 'youth', 3)],
  },
  { covers: ['2016-01-01', '2016-12-31'] },
);

describe('sourceBreakdown', () => {
  it('counts yes, no and unknown of each source, the unit and all below', () => {
    const { rows } = sourceBreakdown(records, { term: '2015-2020', sources: ['faith', 'youth'] });
    expect(rows).toEqual([
      {
        ...line('2015-2020', '2015-08-15', '2020-08-14', 'youth', false),
        ...{ admitted: 4, not: 1, unknown: 1, total: 6, share: 4 / 6, share_known: 4 / 5 },
      },
      {
        ...line('2015-2020', '2015-08-15', '2020-08-14', 'faith', true),
        ...{ admitted: 1, not: 4, unknown: 1, total: 6, share: 1 / 6, share_known: 1 / 5 },
      },
    ]);
  });

  it('completes the values of one column to a partition that adds up', () => {
    const { rows, notes } = sourceBreakdown(records, { from: '2016-01-01' });
    expect(rows.map((row) => [row.source_id, row.admitted, row.not, row.unknown])).toEqual([
      ['farmer', 3, 2, 1],
      ['youth', 4, 1, 1],
      ['worker', 1, 4, 1],
      ['job:unknown', 1, 5, 0],
      ['job:other', 1, 4, 1],
      ['faith', 1, 4, 1],
    ]);
    const partition = ['farmer', 'worker', 'job:unknown', 'job:other'];
    const parts = rows.filter(({ source_id }) => partition.includes(source_id));
    expect(parts.reduce((sum, { admitted }) => sum + admitted!, 0)).toBe(rows[0]!.total);
    expect(parts[2]).toMatchObject({ source: 'Chưa rõ (job)', share_known: null });
    expect(notes.map(({ code }) => code)).toContain('partition');
  });

  it('says that shares of overlapping sources do not add to 100 %, but not of one partition', () => {
    const codes = (sources: readonly string[]): string[] =>
      sourceBreakdown(records, { sources, asOf: '2017-12-31' }).notes.map(({ code }) => code);
    expect(codes(['youth', 'faith'])).toEqual(['overlapping_sources']);
    expect(codes(['farmer', 'youth'])).toEqual(['overlapping_sources']);
    expect(codes(['farmer', 'worker'])).toEqual(['partition']);
    expect(codes(['farmer', 'worker', 'youth'])).toEqual(['overlapping_sources', 'partition']);
  });

  it('cuts into calendar periods up to asOf', () => {
    const { rows } = sourceBreakdown(records, {
      from: '2016-01-01',
      asOf: '2017-02-01',
      every: 'year',
      sources: ['youth'],
    });
    expect(rows.map((row) => [row.period, row.from, row.to, row.admitted, row.total])).toEqual([
      ['2016', '2016-01-01', '2016-12-31', 4, 4],
      ['2017', '2017-01-01', '2017-02-01', 0, 1],
    ]);
  });

  it('gives no share where nobody was admitted', () => {
    const { rows } = sourceBreakdown(records, { from: '2019-01-01', sources: ['youth'] });
    expect(rows).toMatchObject([{ admitted: 0, total: 0, share: null, share_known: null }]);
  });

  it.each([undefined, 'year' as const])(
    'has no rows for a term that has not begun (%s)',
    (every) => {
      const options = { term: '2015-2020', asOf: '2015-07-01', ...(every ? { every } : {}) };
      const { rows, notes } = sourceBreakdown(records, options);
      expect(rows).toEqual([]);
      expect(notes.map(({ code }) => code)).toContain('not_begun');
    },
  );

  it('leaves out whose day is unknown and says how many', () => {
    const { rows, notes } = sourceBreakdown(records, {
      countBy: 'decided_on',
      sources: ['youth'],
      units: ['y'],
      asOf: '2020-12-31',
    });
    expect(rows).toMatchObject([{ total: 0 }]);
    expect(notes.find(({ code }) => code === 'day_unknown')!.message.vi).toContain(
      '2 trường hợp chưa rõ ngày',
    );
  });

  it('repeats its options in full', () => {
    expect(sourceBreakdown(records, { every: 'quarter' }).options).toEqual({
      from: '2015-01-01',
      asOf: '2020-12-31',
      every: 'quarter',
      sources: ['farmer', 'youth', 'worker', 'faith'],
      countBy: 'admitted_on',
    });
  });

  it('gives the margins from forms alone, and null where they tell nothing', () => {
    const { rows, notes } = sourceBreakdown(forms, { units: ['d', 'x'], asOf: '2016-12-31' });
    expect(
      rows.map((r) => [r.unit_id, r.source_id, r.admitted, r.not, r.unknown, r.total, r.share]),
    ).toEqual([
      ['d', 'youth', 8, null, null, 12, 8 / 12],
      ['d', 'faith', null, null, null, 12, null],
      ['x', 'youth', 5, null, null, 8, 5 / 8],
      ['x', 'faith', null, null, null, 8, null],
    ]);
    expect(rows.every(({ share_known }) => share_known === null)).toBe(true);
    expect(notes.map(({ code }) => code)).toEqual([
      'overlapping_sources',
      'from_totals',
      'no_form_fits',
    ]);
  });

  it.each<[code: string, options: SourceOptions]>([
    ['unknown_source', { sources: ['youth', 'nobody'] }],
    ['no_source_chosen', { sources: [] }],
    ['unknown_term', { term: '2025-2030' }],
    ['unknown_unit', { units: ['nowhere'] }],
    ['missing_column', { countBy: 'ceremony_on' }],
  ])('throws %s', (code, options) => {
    expect(() => sourceBreakdown(records, options)).toThrow(expect.objectContaining({ code }));
  });

  it('names the table it needs', () => {
    const without = createDataset({
      units,
      admissions: [{ admitted_on: '2016-01-01', unit_id: 'x' }],
    });
    expect(() => sourceBreakdown(without)).toThrow('"sources"');
  });
});

function line(period: string, from: string, to: string, id: string, sensitive: boolean) {
  return {
    ...{ unit_id: 'd', unit: 'Huyện', period, from, to, source_id: id, sensitive },
    source: `Nguồn ${id}`,
    source_en: `Source ${id}`,
  };
}
