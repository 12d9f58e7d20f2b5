import { describe, expect, it } from 'vitest';
import { compute } from '../analyses/compute.ts';
import type { AnalysisKind } from '../analyses/kinds.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { KetnapError } from '../messages/error.ts';
import { addressOf, formatAddress } from './address.ts';
import { explain } from './explain.ts';
import { formsDataset, sampleDataset } from './explain.sample.ts';
import type { Explanation } from './explanation.ts';
import { measuresOf } from './measures-of.ts';

const records = sampleDataset();
const forms = formsDataset();

type Call = [kind: AnalysisKind, options: Record<string, unknown>];

const term = '2015-2020';
const everyUnit = ['tinh', 'huyen', 'xa-a', 'cb-1', 'cb-2', 'xa-b', 'xa-c', 'khoi'];
const calls: Call[] = [
  ['quotaAttainment', { term, asOf: '2020-03-15' }],
  ['quotaAttainment', { term, asOf: '2020-06-30' }],
  ['quotaAttainment', { term, asOf: '2019-10-15', every: 'year' }],
  ['quotaAttainment', { years: [2014, 2018], countBy: 'decided_on', asOf: '2020-06-30' }],
  ['unitsByStatus', { term, asOf: '2020-03-15' }],
  ['unitsByStatus', { years: [2017, 2018], asOf: '2018-06-30' }],
  ['sourceBreakdown', { term, asOf: '2020-06-30' }],
  ['sourceBreakdown', { from: '2016-02-03', asOf: '2018-11-30', every: 'year' }],
  ['sourceBreakdown', { term, sources: ['farmer', 'teacher'], countBy: 'decided_on' }],
  ['sourceIntersections', { term, asOf: '2020-06-30' }],
  ['sourceIntersections', { from: '2015-01-01', sources: ['youth', 'women'] }],
  ['mergedCells', { from: '2015-01-31', to: '2020-06-30', every: 'half_year' }],
  ['eliminations', { from: '2013-12-31', to: '2020-06-30' }],
  ['eliminationCounts', { from: '2015-06-30', to: '2020-06-30' }],
  ['eliminatedOn', { asOf: '2020-06-30' }],
  ['eliminatedOn', { asOf: '2016-06-30' }],
  ['remainingLocalities', { on: '2018-02-01' }],
  ['trend', { every: 'year', asOf: '2020-05-20' }],
  ['trend', { every: 'quarter', from: '2016-02-10', asOf: '2019-05-31', source: 'women' }],
  ['trend', { every: 'term', asOf: '2018-12-31', countBy: 'decided_on' }],
  ['compareTerms', { asOf: '2017-05-20' }],
];

describe.each(calls)('explain every figure of %s %j', (kind, options) => {
  const analysis = compute(records, kind, { ...options, units: everyUnit });

  it('gives the value, the definition and a formula in both languages', () => {
    expect(analysis.rows.length).toBeGreaterThan(0);
    for (const [row, measure] of figuresOf(analysis)) {
      const address = formatAddress(addressOf(analysis, row, measure));
      const explanation = explain(records, address, { limit: Infinity });
      expect(explanation.value, address).toEqual(Reflect.get(row, measure));
      expect(formatAddress(explanation.address)).toBe(address);
      expect(explanation.definition).toBe(measuresOf(kind)[measure]);
      expect(explanation.formula.vi, address).toMatch(/\S/);
      expect(explanation.formula.vi + explanation.formula.en).not.toMatch(/undefined|NaN|[{}]/);
      checkRows(records, explanation, address);
      checkFormula(explanation, address);
    }
  });
});

describe('explain over forms', () => {
  const formCalls: Call[] = [
    ['quotaAttainment', { years: [2016, 2019], asOf: '2019-12-31' }],
    ['sourceBreakdown', { from: '2016-01-01', asOf: '2017-12-31', every: 'year' }],
    ['trend', { every: 'half_year', from: '2015-01-01', asOf: '2018-12-31' }],
  ];

  it.each(formCalls)('adds up the forms behind %s %j', (kind, options) => {
    const analysis = compute(forms, kind, { ...options, units: ['huyen', 'xa-a', 'khoi'] });
    let checked = 0;
    for (const [row, measure] of figuresOf(analysis)) {
      const address = formatAddress(addressOf(analysis, row, measure));
      const explanation = explain(forms, address, { limit: Infinity });
      expect(explanation.value, address).toEqual(Reflect.get(row, measure));
      const { rows, value } = explanation;
      if (rows[0]?.table !== 'totals' || explanation.definition.formula !== null) continue;
      expect(sumOf(rows.map(({ values }) => values['admitted'])), address).toBe(value);
      checked++;
    }
    expect(checked).toBeGreaterThan(0);
  });
});

describe('explain', () => {
  const address = `quotaAttainment/huyen/${term}/attainment?term=${term}&asOf=2020-03-15`;

  it('writes the formula with its numbers put in, as each language writes them', () => {
    const { formula, value, operands } = explain(records, address);
    const admitted = operands.find(({ measure }) => measure === 'admitted')!.value;
    const percent = Math.round(Number(value) * 10_000) / 100;
    expect(formula.vi).toBe(`${admitted} / 60 = ${String(percent).replace('.', ',')}%`);
    expect(formula.en).toBe(`${admitted} / 60 = ${percent}%`);
  });

  it('gives every operand an address of its own that can be explained in turn', () => {
    for (const operand of explain(records, address).operands) {
      const further = explain(records, operand.address!);
      expect(further.value).toBe(operand.value);
      const given = operand.behind.map(({ table }) => ({
        table,
        rowCount: further.rows.filter((row) => row.table === table).length,
      }));
      expect(given).toEqual(operand.behind);
    }
  });

  it('is plain JSON', () => {
    const explanation = explain(records, address);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('gives at most `limit` rows of an operand, and how many there are', () => {
    const whole = explain(records, address.replace('attainment?', 'admitted?'));
    const cut = explain(records, address.replace('attainment?', 'admitted?'), { limit: 3 });
    expect(cut.rows).toEqual(whole.rows.slice(0, 3));
    expect(cut.operands[0]!.behind).toEqual([{ table: 'admissions', rowCount: whole.rows.length }]);
    expect(whole.rows.length).toBeGreaterThan(3);
  });

  it('counts the rows of every table behind a figure, however few are given', () => {
    const text = 'mergedCells/huyen/2016-06-30/joint?on=2016-06-30';
    const whole = explain(records, text, { limit: Infinity });
    const counts = ['localities', 'cell_coverage'].map((table) => ({
      table,
      rowCount: whole.rows.filter((row) => row.table === table).length,
    }));
    expect(counts.map(({ rowCount }) => rowCount > 1)).toEqual([true, true]);
    for (const limit of [Infinity, 1, 0])
      expect(explain(records, text, { limit }).operands[0]!.behind).toEqual(counts);
  });

  const badOptions: [options: unknown, code: string, part: string][] = [
    [{ limit: -1 }, 'bad_option', '-1'],
    [{ limit: 1.5 }, 'bad_option', '1.5'],
    [{ limit: '10' }, 'bad_option', '"10"'],
    [{ limit: null }, 'bad_option', 'null'],
    [{ limit: NaN }, 'bad_option', 'limit'],
    [{ rows: 10 }, 'unknown_option', '"rows"'],
    [null, 'bad_options', '{"limit":100}'],
    [10, 'bad_options', '10'],
  ];

  it.each(badOptions)('refuses options %j', (options, code, part) => {
    const error = thrown(() => explain(records, address, options as object));
    expect(error.code).toBe(code);
    expect(error.messages.vi).toContain(part);
    expect(error.messages.en).toContain(part);
  });

  it('names the faulty rows that were left out, and why', () => {
    const { excluded } = explain(records, address.replace('attainment?', 'admitted?'));
    expect(excluded.map(({ code, rows }) => [code, rows])).toEqual([
      ['not_a_day', [21]],
      ['unknown_unit', [61]],
      ['not_a_count', [91]],
    ]);
    const elsewhere = explain(
      records,
      address.replace('huyen', 'khoi').replace('attainment?', 'admitted?'),
    );
    expect(elsewhere.excluded.map(({ code }) => code)).toEqual(['unknown_unit']);
  });

  it('names the admissions whose day or source is unknown', () => {
    const decided = `trend/huyen/2018/admitted?every=year&asOf=2020-06-30&source=women&countBy=decided_on`;
    const codes = explain(records, decided).excluded.map(({ code }) => code);
    expect(codes).toContain('unknown_day');
    expect(codes).toContain('unknown_source');
  });

  const formulas: [what: string, text: string, vi: string, en: string][] = [
    [
      'a result with the sign that holds',
      `quotaAttainment/xa-b/${term}/status?term=${term}&asOf=2020-03-15`,
      '9 < 15 ⇒ chưa đạt chỉ tiêu',
      '9 < 15 ⇒ not met',
    ],
    [
      'a yearly average as a product',
      `quotaAttainment/xa-b/${term}/target?term=${term}&asOf=2020-03-15`,
      '3 × 5 = 15',
      '3 × 5 = 15',
    ],
    [
      'a share of the members rounded up',
      'quotaAttainment/xa-c/2018/target?years=2018,2018&asOf=2020-03-15',
      '4% × 62, làm tròn lên = 3',
      '4% × 62, rounded up = 3',
    ],
    [
      'the sum of the years',
      `quotaAttainment/xa-a/${term}/target?term=${term}&asOf=2020-03-15`,
      '4 + 4 + 4 + 4 + 4 = 20',
      '4 + 4 + 4 + 4 + 4 = 20',
    ],
    [
      'the sum of the units below',
      `quotaAttainment/tinh/${term}/target?term=${term}&asOf=2020-03-15`,
      '60 + 10 = 70',
      '60 + 10 = 70',
    ],
    [
      'what is needed a month, with the constant',
      `quotaAttainment/xa-b/${term}/needed_per_month?term=${term}&asOf=2020-03-15`,
      'max(0; 15 − 9) / (107 / 30,4375) = 1,71',
      'max(0; 15 − 9) / (107 / 30.4375) = 1.71',
    ],
    [
      'a missing operand',
      `quotaAttainment/cb-1/${term}/attainment?term=${term}&asOf=2015-08-01`,
      '0 / (không có) = –',
      '0 / (none) = –',
    ],
    [
      'a cause by its word',
      'eliminations/xa-a/2017-03-01/cause?@cell_id=ghep-1&@event=eliminated',
      'theo 2 dòng của bảng localities và 5 dòng của bảng cell_coverage ⇒ tách thành chi bộ riêng từng thôn',
      'from 2 rows of localities and 5 rows of cell_coverage ⇒ split',
    ],
    [
      'a share that does not apply to the row as none',
      `sourceBreakdown/huyen/${term}/share_known?term=${term}&asOf=2020-03-15&@source_id=work:unknown`,
      '–',
      '–',
    ],
  ];

  it.each(formulas)('writes %s', (_, text, vi, en) => {
    expect(explain(records, text).formula).toEqual({ vi, en });
  });

  it('gives all rows of a spell that was written in two', () => {
    const text = 'eliminations/xa-a/2017-03-01/localities?@cell_id=ghep-1&@event=eliminated';
    const rows = explain(records, text).rows.filter(({ table }) => table === 'cell_coverage');
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('says which days a figure was counted over, where they are not those of its row', () => {
    const at = (measure: string) =>
      explain(records, `trend/huyen/2020/${measure}?every=year&asOf=2020-03-15`);
    expect(at('admitted')).toMatchObject({ from: '2020-01-01', to: '2020-03-15' });
    expect(at('previous')).toMatchObject({ from: '2019-01-01', to: '2019-03-15' });
    expect(at('rolling_12m')).toMatchObject({ from: '2019-03-16', to: '2020-03-15' });
    expect(at('cumulative')).toMatchObject({ from: '2015-07-01', to: '2020-03-15' });
  });

  it('shows the target in force, and those that were not', () => {
    const { rows, excluded } = explain(records, address.replace('attainment?', 'target?'));
    expect(rows.map(({ row }) => row)).toEqual([1]);
    expect(excluded.map(({ code, rows: out }) => [code, out])).toEqual([
      ['target_later', [2]],
      ['target_of_other', [3]],
    ]);
  });

  const faults: [text: string, code: string, part: string][] = [
    [address.replace('/attainment?', '/percent?'), 'unknown_measure', 'attainment'],
    [address.replace('/attainment?', '/unit?'), 'unknown_measure', '"unit"'],
    [address.replace(`/${term}/`, '/2018/'), 'no_such_figure', '2018'],
    [address.replace('huyen', 'hue'), 'unknown_unit', '"hue"'],
  ];

  it.each(faults)('refuses %s: %s', (text, code, part) => {
    const error = thrown(() => explain(records, text));
    expect(error.code).toBe(code);
    expect(error.messages.vi).toContain(part);
    expect(error.messages.en).toContain(part);
  });
});

type AnalysisRow = ReturnType<typeof compute>['rows'][number];

function figuresOf(analysis: ReturnType<typeof compute>): [AnalysisRow, string][] {
  const measures = Object.entries(measuresOf(analysis.kind)).filter(([, one]) => !one.dimension);
  return analysis.rows.flatMap((row) =>
    measures.map(([measure]): [AnalysisRow, string] => [row, measure]),
  );
}

/** The rows given must make the value, counted here anew from the rows alone. */
function checkRows(dataset: Dataset, explanation: Explanation, address: string): void {
  const { definition, value, rows, operands, address: asked } = explanation;
  const altered = rows.filter(({ table, row, values }) =>
    Object.entries(values).some(
      ([column, value]) => value !== (dataset.tables[table]!.column(column)!.at(row - 1) || null),
    ),
  );
  expect(altered, address).toEqual([]);
  if (definition.formula !== null || value === null || definition.format !== 'count') return;
  const parts = operands.filter(
    ({ measure, behind }) =>
      measure !== asked.measure || (operands.length > 1 && behind.length === 0),
  );
  if (parts.length > 0) {
    const values = parts.map((one) => one.value);
    const made = asked.measure === 'target' ? sumOf(values) : values.length;
    expect(made, address).toBe(value);
    // Rows that stand behind the parts are told of their sum.
    const behind = operands.flatMap((one) => (parts.includes(one) ? [] : one.behind));
    expect(sumOf(behind.map(({ rowCount }) => rowCount)), address).toBe(rows.length);
    return;
  }
  const first = rows[0]?.table;
  if (first === 'admissions')
    expect(sumOf(rows.map(({ values }) => values['count'] ?? 1)), address).toBe(value);
  else if (asked.measure === 'merged_cells')
    expect(new Set(rows.map(({ values }) => values['cell_id'])).size, address).toBe(value);
  else if (first === 'localities' || first === 'sources')
    expect(rows.filter(({ table }) => table === first).length, address).toBe(value);
  else if (first === undefined) expect(value, address).toBe(0);
}

/** The formula, computed here anew from its operands, must give the value. */
function checkFormula({ definition, value, operands }: Explanation, address: string): void {
  if (definition.formula === null || typeof value !== 'number') return;
  const values = new Map(operands.map((one) => [one.measure, one.value]));
  const text = definition.formula.replace(/\{(\w+)\}/g, (_, name: string) => `${values.get(name)}`);
  expect(calculate(text), `${address}: ${text}`).toBeCloseTo(value, 10);
}

/** Sums, products and `max(a; b)` from left to right, innermost parentheses first. */
function calculate(text: string): number {
  const inner = /(max)?\(([^()]*)\)/.exec(text);
  if (inner) {
    const [whole, isMax, inside] = inner;
    const value = isMax ? Math.max(...inside!.split(';').map(calculate)) : calculate(inside!);
    return calculate(text.replace(whole, String(value)));
  }
  const [first, ...rest] = text.trim().split(/ ([−+×/]) /);
  let value = Number(first);
  for (let at = 0; at < rest.length; at += 2) {
    const operand = Number(rest[at + 1]);
    if (rest[at] === '+') value += operand;
    else if (rest[at] === '−') value -= operand;
    else value = rest[at] === '×' ? value * operand : value / operand;
  }
  return value;
}

function sumOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

function thrown(run: () => unknown): KetnapError {
  try {
    run();
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
