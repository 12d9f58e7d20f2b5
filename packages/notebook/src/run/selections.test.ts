import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionDataset } from '../selection.sample.ts';
import type { Block } from '../document/block.ts';
import type { Notebook } from '../document/notebook.ts';
import type { BlockResult } from '../result.ts';
import type { Dimension, Selection } from '../selection.ts';
import { defaultScope } from './default-scope.ts';
import { runNotebook } from './run-notebook.ts';

const dataset = selectionDataset();

const blocks = [
  { id: 'units', type: 'chart', chart: 'attainmentByUnit' },
  { id: 'years', type: 'chart', chart: 'attainmentByYear' },
  { id: 'pace', type: 'chart', chart: 'cumulativePace' },
  { id: 'trend', type: 'chart', chart: 'yearlyTrend' },
  { id: 'sources', type: 'chart', chart: 'sources' },
  { id: 'upset', type: 'chart', chart: 'sourceIntersections' },
  { id: 'months', type: 'chart', chart: 'localitiesByMonth' },
  { id: 'quota', type: 'table', title: 'Chỉ tiêu', analysis: 'quotaAttainment', parts: true },
  { id: 'remaining', type: 'table', title: 'Thôn', analysis: 'remainingLocalities' },
  { id: 'own', type: 'table', title: 'Xã B', analysis: 'trend', scope: { unit: 'xa-b' } },
  {
    id: 'text',
    type: 'prose',
    text: [
      '{{unit}}: {{quotaAttainment/admitted}}, {{trend/admitted?@period=2018}}, {{sourceBreakdown/share?@source_id=youth}}.',
    ],
  },
  { id: 'words', type: 'prose', text: ['Không có số nào.'] },
] as unknown as readonly Block[];

const notebook = (more: Partial<Notebook> = {}, shown = blocks): Notebook => ({
  format: 'ketnap-notebook',
  version: 2,
  id: 'thu',
  title: '',
  language: 'vi',
  scope: defaultScope(dataset),
  blocks: shown,
  ...more,
});

/** What a block shows, without what is said of selections. */
function shown(result: BlockResult): unknown {
  return JSON.parse(
    JSON.stringify(result, (key, value: unknown) =>
      key === 'selection' || key === 'ignores' ? undefined : value,
    ),
  );
}

const values = {
  unit: ['xa-a', 'xa-b'],
  period: ['2016', '2018', '2019'],
  source: ['youth', 'women'],
} as const;

const selection = (block: string, dimension: Dimension, ...chosen: string[]): Selection => ({
  block,
  dimension,
  values: chosen,
});

const run = (selections: readonly Selection[]) => runNotebook(notebook(), dataset, { selections });

const stands = (selections: readonly Selection[], id: string) =>
  run(selections).blocks.find(({ block }) => block.id === id)!.selection!;

describe('a selection', () => {
  it('narrows each other block as the same in its scope would, or leaves it as it was', () => {
    const plain = runNotebook(notebook(), dataset).blocks.map(shown);
    const one = fc.constantFrom(...Object.keys(values)).chain((dimension) =>
      fc.record({
        block: fc.constantFrom(...blocks.map(({ id }) => id)),
        dimension: fc.constant(dimension as keyof typeof values),
        value: fc.constantFrom(...values[dimension as keyof typeof values]),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: (it) => it.dimension }), (chosen) => {
        const selections = chosen.map(({ value, ...rest }) => ({ ...rest, values: [value] }));
        const result = run(selections);
        result.blocks.forEach((found, at) => {
          const { block } = found;
          const outside = chosen.filter((it) => it.block !== block.id);
          const { follows } = found.selection ?? { follows: [] };
          const followed = outside.filter(({ dimension }) =>
            (follows as Dimension[]).includes(dimension),
          );
          const scope = {
            ...defaultScope(dataset),
            ...Object.fromEntries(followed.map((it) => [it.dimension, it.value])),
          };
          const alone = runNotebook(notebook({ scope }, [block]), dataset).blocks[0]!;
          expect(shown(found)).toEqual(followed.length === 0 ? plain[at] : shown(alone));
        });
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['unit', 'xa-a', ['units', 'years', 'pace', 'trend', 'sources', 'upset', 'months', 'quota']],
    ['source', 'youth', ['trend', 'sources', 'upset', 'own']],
    ['period', '2018', ['units', 'pace', 'trend', 'sources', 'upset', 'months', 'quota', 'own']],
    ['period', '2018-05', ['trend', 'sources', 'upset', 'months', 'own', 'remaining']],
  ] as const)('of a %s (%s) is followed by %j', (dimension, value, expected) => {
    const following = run([selection('none', dimension, value)])
      .blocks.filter((one) => one.selection?.follows.includes(dimension))
      .map(({ block }) => block.id);
    expect(following).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['source', 'youth', 'quota', 'Không chia theo nguồn'],
    ['source', 'youth', 'pace', 'Không chia theo nguồn'],
    ['period', '2018-05', 'quota', 'Không chia theo kỳ này'],
    ['unit', 'xa-a', 'own', 'Có phạm vi riêng'],
    ['state', 'joint', 'trend', 'Không chia theo tình trạng chi bộ'],
    ['cause', 'split', 'trend', 'Không chia theo nguyên nhân'],
  ] as const)('of a %s (%s) is ignored by %s: %s', (dimension, value, id, reason) => {
    const found = stands([selection('none', dimension, value)], id);
    expect(found).toEqual({ own: null, follows: [], ignores: [{ dimension, reason }] });
  });

  it('is told to the block in which it is, which keeps all its rows', () => {
    const [units] = run([selection('units', 'unit', 'xa-a')]).blocks;
    expect(units!.selection).toEqual({
      own: { dimension: 'unit', values: ['xa-a'] },
      follows: [],
      ignores: [],
    });
    expect(shown(units!)).toEqual(shown(runNotebook(notebook(), dataset).blocks[0]!));
  });

  it('of several units shows these where units are listed, and elsewhere says why not', () => {
    const chosen = [selection('units', 'unit', 'xa-a', 'xa-b')];
    const { blocks: found } = run(chosen);
    const quota = found.find(({ block }) => block.id === 'quota')!;
    expect(quota.type === 'table' && quota.table.analysis.rows).toHaveLength(2);
    expect(quota.selection?.follows).toEqual(['unit']);
    expect(stands(chosen, 'trend').ignores).toEqual([
      { dimension: 'unit', reason: 'Mỗi lần chỉ xem được một mục' },
    ]);
  });

  it('of several sources is followed by what counts several', () => {
    const chosen = [selection('none', 'source', 'youth', 'women')];
    expect(stands(chosen, 'sources').follows).toEqual(['source']);
    expect(stands(chosen, 'trend').follows).toEqual([]);
  });

  it('of a state keeps the rows that have it', () => {
    const rows = (selections: readonly Selection[]) => {
      const found = run(selections).blocks.find(({ block }) => block.id === 'remaining')!;
      if (found.type !== 'table') throw new Error(found.type);
      return found.table.analysis.rows as readonly { readonly state: string }[];
    };
    const all = rows([]);
    const joint = all.filter(({ state }) => state === 'joint');
    expect(joint.length).toBeGreaterThan(0);
    expect(joint.length).toBeLessThan(all.length);
    expect(rows([selection('none', 'state', 'joint')])).toEqual(joint);
  });

  it('leaves figures that do not follow it marked in prose', () => {
    const { blocks: found } = run([selection('none', 'source', 'women')]);
    const text = found.find(({ block }) => block.id === 'text')!;
    const figures = text.type === 'prose' ? JSON.stringify(text.children) : '';
    expect(figures.match(/"ignores":"Không chia theo nguồn"/g)).toHaveLength(2);
    expect(text.selection?.follows).toEqual(['source']);
  });

  it('has nothing to do with words alone', () => {
    expect(stands([selection('none', 'unit', 'xa-a')], 'words')).toEqual({
      own: null,
      follows: [],
      ignores: [],
    });
  });

  it('that names nothing leaves a block as it was', () => {
    const found = stands([selection('none', 'unit', 'nowhere')], 'quota');
    expect(found.follows).toEqual([]);
    expect(found.ignores).toHaveLength(1);
  });

  it('counts last where there are several of one dimension', () => {
    const both = [selection('units', 'unit', 'xa-a'), selection('years', 'unit', 'xa-b')];
    const { blocks: found } = run(both);
    expect(shown(found[0]!)).toEqual(shown(run([both[1]!]).blocks[0]!));
    expect(shown(found[1]!)).toEqual(shown(run([both[0]!]).blocks[1]!));
    expect(shown(found[3]!)).toEqual(shown(run([both[1]!]).blocks[3]!));
  });
});
