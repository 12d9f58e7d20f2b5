import type { AnalysisKind, Message } from '@ketnap/core';
import { chartList } from '@ketnap/charts';
import type { Block, Scope } from '@ketnap/notebook';
import { blockWords } from '../../messages/blocks.ts';
import { customWords } from '../../messages/custom.ts';
import { editorWords } from '../../messages/editor.ts';
import { newId } from '../../state/new-block.ts';
import type { Choice } from './choice.ts';

/** The blocks that can be put into a notebook. */
export function blockChoices(scope: Scope, say: (message: Message) => string): Choice[] {
  const block = (
    key: string,
    name: Message,
    what: Message,
    make: () => Omit<Block, 'id'>,
  ): Choice => ({
    kind: 'block',
    key,
    name,
    what,
    make: () => ({ id: newId(), ...make() }) as Block,
  });
  return [
    ...chartList.map(({ name, label }) =>
      block(name, blockWords.chart(label), editorWords.kindChart, () => ({
        type: 'chart',
        chart: name,
      })),
    ),
    ...Object.entries(blockWords.tables).map(([analysis, { name, title }]) =>
      block(`table-${analysis}`, name, editorWords.kindTable, () => ({
        type: 'table',
        title: say(title),
        analysis: analysis as AnalysisKind,
        ...(PARTED.includes(analysis) ? { parts: true } : {}),
      })),
    ),
    block('figures', blockWords.strip, editorWords.kindFigure, () => ({
      type: 'figures',
      figures: ['admitted', 'target', 'attainment'].map((measure) => ({
        figure: `quotaAttainment/${measure}`,
      })),
    })),
    block('compare', blockWords.comparison, editorWords.kindTable, () => ({
      type: 'compare',
      by: 'unit',
      of: [scope.unit],
      measures: ['admitted', 'target', 'attainment'].map((measure) => `quotaAttainment/${measure}`),
    })),
    block('custom', customWords.name, editorWords.kindChart, () => ({
      type: 'custom',
      spec: {
        title: say(customWords.starterTitle),
        mark: 'bar',
        encoding: {
          x: { field: 'admitted', type: 'quantitative', title: null },
          y: { field: 'unit', type: 'nominal', sort: '-x', title: null },
        },
      },
      data: { rows: { analysis: 'quotaAttainment', options: { under: '$unit' } } },
    })),
    block('break', editorWords.kinds['break']!, editorWords.kindText, () => ({ type: 'break' })),
  ];
}

/** Tables that speak of the units below the scope's. */
const PARTED = ['quotaAttainment', 'mergedCells'];
