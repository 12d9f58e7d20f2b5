import { Validator } from '@cfworker/json-schema';
import {
  type AnyAnalysis,
  compareTerms,
  type Dataset,
  eliminations,
  findRow,
  formatMeasure,
  measuresOf,
  mergedCells,
  parseAddress,
  quotaAttainment,
  sourceBreakdown,
  sourceIntersections as intersect,
  trend,
} from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart, ChartOptions, MarkDatum } from './chart.ts';
import {
  attainmentByUnit,
  attainmentByYear,
  coursesCompared,
  cumulativePace,
  localitiesByMonth,
  localitiesByUnit,
  mergedCellEvents,
  monthlyCalendar,
  sourceIntersections,
  sharesCompared,
  sources,
  specOf,
  termsCompared,
  yearlyTrend,
} from './index.ts';

const unit = { units: ['dak-to'] };
const parts = { under: 'dak-to' };
const term = { term: '2015-2020', asOf: '2020-06-30' };
const wholeTerm = { from: '2015-08-15', to: '2020-08-14' };
const span = { from: '2015-08-15', to: '2020-06-30' };

const analysesOf = (dataset: Dataset) => ({
  quota: quotaAttainment(dataset, { ...term, ...parts }),
  quotaYears: quotaAttainment(dataset, { ...term, ...parts, every: 'year' }),
  quotaWhole: quotaAttainment(dataset, { ...term, ...unit }),
  months: trend(dataset, { every: 'month', from: span.from, asOf: span.to, ...unit }),
  years: trend(dataset, { every: 'year', asOf: span.to, ...unit }),
  breakdown: sourceBreakdown(dataset, { ...term, ...unit }),
  sets: intersect(dataset, { ...term, ...unit }),
  cells: mergedCells(dataset, { ...span, every: 'month', ...unit }),
  cellsByUnit: mergedCells(dataset, { on: '2016-06-30', ...parts }),
  events: eliminations(dataset, { ...span, ...unit }),
  terms: compareTerms(dataset, { asOf: span.to, ...unit }),
  monthsOfPart: trend(dataset, {
    every: 'month',
    from: span.from,
    asOf: span.to,
    units: ['po-ko'],
  }),
  breakdownOfPart: sourceBreakdown(dataset, { ...term, units: ['po-ko'] }),
});
type Given = ReturnType<typeof analysesOf>;

const charts: Readonly<
  Record<string, { draw: (given: Given, options: ChartOptions) => Chart; of: (keyof Given)[] }>
> = {
  attainmentByUnit: { draw: ({ quota }, o) => attainmentByUnit(quota, o), of: ['quota'] },
  attainmentByYear: {
    draw: ({ quotaYears }, o) => attainmentByYear(quotaYears, o),
    of: ['quotaYears'],
  },
  cumulativePace: {
    draw: ({ months, quotaWhole }, o) => cumulativePace(months, quotaWhole, o),
    of: ['months', 'quotaWhole'],
  },
  sources: { draw: ({ breakdown }, o) => sources(breakdown, o), of: ['breakdown'] },
  sourceIntersections: {
    draw: ({ sets, breakdown }, o) => sourceIntersections(sets, breakdown, o),
    of: ['sets', 'breakdown'],
  },
  localitiesByMonth: { draw: ({ cells }, o) => localitiesByMonth(cells, o), of: ['cells'] },
  localitiesByUnit: {
    draw: ({ cellsByUnit }, o) => localitiesByUnit(cellsByUnit, o),
    of: ['cellsByUnit'],
  },
  mergedCellEvents: { draw: ({ events }, o) => mergedCellEvents(events, o), of: ['events'] },
  yearlyTrend: { draw: ({ years }, o) => yearlyTrend(years, o), of: ['years'] },
  monthlyCalendar: { draw: ({ months }, o) => monthlyCalendar(months, o), of: ['months'] },
  termsCompared: { draw: ({ terms }, o) => termsCompared(terms, o), of: ['terms'] },
  coursesCompared: {
    draw: ({ months, monthsOfPart }, o) =>
      coursesCompared(
        [
          { name: 'Huyện', monthly: months, target: 400, term: wholeTerm },
          { name: 'Xã', monthly: monthsOfPart, target: 42, term: wholeTerm },
        ],
        o,
      ),
    of: ['months', 'monthsOfPart'],
  },
  sharesCompared: {
    draw: ({ breakdown, breakdownOfPart }, o) =>
      sharesCompared(
        [
          { name: 'Huyện', breakdown, rows: breakdown.rows },
          { name: 'Xã', breakdown: breakdownOfPart, rows: breakdownOfPart.rows },
        ],
        'source',
        o,
      ),
    of: ['breakdown', 'breakdownOfPart'],
  },
};

type Row = AnyAnalysis['rows'][number];
const LONG =
  'Đảng bộ Công ty Trách nhiệm hữu hạn Một thành viên Lâm nghiệp và Dịch vụ tổng hợp huyện Đăk Tô';

/** What becomes of the rows of every analysis. */
const situations: Readonly<Record<string, (rows: readonly Row[]) => readonly Row[]>> = {
  'the sample': (rows) => rows,
  'no rows': () => [],
  'one row': (rows) => rows.slice(0, 1),
  '200 units': (rows) =>
    Array.from({ length: 200 }, (_, i) => {
      const row = rows[i % rows.length]!;
      return { ...row, unit_id: `unit-${i}`, unit: `Xã số ${i}` } as Row;
    }),
  'long names': (rows) =>
    rows.map((row) => ({ ...row, unit: LONG, source: LONG, source_en: LONG, term: LONG }) as Row),
  // Texts of an expression that are called as what every object has are looked up there by Vega.
  'names of properties': (rows) =>
    rows.map((row, at) => {
      const name = ['constructor', 'toString', '__proto__'][at % 3]!;
      return { ...row, unit: name, source: name, source_en: name, term: name } as Row;
    }),
  'all unknown': (rows) => rows.map((row) => numbersOf(row, null)),
  'all zero': (rows) => rows.map((row) => numbersOf(row, 0)),
};

/** Columns that a row never lacks, or whose zero would contradict the rest. */
const KEPT = new Set([
  'month',
  'degree',
  'elapsed',
  'localities',
  'own',
  'joint',
  'none',
  'merged_cells',
]);

function numbersOf(row: Row, value: number | null): Row {
  const given = Object.entries(row).map(([column, old]) => {
    if (typeof old !== 'number' || (KEPT.has(column) && value === null)) return [column, old];
    if (KEPT.has(column) && /month|degree|elapsed/.test(column)) return [column, old];
    return [column, /attainment|share|rate|pace/.test(column) ? null : value];
  });
  const all = Object.fromEntries(given) as Record<string, unknown>;
  if ('status' in row) all['status'] = value === null ? 'no_target' : 'met';
  if ('incomplete' in row && value === null)
    return { ...all, admitted: 0, incomplete: 0 } as unknown as Row;
  return all as unknown as Row;
}

let sample: Given;
let validator: Validator;

beforeAll(async () => {
  const loaded = await loadDataset('data/dak-to');
  sample = analysesOf('dataset' in loaded ? (loaded as { dataset: Dataset }).dataset : loaded);
  const schema = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json');
  validator = new Validator(JSON.parse(readFileSync(schema, 'utf8')) as object, '7');
});

const given = (change: (rows: readonly Row[]) => readonly Row[]): Given =>
  Object.fromEntries(
    Object.entries(sample).map(([name, one]) => [name, { ...one, rows: change(one.rows) }]),
  ) as unknown as Given;

describe.each(Object.entries(charts))('%s', (name, { draw, of }) => {
  describe.each(Object.entries(situations))('of %s', (_, change) => {
    test.each([
      ['vi', 680, 'light'],
      ['vi', 330, 'light'],
      ['en', 680, 'dark'],
    ] as const)('draws in %s, %i wide, %s', async (language, width, theme) => {
      const analyses = given(change);
      const chart = draw(analyses, { language, width, theme });
      expect(chart.title).not.toBe('');
      expect(`${chart.title} ${chart.subtitle} ${chart.description}`).not.toMatch(
        /NaN|undefined|null|Infinity/,
      );
      const svg = await drawn(specOf(chart));
      expect(svg).not.toMatch(/NaN|undefined|Infinity|>null</);
      expect(Number(/width="([\d.]+)"/.exec(svg)![1])).toBeLessThanOrEqual(width + 1);
      for (const { figures } of marksOf(chart))
        for (const { address, text } of figures)
          expectText(
            of.map((one) => analyses[one]),
            address,
            text,
            language,
          );
    });
  });

  test.each(['vi', 'en'] as const)('is valid by the schema of Vega-Lite in %s', (language) => {
    for (const situation of ['the sample', 'no rows', 'one row']) {
      const chart = draw(given(situations[situation]!), { language });
      for (const spec of [chart.spec, withFewRows(specOf(chart))]) {
        const { valid, errors } = validator.validate(spec);
        expect(errors.slice(-3)).toEqual([]);
        expect(valid).toBe(true);
      }
    }
  });

  test('tells of every mark that can be clicked, and repeats the notes', () => {
    const chart = draw(sample, { language: 'vi' });
    expect(marksOf(chart).length).toBeGreaterThan(0);
    for (const note of sample[of[0]!].notes) expect(chart.notes).toContain(note.message.vi);
    expect(name in charts).toBe(true);
  });
});

/** The figure is the value of the row that its address means, in one of the analyses. */
function expectText(
  analyses: readonly AnyAnalysis[],
  text: string,
  shown: string,
  language: 'vi' | 'en',
) {
  const address = parseAddress(text);
  const rows = analyses
    .filter(({ kind }) => kind === address.analysis)
    .map((analysis) => findRow(analysis, address))
    .filter((row) => row !== undefined);
  expect(rows.length).toBeGreaterThan(0);
  const measure = measuresOf(address.analysis)[address.measure]!;
  const texts = rows.map((row) => {
    const value = (row as unknown as Record<string, number | null>)[address.measure] ?? null;
    return formatMeasure(measure, value, language);
  });
  expect(texts).toContain(shown);
}

async function drawn(spec: TopLevelSpec): Promise<string> {
  const warnings: unknown[] = [];
  const logger = vega.logger(vega.Warn);
  const heard = Object.assign(Object.create(logger) as typeof logger, {
    warn: (...args: unknown[]) => (warnings.push(args), heard),
    error: (...args: unknown[]) => (warnings.push(args), heard),
  });
  const compiled = compile(spec, { logger: heard }).spec;
  const view = new vega.View(vega.parse(compiled, {}, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'none',
    logger: heard,
  } as vega.ViewOptions);
  const svg = await view.toSVG();
  view.finalize();
  expect(warnings).toEqual([]);
  return svg;
}

function marksOf({ rows }: Chart): MarkDatum[] {
  return rows.filter((row): row is MarkDatum => 'figures' in row);
}

/** The spec with few of its rows, as checking all of them takes long; some of each part. */
function withFewRows(spec: TopLevelSpec): unknown {
  const { data, ...rest } = spec as unknown as { data: { values: { part: string }[] } };
  const values = data.values.filter(
    ({ part }, at) => data.values.findIndex((row) => row.part === part) > at - 2,
  );
  return JSON.parse(JSON.stringify({ ...rest, data: { ...data, values } }));
}
