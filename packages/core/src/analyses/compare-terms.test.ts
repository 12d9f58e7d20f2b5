import { describe, expect, it } from 'vitest';
import { compareTerms, type CompareTermsOptions } from './compare-terms.ts';
import { office, type Row } from './office.sample.ts';

const TREE = { h: null, x: 'h' };
const TERMS = [
  { term_id: 'B', name: 'Khóa 2', starts_on: '2020-01-31', ends_on: '2025-01-30' },
  { term_id: 'A', name: 'Khóa 1', starts_on: '2015-03-10', ends_on: '2020-01-30' },
];
const COVERS = ['2015-04-20', '2020-12-31'] as const;
const on = (admitted_on: string, count = 1): Row => ({ unit_id: 'x', admitted_on, count });

function compared(admissions: readonly Row[], options: CompareTermsOptions) {
  return compareTerms(office(TREE, { admissions, terms: TERMS }, { covers: COVERS }), options);
}

describe('compareTerms', () => {
  it('counts the months from each term’s first day, and adds them up', () => {
    const admissions = [
      on('2020-01-30'),
      on('2020-01-31', 2),
      on('2020-02-29', 3),
      on('2020-03-31', 4),
    ];
    const { rows } = compared(admissions, { terms: ['B'], asOf: '2020-04-15' });
    expect(
      rows.map(({ month, from, to, partial, admitted, cumulative }) => [
        month,
        from,
        to,
        partial,
        admitted,
        cumulative,
      ]),
    ).toEqual([
      [0, '2020-01-31', '2020-02-28', false, 2, 2],
      [1, '2020-02-29', '2020-03-30', false, 3, 5],
      [2, '2020-03-31', '2020-04-15', true, 4, 9],
    ]);
  });

  it('puts the terms in time order, each up to its own end', () => {
    const { rows, options } = compared([on('2016-01-01')], { asOf: '2020-02-29' });
    expect(options).toEqual({ terms: ['A', 'B'], asOf: '2020-02-29', countBy: 'admitted_on' });
    expect(rows.map(({ term_id }) => term_id).filter((id) => id === 'A')).toHaveLength(59);
    expect(rows.find(({ month, term_id }) => month === 58 && term_id === 'A')).toMatchObject({
      term: 'Khóa 1',
      from: '2020-01-10',
      to: '2020-01-30',
      partial: false,
      cumulative: 1,
    });
    expect(rows.at(-1)).toMatchObject({ term_id: 'B', month: 1, partial: true });
  });

  it('has no count for months before the data, and says what the running sum lacks', () => {
    const { rows, notes } = compared([on('2015-04-25')], { terms: ['A'], asOf: '2015-06-09' });
    expect(
      rows.map(({ partial, admitted, cumulative }) => [partial, admitted, cumulative]),
    ).toEqual([
      [true, null, null],
      [true, 1, 1],
      [false, 0, 1],
    ]);
    expect(notes.map(({ code }) => code)).toContain('terms_before_data');
  });

  it('has no row for a term that has not begun, and says so', () => {
    const { rows, notes } = compared([on('2016-01-01')], { terms: ['B'], asOf: '2019-12-31' });
    expect(rows).toEqual([]);
    expect(notes.find(({ code }) => code === 'not_begun')!.message.vi).toContain('nhiệm kỳ B');
  });

  it('adds up to what each term has, month by month', () => {
    const admissions = Array.from({ length: 200 }, (_, i) =>
      on(
        `${2015 + (i % 5)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
        1 + (i % 3),
      ),
    );
    const { rows } = compared(admissions, { asOf: '2020-12-31' });
    for (const row of rows.filter(({ admitted }) => admitted !== null)) {
      const within = admissions.filter(
        ({ admitted_on: day }) => day! >= row.from && day! <= row.to,
      );
      expect(row.admitted).toBe(within.reduce((sum, { count }) => sum + Number(count), 0));
      const before = rows.filter(
        ({ term_id, month }) => term_id === row.term_id && month <= row.month,
      );
      const early = admissions.filter(
        ({ admitted_on: day }) =>
          row.term_id === 'A' && day! >= '2015-03-10' && day! < '2015-04-10',
      );
      expect(row.cumulative).toBe(
        before.reduce((sum, { admitted }) => sum + (admitted ?? 0), 0) +
          early.reduce((sum, { count }) => sum + Number(count), 0),
      );
    }
  });

  it('refuses an unknown term, and a dataset without terms', () => {
    const ask = (tables: Readonly<Record<string, readonly Row[]>>) => () =>
      compareTerms(office(TREE, { admissions: [on('2016-01-01')], ...tables }), { terms: ['C'] });
    expect(ask({ terms: TERMS })).toThrowError(expect.objectContaining({ code: 'unknown_term' }));
    expect(ask({})).toThrowError(expect.objectContaining({ code: 'missing_table' }));
  });
});
