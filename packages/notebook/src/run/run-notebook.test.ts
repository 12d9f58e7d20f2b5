import { describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import type { Block } from '../document/block.ts';
import { specOf, type ChartName } from '@ketnap/charts';
import type { Notebook } from '../document/notebook.ts';
import type { BlockResult, ChartResult, ProseNode } from '../result.ts';
import { runNotebook } from './run-notebook.ts';
import { defaultScope } from './default-scope.ts';

const dataset = districtDataset();

function documentOf(blocks: readonly object[], more: Partial<Notebook> = {}) {
  const document: Notebook = {
    format: 'ketnap-notebook',
    version: 2,
    id: 'thu',
    title: 'Tổng kết {{term}} của {{unit}}',
    language: 'vi',
    scope: defaultScope(dataset),
    blocks: blocks.map((block, i) => ({ id: `b${i}`, ...block }) as Block),
    ...more,
  };
  return document;
}

const resultsOf = (blocks: readonly object[], more?: Partial<Notebook>) =>
  runNotebook(documentOf(blocks, more), dataset).blocks;

const prose = (...text: string[]) => ({ type: 'prose', text });

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
    [{ type: 'chart', chart: 'localitiesByMonth' }, 'localities'],
    [{ type: 'chart', chart: 'pie' }, '"pie"'],
    [{ type: 'chart', chart: 'constructor' }, '"constructor"'],
    [{ type: 'table', title: '', analysis: 'budget' }, '"budget"'],
    [{ type: 'table', title: '', analysis: 'trend', columns: ['cost'] }, '"cost"'],
    [{ type: 'table', title: '', analysis: 'trend', options: { evry: 'year' } }, '"evry"'],
  ])('%j says why, and the others stand', (block, named) => {
    const [before, failed, after] = resultsOf([prose('một'), block, prose('hai')]);
    expect([before, after].map((one) => one?.type)).toEqual(['prose', 'prose']);
    expect(failed).toMatchObject({ type: 'failed', block });
    expect(failed?.type === 'failed' && failed.message).toContain(named);
  });

  it('speaks the language of the notebook', () => {
    const message = (language: 'vi' | 'en'): unknown => {
      const [failed] = resultsOf([{ type: 'chart', chart: 'pie' }], { language });
      return failed?.type === 'failed' && failed.message;
    };
    expect(message('vi')).toContain('Không có biểu đồ');
    expect(message('en')).toContain('There is no chart');
  });

  it('does not take the others where the whole scope names nothing', () => {
    const scope = { ...defaultScope(dataset), term: 'never' };
    const results = resultsOf([{ type: 'chart', chart: 'sources' }, prose('hai')], { scope });
    expect(results.map(({ type }) => type)).toEqual(['failed', 'prose']);
  });
});

describe('a figure that cannot be had', () => {
  it.each([
    ['quotaAttainment/admited', '"admited"'],
    ['gì', '{{gì}}'],
    ['mergedCells/own', 'localities'],
    ['trend/admitted?every=fortnight', '"fortnight"'],
  ])('%s is a mark in its sentence that says why, and the others stand', (reference, named) => {
    const [block, strip] = resultsOf([
      prose(`Có {{${reference}}} của {{quotaAttainment/admitted}} đồng chí[[, {{${reference}}}]].`),
      { type: 'figures', figures: [{ figure: reference }, { figure: 'quotaAttainment/admitted' }] },
    ]);
    const nodes = block?.type === 'prose' ? block.children : [];
    const mark = `{{${reference}}}`;
    expect(wordsOf(nodes)).toBe(`Có ${mark} của 5 đồng chí, ${mark}.`);
    const items = strip?.type === 'figures' ? strip.items : [];
    expect(items.map(({ figure }) => figure.text)).toEqual([mark, '5']);
    expect(items[0]?.figure.fault).toContain(named);
  });
});

describe('a block with a scope of its own', () => {
  it('is computed in it, where it differs', () => {
    const text = prose('{{unit}}, {{asOf}}: {{quotaAttainment/admitted}}');
    const results = resultsOf([text, { ...text, scope: { unit: 'xa-b' } }, text]);
    expect(results.map((one) => one.type === 'prose' && wordsOf(one.children))).toEqual([
      'Huyện Mẫu, 31-12-2019: 5',
      'Xã B, 31-12-2019: 2',
      'Huyện Mẫu, 31-12-2019: 5',
    ]);
  });
});

describe('blocks that are kept', () => {
  it.each([
    [{ type: 'sparkline', of: [1] }, 'mới hơn ("sparkline")'],
    [{ type: 'constructor' }, '("constructor")'],
    [{ type: 'script', text: 'alert(1)' }, '("script")'],
  ])('%j say so', (block, named) => {
    const [result] = resultsOf([block]);
    expect(result).toMatchObject({ type: 'kept', block });
    expect(result?.type === 'kept' && result.message).toContain(named);
  });

  it('a chart that a person wrote has the rows of its analyses, or says what is wrong with it', () => {
    const data = { rows: { analysis: 'trend', options: { every: 'year' } } };
    const [drawn, refused, unknown] = resultsOf([
      { type: 'custom', spec: { mark: 'bar' }, data },
      { type: 'custom', spec: { mark: 'bar', data: { url: 'x' } }, data },
      { type: 'custom', spec: { mark: 'bar' }, data: { rows: { analysis: 'khác' } } },
    ]);
    expect(drawn).toMatchObject({
      type: 'custom',
      chart: { spec: { mark: 'bar', data: { name: 'rows' } } },
      data: [{ name: 'rows', table: { analysis: { kind: 'trend' } } }],
    });
    expect(drawn?.type === 'custom' && drawn.data[0]!.table.rows.length).toBeGreaterThan(0);
    expect(refused).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('/data/url') as string,
    });
    expect(unknown).toMatchObject({ type: 'failed' });
  });

  it('a break is a break', () => {
    expect(resultsOf([{ type: 'break' }])).toMatchObject([{ type: 'break' }]);
  });
});

describe('a comparison', () => {
  const compared = (block: object) => {
    const [result] = resultsOf([{ type: 'compare', ...block }]);
    if (result?.type !== 'compare') throw new Error(JSON.stringify(result));
    const figures = result.rows.map((row) => row.figures.map(({ text }) => text));
    return { names: result.of.map(({ name }) => name), figures, result };
  };
  const measures = ['quotaAttainment/admitted', 'quotaAttainment/attainment'];

  // Counted by hand from the six rows of the sample.
  it.each([
    [{ by: 'unit', of: ['xa-a', 'xa-b'] }, ['Xã A', 'Xã B'], ['3', '2'], ['75%', '–']],
    [
      { by: 'term', of: ['2010-2015', '2015-2020'] },
      ['2010–2015 (đến 30-6-2015)', '2015–2020 (đến 31-12-2019)'],
      ['1', '5'],
      ['–', '125%'],
    ],
    [
      { by: 'day', of: ['2016-12-31', '2018-12-31'] },
      ['31-12-2016', '31-12-2018'],
      ['2', '4'],
      ['50%', '100%'],
    ],
  ])('%j has %j', (block, names, ...figures) => {
    const { names: found, figures: own, result } = compared({ ...block, measures });
    expect(found).toEqual(names);
    expect(own).toEqual(figures);
    expect(result.rows.map(({ label }) => label)).toEqual(['Số kết nạp', 'Tỷ lệ đạt']);
    expect(result.rows[0]!.figures.every(({ address }) => address !== null)).toBe(true);
  });

  it('by source says which measures are not divided by it', () => {
    const { names, figures, result } = compared({
      by: 'source',
      of: ['youth', 'none'],
      measures: [
        'sourceBreakdown/admitted',
        'trend/admitted?@period=2018',
        ...measures.slice(0, 1),
      ],
    });
    expect(names).toEqual(['Đoàn viên', 'none']);
    expect(figures[0]).toEqual(['3', '–']);
    expect(figures[1]?.[0]).toBe('1');
    expect(result.rows[2]?.figures[0]?.fault).toContain('không chia theo nguồn');
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

describe('the order and the total of a table', () => {
  const block = {
    type: 'table',
    title: '',
    analysis: 'quotaAttainment',
    parts: true,
    columns: ['unit', 'admitted'],
  };
  const rowsOf = (more: object, scope: object = {}) => {
    const whole = { ...defaultScope(dataset), ...scope };
    const [result] = resultsOf([{ ...block, ...more }], { scope: whole });
    if (result?.type !== 'table') throw new Error(JSON.stringify(result));
    return result.table.rows.map((row) => row.map(({ text }) => text).join(' '));
  };

  it.each([
    [{}, ['Xã A 3', 'Xã B 2']],
    [{ sort: { by: 'admitted' } }, ['Xã B 2', 'Xã A 3']],
    [{ sort: { by: 'unit', descending: true } }, ['Xã B 2', 'Xã A 3']],
    // Xã B has no target: it stands last either way.
    [{ sort: { by: 'target' } }, ['Xã A 3', 'Xã B 2']],
    [{ sort: { by: 'target', descending: true } }, ['Xã A 3', 'Xã B 2']],
    [{ total: true }, ['Xã A 3', 'Xã B 2', 'Huyện Mẫu 5']],
    [{ total: true, parts: false }, ['Huyện Mẫu 5']],
  ])('%j gives %j', (more, rows) => expect(rowsOf(more)).toEqual(rows));

  it('a unit without parts is its own total', () => {
    expect(rowsOf({ total: true }, { unit: 'xa-b' })).toEqual(['Xã B 2']);
  });
});

describe('the words of a chart', () => {
  const chartOf = (block: object) =>
    chartIn(resultsOf([{ type: 'chart', chart: 'yearlyTrend', ...block }])[0]!).chart;

  it('are the author’s where there are any', () => {
    const own = chartOf({});
    const words = { title: 'Tên', subtitle: '', note: 'Ghi chú.', alt: 'Hình.' };
    const chosen = chartOf({ words });
    expect(chosen).toMatchObject({ title: 'Tên', subtitle: own.subtitle, description: 'Hình.' });
    expect(chosen.notes).toEqual([...own.notes, 'Ghi chú.']);
    expect(JSON.stringify(specOf(chosen))).toContain('Tên');
  });

  it('are of the options that the block adds', () => {
    const shown = chartIn(
      resultsOf([{ type: 'chart', chart: 'yearlyTrend', options: { from: '2018-01-01' } }])[0]!,
    );
    expect(shown.table.rows).toHaveLength(2);
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
