import type { Block } from '../../document/block.ts';
import { cellTexts } from '../../messages/templates/cells.ts';
import type { Maker } from './maker.ts';

const BY_CAUSE = [
  cellTexts.split,
  cellTexts.joined,
  cellTexts.regrouped,
  cellTexts.dissolved,
] as const;

/** The whole story of the merged cells: course, causes, localities, and which remain. */
export function cellBlocks(maker: Maker): Block[] {
  if (!maker.hasCells) return [];
  return [
    courseOf(maker),
    maker.prose('thon-rieng', cellTexts.own),
    ...localityCharts,
    { id: 'bien-dong', type: 'chart', chart: 'mergedCellEvents' },
    remainingTable(maker),
  ];
}

/** How the localities met on the first day. */
export function startBlocks(maker: Maker): Block[] {
  return [maker.prose('dau-ky', cellTexts.start)];
}

/** What was eliminated, and how. */
export function eliminationBlocks(maker: Maker): Block[] {
  return [courseOf(maker), { id: 'bien-dong', type: 'chart', chart: 'mergedCellEvents' }];
}

/** The localities that have a cell of their own. */
export function localityBlocks(maker: Maker): Block[] {
  return [
    maker.prose('thon-rieng', cellTexts.own),
    ...localityCharts,
    {
      id: 'bang-thon',
      type: 'table',
      title: maker.say(cellTexts.unitTable),
      analysis: 'mergedCells',
      parts: true,
      total: true,
      columns: ['unit', 'localities', 'own', 'joint', 'none', 'own_share', 'merged_cells'],
    },
  ];
}

/** The merged cells that were newly formed. */
export function formationBlocks(maker: Maker): Block[] {
  return [
    maker.prose('phat-sinh', cellTexts.formed),
    {
      id: 'bang-bien-dong',
      type: 'table',
      title: maker.say(cellTexts.eventTable),
      analysis: 'eliminations',
      columns: ['unit', 'cell_id', 'on', 'event', 'cause', 'localities'],
      sort: { by: 'on' },
    },
  ];
}

/** The localities without a cell of their own, and since when. */
export function remainingBlocks(maker: Maker): Block[] {
  return [maker.prose('con-lai', cellTexts.remaining), remainingTable(maker)];
}

function courseOf(maker: Maker): Block {
  const { course, eliminated } = cellTexts;
  const whole = { vi: course.vi + eliminated.vi, en: course.en + eliminated.en };
  return maker.prose('chi-bo-ghep', whole, ...BY_CAUSE);
}

const localityCharts: readonly Block[] = [
  { id: 'thon-theo-thang', type: 'chart', chart: 'localitiesByMonth' },
  { id: 'thon-theo-don-vi', type: 'chart', chart: 'localitiesByUnit' },
];

function remainingTable(maker: Maker): Block {
  return {
    id: 'thon-con-lai',
    type: 'table',
    title: maker.say(cellTexts.remainingTable),
    analysis: 'remainingLocalities',
    columns: ['unit', 'locality', 'state', 'since', 'cell_ids'],
  };
}
