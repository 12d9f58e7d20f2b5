import { TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { NotebookDoc } from '../document/notebook-doc.ts';
import { heldPart, isWithin, passagesIn } from './alternatives.ts';

const doc = new NotebookDoc().docOf({
  format: 'ketnap-notebook',
  version: 2,
  id: 'n',
  title: 'Kết nạp',
  language: 'vi',
  scope: { unit: 'u', term: 't', asOf: '2020-06-30', basis: 'as_recorded' },
  blocks: [
    {
      id: 'a',
      type: 'prose',
      scope: { unit: 'v' },
      text: [
        'Trước [[có {{q/a}} người||ít nhất **{{q/b}}**||chưa rõ]][[, đạt {{q/c}}]].',
        '- [[mục {{q/d}}]]',
      ],
    },
  ],
});
const passages = passagesIn(doc);

it('finds each passage, its parts and what they ask for', () => {
  expect(passages.map(({ parts }) => parts.map(({ references }) => references))).toEqual([
    [['q/a'], ['q/b'], []],
    [['q/c']],
    [['q/d']],
  ]);
  expect(passages.map(({ own }) => own)).toEqual(Array(3).fill({ unit: 'v' }));
  const texts = passages[0]!.parts.map(({ from, to }) => doc.textBetween(from, to, '', '#'));
  expect(texts).toEqual(['có # người', 'ít nhất #', 'chưa rõ']);
});

it.each([
  [
    ['q/a', 'q/b'],
    [0, -1, -1],
  ],
  [
    ['q/b', 'q/c'],
    [1, 0, -1],
  ],
  [['q/d'], [2, -1, 0]],
] as const)('with values of %j the parts %j hold', (known, held) => {
  const has = (reference: string) => (known as readonly string[]).includes(reference);
  expect(passages.map((one) => heldPart(one, has))).toEqual(held);
});

it('is within a passage at its edges too, and not beyond', () => {
  const { from, to } = passages[0]!;
  const at = (pos: number) => TextSelection.create(doc, pos);
  expect([from - 1, from, to, to + 1].map((pos) => isWithin(passages[0]!, at(pos)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
