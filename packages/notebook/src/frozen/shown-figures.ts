import type { FigurePlace } from './comparison.ts';
import type { BlockResult, LiveFigure, ProseNode } from '../result.ts';

/** What a notebook shows, once each. */
export interface ShownFigures {
  /** The places of every figure, by address, in the order of the notebook. */
  readonly figures: ReadonlyMap<string, readonly FigurePlace[]>;
  /** The titles of charts, which state a finding, by the id of their block with a `#` before it. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The figures of a notebook's title and of all its blocks. */
export function shownFigures(
  title: readonly ProseNode[],
  blocks: readonly BlockResult[],
): ShownFigures {
  const figures = new Map<string, FigurePlace[]>();
  const titles = new Map<string, string>();
  const add = (place: FigurePlace, shown: readonly LiveFigure[]): void => {
    for (const { address } of shown) {
      if (address === null) continue;
      const places = figures.get(address);
      if (!places) figures.set(address, [place]);
      else if (!places.includes(place)) places.push(place);
    }
  };
  add('title', figuresIn(title));
  for (const block of blocks) {
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
