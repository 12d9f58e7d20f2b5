import type { NotebookResult, ProseNode } from '@ketnap/notebook';

/** A line of the outline, and the id of the element it leads to. */
export interface OutlineLine {
  readonly id: string;
  readonly text: string;
  /** Figures and tables stand under the heading before them. */
  readonly kind: 'heading' | 'figure' | 'table';
  /** Of figures and tables: which one, from 1. */
  readonly number: number;
}

/**
 * The headings, figures and tables of a notebook, in order.
 *
 * @param lead what the part before the first heading is called
 */
export function outlineOf(result: NotebookResult, lead: string): OutlineLine[] {
  const lines = linesOf(result);
  const [first] = result.blocks;
  if (!first || lines[0]?.id === `b-${first.block.id}-0`) return lines;
  return [{ id: `b-${first.block.id}`, text: lead, kind: 'heading', number: 0 }, ...lines];
}

function linesOf(result: NotebookResult): OutlineLine[] {
  const counts = { figure: 0, table: 0 };
  return result.blocks.flatMap((block): OutlineLine[] => {
    const id = `b-${block.block.id}`;
    if (block.type === 'prose') {
      return block.children
        .filter((node) => node.type === 'heading')
        .map((node, index) => ({
          id: `${id}-${index}`,
          text: plainText(node),
          kind: 'heading',
          number: index,
        }));
    }
    if (block.type === 'chart')
      return [{ id, text: block.chart.title, kind: 'figure', number: (counts.figure += 1) }];
    if (block.type === 'custom')
      return [{ id, text: block.chart.title, kind: 'figure', number: (counts.figure += 1) }];
    if (block.type === 'table')
      return [{ id, text: block.title, kind: 'table', number: (counts.table += 1) }];
    return [];
  });
}

/** What is read of a piece of prose. */
export function plainText(node: ProseNode): string {
  if (node.type === 'text' || node.type === 'code') return node.text;
  if (node.type === 'figure') return node.figure.text;
  return 'children' in node ? node.children.map(plainText).join('') : ' ';
}
