import type { Message } from '@ketnap/core';
import type { FigurePlace, FrozenChange } from '@ketnap/notebook';
import { editorWords } from '../../messages/editor.ts';
import { freezingWords as words } from '../../messages/freezing.ts';
import { words as pageWords } from '../../messages.ts';
import type { PlaceFilter } from '../../state/place-filter.ts';
import { plainText } from '../../state/outline.ts';
import type { PlacedBlock } from '../placed-blocks.ts';

/** Changes that a block shows. */
export interface BlockChanges {
  /** The id of the block; null for the notebook's title, and for what it does not show any more. */
  readonly block: string | null;
  readonly title: string;
  readonly changes: readonly FrozenChange[];
}

/** Changes under the first block that shows each, in the order of the notebook; what is not shown any more comes last. */
export function changesByBlock(
  changes: readonly FrozenChange[],
  placed: readonly PlacedBlock[],
  filter: PlaceFilter,
  say: (message: Message) => string,
): BlockChanges[] {
  const wanted = changes.filter(({ places }) => isIn(places, filter));
  const inTitle = wanted.filter(({ blocks, places }) => blocks.length === 0 && places.length > 0);
  const gone = wanted.filter(({ places }) => places.length === 0);
  const shown = placed.map((one) => ({
    block: one.result.block.id,
    title: titleOf(one, say),
    changes: wanted.filter(({ blocks }) => blocks[0] === one.result.block.id),
  }));
  return [
    { block: null, title: say(words.inTitle), changes: inTitle },
    ...shown,
    { block: null, title: say(words.goneTitle), changes: gone },
  ].filter((group) => group.changes.length > 0);
}

function isIn(places: readonly FigurePlace[], filter: PlaceFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'gone' ? places.length === 0 : places.includes(filter);
}

/** Letters of a piece of text by which it is known again. */
const BEGINNING = 60;

function titleOf({ result, number }: PlacedBlock, say: (message: Message) => string): string {
  switch (result.type) {
    case 'chart':
    case 'custom':
      return `${say(pageWords.figureNumber(number))} ${result.chart.title}`;
    case 'table':
      return `${say(pageWords.tableNumber(number))} ${result.title}`;
    case 'prose': {
      const text = result.children.map(plainText).join(' ').trim();
      const beginning = text.slice(0, BEGINNING).replace(/\s+\S*$/, '');
      return `“${text.length > BEGINNING ? `${beginning}…` : text}”`;
    }
    default:
      return say(editorWords.kinds[result.type] ?? editorWords.kinds['unknown']!);
  }
}
