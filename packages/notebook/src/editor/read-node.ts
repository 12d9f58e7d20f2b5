import type { ProseSource } from '../prose/prose-source.ts';
import type {
  EditorInline,
  EditorItem,
  EditorList,
  EditorMark,
  EditorParagraph,
  EditorText,
} from './editor-document.ts';
import { normalInline } from './normal-inline.ts';

/** A node of prose as the editor shows it; null where it can only show letters. */
export function readNode(node: ProseSource): EditorText | null {
  switch (node.type) {
    case 'heading': {
      const content = readInline(node.children);
      const { level } = node;
      return content && { type: 'heading', attrs: { level }, content };
    }
    case 'paragraph':
      return readParagraph(node.children);
    case 'list':
      return readList(node);
    case 'rule':
      return { type: 'rule' };
    default:
      return null;
  }
}

function readParagraph(children: readonly ProseSource[]): EditorParagraph | null {
  const content = readInline(children);
  return content && { type: 'paragraph', content };
}

function readList(node: Extract<ProseSource, { type: 'list' }>): EditorList | null {
  const items = node.children.map(readItem);
  if (!items.every((item) => item !== null)) return null;
  return { type: 'list', attrs: { ordered: node.ordered }, content: items };
}

/** An item holds a paragraph, or of a dense list its words at once; then lists alone. */
function readItem(item: ProseSource): EditorItem | null {
  if (item.type !== 'item') return null;
  const { children } = item;
  const [first] = children;
  const lists = children.findIndex((child) => child.type === 'list');
  const end = lists < 0 ? children.length : lists;
  const words = first?.type === 'paragraph' ? first.children : children.slice(0, end);
  const paragraph = first?.type === 'paragraph' && end !== 1 ? null : readParagraph(words);
  const below = children
    .slice(end)
    .map((child) => (child.type === 'list' ? readList(child) : null));
  if (!paragraph || !below.every((list) => list !== null)) return null;
  return { type: 'item', content: [paragraph, ...below] };
}

/** The words of a paragraph; null where blocks stand among them. */
export function readInline(children: readonly ProseSource[]): EditorInline[] | null {
  const found: EditorInline[] = [];
  let choices = 0;
  const walk = (nodes: readonly ProseSource[], marks: readonly EditorMark[]): boolean =>
    nodes.every((node) => {
      switch (node.type) {
        case 'text':
          found.push({ type: 'text', text: node.text, marks });
          return true;
        case 'code':
          found.push({ type: 'text', text: node.text, marks: [...marks, { type: 'code' }] });
          return true;
        case 'figure':
          found.push({ type: 'figure', attrs: { reference: node.reference }, marks });
          return true;
        case 'break':
          found.push({ type: 'lineBreak', marks });
          return true;
        case 'strong':
        case 'emphasis':
          return walk(node.children, [...marks, { type: node.type }]);
        case 'link':
          return walk(node.children, [...marks, { type: 'link', attrs: { href: node.href } }]);
        case 'choice': {
          const choice = choices++;
          // What stands after an empty part is never shown.
          const empty = node.parts.findIndex((part) => part.length === 0);
          return (empty < 0 ? node.parts : node.parts.slice(0, empty)).every((part, at) =>
            walk(part, [...marks, { type: 'ifValue', attrs: { choice, part: at } }]),
          );
        }
        default:
          return false;
      }
    });
  return walk(children, []) ? normalInline(found) : null;
}
