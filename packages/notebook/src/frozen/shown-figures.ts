import type { FigurePlace } from './comparison.ts';
import type { BlockResult, LiveFigure, ProseNode } from '../result.ts';

/** What a notebook shows, once each. */
export interface ShownFigures {
  /** Where every figure stands, by address, in the order of the notebook. */
  readonly figures: ReadonlyMap<string, ShownAt>;
  /** The titles of charts, which state a finding, by the id of their block with a `#` before it. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Where a figure stands. */
export interface ShownAt {
  readonly places: readonly FigurePlace[];
  /** The ids of the blocks; the title is none. */
  readonly blocks: readonly string[];
}

export const NOWHERE: ShownAt = { places: [], blocks: [] };

/** The figures of a notebook's title and of all its blocks. */
export function shownFigures(
  title: readonly ProseNode[],
  blocks: readonly BlockResult[],
): ShownFigures {
  const figures = new Map<string, { places: FigurePlace[]; blocks: string[] }>();
  const titles = new Map<string, string>();
  const note = (place: FigurePlace, id: string | null, shown: readonly LiveFigure[]): void => {
    for (const { address } of shown) {
      if (address === null) continue;
      const at = figures.get(address) ?? { places: [], blocks: [] };
      if (!at.places.includes(place)) at.places.push(place);
      if (id !== null && !at.blocks.includes(id)) at.blocks.push(id);
      figures.set(address, at);
    }
  };
  note('title', null, figuresIn(title));
  for (const block of blocks) {
    const add = (place: FigurePlace, shown: readonly LiveFigure[]) =>
      note(place, block.block.id, shown);
    switch (block.type) {
      case 'prose':
        add('prose', figuresIn(block.children));
        break;
      case 'figures':
        for (const { figure, detail } of block.items)
          add('figures', [figure, ...figuresIn(detail)]);
        break;
      case 'table':
        add('table', block.table.rows.flat());
        break;
      case 'compare':
        for (const row of block.rows) add('table', row.figures);
        break;
      case 'chart':
        add('chart', block.table.rows.flat());
        titles.set(`#${block.block.id}`, block.chart.title);
        break;
      case 'custom':
        for (const { table } of block.data) add('chart', table.rows.flat());
        break;
      default:
    }
  }
  return { figures, titles };
}

function figuresIn(nodes: readonly ProseNode[]): LiveFigure[] {
  return nodes.flatMap((node) => {
    if (node.type === 'figure') return [node.figure];
    return 'children' in node ? figuresIn(node.children) : [];
  });
}
