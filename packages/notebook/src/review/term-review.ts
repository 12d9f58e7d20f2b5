import { type Dataset, type Language, type Source, isolated, isolatedMessage } from '@ketnap/core';
import { defaultScope } from '../run/default-scope.ts';
import type { Block } from '../document/block.ts';
import { NOTEBOOK_VERSION, type Notebook } from '../document/notebook.ts';
import type { Scope } from '../document/scope.ts';
import { reviewWords, type ReviewWords } from './words.ts';

/**
 * The notebook "Tổng kết nhiệm kỳ": the story of a term in prose with live figures, a figure strip,
 * charts and tables. It has the sections that the dataset's tables allow. A copy that is kept needs an id
 * of its own.
 *
 * @param scope Default: {@link defaultScope} of the dataset.
 */
export function termReview(
  dataset: Dataset,
  language: Language,
  scope: Scope = defaultScope(dataset),
): Notebook {
  const words = reviewWords(language);
  return {
    format: 'ketnap-notebook',
    version: NOTEBOOK_VERSION,
    id: 'tong-ket-nhiem-ky',
    title: words.title,
    language,
    scope,
    blocks: [
      ...opening(dataset, words),
      ...quota(words),
      ...pace(dataset, words),
      ...sources(dataset, words, language),
      ...mergedCells(dataset, words),
      ...trends(words),
    ],
  };
}

function opening(dataset: Dataset, words: ReviewWords): Block[] {
  const first = dataset.sources[0];
  return [
    { id: 'ket-qua', type: 'prose', text: words.opening },
    {
      id: 'so-lieu-chinh',
      type: 'figures',
      figures: [
        { figure: 'quotaAttainment/admitted', label: words.admitted, detail: words.admittedDetail },
        { figure: 'quotaAttainment/attainment', label: words.attainment, detail: words.status },
        ...(first ? [sourceItem(first, words)] : []),
        ...(hasLocalities(dataset)
          ? [
              {
                figure: 'mergedCells/merged_cells',
                label: words.mergedCells,
                detail: words.mergedCellsDetail,
              },
            ]
          : []),
      ],
    },
  ];
}

function sourceItem(source: Source, words: ReviewWords) {
  return {
    figure: `sourceBreakdown/share?@source_id=${idIn(source)}`,
    label: words.ofSource(isolatedMessage(source.label)),
    detail: words.sourceDetail(idIn(source)),
  };
}

/** A source's id as it stands in a reference, whatever signs it has. */
function idIn(source: Source): string {
  return encodeURIComponent(source.id);
}

function quota(words: ReviewWords): Block[] {
  return [
    { id: 'chi-tieu', type: 'prose', text: words.quota },
    { id: 'chi-tieu-don-vi', type: 'chart', chart: 'attainmentByUnit' },
    { id: 'chi-tieu-nam', type: 'chart', chart: 'attainmentByYear' },
    {
      id: 'bang-chi-tieu',
      type: 'table',
      title: words.quotaTable,
      analysis: 'quotaAttainment',
      parts: true,
      columns: ['unit', 'admitted', 'target', 'target_kind', 'attainment', 'gap', 'status'],
    },
  ];
}

function pace(dataset: Dataset, words: ReviewWords): Block[] {
  const several = dataset.terms.length > 1;
  return [
    { id: 'tien-do', type: 'prose', text: words.pace },
    { id: 'tien-do-luy-ke', type: 'chart', chart: 'cumulativePace', half: several },
    ...(several
      ? [{ id: 'so-nhiem-ky', type: 'chart', chart: 'termsCompared', half: true } as const]
      : []),
  ];
}

function sources(dataset: Dataset, words: ReviewWords, language: Language): Block[] {
  const [first] = dataset.sources;
  if (!first) return [];
  const told = dataset.sources
    .slice(0, 3)
    .map((source) => words.sourceShare(idIn(source), isolated(source.label[language])));
  return [
    { id: 'nguon', type: 'prose', text: words.sources(idIn(first), told) },
    { id: 'nguon-ket-nap', type: 'chart', chart: 'sources' },
    ...(dataset.admissions
      ? [{ id: 'nguon-giao', type: 'chart', chart: 'sourceIntersections' } as const]
      : []),
  ];
}

function mergedCells(dataset: Dataset, words: ReviewWords): Block[] {
  if (!hasLocalities(dataset)) return [];
  return [
    { id: 'chi-bo-ghep', type: 'prose', text: words.localities },
    { id: 'thon-theo-thang', type: 'chart', chart: 'localitiesByMonth' },
    { id: 'thon-theo-don-vi', type: 'chart', chart: 'localitiesByUnit' },
    { id: 'bien-dong', type: 'chart', chart: 'mergedCellEvents' },
    {
      id: 'thon-con-lai',
      type: 'table',
      title: words.remaining,
      analysis: 'remainingLocalities',
      columns: ['unit', 'locality', 'state', 'since', 'cell_ids'],
    },
  ];
}

function trends(words: ReviewWords): Block[] {
  return [
    { id: 'xu-huong', type: 'prose', text: words.trends },
    { id: 'xu-huong-nam', type: 'chart', chart: 'yearlyTrend' },
    { id: 'lich-thang', type: 'chart', chart: 'monthlyCalendar' },
  ];
}

function hasLocalities(dataset: Dataset): boolean {
  return dataset.localities !== null && dataset.coverage !== null;
}
