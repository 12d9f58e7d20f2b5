import type { Block } from '../../document/block.ts';
import type { FigureItem } from '../../document/figures-block.ts';
import { opening, strip } from '../../messages/templates/opening.ts';
import type { Maker } from './maker.ts';

/** The result of the term: a paragraph and a strip of figures. */
export function openingBlocks(maker: Maker): Block[] {
  return [
    maker.prose('ket-qua', opening),
    {
      id: 'so-lieu-chinh',
      type: 'figures',
      figures: [...targetItems(maker), ...sourceItems(maker), ...cellItems(maker)],
    },
  ];
}

function targetItems(maker: Maker): FigureItem[] {
  return [
    {
      figure: 'quotaAttainment/admitted',
      label: maker.say(strip.admitted),
      detail: maker.say(strip.admittedDetail),
    },
    {
      figure: 'quotaAttainment/attainment',
      label: maker.say(strip.attainment),
      detail: maker.say(strip.status),
    },
  ];
}

/** The first source alone: it is the office's own order. */
function sourceItems(maker: Maker): FigureItem[] {
  return maker.sources.slice(0, 1).map(({ id, label }) => ({
    figure: `sourceBreakdown/share?@source_id=${id}`,
    label: maker.say(strip.ofSource(label)),
    detail: maker.say(strip.sourceDetail(id)),
  }));
}

function cellItems(maker: Maker): FigureItem[] {
  if (!maker.hasCells) return [];
  return [
    {
      figure: 'mergedCells/merged_cells',
      label: maker.say(strip.mergedCells),
      detail: maker.say(strip.mergedCellsDetail),
    },
  ];
}
