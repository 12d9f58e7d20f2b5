import { describe, expect, it } from 'vitest';
import { analysisKinds, compute, createDataset, explain, measuresOf } from '../index.ts';
import { addressOf } from '../figures/address.ts';
import type { Dataset } from './dataset.ts';

const IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Columns by name; names such as `__proto__` are columns as any other. */
function columns(entries: readonly (readonly [string, unknown[]])[]): Record<string, unknown[]> {
  return Object.fromEntries(entries);
}

describe('units, terms, sources, localities and columns called as what every object has', () => {
  const dataset = createDataset({
    units: IDS.map((id) => ({ unit_id: id, name: id, level: id })),
    terms: IDS.map((id, i) => ({
      term_id: id,
      name: id,
      starts_on: `${2016 + i}-01-01`,
      ends_on: `${2016 + i}-12-31`,
    })),
    targets: IDS.map((id) => ({ unit_id: id, term_id: 'valueOf', target: 1 })),
    sources: IDS.map((id) => ({ source_id: id, label_vi: id, label_en: id, column: id })),
    admissions: columns([
      ['unit_id', IDS],
      ['admitted_on', IDS.map(() => '2020-01-05')],
      ...IDS.map((id) => [id, IDS.map(() => 'yes')] as const),
    ]),
    localities: IDS.map((id) => ({ locality_id: id, name: id, unit_id: id })),
    cell_coverage: IDS.map((id) => ({ locality_id: id, cell_id: IDS[1], from: '2020-01-01' })),
  });
  const needed: Partial<Record<string, object>> = {
    trend: { every: 'year' },
    quotaAttainment: { term: 'valueOf' },
    unitsByStatus: { term: 'valueOf' },
  };

  it('lose no row; only what cannot be kept of the column is said', () => {
    expect([dataset.units.size, dataset.admissions!.size, dataset.sources.length]).toEqual([
      5, 5, 5,
    ]);
    expect(dataset.issues.map(({ code }) => code)).toEqual(['unkept_column']);
  });

  it.each(analysisKinds.filter((kind) => kind !== 'eliminations'))(
    'have figures of %s, and each can be explained',
    (kind) => {
      const analysis = compute(dataset, kind, { ...needed[kind] });
      expect(new Set(analysis.rows.map(({ unit_id }) => unit_id))).toEqual(new Set(IDS));
      const measures = Object.entries(measuresOf(kind)).filter(([, { dimension }]) => !dimension);
      for (const row of analysis.rows.slice(0, 5))
        for (const [measure] of measures) {
          const explained = explain(dataset, addressOf(analysis, row, measure));
          expect(explained.unit).toBe(row.unit);
          const keys = explained.rows.map((one) => `${one.measure} ${one.table} ${one.row}`);
          expect(new Set(keys).size).toBe(keys.length);
        }
    },
  );
});

const units = ['p', 'a', 'b', 'c'].map((unit_id) => ({
  unit_id,
  name: unit_id.toUpperCase(),
  level: 'x',
  parent_id: unit_id === 'p' ? null : 'p',
}));
const admissions = [{ unit_id: 'a', admitted_on: '2020-01-01' }];

const found = ({ issues }: Dataset) =>
  issues.map(({ severity, code, table, row, received }) => [severity, code, table, row, received]);

describe('successions', () => {
  const pass = (from_unit_id: string, to_unit_id: string, effective_on: string, share = 1) => ({
    from_unit_id,
    to_unit_id,
    effective_on,
    share,
  });

  it('that go round in a circle lose the row that closes it', () => {
    const dataset = createDataset({
      units,
      admissions,
      successions: [
        pass('a', 'b', '2016-01-01'),
        pass('b', 'c', '2018-01-01'),
        pass('c', 'a', '2020-01-01'),
      ],
    });
    expect(found(dataset)).toEqual([['error', 'succession_circle', 'successions', 3, 'c → a']]);
    expect(dataset.successions).toHaveLength(2);
  });

  it('that only meet again are no circle', () => {
    const dataset = createDataset({
      units,
      admissions,
      successions: [
        pass('a', 'b', '2016-01-01', 0.5),
        pass('a', 'c', '2016-01-01', 0.5),
        pass('b', 'c', '2018-01-01'),
      ],
    });
    expect(found(dataset)).toEqual([]);
  });

  it('may be a chain of 50,000', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({
      unit_id: `u${i}`,
      name: '',
      level: '',
    }));
    const chain = many.slice(1).map(({ unit_id }, i) => pass(`u${i}`, unit_id, '2020-01-01'));
    const dataset = createDataset({
      units: many,
      admissions: [{ unit_id: 'u0', admitted_on: '2020-01-01' }],
      successions: chain,
    });
    expect(dataset.successions).toHaveLength(49_999);
  });

  it('of which the shares add to less than 1 are warned of', () => {
    const dataset = createDataset({
      units,
      admissions,
      successions: [pass('a', 'b', '2016-01-01', 0.3), pass('a', 'c', '2016-01-01', 0.4)],
    });
    expect(found(dataset)).toEqual([['warning', 'shares_below_one', 'successions', 2, '0.7']]);
    expect(dataset.successions).toHaveLength(2);
  });
});

describe('forms', () => {
  const form = (unit_id: string, admitted: number, to = '2020-12-31') => ({
    unit_id,
    from: '2020-01-01',
    to,
    admitted,
  });

  it.each([
    [10, ['warning', 'units_differ_from_whole', 'totals', 1, '10']],
    [3, ['warning', 'units_exceed_whole', 'totals', 1, '3']],
    [6, null],
  ])('of a unit with %i where the units below have 6', (whole, issue) => {
    const totals = [form('p', whole), form('a', 1), form('b', 2), form('c', 3)];
    const dataset = createDataset({ units, totals });
    expect(found(dataset)).toEqual(issue ? [issue] : []);
    if (issue) expect(dataset.issues[0]!.message.vi).toMatch(new RegExp(`6.*|${whole}`));
  });

  it('are not compared where a unit below has none for the days', () => {
    const totals = [form('p', 10), form('a', 1), form('b', 2), form('c', 3, '2020-06-30')];
    expect(found(createDataset({ units, totals }))).toEqual([]);
  });
});

describe('texts', () => {
  const long = 'x'.repeat(1_000_000);

  it('of a megabyte are cut, and ids of a megabyte left out, with short sentences', () => {
    const dataset = createDataset({
      units: [
        { unit_id: 'a', name: long, level: 'x' },
        { unit_id: long, name: 'B', level: 'x' },
      ],
      admissions: [...admissions, { unit_id: long, admitted_on: long }],
    });
    expect(found(dataset).map(([, code]) => code)).toEqual([
      'id_too_long',
      'text_too_long',
      'not_a_day',
      'unknown_unit',
    ]);
    expect(dataset.units.names[0]).toHaveLength(500);
    expect(JSON.stringify(dataset.issues).length).toBeLessThan(40_000);
  });

  it.each(['\u202e', '\u2066', '\u200f'])(
    'with a hidden mark of direction are warned of',
    (mark) => {
      const named = [{ unit_id: 'a', name: `Đăk${mark}Tô`, level: 'x' }];
      const dataset = createDataset({ units: named, admissions });
      expect(dataset.issues).toMatchObject([{ severity: 'warning', code: 'bidi_control', row: 1 }]);
      expect(dataset.issues[0]!.message.en).toContain('U+2');
    },
  );
});
