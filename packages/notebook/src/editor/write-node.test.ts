import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGroup } from '../prose/read-prose.ts';
import type { EditorInline, EditorItem, EditorList, EditorMark } from './editor-document.ts';
import { normalInline } from './normal-inline.ts';
import { readNode } from './read-node.ts';
import { writeNode } from './write-node.ts';

const letters = fc.constantFrom(
  ...['a', 'đồng chí', 'Z', '5', '1.', '2)', ' ', '  ', '\u00A0', '*', '**', '_', '`', '[', ']]'],
  ...[
    '[[',
    '|',
    '||',
    '{',
    '{{',
    '}}',
    '\\',
    '<',
    '>',
    '#',
    '##',
    '-',
    '+',
    '=',
    '---',
    '~~~',
    '!',
  ],
  ...['&', '&amp;', '&#32;', '(', ')', '“', '.', ',', ':', '😀', '\n', '\t', '/', 'https://a.vn'],
);
const text = fc.array(letters, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const mark = (kind: EditorMark) => fc.option(fc.constant(kind), { freq: 2, nil: null });
const marks = fc
  .tuple(
    fc.option(fc.record({ choice: fc.nat(2), part: fc.nat(2) }), { freq: 2 }),
    fc.option(
      fc.constantFrom('https://a.vn/b(c)_d', '#muc', 'mailto:a@b.vn', 'javascript:x', 'x y|]z'),
    ),
    mark({ type: 'strong' }),
    mark({ type: 'emphasis' }),
    fc.option(fc.constant<EditorMark>({ type: 'code' }), { freq: 4 }),
  )
  .map(([choice, href, ...others]): EditorMark[] => [
    ...(choice ? [{ type: 'ifValue', attrs: choice } as const] : []),
    ...(href ? [{ type: 'link', attrs: { href } } as const] : []),
    ...others.filter((one) => one !== null),
  ]);
const inline: fc.Arbitrary<EditorInline> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('text' as const), text, marks }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('figure' as const),
      attrs: fc.record({
        reference: fc.constantFrom('a/b', '+a/b?c=d&@e=f', ' x ', 'a}b', 'x||y', ']]', '`', ''),
      }),
      marks,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('lineBreak' as const), marks }) },
);
const content = fc.array(inline, { maxLength: 6 });

const read = (group: readonly string[]) => readGroup(group).map(readNode);

describe('writeNode', () => {
  it('writes a paragraph that reads as its normal form', () => {
    fc.assert(
      fc.property(content, (given) => {
        const normal = normalInline(given);
        const written = writeNode({ type: 'paragraph', content: given });
        if (normal.length === 0) return void expect(written).toEqual(['']);
        expect(read(written)).toEqual([{ type: 'paragraph', content: normal }]);
        expect(normalInline(normal)).toEqual(normal);
      }),
      { numRuns: 3000 },
    );
  });

  it('writes a heading that reads as its normal form', () => {
    const words = content.map((given) => given.filter(({ type }) => type !== 'lineBreak'));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 6 }), (given, level) => {
        const written = writeNode({ type: 'heading', attrs: { level }, content: given });
        const expected = { type: 'heading', attrs: { level }, content: normalInline(given) };
        expect(read(written)).toEqual([expected]);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes a list, an item to each text, that reads as its normal form', () => {
    const list = (depth: number): fc.Arbitrary<EditorList> =>
      fc.record({
        type: fc.constant('list' as const),
        attrs: fc.record({ ordered: fc.boolean() }),
        content: fc.array(item(depth), { minLength: 1, maxLength: 3 }),
      });
    const item = (depth: number): fc.Arbitrary<EditorItem> =>
      fc
        .tuple(content, depth === 0 ? fc.constant(null) : fc.option(list(depth - 1)))
        .map(([words, below]) => ({
          type: 'item',
          content: [{ type: 'paragraph', content: words }, ...(below ? [below] : [])],
        }));
    fc.assert(
      fc.property(list(2), (given) => {
        const written = writeNode(given);
        expect(written).toHaveLength(itemsIn(given));
        expect(read(written)).toEqual([normalList(given)]);
      }),
      { numRuns: 500 },
    );
  });
});

function itemsIn(list: EditorList): number {
  return list.content.reduce(
    (sum, { content: [, ...lists] }) => sum + 1 + lists.map(itemsIn).reduce((a, b) => a + b, 0),
    0,
  );
}

function normalList(list: EditorList): EditorList {
  return {
    ...list,
    content: list.content.map(({ content: [paragraph, ...lists] }) => ({
      type: 'item',
      content: [
        { type: 'paragraph', content: normalInline(paragraph.content) },
        ...lists.map(normalList),
      ],
    })),
  };
}
