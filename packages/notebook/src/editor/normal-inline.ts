import { markdown } from '../prose/markdown.ts';
import type { EditorInline, EditorMark } from './editor-document.ts';
import { runsOf } from './runs-of.ts';

/** Marks from the outermost to the innermost. */
export const MARKS = ['ifValue', 'link', 'strong', 'emphasis', 'code'] as const;

export type MarkType = (typeof MARKS)[number];

/**
 * Inline content as Markdown can say it, the same however it was typed: no blanks at the ends of lines
 * or of marked words, neighbours with the same marks as one, choices numbered in order.
 */
export function normalInline(content: readonly EditorInline[]): EditorInline[] {
  const marked = content.map((node) => ({ ...node, marks: normalMarks(node) }));
  let nodes = merged(marked).flatMap(pieces);
  for (const type of ['link', 'strong', 'emphasis'] as const)
    nodes = withoutMarkedBlanks(nodes, type);
  return numbered(merged(trimmed(merged(nodes))));
}

/** The mark of a type, where a node has one. */
export function markOf<Type extends MarkType>(
  node: EditorInline,
  type: Type,
): Extract<EditorMark, { type: Type }> | undefined {
  return node.marks?.find(
    (mark): mark is Extract<EditorMark, { type: Type }> => mark.type === type,
  );
}

/** Whether two nodes have the same marks from the outermost to this one. */
export function isAlike(one: EditorInline, other: EditorInline, innermost: MarkType): boolean {
  return MARKS.slice(0, MARKS.indexOf(innermost) + 1).every((type) => {
    const [mark, next] = [markOf(one, type), markOf(other, type)];
    return mark === next || JSON.stringify(mark) === JSON.stringify(next);
  });
}

function normalMarks(node: EditorInline): EditorMark[] {
  return MARKS.flatMap((type): EditorMark[] => {
    const mark = markOf(node, type);
    if (!mark || (mark.type === 'code' && node.type !== 'text')) return [];
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
  if (markOf(node, 'code')) return [{ ...node, text }];
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
  return node.type === 'text' && !markOf(node, 'code') && node.text.trim() === '';
}

/** Takes a mark from blanks at the ends of what it marks. */
function withoutMarkedBlanks(nodes: readonly EditorInline[], type: MarkType): EditorInline[] {
  return runsOf(nodes, (one, other) => isAlike(one, other, type)).flatMap((run) => {
    const first = run.findIndex((node) => !isBlank(node));
    const last = run.findLastIndex((node) => !isBlank(node));
    return run.map((node, at) =>
      at < first || at > last || first < 0 ? withoutMark(node, type) : node,
    );
  });
}

function withoutMark(node: EditorInline, type: MarkType): EditorInline {
  return { ...node, marks: (node.marks ?? []).filter((mark) => mark.type !== type) };
}

/** Without the blanks that Markdown drops: at the ends of a paragraph and beside breaks. */
function trimmed(nodes: readonly EditorInline[]): EditorInline[] {
  const last = nodes.findLastIndex((node) => !isBlank(node) || markOf(node, 'ifValue'));
  return nodes.slice(0, last + 1).flatMap((node, at): EditorInline[] => {
    if (node.type !== 'text' || markOf(node, 'code')) return [node];
    const [before, after] = [nodes[at - 1], nodes[at + 1]];
    const isPlain = !markOf(node, 'ifValue');
    const isBeside = (other: EditorInline | undefined) =>
      other?.type === 'lineBreak' && isAlike(other, node, 'ifValue');
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
    if (node.type === 'text' && before?.type === 'text' && isAlike(node, before, 'code'))
      result[result.length - 1] = { ...before, text: before.text + node.text };
    else result.push(node);
  }
  return result;
}

/** Numbers choices and their parts in order. Nodes without marks get no `marks` at all. */
function numbered(nodes: readonly EditorInline[]): EditorInline[] {
  let [choice, part] = [-1, 0];
  let before: { readonly choice: number; readonly part: number } | null = null;
  return nodes.map((node): EditorInline => {
    const own = markOf(node, 'ifValue')?.attrs ?? null;
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
