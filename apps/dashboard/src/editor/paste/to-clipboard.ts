import type { Node, Slice } from 'prosemirror-model';
import { ownScope } from '../document/own-scope.ts';
import type { FigureValues } from '../figure-values.ts';

/** What is copied as plain text: figures as they are read, a paragraph a line. */
export function clipboardText({ content }: Slice, figures: FigureValues): string {
  const textOf = (node: Node, prose: Node | null): string => {
    if (node.isText) return node.text!;
    if (node.type.name === 'figure') {
      const reference = String(node.attrs['reference']);
      return figures.of(reference, prose ? ownScope(prose) : undefined)?.text ?? '';
    }
    if (node.type.name === 'lineBreak') return '\n';
    const own = node.type.name === 'prose' ? node : prose;
    const parts = node.children.map((child) => textOf(child, own));
    return node.isTextblock ? parts.join('') : parts.join('\n');
  };
  const parts = content.content.map((node) => textOf(node, null));
  return content.firstChild?.isInline ? parts.join('') : parts.join('\n');
}
