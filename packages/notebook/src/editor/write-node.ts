import type { EditorInline, EditorItem, EditorList, EditorText } from './editor-document.ts';
import { writeInline } from './write-inline.ts';

/** A node of prose as paragraphs of Markdown, always in the same way. */
export function writeNode(node: EditorText): string[] {
  switch (node.type) {
    case 'heading': {
      const text = writeInline(node.content, { startsLine: false, lineBreak: ' ' });
      // Hashes at its end would be no words of the heading.
      return [`${'#'.repeat(node.attrs.level)} ${text.replace(/#$/, '\\#')}`.trimEnd()];
    }
    case 'paragraph':
      return [writeInline(node.content, { startsLine: true, lineBreak: '\\\n' })];
    case 'list':
      return writeList(node, '');
    case 'rule':
      return ['---'];
  }
}

/** A title as a line of Markdown. */
export function writeTitle(content: readonly EditorInline[]): string {
  return writeInline(content, { startsLine: false, lineBreak: ' ' });
}

function writeList(list: EditorList, indent: string): string[] {
  return list.content.flatMap((item, at) =>
    writeItem(item, indent, list.attrs.ordered ? `${at + 1}. ` : '- '),
  );
}

function writeItem(
  { content: [paragraph, ...lists] }: EditorItem,
  indent: string,
  mark: string,
): string[] {
  const below = indent + ' '.repeat(mark.length);
  const text = writeInline(paragraph.content, { startsLine: true, lineBreak: `\\\n${below}` });
  // An item without words would make a heading of what stands before it.
  return [
    `${indent}${mark}${text === '' ? '&#32;' : text}`,
    ...lists.flatMap((list) => writeList(list, below)),
  ];
}
