import { createDataset, explain, type Dataset } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import type { Block } from '../document/block.ts';
import type { Notebook } from '../document/notebook.ts';
import type { BlockResult } from '../result.ts';
import type { Selection } from '../selection.ts';
import { defaultScope } from './default-scope.ts';
import { runNotebook } from './run-notebook.ts';

const unit = (unit_id: string, level: string, parent_id: string | null) => ({
  unit_id,
  name: unit_id.toUpperCase(),
  level,
  parent_id,
});

/** A district of two communes, the first with two cells: three persons, two and one. */
const dataset: Dataset = createDataset(
  {
    units: [
      unit('h', 'district', null),
      unit('xa', 'commune', 'h'),
      unit('c1', 'cell', 'xa'),
      unit('c2', 'cell', 'xa'),
      unit('xb', 'commune', 'h'),
    ],
    terms: [{ term_id: 't', name: 'T', starts_on: '2018-01-01', ends_on: '2019-12-31' }],
    targets: [
      { unit_id: 'h', term_id: 't', target: 6 },
      { unit_id: 'xa', term_id: 't', target: 4 },
      { unit_id: 'c1', term_id: 't', target: 3 },
    ],
    admissions: ['c1', 'c1', 'c1', 'c2', 'c2', 'xb'].map((unit_id, at) => ({
      admitted_on: `201${at % 2 === 0 ? 8 : 9}-03-1${at}`,
      unit_id,
    })),
  },
  { covers: ['2018-01-01', '2019-12-31'] },
);

const blocks = [
  { id: 'units', type: 'chart', chart: 'attainmentByUnit' },
  { id: 'chosen', type: 'chart', chart: 'attainmentByUnit', options: { units: ['xb', 'xa'] } },
  { id: 'own', type: 'chart', chart: 'attainmentByUnit', scope: { unit: 'xa' } },
  { id: 'pace', type: 'chart', chart: 'cumulativePace' },
  { id: 'text', type: 'prose', text: ['{{unit}}: {{quotaAttainment/admitted}}'] },
] as unknown as readonly Block[];

const notebook: Notebook = {
  format: 'ketnap-notebook',
  version: 2,
  id: 'thu',
  title: '',
  language: 'vi',
  scope: defaultScope(dataset),
  blocks,
};

const run = (
  drills: readonly (readonly [string, string])[],
  selections: readonly Selection[] = [],
) =>
  runNotebook(notebook, dataset, {
    drills: drills.map(([block, unit]) => ({ block, unit })),
    selections,
  }).blocks;
const named = (results: readonly BlockResult[], id: string) =>
  results.find(({ block }) => block.id === id)!;
const marks = (result: BlockResult): string[] =>
  result.type === 'chart'
    ? result.chart.rows.flatMap((row) =>
        'figures' in row ? [(row as unknown as { name: string }).name] : [],
      )
    : [];
const path = (result: BlockResult) => result.drill?.path.map(({ name }) => name);

describe('a chart that is opened', () => {
  it('shows the units below, by the way there, and the rest is as it was', () => {
    const [before, after] = [run([]), run([['units', 'xa']])];
    expect(marks(named(before, 'units'))).toEqual(['XA', 'XB']);
    expect(marks(named(after, 'units'))).toEqual(['C1', 'C2']);
    expect(path(named(after, 'units'))).toEqual(['H', 'XA']);
    expect(named(after, 'units').drill?.rowsOf).toBeNull();
    expect(named(after, 'units').block).toBe(blocks[0]);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('ends with the rows behind the figure of a unit that has none below', () => {
    const result = named(run([['units', 'c1']]), 'units');
    expect(path(result)).toEqual(['H', 'XA', 'C1']);
    const [address, ...more] = result.drill!.rowsOf!;
    expect(more).toEqual([]);
    expect(explain(dataset, address!).rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('that has chosen its units itself looks at those below as well', () =>
    expect(marks(named(run([['chosen', 'xa']]), 'chosen'))).toEqual(['C1', 'C2']));

  it('begins its way at its own unit', () =>
    expect(path(named(run([['own', 'c2']]), 'own'))).toEqual(['XA', 'C2']));

  it.each([
    ['units', 'h'],
    ['units', 'x'],
    ['own', 'xb'],
    ['pace', 'xa'],
    ['text', 'xa'],
  ])('is not: %s into %s', (block, into) => expect(run([[block, into]])).toEqual(run([])));
});

describe('a chart that is opened while something is selected', () => {
  const select = (block: string, dimension: Selection['dimension'], value: string): Selection[] => [
    { block, dimension, values: [value] },
  ];

  it('does not leave its unit for one that is selected elsewhere', () => {
    const result = named(run([['units', 'xa']], select('chosen', 'unit', 'xb')), 'units');
    expect(marks(result)).toEqual(['C1', 'C2']);
    expect(result.selection?.ignores).toMatchObject([{ dimension: 'unit' }]);
  });

  it('follows one that lies within', () => {
    const result = named(run([['units', 'xa']], select('chosen', 'unit', 'c2')), 'units');
    expect(marks(result)).toEqual(['C2']);
    expect(result.selection?.follows).toEqual(['unit']);
  });

  it('follows a year that is selected, down to the rows', () => {
    const result = named(run([['units', 'c1']], select('pace', 'period', '2019')), 'units');
    const [address] = result.drill!.rowsOf!;
    expect(explain(dataset, address!).rows.map(({ row }) => row)).toEqual([2]);
  });

  it('tells what is selected in it only where it is shown, and the others follow either way', () => {
    const inside = run([['units', 'xa']], select('units', 'unit', 'c1'));
    expect(named(inside, 'units').selection?.own).toEqual({ dimension: 'unit', values: ['c1'] });
    expect(JSON.stringify(named(inside, 'text'))).toContain('C1');
    const above = run([['units', 'xa']], select('units', 'unit', 'xb'));
    expect(named(above, 'units').selection?.own).toBeNull();
    expect(JSON.stringify(named(above, 'text'))).toContain('XB');
  });
});
