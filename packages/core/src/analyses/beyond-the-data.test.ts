import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { compareTerms } from './compare-terms.ts';
import { compute } from './compute.ts';
import { eliminatedOn } from './eliminated-on.ts';
import { eliminations } from './eliminations.ts';
import { sourceIntersections } from './intersections.ts';
import type { AnalysisKind } from './kinds.ts';
import { mergedCells } from './merged-cells.ts';
import { office, type Row } from './office.sample.ts';
import { quotaAttainment } from './quota.ts';
import { remainingLocalities } from './remaining-localities.ts';
import { sourceBreakdown } from './sources.ts';
import { trend } from './trend.ts';

const LATE = '2030-08-15';
const TERMS = [
  { term_id: 'T1', name: 'T1', starts_on: '2015-01-01', ends_on: '2020-12-31' },
  { term_id: 'T2', name: 'T2', starts_on: '2021-01-01', ends_on: '2025-12-31' },
];
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  terms: TERMS,
  targets: [
    { unit_id: 'r', term_id: 'T1', target: 4 },
    { unit_id: 'r', term_id: 'T2', target: 4 },
  ],
  sources: [{ source_id: 'nu', label_vi: 'Nữ', label_en: 'Women', column: 'female' }],
  admissions: [
    { unit_id: 'r', admitted_on: '2018-03-03', female: 'yes' },
    { unit_id: 'r', admitted_on: '2019-03-03', female: 'no' },
    { unit_id: 'r', admitted_on: '2020-05-03', female: 'no' },
  ],
  localities: [
    { locality_id: 'l1', name: 'L1', unit_id: 'r' },
    { locality_id: 'l2', name: 'L2', unit_id: 'r' },
  ],
  cell_coverage: [
    { locality_id: 'l1', cell_id: 'c', from: '2018-01-01', to: null },
    { locality_id: 'l2', cell_id: 'c', from: '2018-01-01', to: null },
  ],
};
const silent = office({ r: null }, TABLES);
const stated = office({ r: null }, TABLES, { covers: ['2018-01-01', '2020-06-30'] });

const codesOf = (dataset: Dataset, kind: AnalysisKind, options: object): string[] =>
  compute(dataset, kind, { ...options }).notes.map(({ code }) => code);

describe('days after the data', () => {
  it('give no trend: null, not 0', () => {
    const { rows } = trend(silent, { every: 'year', asOf: LATE });
    expect(rows.map(({ period, admitted }) => [period, admitted])).toEqual([
      ['2018', 1],
      ['2019', 1],
      ['2020', 1],
      ...Array.from({ length: 10 }, (_, i) => [String(2021 + i), null]),
    ]);
    for (const row of rows.slice(4)) {
      expect(row).toMatchObject({ previous: null, change: null, change_rate: null });
      expect(row).toMatchObject({ rolling_12m: null, cumulative: null });
    }
  });

  it('give no part of a period that reaches beyond what the data package says', () => {
    const { rows } = trend(stated, { every: 'year', asOf: '2020-12-31' });
    expect(rows.map(({ admitted }) => admitted)).toEqual([1, 1, null]);
    const within = trend(stated, { every: 'year', asOf: '2020-06-30' });
    expect(within.rows.map(({ admitted }) => admitted)).toEqual([1, 1, 1]);
  });

  it('are those of the term of the last row where nothing is said, but no year of its own', () => {
    const asOf = '2019-12-31';
    const early = office(
      { r: null },
      { ...TABLES, admissions: [{ unit_id: 'r', admitted_on: '2016-05-19' }] },
    );
    const { rows, notes } = quotaAttainment(early, { term: 'T1', asOf });
    expect(rows[0]!.admitted).toBe(1);
    expect(notes.map(({ code }) => code)).toContain('as_of_after_data');
    const years = trend(early, { every: 'year', asOf }).rows;
    expect(years.map(({ admitted }) => admitted)).toEqual([1, null, null, null]);
    expect(quotaAttainment(early, { term: 'T1', asOf: LATE }).rows[0]!.admitted).toBeNull();
  });

  it.each([
    ['T1', 3, 0.75, 'not_met'],
    ['T2', null, null, null],
  ] as const)('give no attainment of term %s', (term, admitted, attainment, status) => {
    const [row] = quotaAttainment(silent, { term, asOf: LATE }).rows;
    expect(row).toMatchObject({ admitted, attainment, status, target: 4 });
    if (admitted === null)
      expect(row).toMatchObject({ gap: null, pace: null, needed_per_month: null });
  });

  it('give no sources and no combination of them', () => {
    expect(sourceBreakdown(silent, { term: 'T2', asOf: LATE }).rows).toMatchObject([
      { admitted: null, not: null, unknown: null, total: null, share: null, share_known: null },
    ]);
    expect(sourceIntersections(silent, { term: 'T2', asOf: LATE }).rows).toEqual([]);
  });

  it('give no months of a term', () => {
    const { rows } = compareTerms(silent, { terms: ['T2'], asOf: LATE });
    expect(rows).toHaveLength(60);
    expect(rows.every((row) => row.admitted === null && row.cumulative === null)).toBe(true);
  });

  it('give no localities and cells', () => {
    expect(mergedCells(silent, { on: LATE }).rows).toMatchObject([
      { localities: null, own: null, joint: null, none: null, own_share: null, merged_cells: null },
    ]);
    expect(eliminatedOn(silent, { asOf: LATE }).rows).toMatchObject([
      { merged_cells: null, eliminated_on: null },
    ]);
    expect(remainingLocalities(silent, { on: LATE }).rows).toEqual([]);
    expect(mergedCells(silent, { on: '2020-12-31' }).rows[0]!.merged_cells).toBe(1);
    const later = mergedCells(silent, { on: '2025-12-31' });
    expect(later.rows[0]!.merged_cells).toBe(1);
    expect(later.notes.map(({ code }) => code)).toEqual(['taken_to_last']);
    expect(mergedCells(stated, { on: '2020-12-31' }).rows[0]!.merged_cells).toBeNull();
  });

  it.each([
    [undefined, ['2020-07-01', '2020-12-01']],
    [['2018-01-01', '2020-11-30'], ['2020-07-01']],
    [['2018-01-01', '2020-07-01'], ['2020-07-01']],
    [['2018-01-01', '2020-06-30'], []],
  ] as const)('give no events of cells where the data cover %j', (covers, events) => {
    const cell_coverage = [
      { locality_id: 'l1', cell_id: 'c', from: '2018-01-01', to: '2020-11-30' },
      { locality_id: 'l2', cell_id: 'c', from: '2020-07-01', to: null },
    ];
    const tables = { ...TABLES, cell_coverage };
    const dataset = office({ r: null }, tables, covers ? { covers } : {});
    const { rows, notes } = eliminations(dataset, { from: '2018-01-01', to: '2020-12-31' });
    expect(rows.map(({ on }) => on)).toEqual(events);
    const isCut = notes.some(({ code }) => code === 'after_data');
    expect(isCut).toBe(covers !== undefined);
  });

  it.each<[AnalysisKind, object]>([
    ['trend', { every: 'year', asOf: LATE }],
    ['quotaAttainment', { term: 'T2', asOf: LATE }],
    ['sourceBreakdown', { asOf: LATE }],
    ['sourceIntersections', { asOf: LATE }],
    ['compareTerms', { asOf: LATE }],
    ['mergedCells', { on: LATE }],
    ['eliminatedOn', { asOf: LATE }],
    ['remainingLocalities', { on: LATE }],
    ['eliminations', { to: LATE }],
  ])('are noted by %s', (kind, options) =>
    expect(codesOf(silent, kind, options)).toContain('after_data'),
  );
});

describe('days before the data', () => {
  it('give no year of targets: null, not 0', () => {
    const { rows } = quotaAttainment(silent, { years: [2016, 2018], asOf: '2020-06-30' });
    expect(rows.map(({ admitted }) => admitted)).toEqual([null, null, 1]);
  });

  it('give no states of localities, but their number', () => {
    const { rows, notes } = mergedCells(silent, { on: '2017-12-31' });
    expect(rows).toMatchObject([{ localities: 2, own: null, none: null, merged_cells: null }]);
    expect(notes.map(({ code }) => code)).toEqual(['before_coverage']);
  });
});

describe('a unit outside its days', () => {
  const units = [
    {
      unit_id: 'r',
      name: 'R',
      level: 'district',
      parent_id: null,
      valid_from: null,
      valid_to: null,
    },
    {
      unit_id: 'new',
      name: 'New',
      level: 'commune',
      parent_id: 'r',
      valid_from: '2019-07-01',
      valid_to: null,
    },
    {
      unit_id: 'old',
      name: 'Old',
      level: 'commune',
      parent_id: 'r',
      valid_from: null,
      valid_to: '2019-06-30',
    },
  ];
  const times = (unit_id: string, days: readonly string[]): Row[] =>
    days.map((admitted_on) => ({ unit_id, admitted_on }));
  const dataset = office(
    {},
    {
      units,
      admissions: [
        ...times('old', ['2018-03-01', '2018-04-01', '2019-02-01']),
        ...times('new', ['2019-09-01', '2020-03-01', '2020-04-01']),
      ],
      localities: [{ locality_id: 'l', name: 'L', unit_id: 'old' }],
      cell_coverage: [{ locality_id: 'l', cell_id: 'c', from: '2018-01-01', to: '2019-06-30' }],
    },
    { covers: ['2018-01-01', '2020-12-31'] },
  );
  const years = (unit: string) =>
    trend(dataset, { every: 'year', units: [unit] }).rows.map(
      ({ period, admitted, previous, change }) => [period, admitted, previous, change],
    );

  it('founded in the data has no year before, and nothing to compare with', () =>
    expect(years('new')).toEqual([
      ['2018', null, null, null],
      ['2019', 1, null, null],
      ['2020', 2, null, null],
    ]));

  it('closed in the data falls to nothing, not to 0', () =>
    expect(years('old')).toEqual([
      ['2018', 2, null, null],
      ['2019', 1, 2, null],
      ['2020', null, null, null],
    ]));

  it('has no attainment, no sources, no months and no cells', () => {
    const options = { years: [2020, 2020], units: ['old'] } as const;
    expect(quotaAttainment(dataset, options).rows[0]!.admitted).toBeNull();
    expect(mergedCells(dataset, { units: ['old'], on: '2020-01-01' }).rows).toMatchObject([
      { localities: null, merged_cells: null },
    ]);
    expect(eliminatedOn(dataset, { units: ['old'] }).rows[0]!.merged_cells).toBeNull();
  });

  it.each<[AnalysisKind, object, string]>([
    ['trend', { every: 'year', units: ['new', 'r'] }, 'new'],
    ['quotaAttainment', { years: [2020, 2020], units: ['old', 'r'] }, 'old'],
    ['mergedCells', { on: '2020-01-01', units: ['old', 'r'] }, 'old'],
    ['eliminatedOn', { units: ['old', 'r'] }, 'old'],
  ])('is named by a note of %s', (kind, options, unit) => {
    const { notes } = compute(dataset, kind, { ...options });
    expect(notes.find(({ code }) => code === 'outside_validity')?.units).toEqual([unit]);
  });

  it('leaves the figures of the unit above whole', () =>
    expect(years('r')).toEqual([
      ['2018', 2, null, null],
      ['2019', 2, 2, 0],
      ['2020', 2, 2, 0],
    ]));
});
