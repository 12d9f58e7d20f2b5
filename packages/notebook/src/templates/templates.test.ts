import { resolve } from 'node:path';
import { createDataset, type Dataset, type Language } from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import { notebookText } from '../document/notebook-text.ts';
import { parseNotebook } from '../document/parse-notebook.ts';
import type { Scope } from '../document/scope.ts';
import { fromEditor } from '../editor/from-editor.ts';
import { toEditor } from '../editor/to-editor.ts';
import type { BlockResult, NotebookResult, ProseNode } from '../result.ts';
import { defaultScope } from '../run/default-scope.ts';
import { runNotebook } from '../run/run-notebook.ts';
import type { TemplateId } from './template.ts';
import { templates } from './templates.ts';

const PACKAGES = resolve(import.meta.dirname, '../../../../data');
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const IDS: readonly TemplateId[] = ['term', 'period', 'cells', 'sources', 'units', 'terms'];
const DAK_TO = { unit: 'dak-to', term: '2015-2020', asOf: '2020-06-30' };

/** A district at its end and beginning, communes with everything awkward, terms and days beyond the data. */
const SCOPES: readonly Partial<Scope>[] = [
  DAK_TO,
  { ...DAK_TO, asOf: '2020-08-14' },
  { ...DAK_TO, asOf: '2018-02-20' },
  { ...DAK_TO, asOf: '2015-08-15' },
  { ...DAK_TO, unit: 'po-ko' },
  { ...DAK_TO, unit: 'tan-canh' },
  { ...DAK_TO, unit: 'van-lem' },
  { ...DAK_TO, unit: 'kon-dao', asOf: '2016-03-31' },
  { ...DAK_TO, term: '2010-2015', asOf: '2015-08-14' },
  { ...DAK_TO, term: '2010-2015', asOf: '2011-01-31' },
  { ...DAK_TO, term: '2020-2025', asOf: '2020-12-31' },
  // Not begun; after the data; a unit that is gone by then, and one that is not there yet.
  { ...DAK_TO, term: '2020-2025', asOf: '2020-06-30' },
  { ...DAK_TO, term: '2020-2025', asOf: '2024-06-30' },
  { ...DAK_TO, unit: 'quang-ngai' },
  { ...DAK_TO, period: '2019' },
  { ...DAK_TO, period: '2019-H2' },
  { ...DAK_TO, period: '2016-H1' },
  { ...DAK_TO, source: 'women' },
];

let dakTo: Dataset;
let forms: Dataset;
let office: Dataset;

beforeAll(async () => {
  dakTo = (await loadDataset(resolve(PACKAGES, 'dak-to'))).dataset;
  forms = (await loadDataset(resolve(PACKAGES, 'totals-only'))).dataset;
  office = (await loadDataset(resolve(PACKAGES, '../tests/office/cases/k0-dataset'))).dataset;
});

function made(id: TemplateId, dataset: Dataset, language: Language, scope: Partial<Scope>) {
  const template = templates.find((one) => one.id === id)!;
  return template.make(dataset, language, { ...defaultScope(dataset), ...scope });
}

function run(
  id: TemplateId,
  dataset: Dataset,
  scope: Partial<Scope> = {},
  language: Language = 'vi',
): NotebookResult {
  return runNotebook(made(id, dataset, language, scope), dataset);
}

describe('the list of templates', () => {
  it('names and describes each in both languages', () => {
    expect(templates.map(({ id }) => id)).toEqual(IDS);
    for (const { name, description } of templates)
      for (const text of [...Object.values(name), ...Object.values(description)])
        expect(text).toMatch(/\S/);
  });

  it('says which of them a dataset cannot give, and what it lacks', () => {
    const lacking = (dataset: Dataset) =>
      templates.flatMap(({ id, unavailable }) => {
        const reason = unavailable(dataset);
        return reason === null ? [] : [`${id}: ${reason.en}`];
      });
    expect(lacking(dakTo)).toEqual([]);
    expect(lacking(forms)).toEqual([
      'cells: Needs the tables localities and cell_coverage.',
      'terms: Needs two terms or more in the table terms.',
    ]);
    const bare = createDataset({
      units: [{ unit_id: 'a', name: 'A', level: 'district' }],
      admissions: [{ admitted_on: '2018-05-19', unit_id: 'a' }],
    });
    expect(lacking(bare)).toEqual(IDS.map((id) => `${id}: Needs the table terms.`));
  });

  it('refuses to make what cannot be made', () => {
    expect(() => run('cells', forms)).toThrow(
      expect.objectContaining({ code: 'template_unavailable' }) as Error,
    );
  });
});

describe.each(IDS)('the template %s', (id) => {
  it.each(SCOPES)('has no broken block or sentence for %j', (scope) => {
    for (const language of LANGUAGES) expectSound(run(id, dakTo, scope, language));
  });

  it('has none in offices of forms, of few tables, of another province', () => {
    for (const dataset of [forms, districtDataset(), office])
      if (templates.find((one) => one.id === id)!.unavailable(dataset) === null)
        for (const language of LANGUAGES) expectSound(run(id, dataset, {}, language));
  });

  it('is a document that reads again as it is, and an editor shows all of its prose', () => {
    for (const language of LANGUAGES) {
      const notebook = made(id, dakTo, language, DAK_TO);
      expect(parseNotebook(notebookText(notebook))).toEqual(notebook);
      const editor = toEditor(notebook);
      expect(fromEditor(editor)).toEqual(notebook);
      expect(JSON.stringify(editor)).not.toMatch(/"written"|"markdown"/);
      expect(new Set(notebook.blocks.map((block) => block.id)).size).toBe(notebook.blocks.length);
    }
  });

  it('has the same parts in both languages', () => {
    const [vi, en] = LANGUAGES.map((language) =>
      made(id, dakTo, language, DAK_TO).blocks.map(({ id: block, type, draft }) => [
        block,
        type,
        draft,
      ]),
    );
    expect(vi).toEqual(en);
  });

  it('leaves what a person judges as drafts, their titles with them', () => {
    const { blocks } = made(id, dakTo, 'vi', DAK_TO);
    const drafts = blocks.filter(({ draft }) => draft);
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.every(({ type }) => type === 'prose')).toBe(true);
  });
});

describe('the report on a term', () => {
  it('has the parts that its table of contents promises, numbered without a gap', () => {
    expect(headingsOf(run('term', dakTo, DAK_TO))).toEqual([
      'I- Đặc điểm tình hình',
      'II- Kết quả thực hiện',
      '1. Kết quả chung',
      '2. Thực hiện chỉ tiêu',
      '3. Tiến độ trong nhiệm kỳ',
      '4. Nguồn kết nạp và cơ cấu đảng viên mới',
      '5. Xóa chi bộ sinh hoạt ghép',
      '6. So với nhiệm kỳ trước',
      'III- Đánh giá chung',
      '1. Ưu điểm',
      '2. Hạn chế, khuyết điểm',
      '3. Nguyên nhân',
      '4. Bài học kinh nghiệm',
      'IV- Phương hướng, nhiệm vụ và giải pháp',
      'Phụ lục',
    ]);
    expect(headingsOf(run('term', forms))).toContain('5. Kết quả từng năm');
  });

  it('says how many of the units below met their targets, and lays the findings ready', () => {
    const result = run('term', dakTo, DAK_TO);
    expect(textOf(result, 'chi-tieu')).toContain(
      'Trong tổng số 9 đơn vị trực thuộc, 8 đơn vị đạt hoặc vượt chỉ tiêu nhiệm kỳ, trong đó 6 đơn vị vượt; 1 đơn vị chưa đạt. Đạt tỷ lệ cao nhất là Thị trấn Đăk Tô (111,43%). Đạt tỷ lệ thấp nhất là Xã Pô Kô (97,62%).',
    );
    expect(textOf(result, 'nhiem-ky-truoc')).toContain(
      'So với cùng khoảng thời gian của nhiệm kỳ trước (302 đồng chí), số kết nạp tăng 123 đồng chí (+40,73%).',
    );
    expect(textOf(result, 'uu-diem')).toContain('Hoàn thành vượt mức chỉ tiêu nhiệm kỳ');
    expect(textOf(result, 'han-che')).toContain(
      'Còn 1 đơn vị chưa đạt chỉ tiêu nhiệm kỳ là Xã Pô Kô (97,62%).',
    );
    expect(textOf(result, 'han-che')).not.toMatch(/Không hoàn thành|Mới đạt|số kết nạp giảm/i);
  });

  it('turns its findings round where the data do', () => {
    const { po, before } = {
      po: run('term', dakTo, { ...DAK_TO, unit: 'po-ko' }),
      before: run('term', dakTo, { ...DAK_TO, unit: 'po-ko', asOf: '2020-08-14' }),
    };
    expect(textOf(po, 'ket-qua')).toContain('còn thiếu 1 đồng chí');
    expect(textOf(po, 'uu-diem')).not.toContain('Hoàn thành');
    expect(textOf(po, 'han-che')).toContain(
      'Mới đạt 97,62% chỉ tiêu nhiệm kỳ, còn thiếu 1 đồng chí.',
    );
    expect(textOf(po, 'phuong-huong')).toContain(
      'mỗi tháng còn lại kết nạp bình quân 0,68 đồng chí',
    );
    expect(textOf(before, 'han-che')).not.toContain('Mới đạt');
  });

  it('says of a target missed at the end of its term that it was missed', () => {
    const missed = createDataset(
      {
        units: [{ unit_id: 'a', name: 'Xã A', level: 'commune' }],
        terms: [{ term_id: 't', name: 'T', starts_on: '2015-01-01', ends_on: '2019-12-31' }],
        targets: [{ unit_id: 'a', term_id: 't', target: 3 }] as never,
        admissions: [{ unit_id: 'a', admitted_on: '2016-02-03' }],
      },
      { covers: ['2015-01-01', '2019-12-31'] },
    );
    expect(textOf(run('term', missed), 'han-che')).toContain(
      'Không hoàn thành chỉ tiêu nhiệm kỳ: đạt 33,33%, còn thiếu 2 đồng chí.',
    );
    expect(textOf(run('term', missed), 'phuong-huong')).not.toContain('Phấn đấu');
  });

  it('tells whose target it is: the unit’s own, from above, or a sum', () => {
    const first = (unit: string) => textOf(run('term', dakTo, { ...DAK_TO, unit }), 'ket-qua');
    expect(first('tan-canh')).toContain('so với chỉ tiêu Nghị quyết Đại hội đề ra (50 đồng chí)');
    expect(first('van-lem')).toContain('so với tổng chỉ tiêu các năm của nhiệm kỳ (26 đồng chí)');
  });

  it('leaves the period of the scope aside', () => {
    expect(run('term', dakTo, { ...DAK_TO, period: '2019' }).scope.period).toBeUndefined();
  });

  it('follows the data when the same notebook is run on others', () => {
    const notebook = made('term', dakTo, 'vi', DAK_TO);
    const later = runNotebook(
      { ...notebook, scope: { ...notebook.scope, unit: 'van-lem' } },
      dakTo,
    );
    expectSound(later);
    expect(textOf(later, 'ket-qua')).toContain('Xã Văn Lem đã kết nạp 26 đảng viên mới, đạt 100%');
    expect(textOf(later, 'uu-diem')).toContain('Hoàn thành chỉ tiêu nhiệm kỳ: kết nạp 26/26');
  });
});

describe('the report on a period', () => {
  it.each([
    ['2020-06-30', undefined, 'Báo cáo sơ kết công tác kết nạp đảng viên 6 tháng đầu năm 2020'],
    ['2019-12-31', undefined, 'Báo cáo tổng kết công tác kết nạp đảng viên năm 2019'],
    ['2020-06-30', '2019-H2', 'Báo cáo sơ kết công tác kết nạp đảng viên 6 tháng cuối năm 2019'],
  ])('as of %s, asked for %s, is titled “%s”', (asOf, period, title) => {
    const scope = { ...DAK_TO, asOf, ...(period ? { period } : {}) };
    expect(run('period', dakTo, scope).title).toBe(title);
  });

  it('compares with the same period of the year before and says what is left to do', () => {
    const result = run('period', dakTo, DAK_TO);
    expect(textOf(result, 'trong-ky')).toContain(
      'Trong 6 tháng đầu năm 2020 (từ ngày 01-01-2020 đến ngày 30-6-2020), Huyện Đăk Tô đã kết nạp 37 đảng viên mới. So với cùng kỳ năm trước (47 đồng chí), số kết nạp giảm 10 đồng chí (−21,28%).',
    );
    expect(textOf(result, 'chi-tieu-nam')).toContain(
      'đạt 49,33% so với chỉ tiêu Nghị quyết năm 2020 đề ra (75 đồng chí), còn thiếu 38 đồng chí.',
    );
    expect(textOf(result, 'phuong-huong')).toContain(
      'còn thiếu 38 đồng chí, mỗi tháng còn lại kết nạp bình quân 6,29 đồng chí',
    );
  });

  it('follows the period of the notebook', () => {
    const notebook = made('period', dakTo, 'vi', DAK_TO);
    const scope = { ...notebook.scope, period: '2019-H1', asOf: '2019-06-30' };
    const earlier = runNotebook({ ...notebook, scope }, dakTo);
    expectSound(earlier);
    expect(earlier.title).toContain('6 tháng đầu năm 2019');
    expect(textOf(earlier, 'trong-ky')).toContain('đã kết nạp 47 đảng viên mới');
    expect(textOf(earlier, 'chi-tieu-nam')).toContain(
      'chỉ tiêu Nghị quyết năm 2019 đề ra (90 đồng chí)',
    );
  });
});

describe('the report on merged cells', () => {
  it('counts by cause, and says what remains', () => {
    const result = run('cells', dakTo, DAK_TO);
    expect(textOf(result, 'chi-bo-ghep')).toContain(
      'Trong thời gian đó đã xóa 7 lượt chi bộ ghép:',
    );
    expect(textOf(result, 'chi-bo-ghep')).toContain('có chi bộ riêng: 4 lượt.');
    expect(textOf(result, 'con-lai')).toContain(
      'không còn nơi sinh hoạt ghép, nhưng còn 1 nơi chưa có chi bộ',
    );
    const done = run('cells', dakTo, { ...DAK_TO, unit: 'tan-canh' });
    expect(textOf(done, 'con-lai')).toContain(
      'toàn bộ 9 thôn, làng, tổ dân phố đều có chi bộ riêng.',
    );
  });
});

describe('the report on sources', () => {
  it('sets apart the attributes of which everybody has one value', () => {
    const result = run('sources', forms);
    expect(textOf(result, 'nguon')).not.toContain('tuổi');
    expect(textOf(result, 'co-cau-1')).toContain('18–30 tuổi: 307 đồng chí, chiếm tỷ lệ 72,24%.');
    expect(headingsOf(result)).toContain('II- Tuổi đời, học vấn, chuyên môn');
    expect(headingsOf(run('sources', dakTo, DAK_TO))).not.toContain(
      'III- Tuổi đời, học vấn, chuyên môn',
    );
  });
});

describe('the report on units', () => {
  it('is about the unit above where none lies below', () => {
    expect(run('units', dakTo, { ...DAK_TO, unit: 'po-ko' }).scope.unit).toBe('dak-to');
  });

  it('sets the unit with the highest attainment beside the one with the lowest', () => {
    const compared = run('units', dakTo, DAK_TO).blocks.find(({ type }) => type === 'compare');
    expect(compared?.type === 'compare' && compared.of.map(({ id }) => id)).toEqual([
      'tt-dak-to',
      'po-ko',
    ]);
  });
});

/** No failed block, no fault, no bare numeral, no sentence with a hole. */
function expectSound({ title, blocks }: NotebookResult): void {
  expect(blocks.filter(({ type }) => type === 'failed')).toEqual([]);
  expect(title).not.toMatch(HOLE);
  const nodes = blocks.flatMap(proseIn);
  expect(nodes.filter((node) => node.type === 'figure' && node.figure.fault)).toEqual([]);
  // A figure of prose stands in a choice, so that none is shown without a value.
  expect(
    blocks
      .filter(({ type }) => type === 'prose')
      .flatMap(proseIn)
      .filter((node) => node.type === 'figure' && node.figure.text === '–'),
  ).toEqual([]);
  for (const block of blocks) {
    const headings = proseIn(block).filter(({ type }) => type === 'heading');
    const ordinals = new Set(headings.flatMap((heading) => below(childrenOf(heading))));
    for (const node of proseIn(block))
      if (node.type === 'text' && !ordinals.has(node))
        expect(withoutNames(node.text)).not.toMatch(/\d/);
    for (const node of proseIn(block)) {
      if (node.type !== 'paragraph' && node.type !== 'item') continue;
      const text = plain(node.children);
      expect(text).not.toMatch(HOLE);
      expect(text).toMatch(/^[\p{Lu}\d“(]/u);
      expect(text.trim()).toMatch(/[.:]$/);
    }
  }
}

/** Names of groups of ages are no figures. */
function withoutNames(text: string): string {
  return text.replace(/^(\d\d–\d\d tuổi|Từ 51 tuổi|Aged \d\d(–| and )[\w]+)/, '');
}

const HOLE = /NaN|Infinity|undefined|null|\{\{|\[\[|\]\]|\|\||\$|\s[.,;]|\.\.|\(\)/;

function headingsOf({ blocks }: NotebookResult): string[] {
  return blocks
    .flatMap(proseIn)
    .filter(({ type }) => type === 'heading')
    .map((heading) => plain(childrenOf(heading)));
}

/** The prose of a block as it is read. */
function textOf({ blocks }: NotebookResult, id: string): string {
  const block = blocks.find((one) => one.block.id === id);
  if (block?.type !== 'prose') throw new Error(`${id} is ${block?.type ?? 'missing'}`);
  return plain(block.children);
}

function plain(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'figure') return node.figure.text;
      if ('text' in node) return node.text;
      return `${plain(childrenOf(node))}${node.type === 'strong' || node.type === 'emphasis' ? '' : ' '}`;
    })
    .join('');
}

function proseIn(result: BlockResult): ProseNode[] {
  if (result.type === 'prose') return below(result.children);
  return result.type === 'figures' ? result.items.flatMap(({ detail }) => below(detail)) : [];
}

function below(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.flatMap((node) => [node, ...below(childrenOf(node))]);
}

function childrenOf(node: ProseNode): readonly ProseNode[] {
  return 'children' in node ? node.children : [];
}
