import { describe, expect, it } from 'vitest';
import type { ProseNode } from '../result.ts';
import { readLine, readProse } from './read-prose.ts';
import { resolveProse, type Figures } from './resolve-prose.ts';

const figure = (text: string) => ({ text: text.trim().toUpperCase(), address: `at:${text}` });
/** Of figures: all that begin with `missing` have no value. */
const figures: Figures = {
  hasValue: (text) => !text.startsWith('missing'),
  figures: (text) => [figure(text)],
  between: () => ', ',
};
const read = (...text: string[]): ProseNode[] => resolveProse(readProse(text), figures);
const line = (text: string): ProseNode[] => resolveProse(readLine(text), figures);
const text = (content: string): ProseNode => ({ type: 'text', text: content });
const paragraph = (...children: ProseNode[]): ProseNode => ({ type: 'paragraph', children });
const live = (name: string): ProseNode => ({ type: 'figure', figure: figure(name) });

/** What is left when all structure is taken away. */
function flat(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'figure') return node.figure.text;
      if ('text' in node) return node.text;
      return 'children' in node ? flat(node.children) : ' ';
    })
    .join('');
}

const typesIn = (nodes: readonly ProseNode[]): string[] =>
  nodes.flatMap((node) => [node.type, ...('children' in node ? typesIn(node.children) : [])]);

describe('figures in prose', () => {
  it('stand where they were written', () => {
    expect(read('Có {{a/b}} đồng chí.')).toEqual([
      paragraph(text('Có '), live('a/b'), text(' đồng chí.')),
    ]);
  });

  it.each([
    ['**{{a}}**', ['paragraph', 'strong', 'figure']],
    ['*{{a}}*', ['paragraph', 'emphasis', 'figure']],
    ['## {{a}}', ['heading', 'figure']],
    ['- {{a}}', ['list', 'item', 'figure']],
    ['> {{a}}', ['quote', 'paragraph', 'figure']],
    ['[{{a}}](https://x.vn)', ['paragraph', 'link', 'figure']],
    ['{{a}}{{b}}', ['paragraph', 'figure', 'figure']],
    ['{{a_b_c}}*', ['paragraph', 'figure', 'text']],
  ])('stand in %j', (markdown, types) => expect(typesIn(read(markdown))).toEqual(types));

  it('keep what Markdown would take for its own', () => {
    expect(read('{{*a* [b](c) `d`}}')).toEqual([paragraph(live('*a* [b](c) `d`'))]);
  });

  it.each(['`{{a}}`', '    {{a}}', '```\n{{a}}\n```'])('are none in code: %j', (markdown) => {
    expect(typesIn(read(markdown))).toContain('code');
    expect(typesIn(read(markdown))).not.toContain('figure');
    expect(flat(read(markdown))).toContain('{{a}}');
  });

  it.each(['{{a', '{a}', 'a}}', '{ {a} }'])('are none without both pairs of braces: %j', (one) => {
    expect(read(one)).toEqual([paragraph(text(one))]);
  });
});

describe('links', () => {
  it.each(['https://dangcongsan.vn/', 'mailto:to-chuc@x.vn', '#chi-tieu'])('lead to %s', (href) => {
    expect(read(`[xem](${href})`)).toEqual([
      paragraph({ type: 'link', href, children: [text('xem')] }),
    ]);
  });

  it.each([
    'http://x.vn',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://x.vn',
    '//x.vn',
    '/x',
    'x.html',
    'https:x.vn',
    'blob:https://x.vn',
  ])('do not lead to %s; the words stay', (href) => {
    const nodes = read(`[xem](<${href}>)`);
    expect(typesIn(nodes)).not.toContain('link');
    expect(flat(nodes)).toContain('xem');
  });

  it('are not made of addresses that stand in the text', () => {
    expect(read('https://x.vn')).toEqual([paragraph(text('https://x.vn'))]);
  });

  it('are not made of pictures', () => {
    const nodes = read('![ảnh](data:image/png;base64,AAAA)');
    expect(new Set(typesIn(nodes))).toEqual(new Set(['paragraph', 'text']));
    expect(flat(nodes)).toBe('!ảnh');
  });
});

describe('HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="x()">b</b>',
    '<!-- note -->',
    '<svg><use href="#x"/></svg>',
  ])('is text: %s', (html) => {
    const nodes = read(html);
    expect(new Set(typesIn(nodes))).toEqual(new Set(['paragraph', 'text']));
    expect(flat(nodes)).toBe(html);
  });

  it('gives entities as the characters they mean, which are text as well', () => {
    expect(flat(read('&lt;b&gt; &amp; &#60;'))).toBe('<b> & <');
  });
});

describe('structure', () => {
  it('has three levels of headings', () => {
    const headings = read('# a\n\n## b\n\n### c\n\n###### d');
    expect(headings.map((node) => node.type === 'heading' && node.level)).toEqual([1, 2, 3, 3]);
  });

  it('has lists within lists', () => {
    expect(read('1. a\n   - b\n   - c\n2. d')).toEqual([
      {
        type: 'list',
        ordered: true,
        children: [
          {
            type: 'item',
            children: [
              text('a'),
              {
                type: 'list',
                ordered: false,
                children: [
                  { type: 'item', children: [text('b')] },
                  { type: 'item', children: [text('c')] },
                ],
              },
            ],
          },
          { type: 'item', children: [text('d')] },
        ],
      },
    ]);
  });

  it('has paragraphs in the items of a loose list', () => {
    expect(typesIn(read('- a\n\n- b'))).toEqual([
      'list',
      ...['item', 'paragraph', 'text'],
      ...['item', 'paragraph', 'text'],
    ]);
  });

  it('has rules, breaks and lines that run on', () => {
    expect(read('a\nb\\\nc\n\n---')).toEqual([
      paragraph(text('a'), text(' '), text('b'), { type: 'break' }, text('c')),
      { type: 'rule' },
    ]);
  });

  it('ends however deep a stranger nests', () => {
    expect(typesIn(read(`${'> '.repeat(5000)}a`))[0]).toBe('quote');
    expect(flat(read(`${'['.repeat(5000)}a`))).toContain('a');
    expect(flat(read(`${'{{'.repeat(5000)}a}}`))).toContain('A');
  });
});

describe('readLine', () => {
  it('reads what stands within one line, and no blocks', () => {
    expect(line('# chỉ tiêu **{{a}}**')).toEqual([
      text('# chỉ tiêu '),
      { type: 'strong', children: [live('a')] },
    ]);
  });

  it('reads nothing as nothing', () => expect(line('')).toEqual([]));
});

describe('paragraphs', () => {
  it('are read one by one, and items that follow each other as one list', () => {
    expect(typesIn(read('## a', 'b', '- c', '- d', '  1. e', 'f'))).toEqual([
      ...['heading', 'text', 'paragraph', 'text'],
      ...['list', 'item', 'text', 'item', 'text', 'list', 'item', 'text'],
      ...['paragraph', 'text'],
    ]);
  });

  it('do not take the next one with them, whatever they leave open', () => {
    expect(typesIn(read('```', '**a', '[[b', 'c]]**'))).toEqual([
      'code',
      ...['paragraph', 'text', 'paragraph', 'text', 'paragraph', 'text'],
    ]);
  });

  it('lose the items of a list of which nothing is left, and the list with its last item', () => {
    expect(typesIn(read('- [[{{missing}}]]', '- b'))).toEqual(['list', 'item', 'text']);
    expect(read('- [[{{missing}}]]', '- [[{{missing}}]]')).toEqual([]);
  });

  it('do not begin with the blank of a sentence that follows one left out', () => {
    expect(read('[[{{missing}}.]] Then.')).toEqual([paragraph(text('Then.'))]);
    expect(read('[[{{missing}}.]] {{a}}')).toEqual([paragraph(live('a'))]);
  });

  it('that are empty show nothing', () => expect(read('', ' ', '[[{{missing}}]]')).toEqual([]));
});

describe('a choice', () => {
  it.each([
    ['no parts at all', 'no parts at all'],
    ['a[[, {{known}}]].', 'a, KNOWN.'],
    ['a[[, {{missing}}]].', 'a.'],
    ['a[[{{missing}}||{{known}}||always]]', 'aKNOWN'],
    ['a[[{{missing}}||always]]', 'aalways'],
    ['a[[{{known}} of {{missing}}||none]]', 'anone'],
    ['a[[{{known/a}} of {{known/b}}||none]]', 'aKNOWN/A of KNOWN/B'],
    ['a[[{{missing}}]] and [[{{known}}]]', 'a and KNOWN'],
    ['a **[[{{known}}||b]]** c', 'a KNOWN c'],
    ['[[**{{missing}}**||*b* {{known}}]]', 'b KNOWN'],
    ['[[a `]]` b||c]]', 'a ]] b'],
    ['[[a \\|\\| b||c]]', 'a || b'],
    ['[[a \\]] b]]', 'a ]] b'],
    ['[[{{missing?@a=]]}}||b]]', 'b'],
    ['[[two {{known}}\n\nparagraphs||none]]', 'two KNOWNparagraphs'],
    ['[[two {{missing}}\n\nparagraphs||none]]', 'none'],
    ['a [link](https://x.vn) and [[never closed', 'a link and [[never closed'],
    ['[[a [[b]] c]]', 'a [[b c]]'],
    ['`[[a||b]]`', '[[a||b]]'],
  ])('%j reads %j', (markdown, words) => expect(flat(read(markdown))).toBe(words));

  it('ends however many are begun', () => {
    const ends = (markdown: string) => expect(flat(read(markdown))).toContain('a');
    ends(`${'[['.repeat(10_000)}a`);
    ends(`${'[['.repeat(10_000)}a\`]]\``);
    ends(`${'[[x||'.repeat(5_000)}a]]`.replace('x', 'a'));
    ends(`a${'{{'.repeat(10_000)}`);
  });
});

describe('letters that would mean something', () => {
  it.each([
    ['\\{{a}}', '{{a}}'],
    ['\\[[a]]', '[[a]]'],
    ['{\\{a}}', '{{a}}'],
  ])('%j are letters: %j', (markdown, words) => {
    expect(read(markdown)).toEqual([paragraph(text(words))]);
  });
});

describe('figures that are named together', () => {
  it('stand with words between them', () => {
    const two: Figures = { ...figures, figures: (name) => [figure(name), figure('c')] };
    expect(resolveProse(readLine('{{a}}.'), two)).toEqual([
      live('a'),
      text(', '),
      live('c'),
      text('.'),
    ]);
  });
});
