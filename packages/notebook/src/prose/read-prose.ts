import type { Token } from 'markdown-it';
import { markdown, type ChoiceMeta } from './markdown.ts';
import type { ProseSource } from './prose-source.ts';

/** Reads paragraphs of Markdown. Items of a list that follow each other are one list. */
export function readProse(text: readonly string[]): ProseSource[] {
  return groupsOf(text).flatMap((group) => readGroup(group));
}

/** Reads Markdown within one line. */
export function readLine(text: string): ProseSource[] {
  return nodesOf(markdown.parseInline(text, {}));
}

/** Paragraphs that are read together: the items of a list; each other one is read alone. */
export function groupsOf(text: readonly string[]): string[][] {
  const groups: string[][] = [];
  let inList = false;
  for (const paragraph of text) {
    const isItem = ITEM.test(paragraph);
    if (isItem && inList) groups.at(-1)!.push(paragraph);
    else groups.push([paragraph]);
    inList = isItem;
  }
  return groups;
}

/** Begins with a mark of a list. */
export const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** Reads what {@link groupsOf} put together. */
export function readGroup(group: readonly string[]): ProseSource[] {
  const text = group.join('\n');
  const choice = wholeChoice(text);
  if (choice) return [{ type: 'choice', parts: choice.map((part) => readMarkdown(part)) }];
  return readMarkdown(text);
}

function readMarkdown(text: string): ProseSource[] {
  return nodesOf(markdown.parse(text, {}));
}

/** The parts of a text that is one choice between whole paragraphs. */
function wholeChoice(text: string): string[] | null {
  if (!/\n[ \t]*\n/.test(text)) return null;
  const inner = /^\s*\[\[([\s\S]*)\]\]\s*$/.exec(text)?.[1];
  return inner === undefined || inner.includes(']]') ? null : inner.split('||');
}

type Open = {
  readonly build: (children: ProseSource[]) => ProseSource[];
  readonly children: ProseSource[];
};

function nodesOf(tokens: readonly Token[]): ProseSource[] {
  const stack: Open[] = [{ build: (children) => children, children: [] }];
  const put = (nodes: readonly ProseSource[]): void => {
    const { children } = stack.at(-1)!;
    for (const node of nodes) children.push(node);
  };
  for (const token of tokens) {
    if (token.type === 'inline') put(nodesOf(token.children ?? []));
    else if (token.nesting === 1) stack.push({ build: wrapperOf(token), children: [] });
    else if (token.nesting === -1) {
      const { build, children } = stack.pop()!;
      put(build(children));
    } else put(leafOf(token));
  }
  return stack[0]!.children;
}

function wrapperOf(token: Token): Open['build'] {
  switch (token.type) {
    case 'heading_open':
      return (children) => [{ type: 'heading', level: Number(token.tag.slice(1)), children }];
    case 'bullet_list_open':
      return (children) => [{ type: 'list', ordered: false, children }];
    case 'ordered_list_open':
      return (children) => [{ type: 'list', ordered: true, children }];
    case 'list_item_open':
      return (children) => [{ type: 'item', children }];
    case 'blockquote_open':
      return (children) => [{ type: 'quote', children }];
    case 'strong_open':
      return (children) => [{ type: 'strong', children }];
    case 'em_open':
      return (children) => [{ type: 'emphasis', children }];
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '');
      return (children) => [{ type: 'link', href, children }];
    }
    default:
      return (children) => (token.hidden ? children : [{ type: 'paragraph', children }]);
  }
}

function leafOf(token: Token): ProseSource[] {
  switch (token.type) {
    case 'figure':
      return [{ type: 'figure', reference: token.content }];
    case 'choice':
      return [{ type: 'choice', parts: (token.meta as unknown as ChoiceMeta).parts.map(nodesOf) }];
    case 'softbreak':
      return [{ type: 'text', text: ' ' }];
    case 'hardbreak':
      return [{ type: 'break' }];
    case 'hr':
      return [{ type: 'rule' }];
    case 'code_inline':
    case 'code_block':
    case 'fence':
      return [{ type: 'code', text: token.content }];
    default:
      return token.content === '' ? [] : [{ type: 'text', text: token.content }];
  }
}
