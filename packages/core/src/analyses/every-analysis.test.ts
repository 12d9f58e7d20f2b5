import { describe, expect, it } from 'vitest';
import * as ketnap from '../index.ts';
import { KetnapError } from '../messages/error.ts';
import type { AnyAnalysis, AnalysisKind } from './kinds.ts';
import { analysisKinds } from './option-types.ts';
import { office, type Row } from './office.sample.ts';

/** Called as a program without types would call them. */
type Loose = (dataset: ketnap.Dataset, options?: unknown) => AnyAnalysis;
const functions = ketnap as unknown as Readonly<Record<AnalysisKind, Loose>>;

const TREE = { 'Đăk Tô': null, 'Kon Đào': 'Đăk Tô' };
const TERM = { term_id: 'Khóa 1', name: 'Khóa 1', starts_on: '2015-01-01', ends_on: '2020-12-31' };
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  terms: [TERM],
  targets: [{ unit_id: 'Đăk Tô', term_id: 'Khóa 1', target: 10 }],
  sources: [{ source_id: 'nữ', label_vi: 'Nữ', label_en: 'Women', column: 'female' }],
  admissions: [
    { unit_id: 'Kon Đào', admitted_on: '2015-03-01', female: 'yes' },
    { unit_id: 'Kon Đào', admitted_on: '2020-03-01', female: 'no' },
  ],
  localities: [
    { locality_id: 'Thôn 1', name: 'Thôn 1', unit_id: 'Kon Đào' },
    { locality_id: 'Thôn 2', name: 'Thôn 2', unit_id: 'Kon Đào' },
  ],
  cell_coverage: [
    { locality_id: 'Thôn 1', cell_id: 'A', from: '2015-01-01' },
    { locality_id: 'Thôn 2', cell_id: 'A', from: '2015-01-01' },
  ],
};
const sound = office(TREE, TABLES);

const NEEDED: Partial<Record<AnalysisKind, object>> = {
  quotaAttainment: { term: 'Khóa 1' },
  unitsByStatus: { term: 'Khóa 1' },
  trend: { every: 'year' },
};

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof KetnapError) return error.code;
    throw error;
  }
  return 'none';
}

describe.each(analysisKinds)('%s', (kind) => {
  const ask = (dataset: ketnap.Dataset, options: object = {}): AnyAnalysis =>
    functions[kind](dataset, { ...NEEDED[kind], ...options });

  it.each<[object, string]>([
    [{ asof: '2020-06-30' }, 'unknown_option'],
    [{ constructor: 1 }, 'unknown_option'],
    [{ units: 'Kon Đào' }, 'bad_option'],
    [{ units: [1] }, 'bad_option'],
    [{ level: 3 }, 'bad_option'],
  ])('refuses %j by itself', (options, code) =>
    expect(codeOf(() => ask(sound, options))).toBe(code),
  );

  it.each([null, 'year', [], 5].map((options) => [options]))('refuses %j for options', (options) =>
    expect(codeOf(() => functions[kind](sound, options))).toBe('bad_options'),
  );

  it('finds ids that are written apart (NFD)', () => {
    const named = ask(sound, { units: ['Kon Đào'.normalize('NFD')] });
    expect(named.rows).toEqual(ask(sound, { units: ['Kon Đào'] }).rows);
    const below = ask(sound, { under: 'Đăk Tô'.normalize('NFD') });
    expect(below.rows).toEqual(ask(sound, { under: 'Đăk Tô' }).rows);
  });

  it('says nothing of rows left out where none are', () =>
    expect(ask(sound).notes.filter(({ code }) => code === 'rows_left_out')).toEqual([]));

  it('says how many rows its tables lost to errors, and for which', () => {
    const lost = office(TREE, {
      ...TABLES,
      admissions: [
        ...TABLES['admissions']!,
        { unit_id: 'Kon Đào', admitted_on: '30-6-2020' },
        { unit_id: 'nowhere', admitted_on: '2020-06-30' },
      ],
      cell_coverage: [
        ...TABLES['cell_coverage']!,
        { locality_id: 'Thôn 3', cell_id: 'A', from: '2015-01-01' },
      ],
      members: [{ unit_id: 'Kon Đào', on: '2015-01-01', members: 5 }],
    });
    const ofCells = [
      'mergedCells',
      'eliminations',
      'eliminationCounts',
      'eliminatedOn',
      'remainingLocalities',
    ].includes(kind);
    const notes = ask(lost).notes.filter(({ code }) => code === 'rows_left_out');
    expect(notes).toMatchObject([
      ofCells
        ? { count: 1, codes: ['unknown_locality'] }
        : { count: 2, codes: ['not_a_day', 'unknown_unit'] },
    ]);
    expect(notes[0]!.message.vi).toContain(
      ofCells ? 'bảng cell_coverage 1 dòng' : 'bảng admissions 2 dòng',
    );
    expect(notes[0]!.message.en).toContain(ofCells ? '1 of cell_coverage' : '2 of admissions');
  });
});

describe('rows_left_out', () => {
  it('counts all of many rows, of which not all are listed one by one', () => {
    const faulty = Array.from({ length: 2500 }, () => ({
      unit_id: 'x',
      admitted_on: '2020-01-01',
    }));
    const lost = office(TREE, { admissions: [...TABLES['admissions']!, ...faulty] });
    const { notes } = ketnap.trend(lost, { every: 'year' });
    expect(notes.find(({ code }) => code === 'rows_left_out')).toMatchObject({ count: 2500 });
  });

  it('is silent about forms where records are counted', () => {
    const lost = office(TREE, {
      ...TABLES,
      totals: [{ unit_id: 'x', from: '2020-01-01', to: '2020-12-31', admitted: 1 }],
    });
    const { notes } = ketnap.trend(lost, { every: 'year' });
    expect(notes.map(({ code }) => code)).not.toContain('rows_left_out');
  });
});
