import { chartList, type Chart, type ChartName } from '@ketnap/charts';
import { loadDataset } from '@ketnap/readers/node';
import type { Dataset } from '@ketnap/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import type { ChartBlock } from '../document/chart-block.ts';
import { drawnAs } from '../document/drawn-as.ts';
import type { Notebook } from '../document/notebook.ts';
import { parseNotebook } from '../document/parse-notebook.ts';
import { defaultScope } from './default-scope.ts';
import { alignHalves } from './align-halves.ts';
import { drawChart } from './draw-chart.ts';
import { Run } from './run.ts';
import { runNotebook } from './run-notebook.ts';

const district = districtDataset();
const scope = defaultScope(district);

/** The sample, which has every table. */
let whole: Dataset;

beforeAll(async () => {
  const loaded = await loadDataset('data/dak-to');
  whole = 'dataset' in loaded ? (loaded as { dataset: Dataset }).dataset : loaded;
});

function block(chart: ChartName, more: Partial<ChartBlock> = {}): ChartBlock {
  return { id: 'b', type: 'chart', chart, ...more };
}

function drawn(one: ChartBlock): Chart {
  return drawChart(one, new Run(district, scope, 'vi')).chart;
}

function drawnOfSample(one: ChartBlock): Chart {
  return drawChart(one, new Run(whole, defaultScope(whole), 'vi')).chart;
}

const namesOf = ({ rows }: Chart) => [
  ...new Set(
    rows.flatMap((row) =>
      'figures' in row ? [(row as unknown as { name: string }).name.replace(/,.*/, '')] : [],
    ),
  ),
];

describe('charts of units', () => {
  it('stand in one order, by the attainment of the term', () => {
    const charts = [drawn(block('attainmentByUnit')), drawn(block('attainmentByYear'))];
    for (const chart of charts) expect(namesOf(chart)).toEqual(['Xã A', 'Xã B']);
  });

  it.each([
    [{ by: 'admitted' }, ['Xã B', 'Xã A']],
    [{ by: 'unit', descending: true }, ['Xã B', 'Xã A']],
    [{ by: 'tree' }, ['Xã A', 'Xã B']],
  ])('stand in the order %j of their block', (sort, names) => {
    expect(namesOf(drawn(block('attainmentByUnit', { sort })))).toEqual(names);
  });

  it('show the first so many, and say how many they leave out', () => {
    const chart = drawn(block('attainmentByUnit', { top: 1, sort: { by: 'admitted' } }));
    expect(namesOf(chart)).toEqual(['Xã B']);
    expect(chart.notes[0]).toBe('Hình không vẽ 1 đơn vị khác; bảng số liệu có đủ mọi đơn vị.');
  });

  it('make strong what is marked', () => {
    const { rows } = drawn(block('attainmentByUnit', { mark: ['xa-b'] }));
    const strong = rows.filter((row) => (row as { strong?: boolean }).strong);
    expect(strong).toMatchObject([{ name: 'Xã B' }]);
  });
});

describe('what a block can choose', () => {
  it.each(
    chartList.flatMap(({ name, measures, forms }) => [
      ...measures.map((measure) => [name, { measure: measure.name }] as const),
      ...forms
        .filter(({ chart, table }) => !chart && !table)
        .map((form) => [name, { as: form.name }] as const),
    ]),
  )('%s is drawn with %j', (name, choice) => {
    expect(drawnOfSample(block(name, choice)).rows.length).toBeGreaterThan(0);
  });

  it.each(chartList.map(({ name }) => name))('%s is drawn in all of its orders', (name) => {
    const { sorts } = chartList.find((one) => one.name === name)!;
    for (const { by, descending } of sorts)
      expect(() => drawnOfSample(block(name, { sort: { by, descending } }))).not.toThrow();
  });

  it.each(chartList)('$name says in words what it does not answer to', ({ name, refuses }) => {
    const asked = block(name, { sort: { by: 'admitted' }, top: 1, mark: ['tan-canh'] });
    const own = Object.values(refuses).map(({ vi }) => vi);
    if (own.length > 0) expect(drawnOfSample(asked).notes).toEqual(expect.arrayContaining(own));
    const plain = drawnOfSample(block(name)).notes;
    for (const words of own) expect(plain).not.toContain(words);
  });

  it('is refused with the names that there are', () => {
    expect(() => drawn(block('attainmentByUnit', { measure: 'weight' }))).toThrow(
      /no "weight" under "measure"; it has: counts, attainment, gap/,
    );
    expect(() => drawn(block('sources', { as: 'pie' }))).toThrow(/it has: bars/);
    expect(() => drawn(block('sources', { measure: 'x' }))).toThrow(/nothing to choose/);
  });

  it('is part of the document', () => {
    const blocks = [block('attainmentByUnit', { measure: 'gap', as: 'dots' })];
    const document = { format: 'ketnap-notebook', version: 2, id: 'n', title: '', language: 'vi' };
    const read = parseNotebook(JSON.parse(JSON.stringify({ ...document, scope, blocks })));
    expect(read.blocks).toEqual(blocks);
    const wrong = { ...document, scope, blocks: [{ ...blocks[0], measure: 7 }] };
    expect(() => parseNotebook(JSON.parse(JSON.stringify(wrong)))).toThrow(/measure/);
  });
});

describe('two charts side by side', () => {
  const notebookOf = (blocks: Notebook['blocks']): Notebook => ({
    format: 'ketnap-notebook',
    version: 2,
    id: 'n',
    title: '',
    language: 'vi',
    scope,
    blocks,
  });
  const pair = (a: ChartName, b: ChartName, width: number): Chart[] => {
    const blocks = [block(a, { id: 'a', half: true }), block(b, { id: 'b', half: true })];
    const notebook = notebookOf(blocks);
    const results = runNotebook(notebook, district, { width }).blocks;
    return results.flatMap((result) => (result.type === 'chart' ? [result.chart] : []));
  };

  it.each([
    ['cumulativePace', 'termsCompared'],
    ['cumulativePace', 'sources'],
    ['yearlyTrend', 'attainmentByYear'],
    ['sourceIntersections', 'attainmentByUnit'],
  ] as const)('%s and %s have plots of one height, and room alike around them', (a, b) => {
    const [left, right] = pair(a, b, 680) as [Chart, Chart];
    expect(left.params['height']).toBe(right.params['height']);
    const shared = ({ params, margins }: Chart) => [margins, heightOf(params)];
    expect(shared(left)).toEqual(shared(right));
    for (const [chart, name] of [
      [left, a],
      [right, b],
    ] as const) {
      const alone = drawn(block(name, { half: true }));
      expect(chart.key).toBe(alone.key);
      const { top } = chart.params['padding'] as { top: number };
      const own = alone.params['padding'] as { top: number };
      expect(top + alone.margins.above).toBe(own.top + chart.margins.above);
    }
  });

  it('are the same where the blocks of a notebook are computed in parts and put together', () => {
    const [a, b, c, d] = (
      ['cumulativePace', 'termsCompared', 'sources', 'yearlyTrend'] as const
    ).map((name) => block(name, { id: name, half: true }));
    const line = { id: 'text', type: 'prose', text: ['Một câu.'] } as const;
    const blocks = [a!, b!, line, c!, d!];
    const whole = runNotebook(notebookOf(blocks), district, { width: 680 }).blocks;
    const inPart = (only: readonly number[]) =>
      runNotebook(notebookOf(blocks), district, { width: 680, only }).blocks;
    const [one, two] = [inPart([0, 2, 4]), inPart([1, 3])];
    const together = [one[0]!, two[0]!, one[1]!, two[1]!, one[2]!];
    expect(together).not.toEqual(whole);
    expect(alignHalves(together, 680)).toEqual(whole);
  });

  it('are as they are alone where they stand one under another', () => {
    const [chart] = pair('sources', 'cumulativePace', 360);
    const alone = drawChart(block('sources'), new Run(district, scope, 'vi', { width: 360 })).chart;
    expect(chart).toEqual(alone);
  });

  const heightOf = ({ height }: Chart['params']) => height;
});

describe('a block drawn in another way', () => {
  const given = block('attainmentByUnit', { measure: 'gap', sort: { by: 'gap' }, mark: ['xa-a'] });

  it('keeps what the new form has a use for', () => {
    expect(drawnAs(given, 'dots', 'vi')).toEqual({ ...given, as: 'dots' });
    expect(drawnAs(given, 'years', 'vi')).toEqual({
      ...block('attainmentByYear', { sort: { by: 'gap' }, mark: ['xa-a'] }),
      as: 'years',
    });
    expect(drawnAs(given, 'table', 'vi')).toEqual({
      id: 'b',
      type: 'table',
      title: 'Chỉ tiêu đã đạt đến đâu',
      analysis: 'quotaAttainment',
      parts: true,
      sort: { by: 'gap' },
    });
  });

  it('can be drawn, in every form of every chart', () => {
    for (const { name, forms } of chartList)
      for (const form of forms) {
        const made = drawnAs(block(name), form.name, 'vi');
        if (made.type === 'chart') expect(drawnOfSample(made).title).not.toBe('');
      }
  });

  it('is refused in a form that there is not', () => {
    expect(() => drawnAs(given, 'pie', 'vi')).toThrow(/bars, dots, years, table/);
  });
});
