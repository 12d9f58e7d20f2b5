import { Schema, type Attrs, type MarkSpec, type NodeSpec } from 'prosemirror-model';

/** The blocks that are drawn as a whole. */
export const ATOMS = [
  'figures',
  'table',
  'chart',
  'compare',
  'custom',
  'bridge',
  'break',
  'unknown',
] as const;

/** How the document spells a node, where that is not how Ketnap would. */
const written = { written: { default: null } };
const block = { id: {}, block: {} };

const atom: NodeSpec = {
  group: 'block',
  attrs: block,
  atom: true,
  draggable: false,
  toDOM: () => ['div'],
};

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'title block*', attrs: { notebook: {} } },
  title: {
    content: 'inline*',
    marks: '_',
    attrs: written,
    selectable: false,
    toDOM: () => ['h1', 0],
  },
  prose: {
    group: 'block',
    content: 'line+',
    attrs: block,
    defining: true,
    toDOM: ({ attrs }) => ['section', { class: 'prose', id: `b-${attrs['id']}` }, 0],
  },
  paragraph: {
    group: 'line',
    content: 'inline*',
    attrs: written,
    parseDOM: [{ tag: 'p' }, { tag: 'blockquote' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    group: 'line',
    content: 'inline*',
    attrs: { ...written, level: { default: 2 } },
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 3) },
    })),
    toDOM: ({ attrs }) => [`h${Math.max(Number(attrs['level']), 2)}`, 0],
  },
  list: {
    group: 'line',
    content: 'item+',
    attrs: { ...written, ordered: { default: false } },
    parseDOM: [
      { tag: 'ul', attrs: { ordered: false } },
      { tag: 'ol', attrs: { ordered: true } },
    ],
    toDOM: ({ attrs }) => [attrs['ordered'] ? 'ol' : 'ul', 0],
  },
  item: {
    content: 'paragraph list*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  rule: {
    group: 'line',
    attrs: written,
    parseDOM: [{ tag: 'hr' }],
    toDOM: () => ['hr'],
  },
  markdown: { group: 'line', attrs: { text: {} }, atom: true, toDOM: () => ['pre'] },
  figure: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { reference: {} },
    toDOM: ({ attrs }) => ['span', { class: 'figure', 'data-figure': String(attrs['reference']) }],
    parseDOM: [
      {
        tag: 'span[data-figure]',
        getAttrs: (element) => ({ reference: element.getAttribute('data-figure') }),
      },
    ],
  },
  lineBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  text: { group: 'inline' },
};

/** From the outermost to the innermost, as the notebook orders them. */
const marks: Record<string, MarkSpec> = {
  ifValue: {
    attrs: { choice: {}, part: { default: 0 } },
    toDOM: ({ attrs }) => ['span', { class: 'if-value', 'data-part': String(attrs['part']) }],
  },
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: hrefOf }],
    // A click in the text sets the caret: the address is only shown.
    toDOM: ({ attrs }) => ['span', { class: 'link', title: String(attrs['href']) }],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong'],
  },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em'] },
  code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code'] },
};

/** A notebook as the editor holds it: the shape of `EditorDocument`. */
export const schema = new Schema({
  nodes: { ...nodes, ...Object.fromEntries(ATOMS.map((type) => [type, atom])) },
  marks,
});

/** Only addresses that the notebook would keep. */
function hrefOf(element: HTMLElement): Attrs | false {
  const href = element.getAttribute('href') ?? '';
  return /^(https?:|mailto:|#)/.test(href) ? { href } : false;
}
