import type { Block, Notebook } from '@ketnap/notebook';
import fc from 'fast-check';

/** Pieces of Markdown, whole and broken, of which paragraphs are thrown together. */
const markdown = fc
  .array(
    fc.constantFrom(
      ...['a', 'đồng chí', ' ', 'Có ', '. ', '**', '_', '*', '`', '```', '[[', '||', ']]', '\\'],
      ...['{{quotaAttainment/admitted}}', '{{+a/b?@c=d&~as=abs}}', '{{unit}}', '{{', '}}', '\n'],
      ...['- ', '  - ', '1. ', '## ', '> ', '---', '[x](https://a.vn)', '[', '](', '![', '<b>'],
      ...['&amp;', '&#32;', '<https://a.vn>', '\n\n', '\\\n', '\t', '#', '+', '😀', '    '],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
  .map((text) => `x${text}`.normalize('NFC'));
const json = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  .filter((value) => isProper(JSON.stringify(value)));
const options = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), json, {
  maxKeys: 3,
  noNullPrototype: true,
});
const scope = {
  unit: word,
  term: word,
  asOf: fc.constantFrom('2019-12-31', '2020-06-30'),
  basis: fc.constantFrom('as_recorded', 'as_of'),
};
const narrowing = { period: fc.constantFrom('2020', '2020-H1'), source: word };
const nullable = { period: fc.constantFrom('2020', null), source: fc.option(word) };
const sort = fc.record({ by: word, descending: fc.boolean() }, { requiredKeys: ['by'] });
const few = fc.array(word, { maxLength: 3 });

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;
const block = (type: string, needed: Fields, optional: Fields = {}): fc.Arbitrary<object> =>
  fc.record(
    {
      type: fc.constant(type),
      ...needed,
      scope: fc.record({ ...scope, ...nullable }, { requiredKeys: [] }),
      draft: fc.constant(true),
      newer: json,
      ...optional,
    },
    { requiredKeys: ['type', ...Object.keys(needed)] as never[] },
  );

const blocks: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: block('prose', { text: fc.array(markdown, { maxLength: 5 }) }) },
  block('figures', {
    figures: fc.array(
      fc.record(
        { figure: word, label: word, detail: markdown, hint: json },
        { requiredKeys: ['figure'] },
      ),
      { maxLength: 3 },
    ),
  }),
  block(
    'table',
    { title: word, analysis: word },
    { options, columns: few, parts: fc.boolean(), total: fc.boolean(), sort },
  ),
  block(
    'chart',
    { chart: word },
    {
      options,
      half: fc.boolean(),
      sort,
      top: fc.integer({ min: 1 }),
      mark: few,
      words: fc.record({ title: word }),
    },
  ),
  block('compare', {
    by: fc.constantFrom('unit', 'term', 'source', 'day'),
    of: few,
    measures: few,
  }),
  block('custom', { spec: options, data: fc.constant({ rows: { analysis: 'trend' } }) }),
  block('bridge', { frozen: fc.constant('f') }, { figures: few }),
  block('break', {}),
  block('timeline', { of: json }),
);

/** Notebooks of every kind of block, with keys and blocks of a newer Ketnap among them. */
export const notebooks: fc.Arbitrary<Notebook> = fc
  .record(
    {
      format: fc.constant('ketnap-notebook'),
      version: fc.constant(2),
      id: fc.stringMatching(/^[a-z0-9]{8}$/),
      title: markdown,
      language: fc.constantFrom('vi', 'en'),
      scope: fc.record(
        { ...scope, ...narrowing },
        { requiredKeys: ['unit', 'term', 'asOf', 'basis'] },
      ),
      blocks: fc
        .array(blocks, { maxLength: 5 })
        .map((all) => all.map((one, at) => ({ id: `b${at}`, ...one }) as Block)),
      frozen: fc.constant([]),
      theme: json,
    },
    { requiredKeys: ['format', 'version', 'id', 'title', 'language', 'scope', 'blocks'] },
  )
  .map((one) => one as Notebook);

/** NFC, and no minus before zero: what a notebook's text holds. */
function isProper(text: string): boolean {
  return text === text.normalize('NFC') && !text.includes('__proto__');
}
