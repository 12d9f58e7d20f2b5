import { describe, expect, it } from 'vitest';
import { compute } from '../analyses/compute.ts';
import { office } from '../analyses/office.sample.ts';
import { analysisKinds } from '../analyses/option-types.ts';
import { addressOf, formatAddress } from '../figures/address.ts';
import { measuresOf } from '../figures/measures-of.ts';
import { evaluate } from './evaluate.ts';
import { exactFigures } from './exact-figures.ts';
import { exactOfFraction, isSameExact, numberOfExact } from './exact-value.ts';
import { fractionOfNumber } from './fraction.ts';

const locality = (locality_id: string) => ({ locality_id, name: locality_id, unit_id: 'Kon Đào' });
const covered = (locality_id: string, cell_id: string, from: string, to: string | null) => ({
  locality_id,
  cell_id,
  from,
  to,
});
const dataset = office(
  { 'Đăk Tô': null, 'Kon Đào': 'Đăk Tô', 'Pô Kô': 'Đăk Tô' },
  {
    terms: [{ term_id: 'K', name: 'K', starts_on: '2015-03-01', ends_on: '2020-02-28' }],
    targets: [
      { unit_id: 'Đăk Tô', term_id: 'K', target: 7 },
      { unit_id: 'Kon Đào', term_id: 'K', target: 1.1, basis: 'per_year' },
      { unit_id: 'Pô Kô', term_id: 'K', target: 0 },
      { unit_id: 'Đăk Tô', year: 2018, target: 3 },
    ],
    members: [{ unit_id: 'Đăk Tô', on: '2017-12-31', members: 61 }],
    sources: [{ source_id: 'nữ', label_vi: 'Nữ', label_en: 'Women', column: 'female' }],
    admissions: [
      { unit_id: 'Kon Đào', admitted_on: '2015-03-05', female: 'yes' },
      { unit_id: 'Kon Đào', admitted_on: '2018-03-01', female: 'no' },
      { unit_id: 'Pô Kô', admitted_on: '2018-07-01', female: null },
      { unit_id: 'Pô Kô', admitted_on: '2019-03-01', female: 'yes' },
    ],
    localities: [locality('1'), locality('2'), locality('3')],
    cell_coverage: [
      covered('1', 'A', '2015-01-01', '2018-01-01'),
      covered('2', 'A', '2015-01-01', '2018-01-01'),
      covered('1', 'B', '2018-01-02', null),
      covered('2', 'C', '2018-01-02', null),
    ],
  },
);
const OPTIONS = {
  quotaAttainment: [
    { term: 'K', asOf: '2019-05-17' },
    { years: [2017, 2018], asOf: '2018-11-30' },
  ],
  unitsByStatus: [{ term: 'K', asOf: '2019-05-17' }],
  mergedCells: [{ from: '2017-11-01', to: '2018-03-01', every: 'month' }],
  trend: [{ every: 'year' }, { every: 'month', source: 'nữ' }],
  eliminations: [{ from: '2016-01-01', to: '2019-01-01' }],
  eliminationCounts: [{ from: '2016-01-01', to: '2019-01-01' }],
} as Readonly<Record<string, readonly object[]>>;

describe.each(analysisKinds)('%s', (kind) => {
  it('has exact figures that are its own, of whole numbers', () => {
    let numbers = 0;
    for (const options of OPTIONS[kind] ?? [{}]) {
      const units = kind === 'eliminations' ? {} : { units: [...dataset.units.ids] };
      const analysis = compute(dataset, kind, { ...options, ...units });
      const measures = Object.entries(measuresOf(kind)).filter(([, { dimension }]) => !dimension);
      const asked = analysis.rows.flatMap((row) =>
        measures.map(([name]) => ({
          address: formatAddress(addressOf(analysis, row, name)),
          value: (row as unknown as Record<string, unknown>)[name] ?? null,
        })),
      );
      const found = exactFigures(
        dataset,
        asked.map(({ address }) => address),
      );
      asked.forEach(({ address, value }, at) => {
        const { value: exact, missing } = found[at]!;
        expect(missing, address).toBeNull();
        if (typeof value !== 'number') expect(exact).toBe(value === null ? null : String(value));
        else {
          numbers += 1;
          expect(Math.abs(numberOfExact(exact)! - value), address).toBeLessThan(1e-12);
          expect([exact].flat().every(Number.isSafeInteger), address).toBe(true);
        }
      });
    }
    if (!['eliminatedOn', 'remainingLocalities'].includes(kind)) expect(numbers).toBeGreaterThan(0);
  });
});

describe('exactFigures', () => {
  const at = (unit: string, measure: string, more = '') =>
    `quotaAttainment/${unit}/K/${measure}?term=K&asOf=2019-05-17${more}`;

  it('keeps a ratio as it came about, with its two counts', () => {
    const [attainment, none, elapsed] = exactFigures(dataset, [
      at('Đăk Tô', 'attainment'),
      at('Pô Kô', 'attainment'),
      at('Đăk Tô', 'elapsed'),
    ]);
    expect(attainment).toMatchObject({ value: [4, 7], counts: [4, 7], missing: null });
    expect(none).toMatchObject({ value: null, counts: [2, 0], missing: null });
    // 1-3-2015 to 17-5-2019 of 1-3-2015 to 28-2-2020.
    expect(elapsed).toMatchObject({ value: [1539, 1826], counts: null });
  });

  it('says why a dataset does not have a figure', () => {
    const figures = exactFigures(dataset, [
      at('Nowhere', 'admitted'),
      'quotaAttainment/Đăk Tô/X/admitted?term=X',
      at('Đăk Tô', 'admitted'),
    ]);
    expect(figures.map(({ value }) => value)).toEqual([null, null, 4]);
    expect(figures.map(({ missing }) => missing !== null)).toEqual([true, true, false]);
  });
});

describe('exact values', () => {
  it.each([
    ['{a} / {b}', [3, 4]],
    ['{a} − {b}', -1],
    ['{a} / ({b} × {a} / {b})', [12, 12]],
    ['max(0; {b} − {a}) / ({a} / 30.4375)', [487, 48]],
    ['{a} / ({a} − 3)', null],
    ['{a} + {none}', null],
  ])('%s is %j of 3 and 4', (formula, expected) => {
    const values: Readonly<Record<string, number>> = { a: 3, b: 4 };
    const found = evaluate(formula, (name) =>
      values[name] === undefined ? null : fractionOfNumber(values[name]),
    );
    expect(found && exactOfFraction(found)).toEqual(expected);
  });

  it('are compared as numbers, and never longer than JSON holds', () => {
    expect(isSameExact([425, 400], [17, 16])).toBe(true);
    expect(isSameExact([4, 2], 2)).toBe(true);
    expect(isSameExact('met', 'exceeded')).toBe(false);
    expect(isSameExact(null, 0)).toBe(false);
    const huge = exactOfFraction({ n: 3n * 10n ** 30n + 1n, d: 10n ** 30n });
    expect(numberOfExact(huge)).toBeCloseTo(3, 12);
    expect([huge].flat().every(Number.isSafeInteger)).toBe(true);
    expect(fractionOfNumber(1.5e-7)).toEqual({ n: 3n, d: 20_000_000n });
  });
});
