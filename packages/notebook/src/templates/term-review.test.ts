import { resolve } from 'node:path';
import { explain, formatMeasure, type Dataset, type Language } from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import type { Scope } from '../document/scope.ts';
import { notebookText } from '../document/notebook-text.ts';
import { parseNotebook } from '../document/parse-notebook.ts';
import { fromEditor } from '../editor/from-editor.ts';
import { toEditor } from '../editor/to-editor.ts';
import type { BlockResult, LiveFigure, NotebookResult, ProseNode } from '../result.ts';
import { runNotebook } from '../run/run-notebook.ts';
import { defaultScope } from '../run/default-scope.ts';
import { termReview } from './term-review.ts';

const PACKAGES = resolve(import.meta.dirname, '../../../../data');
const LANGUAGES = ['vi', 'en'] as const;
let dakTo: Dataset;
let forms: Dataset;

beforeAll(async () => {
  dakTo = (await loadDataset(resolve(PACKAGES, 'dak-to'))).dataset;
  forms = (await loadDataset(resolve(PACKAGES, 'totals-only'))).dataset;
});

function review(
  dataset: Dataset,
  scope: Partial<Scope> = {},
  language: Language = 'vi',
): NotebookResult {
  const whole = { ...defaultScope(dataset), ...TERM, ...scope };
  return runNotebook(termReview(dataset, language, whole), dataset);
}

const TERM = { unit: 'dak-to', term: '2015-2020', asOf: '2020-06-30' };

describe('the review of Đăk Tô', () => {
  it('says of the district what the press said of it', () => {
    expect(proseOf(review(dakTo), 'ket-qua')).toContain(
      'Từ đầu nhiệm kỳ 2015–2020 đến ngày 30-6-2020, Huyện Đăk Tô đã kết nạp 425 đảng viên mới, đạt 106,25% so với chỉ tiêu Nghị quyết Đại hội đề ra (400 đồng chí), vượt 25 đồng chí. Cả 4/4 năm trọn vẹn có giao chỉ tiêu đều đạt hoặc vượt chỉ tiêu năm.',
    );
    expect(proseOf(review(dakTo, {}, 'en'), 'ket-qua')).toContain(
      'Huyện Đăk Tô admitted 425 new Party members, 106.25% of the target of 400 set by the resolution of the Congress (25 over).',
    );
  });

  it('says of Tân Cảnh that its merged cells are gone, and since when', () => {
    const tanCanh = review(dakTo, { unit: 'tan-canh' });
    expect(proseOf(tanCanh, 'ket-qua')).toContain(
      'đạt 102% so với chỉ tiêu Nghị quyết Đại hội đề ra (50 đồng chí), vượt 1 đồng chí.',
    );
    expect(proseOf(tanCanh, 'chi-bo-ghep')).toMatch(
      /Xã Tân Cảnh có 2 chi bộ sinh hoạt ghép; từ ngày \d\d?-\d\d?-201\d không còn chi bộ sinh hoạt ghép\./,
    );
    expect(proseOf(tanCanh, 'thon-rieng')).toContain('có chi bộ riêng, đạt 100%;');
  });

  it.each(LANGUAGES)('has all four analyses as prose, charts and tables (%s)', (language) => {
    const { title, blocks } = review(dakTo, {}, language);
    expect(title).toContain('2015–2020');
    expect(blocks.filter(({ type }) => type === 'failed')).toEqual([]);
    expect(new Set(blocks.map(({ block }) => block.id)).size).toBe(blocks.length);
    const shown = blocks.flatMap((one) =>
      one.type === 'chart' || one.type === 'table' ? [one.table.analysis.kind] : [],
    );
    expect(new Set(shown)).toEqual(
      new Set([
        'quotaAttainment',
        'trend',
        'compareTerms',
        'sourceBreakdown',
        'sourceIntersections',
        'mergedCells',
        'eliminations',
        'remainingLocalities',
      ]),
    );
  });

  it.each(LANGUAGES)('has no numeral in prose that is not a figure or a day (%s)', (language) => {
    for (const unit of ['dak-to', 'po-ko'])
      for (const node of review(dakTo, { unit }, language).blocks.flatMap(proseIn))
        if (node.type === 'text') expect(node.text).not.toMatch(/\d/);
  });

  it.each(LANGUAGES)('has figures that explain resolves to what is shown (%s)', (language) => {
    const { blocks } = review(dakTo, {}, language);
    const figures = blocks.flatMap(figuresIn);
    expect(figures.length).toBeGreaterThan(25);
    for (const figure of figures)
      expect(inWords(explained(dakTo, figure, language), figure.text)).toBe(figure.text);
  });

  it('explains every figure of every table, those under charts too', () => {
    const figures = review(dakTo).blocks.flatMap(tableFiguresIn);
    expect(figures.length).toBeGreaterThan(1000);
    // The page's own test explains each of them.
    for (const figure of figures.filter((_, at) => at % 5 === 0))
      expect(explained(dakTo, figure, 'vi')).toBe(figure.text);
  });
});

describe('the document of the review', () => {
  it.each(LANGUAGES)(
    'reads again as it is, and the editor shows all of its prose (%s)',
    (language) => {
      const notebook = termReview(dakTo, language, { ...defaultScope(dakTo), ...TERM });
      expect(parseNotebook(notebookText(notebook))).toEqual(notebook);
      const editor = toEditor(notebook);
      expect(fromEditor(editor)).toEqual(notebook);
      expect(JSON.stringify(editor)).not.toMatch(/"written"|"markdown"/);
    },
  );
});

describe('the review of an office that holds forms alone', () => {
  it.each(LANGUAGES)(
    'has no block that failed, and none of what forms cannot give (%s)',
    (language) => {
      const { blocks } = review(forms, {}, language);
      expect(blocks.filter(({ type }) => type === 'failed')).toEqual([]);
      const ids = blocks.map(({ block }) => block.id);
      expect(ids).toContain('nguon-ket-nap');
      for (const id of ['nguon-giao', 'chi-bo-ghep', 'bien-dong', 'so-nhiem-ky'])
        expect(ids).not.toContain(id);
    },
  );

  it('says the same of the term', () => {
    expect(proseOf(review(forms), 'ket-qua')).toContain(
      'đạt 106,25% so với chỉ tiêu Nghị quyết Đại hội đề ra (400 đồng chí), vượt 25 đồng chí.',
    );
  });

  it('explains its figures', () => {
    const { blocks } = review(forms);
    const figures = [...blocks.flatMap(figuresIn), ...blocks.flatMap(tableFiguresIn)];
    for (const figure of figures)
      expect(inWords(explained(forms, figure, 'vi'), figure.text)).toBe(figure.text);
  });
});

describe('the review of a unit without a target', () => {
  const district = districtDataset();
  const scope = { unit: 'xa-b', asOf: '2019-12-31' };

  it.each([
    ['vi', 'Xã B đã kết nạp 2 đảng viên mới.'],
    ['en', 'Xã B admitted 2 new Party members.'],
  ] as const)('ends its sentence where the target would stand (%s)', (language, sentence) => {
    const result = review(district, scope, language);
    expect(proseOf(result, 'ket-qua').trim()).toMatch(new RegExp(`${sentence}$`));
    expect(proseOf(result, 'tien-do')).not.toMatch(/–|null|undefined|\{\{|\[\[/);
  });

  it('says in the figure strip that there is none', () => {
    const strip = review(district, scope).blocks.find(({ type }) => type === 'figures');
    const items = strip?.type === 'figures' ? strip.items : [];
    expect(items.map(({ figure, detail }) => [figure.text, words(detail)])).toEqual([
      ['2', 'chưa có chỉ tiêu'],
      ['–', 'chưa có chỉ tiêu'],
      ['50%', '1 trường hợp chưa rõ'],
    ]);
  });

  it.each(LANGUAGES)('has no block that failed (%s)', (language) => {
    const { blocks } = review(district, scope, language);
    expect(blocks.filter(({ type }) => type === 'failed')).toEqual([]);
  });
});

describe('the review of a term that has just begun', () => {
  it.each(LANGUAGES)('has no block that failed, and no broken sentence (%s)', (language) => {
    for (const asOf of ['2020-08-15', '2020-12-31']) {
      const { blocks } = review(dakTo, { term: '2020-2025', asOf }, language);
      expect(blocks.filter(({ type }) => type === 'failed')).toEqual([]);
      expect(words(blocks.flatMap(proseIn))).not.toMatch(/NaN|Infinity|undefined|\{\{|\[\[/);
    }
  });
});

/** The prose of a block as it is read. */
function proseOf({ blocks }: NotebookResult, id: string): string {
  const block = blocks.find((one) => one.block.id === id);
  if (block?.type !== 'prose') throw new Error(`${id} is ${block?.type ?? 'missing'}`);
  return words(block.children);
}

function words(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'figure') return node.figure.text;
      if ('text' in node) return node.text;
      return 'children' in node ? `${words(node.children)} ` : ' ';
    })
    .join('')
    .replaceAll(/ +(?=[ .,;)%])/g, '');
}

/** All nodes of a block's prose. */
function proseIn(result: BlockResult): ProseNode[] {
  if (result.type === 'prose') return below(result.children);
  return result.type === 'figures' ? result.items.flatMap(({ detail }) => below(detail)) : [];
}

function below(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.flatMap((node) => [node, ...('children' in node ? below(node.children) : [])]);
}

/** The figures of prose and strips; words of the scope are none. */
function figuresIn(result: BlockResult): LiveFigure[] {
  const strip = result.type === 'figures' ? result.items.map(({ figure }) => figure) : [];
  const inProse = proseIn(result).flatMap((node) => (node.type === 'figure' ? [node.figure] : []));
  return [...strip, ...inProse.filter(({ address }) => address !== null)];
}

function tableFiguresIn(result: BlockResult): LiveFigure[] {
  if (result.type !== 'chart' && result.type !== 'table') return [];
  return result.table.rows.flat().filter(({ address }) => address !== null);
}

/** The same number where a sentence says its sign in words: `+25` as `vượt 25`, −1 as `1 short`. */
function inWords(number: string, text: string): string {
  // Names of units and years stand for the row that was chosen: their address explains why.
  if (/^\D+$|^\d{4}$/.test(text)) return text;
  const size = number.replace(/^[+−]/, '');
  return size !== number && text !== number ? text.replace(/[\d.,]+/, size) : number;
}

/** What the figure's address alone gives, written as the notebook writes it. */
function explained(dataset: Dataset, { address }: LiveFigure, language: Language): string {
  const { definition, value } = explain(dataset, address!, { limit: 0 });
  return formatMeasure(definition, value, language);
}
