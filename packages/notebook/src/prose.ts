import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import type { LiveFigure, ProseNode } from './result.ts';

/**
 * Markdown (CommonMark without HTML and pictures) as a tree in which `{{…}}` is a live figure. Links
 * lead only to `https:`, `mailto:` and blocks of the notebook (`#id`); others become their text.
 */
export function proseTree(text: string, figure: (reference: string) => LiveFigure): ProseNode[] {
  return nodesOf(parser.parse(text, {}), figure);
}

/** Markdown within one line. */
export function proseLine(text: string, figure: (reference: string) => LiveFigure): ProseNode[] {
  return nodesOf(parser.parseInline(text, {}), figure);
}

const parser = withFigures(createMarkdown('commonmark', { html: false }).disable('image'));

function withFigures(markdown: MarkdownIt): MarkdownIt {
  markdown.inline.ruler.before('emphasis', 'figure', (state, silent) => {
    if (!state.src.startsWith('{{', state.pos)) return false;
    const end = state.src.indexOf('}}', state.pos);
    if (end < 0 || end >= state.posMax) return false;
    if (!silent) state.push('figure', '', 0).content = state.src.slice(state.pos + 2, end);
    state.pos = end + 2;
    return true;
  });
  return markdown;
}

type Open = {
  readonly build: (children: ProseNode[]) => ProseNode[];
  readonly children: ProseNode[];
};

function nodesOf(tokens: readonly Token[], figure: (reference: string) => LiveFigure): ProseNode[] {
  const stack: Open[] = [{ build: (children) => children, children: [] }];
  const put = (...nodes: ProseNode[]): void => void stack.at(-1)!.children.push(...nodes);
  for (const token of tokens) {
    if (token.type === 'inline') put(...nodesOf(token.children ?? [], figure));
    else if (token.nesting === 1) stack.push({ build: wrapperOf(token), children: [] });
    else if (token.nesting === -1) {
      const { build, children } = stack.pop()!;
      put(...build(children));
    } else put(...leafOf(token, figure));
  }
  return stack[0]!.children;
}

function wrapperOf(token: Token): Open['build'] {
  switch (token.type) {
    case 'heading_open': {
      const level = Math.min(Number(token.tag.slice(1)), 3) as 1 | 2 | 3;
      return (children) => [{ type: 'heading', level, children }];
    }
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
      return (children) =>
        /^(https:\/\/|mailto:|#)/.test(href) ? [{ type: 'link', href, children }] : children;
    }
    default:
      return (children) => (token.hidden ? children : [{ type: 'paragraph', children }]);
  }
}

function leafOf(token: Token, figure: (reference: string) => LiveFigure): ProseNode[] {
  switch (token.type) {
    case 'figure':
      return [{ type: 'figure', figure: figure(token.content) }];
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
