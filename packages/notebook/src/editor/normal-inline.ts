import { markdown } from '../prose/markdown.ts';
import type { EditorInline, EditorMark } from './editor-document.ts';

/** Marks from the outermost to the innermost. */
export const RANKS = ['ifValue', 'link', 'strong', 'emphasis', 'code'] as const;

/**
 * Inline content as Markdown can say it, the same however it was typed: no blanks at the ends of lines
 * or of marked words, neighbours with the same marks as one, choices numbered in order.
 */
export function normalInline(content: readonly EditorInline[]): EditorInline[] {
  const marked = content.map((node) => ({ ...node, marks: normalMarks(node) }));
  let nodes = merged(marked).flatMap(pieces);
  for (const rank of [1, 2, 3]) nodes = withoutMarkedBlanks(nodes, rank);
  return numbered(merged(trimmed(merged(nodes))));
}

/** The mark of a rank, where a node has one. */
export function markOf(node: EditorInline, rank: number): EditorMark | undefined {
  return node.marks?.find(({ type }) => type === RANKS[rank]);
}

/** Whether two nodes have the same marks from the outermost to this rank. */
export function isAlike(one: EditorInline, other: EditorInline, rank: number): boolean {
  for (let at = 0; at <= rank; at += 1) {
    const [mark, next] = [markOf(one, at), markOf(other, at)];
    if (mark !== next && JSON.stringify(mark) !== JSON.stringify(next)) return false;
  }
  return true;
}

function normalMarks(node: EditorInline): EditorMark[] {
  const marks = RANKS.flatMap((_, rank) => {
    const mark = markOf(node, rank);
    return mark ? [mark] : [];
  });
  return marks.flatMap((mark): EditorMark[] => {
    if (mark.type === 'code' && node.type !== 'text') return [];
    if (mark.type !== 'link') return [mark];
    const href = linkOf(mark.attrs.href);
    return href === null ? [] : [{ type: 'link', attrs: { href } }];
  });
}

/** The address of a link as it is read back; null for one that is none. */
function linkOf(href: string): string | null {
  try {
    const normal = markdown.normalizeLink(href.trim()).replaceAll(ENDS, percent);
    return normal !== '' && markdown.validateLink(normal) ? normal : null;
  } catch {
    return null;
  }
}

/** Letters that would end the address of a link. */
const ENDS = /[\s()<>\\[\]{}|`]/g;

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Text as words and blanks, each by itself. */
function pieces(node: EditorInline): EditorInline[] {
  if (node.type === 'figure')
    return [{ ...node, attrs: { reference: plain(node.attrs.reference).replaceAll('}', '') } }];
  if (node.type !== 'text') return [node];
  const text = plain(node.text);
  if (text === '') return [];
  if (markOf(node, 4)) return [{ ...node, text }];
  return text.split(/(\s+)/u).flatMap((part) => (part === '' ? [] : [{ ...node, text: part }]));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\0', '')
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ');
}

function isBlank(node: EditorInline): boolean {
  if (node.type === 'lineBreak') return true;
  return node.type === 'text' && !markOf(node, 4) && node.text.trim() === '';
}

/** Takes the mark of a rank from blanks at the ends of what it marks. */
function withoutMarkedBlanks(nodes: readonly EditorInline[], rank: number): EditorInline[] {
  const result: EditorInline[] = [];
  for (let from = 0; from < nodes.length;) {
    let to = from + 1;
    while (to < nodes.length && isAlike(nodes[from]!, nodes[to]!, rank)) to += 1;
    const run = nodes.slice(from, to);
    const first = run.findIndex((node) => !isBlank(node));
    const last = run.findLastIndex((node) => !isBlank(node));
    result.push(
      ...run.map((node, at) => (at < first || at > last || first < 0 ? without(node, rank) : node)),
    );
    from = to;
  }
  return result;
}

function without(node: EditorInline, rank: number): EditorInline {
  return { ...node, marks: (node.marks ?? []).filter(({ type }) => type !== RANKS[rank]) };
}

/** Without the blanks that Markdown drops: at the ends of a paragraph and beside breaks. */
function trimmed(nodes: readonly EditorInline[]): EditorInline[] {
  const last = nodes.findLastIndex((node) => !isBlank(node) || markOf(node, 0));
  return nodes.slice(0, last + 1).flatMap((node, at): EditorInline[] => {
    if (node.type !== 'text' || markOf(node, 4)) return [node];
    const [before, after] = [nodes[at - 1], nodes[at + 1]];
    const isPlain = !markOf(node, 0);
    const isBeside = (other: EditorInline | undefined) =>
      other?.type === 'lineBreak' && isAlike(other, node, 0);
    let { text } = node;
    if ((isPlain && at === 0) || isBeside(before)) text = text.trimStart();
    if ((isPlain && at === last) || isBeside(after)) text = text.trimEnd();
    return text === '' ? [] : [{ ...node, text }];
  });
}

/** Neighbours with the same marks as one. */
function merged(nodes: readonly EditorInline[]): EditorInline[] {
  const result: EditorInline[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    if (node.type === 'text' && before?.type === 'text' && isAlike(node, before, 4))
      result[result.length - 1] = { ...before, text: before.text + node.text };
    else result.push(node);
  }
  return result;
}

/** Numbers choices and their parts in the order in which they stand. Nodes without marks have no list of them. */
function numbered(nodes: readonly EditorInline[]): EditorInline[] {
  let [choice, part] = [-1, 0];
  let before: { readonly choice: number; readonly part: number } | null = null;
  return nodes.map((node): EditorInline => {
    const mark = markOf(node, 0);
    const own = mark?.type === 'ifValue' ? mark.attrs : null;
    if (own && (own.choice !== before?.choice || own.part < before.part))
      [choice, part] = [choice + 1, 0];
    else if (own && own.part > before!.part) part += 1;
    before = own;
    const { marks = [], ...bare } = node;
    if (marks.length === 0) return bare as EditorInline;
    if (!own) return node;
    return { ...node, marks: [{ type: 'ifValue', attrs: { choice, part } }, ...marks.slice(1)] };
  });
}
