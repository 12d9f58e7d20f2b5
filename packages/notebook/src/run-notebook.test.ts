import { describe, expect, it } from 'vitest';
import { districtDataset } from './district.sample.ts';
import type { Block, ChartName, NotebookDocument } from './document.ts';
import type { BlockResult, ChartResult, ProseNode } from './result.ts';
import { runNotebook } from './run-notebook.ts';
import { defaultScope } from './scope.ts';

const dataset = districtDataset();

function documentOf(blocks: readonly object[], more: Partial<NotebookDocument> = {}) {
  const document: NotebookDocument = {
    format: 'ketnap-notebook',
    version: 1,
    title: 'Tổng kết {{term}} của {{unit}}',
    language: 'vi',
    scope: defaultScope(dataset),
    blocks: blocks.map((block, i) => ({ id: `b${i}`, ...block }) as Block),
    ...more,
  };
  return document;
}

const resultsOf = (blocks: readonly object[], more?: Partial<NotebookDocument>) =>
  runNotebook(documentOf(blocks, more), dataset).blocks;

const prose = (text: string) => ({ type: 'prose', text });

describe('runNotebook', () => {
  it('gives a result for every block, in order, with the block it came from', () => {
    const document = documentOf([
      prose('Có {{quotaAttainment/admitted}} đồng chí.'),
      { type: 'figures', figures: [{ figure: 'quotaAttainment/admitted' }] },
      { type: 'chart', chart: 'yearlyTrend' },
      { type: 'table', title: 'Bảng', analysis: 'quotaAttainment' },
    ]);
    const result = runNotebook(document, dataset);
    expect(result.blocks.map(({ type }) => type)).toEqual(['prose', 'figures', 'chart', 'table']);
    expect(result.blocks.map(({ block }) => block)).toEqual(document.blocks);
    expect(result.scope).toBe(document.scope);
  });

  it('is plain JSON', () => {
    const result = runNotebook(
      documentOf([prose('{{quotaAttainment/attainment}}'), { type: 'chart', chart: 'sources' }]),
      dataset,
    );
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it.each([
    ['Tổng kết {{term}} của {{unit}}', 'Tổng kết 2015–2020 của Huyện Mẫu'],
    ['**Đạt** {{quotaAttainment/attainment}}', 'Đạt 125%'],
    ['Không có {{gì}}', 'Không có {{gì}}'],
  ])('titles %j as %j', (title, read) => {
    expect(runNotebook(documentOf([], { title }), dataset).title).toBe(read);
  });

  it('recomputes all for another scope', () => {
    const block = { type: 'table', title: '', analysis: 'quotaAttainment', columns: ['admitted'] };
    const admitted = (scope: object): unknown => {
      const [result] = resultsOf([block], { scope: { ...defaultScope(dataset), ...scope } });
      return result?.type === 'table' && result.table.rows.map((row) => row[0]!.text);
    };
    expect(admitted({})).toEqual(['5']);
    expect(admitted({ unit: 'xa-b', asOf: '2018-12-31' })).toEqual(['1']);
    expect(admitted({ term: '2010-2015' })).toEqual(['1']);
  });
});

describe('a block that cannot be computed', () => {
  it.each([
    [prose('{{quotaAttainment/admited}}'), '"admited"'],
    [prose('{{gì}}'), '{{gì}}'],
    [prose('{{mergedCells/own}}'), 'localities'],
    [{ type: 'figures', figures: [{ figure: 'trend/admitted?every=fortnight' }] }, '"fortnight"'],
    [{ type: 'chart', chart: 'localitiesByMonth' }, 'localities'],
    [{ type: 'chart', chart: 'pie' }, '"pie"'],
    [{ type: 'chart', chart: 'constructor' }, '"constructor"'],
    [{ type: 'table', title: '', analysis: 'budget' }, '"budget"'],
    [{ type: 'table', title: '', analysis: 'trend', columns: ['cost'] }, '"cost"'],
    [{ type: 'table', title: '', analysis: 'trend', options: { evry: 'year' } }, '"evry"'],
    [{ type: 'script', text: 'alert(1)' }, '"script"'],
  ])('%j says why, and the others stand', (block, named) => {
    const [before, failed, after] = resultsOf([prose('một'), block, prose('hai')]);
    expect([before, after].map((one) => one?.type)).toEqual(['prose', 'prose']);
    expect(failed).toMatchObject({ type: 'failed', block });
    expect(failed?.type === 'failed' && failed.message).toContain(named);
  });

  it('speaks the language of the notebook', () => {
    const message = (language: 'vi' | 'en'): unknown => {
      const [failed] = resultsOf([prose('{{gì}}')], { language });
      return failed?.type === 'failed' && failed.message;
    };
    expect(message('vi')).toContain('Không hiểu');
    expect(message('en')).toContain('names no figure');
  });

  it('does not take the others where the whole scope names nothing', () => {
    const scope = { ...defaultScope(dataset), term: 'never' };
    const results = resultsOf([prose('{{quotaAttainment/admitted}}'), prose('hai')], { scope });
    expect(results.map(({ type }) => type)).toEqual(['failed', 'prose']);
  });
});

describe('prose', () => {
  it('holds figures, and keeps only the parts whose figures have values', () => {
    const text = 'Có {{quotaAttainment/admitted}}[[, đạt {{quotaAttainment/attainment}}]].';
    const texts = (unit: string): unknown => {
      const [block] = resultsOf([prose(text)], { scope: { ...defaultScope(dataset), unit } });
      return block?.type === 'prose' && wordsOf(block.children);
    };
    expect(texts('huyen')).toBe('Có 5, đạt 125%.');
    expect(texts('xa-b')).toBe('Có 2.');
  });

  it('brings the notes of the analyses behind its figures, and of no other', () => {
    const [without, withFigure] = resultsOf([
      prose('Một câu. [[{{sourceBreakdown/share?@source_id=none}}]]'),
      prose('{{sourceBreakdown/share?@source_id=youth}}'),
    ]);
    expect(without).toMatchObject({ notes: [] });
    expect(withFigure).toMatchObject({ notes: [expect.stringContaining('nhiều nguồn')] });
  });
});

describe('a figure strip', () => {
  it('has the label of the measure where it has none, and a line of prose', () => {
    const [block] = resultsOf([
      {
        type: 'figures',
        figures: [
          { figure: 'quotaAttainment/admitted', detail: '[[chỉ tiêu {{quotaAttainment/target}}]]' },
          { figure: 'quotaAttainment/attainment', label: 'so với chỉ tiêu' },
        ],
      },
    ]);
    const items = block?.type === 'figures' ? block.items : [];
    expect(items.map(({ label }) => label)).toEqual(['Số kết nạp', 'so với chỉ tiêu']);
    expect(items.map(({ figure }) => figure.text)).toEqual(['5', '125%']);
    expect(items.map(({ detail }) => wordsOf(detail))).toEqual(['chỉ tiêu 4', '']);
  });
});

describe('a table', () => {
  it('has the unit’s parts where it asks for them, and the unit itself where there are none', () => {
    const block = { type: 'table', title: '', analysis: 'quotaAttainment', parts: true };
    const units = (unit: string): unknown => {
      const scope = { ...defaultScope(dataset), unit };
      const [result] = resultsOf([{ ...block, columns: ['unit'] }], { scope });
      return result?.type === 'table' && result.table.rows.flat().map(({ text }) => text);
    };
    expect(units('huyen')).toEqual(['Xã A', 'Xã B']);
    expect(units('xa-b')).toEqual(['Xã B']);
  });

  it('adds its own options to the scope’s', () => {
    const [result] = resultsOf([
      {
        type: 'table',
        title: '',
        analysis: 'trend',
        options: { from: '2018-01-01', every: 'half_year' },
        columns: ['period', 'admitted'],
      },
    ]);
    const rows = result?.type === 'table' ? result.table.rows : [];
    expect(rows.map((row) => row.map(({ text }) => text).join(': '))).toEqual([
      expect.stringMatching(/2018.*: 1/),
      expect.stringMatching(/2018.*: 1/),
      expect.stringMatching(/2019.*: 1/),
      expect.stringMatching(/2019.*: 0/),
    ]);
  });
});

describe('a chart', () => {
  const drawn = (block: object, width?: number): ChartResult => {
    const document = documentOf([{ type: 'chart', ...block }]);
    const view = width === undefined ? {} : { width };
    return chartIn(runNotebook(document, dataset, view).blocks[0]!);
  };

  it.each([
    'attainmentByUnit',
    'attainmentByYear',
    'cumulativePace',
    'sources',
    'sourceIntersections',
    'yearlyTrend',
    'monthlyCalendar',
    'termsCompared',
  ] satisfies ChartName[])('%s is drawn over the rows of its table', (chart) => {
    const result = drawn({ chart });
    expect(result.chart.title).not.toBe('');
    expect(result.table.rows).toHaveLength(result.table.analysis.rows.length);
    expect(result.table.rows.length).toBeGreaterThan(0);
  });

  it.each([
    [true, 680, 324],
    [false, 680, 680],
    // On a phone two charts stand one under another.
    [true, 360, 360],
  ])('half: %s in a column of %d pixels is %d wide', (half, width, own) => {
    expect(drawn({ chart: 'yearlyTrend', half }, width).chart).toEqual(
      drawn({ chart: 'yearlyTrend' }, own).chart,
    );
  });
});

function chartIn(result: BlockResult): ChartResult {
  if (result.type !== 'chart') throw new Error(JSON.stringify(result));
  return result;
}

function wordsOf(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'figure') return node.figure.text;
      if ('text' in node) return node.text;
      return 'children' in node ? wordsOf(node.children) : ' ';
    })
    .join('');
}
