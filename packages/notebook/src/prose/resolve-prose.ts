import type { LiveFigure, ProseNode } from '../result.ts';
import { referencesIn, type ProseSource } from './prose-source.ts';

/** What gives figures to prose. */
export interface Figures {
  /** Whether there is something to show: a value, or the reason why the reference is wrong. */
  readonly hasValue: (reference: string) => boolean;
  /** One, or those that a reference names together. */
  readonly figures: (reference: string) => readonly LiveFigure[];
  /** What stands before the figure of this number of so many: `, `, ` và `. */
  readonly between: (index: number, count: number) => string;
}

/**
 * Prose with its figures, and of each choice the first part whose figures all have values. A paragraph, an
 * item or a list of which nothing is left is left out. Links lead
 * only to `https:`, `mailto:` and blocks of the notebook (`#id`); others become their text.
 */
export function resolveProse(nodes: readonly ProseSource[], figures: Figures): ProseNode[] {
  const within = (children: readonly ProseSource[]) => resolveProse(children, figures);
  return nodes.flatMap((node): ProseNode[] => {
    switch (node.type) {
      case 'figure':
        return namedTogether(figures.figures(node.reference), figures);
      case 'choice':
        return within(node.parts.find((part) => referencesIn(part).every(figures.hasValue)) ?? []);
      case 'heading':
        return [
          {
            type: 'heading',
            level: Math.min(node.level, 3) as 1 | 2 | 3,
            children: within(node.children),
          },
        ];
      case 'link':
        return LEADS.test(node.href)
          ? [{ ...node, children: within(node.children) }]
          : within(node.children);
      case 'paragraph':
      case 'item':
      case 'list': {
        const children = withoutBlanksBefore(within(node.children));
        return children.length === 0 ? [] : [{ ...node, children }];
      }
      default:
        return 'children' in node
          ? [{ ...node, children: within(node.children) } as ProseNode]
          : [node];
    }
  });
}

/** A choice that is left out may leave the blank that parted it from what follows. */
function withoutBlanksBefore(nodes: readonly ProseNode[]): readonly ProseNode[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text' || !first.text.startsWith(' ')) return nodes;
  const text = first.text.trimStart();
  return text === '' ? others : [{ ...first, text }, ...others];
}

const LEADS = /^(https:\/\/|mailto:|#)/;

function namedTogether(found: readonly LiveFigure[], { between }: Figures): ProseNode[] {
  return found.flatMap((figure, index): ProseNode[] => [
    ...(index === 0 ? [] : [{ type: 'text', text: between(index, found.length) } as const]),
    { type: 'figure', figure },
  ]);
}
