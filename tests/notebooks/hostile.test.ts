import { KetnapError } from '@ketnap/core';
import { migrate, notebookText, parseNotebook, type Notebook } from '@ketnap/notebook';
import { describe, expect, it } from 'vitest';

const base = {
  format: 'ketnap-notebook',
  version: 2,
  id: 'thu',
  title: '',
  language: 'vi',
  scope: { unit: 'a', term: 't', asOf: '2020-06-30', basis: 'as_recorded' },
  blocks: [] as unknown[],
};
const withBlocks = (...blocks: unknown[]) => ({ ...base, blocks });
const prose = (text: unknown) => ({ id: 'p', type: 'prose', text });
const nested = (levels: number, open: string, close: string) =>
  `{"format":"ketnap-notebook","version":2,"x":${open.repeat(levels)}1${close.repeat(levels)}}`;

/** The refusal of what is given, which must be one of ours. */
function refusal(given: unknown, read: (given: unknown) => unknown = parseNotebook): KetnapError {
  try {
    read(given);
  } catch (error) {
    expect(error).toBeInstanceOf(KetnapError);
    const refused = error as KetnapError;
    for (const text of Object.values(refused.messages)) {
      expect(text).not.toMatch(/undefined|\[object/);
      expect(text.length).toBeLessThan(900);
    }
    return refused;
  }
  throw new Error('It was taken.');
}

describe('what is no notebook', () => {
  const given: [given: unknown, code: string][] = [
    ['', 'not_json'],
    ['{', 'not_json'],
    ['{"format":"ketnap-notebook",}', 'not_json'],
    ['<html></html>', 'not_json'],
    ['\u0000\u0001', 'not_json'],
    ['PK\u0003\u0004', 'not_json'],
    [']'.repeat(1000), 'not_json'],
    ['null', 'not_a_notebook'],
    ['[]', 'not_a_notebook'],
    ['"ketnap-notebook"', 'not_a_notebook'],
    ['{}', 'not_a_notebook'],
    ['{"format":"jupyter"}', 'not_a_notebook'],
    [{ format: ['ketnap-notebook'], version: 2 }, 'not_a_notebook'],
    [null, 'not_a_notebook'],
    [undefined, 'bad_notebook'],
    [12, 'not_a_notebook'],
    [Symbol('a'), 'bad_notebook'],
    [() => base, 'bad_notebook'],
    [10n, 'bad_notebook'],
    [new Map(), 'bad_notebook'],
    [new Date(0), 'bad_notebook'],
    [Object.create({ format: 'ketnap-notebook', version: 2 }), 'bad_notebook'],
  ];
  it.each(given.map(([one, code]) => [String(one), code, () => one] as const))(
    '%j is refused: %s',
    (_, code, give) => expect(refusal(give()).code).toBe(code),
  );

  it('a text that ends too soon is refused with its line', () => {
    expect(refusal('{\n "format": "ketnap-notebook",\n "version": 2').messages.en).toMatch(/JSON/);
    expect(refusal('{\n "format": 1,\n !').messages.vi).toContain('dòng 3');
  });

  it('a mark of byte order before it is no matter', () => {
    expect(parseNotebook(`\uFEFF${JSON.stringify(base)}`)).toEqual(base);
  });
});

describe('a version', () => {
  it.each([0, -1, 1.5, '2', null, [2], 1e308, true])('%j is none', (version) => {
    const { code, messages } = refusal({ ...base, version });
    expect(code).toBe('bad_notebook');
    expect(messages.en).toContain('/version');
  });

  it('that is newer is refused, whatever else it holds', () => {
    const newer = JSON.stringify({ format: 'ketnap-notebook', version: 7, blocks: { a: 1 } });
    expect(refusal(newer)).toMatchObject({ code: 'newer_notebook' });
    expect(refusal(newer).messages.vi).toContain('phiên bản 7');
  });
});

describe('a place that is wrong is named', () => {
  it.each<[unknown, string, string, string]>([
    [{ ...base, id: undefined }, 'tại /id', 'at /id', 'nothing'],
    [{ ...base, id: 'a b' }, 'tại /id', 'at /id', '"a b"'],
    [{ ...base, title: 5 }, 'tại /title', 'at /title', '5'],
    [{ ...base, language: 'fr' }, 'tại /language', 'one of: "vi", "en"', '"fr"'],
    [{ ...base, language: '__proto__' }, 'tại /language', 'one of', '__proto__'],
    [{ ...base, scope: null }, 'tại /scope', 'at /scope', 'null'],
    [{ ...base, scope: { ...base.scope, asOf: '2020-02-30' } }, '/scope/asOf', 'a day', '02-30'],
    [{ ...base, scope: { ...base.scope, period: '2020-Q1' } }, '/scope/period', 'half-year', 'Q1'],
    [{ ...base, scope: { ...base.scope, basis: 'x' } }, '/scope/basis', 'as_of', '"x"'],
    [{ ...base, blocks: { length: 3 } }, 'tại /blocks', 'a list', '{"length":3}'],
    [withBlocks(null), 'khối thứ 1, tại /blocks/0', 'in block 1, at /blocks/0', 'null'],
    [withBlocks(prose([]), []), 'khối thứ 2, tại /blocks/1', 'an object', '[]'],
    [withBlocks({ id: 'p' }), 'khối thứ 1, tại /blocks/0/type', 'at /blocks/0/type', 'nothing'],
    [withBlocks({ type: 'break' }), 'khối thứ 1 (break), tại /blocks/0/id', 'an id', 'nothing'],
    [withBlocks(prose('chữ')), 'khối thứ 1 (prose), tại /blocks/0/text', 'a list', '"chữ"'],
    [withBlocks(prose(['a', 1])), 'tại /blocks/0/text/1', 'expected text', '1'],
    [withBlocks({ ...prose([]), draft: false }), '/blocks/0/draft', 'nothing at all', 'false'],
    [withBlocks({ ...prose([]), scope: { unit: 1 } }), '/blocks/0/scope/unit', 'text', '1'],
    [withBlocks({ id: 'c', type: 'chart' }), '(chart), tại /blocks/0/chart', 'expected', 'nothing'],
    [withBlocks({ id: 'c', type: 'chart', chart: 'x', top: 0 }), '/top', '1 or more', '0'],
    [withBlocks({ id: 'c', type: 'chart', chart: 'x', options: [] }), '/options', '{ … }', '[]'],
    [
      withBlocks({ id: 't', type: 'table', title: '', analysis: 'x', sort: {} }),
      '/sort/by',
      '',
      '',
    ],
    [withBlocks({ id: 'k', type: 'compare', by: 'x', of: [], measures: [] }), '/by', '"unit"', 'x'],
    [withBlocks({ id: 'u', type: 'custom', spec: 'x', data: {} }), '/spec', '{ … }', '"x"'],
    [withBlocks({ id: 'b', type: 'bridge', frozen: '' }), '/frozen', 'an id', '""'],
    [{ ...base, frozen: [{ id: 'f' }] }, 'tại /frozen/0/name', 'at /frozen/0/name', 'nothing'],
    [{ ...base, 'a/b~c': Number.NaN }, 'tại /a~1b~0c', 'a finite number', 'NaN'],
    [{ ...base, x: [1, Infinity] }, 'tại /x/1', 'a finite number', 'Infinity'],
    [{ ...base, title: 'a\uD800' }, 'tại /title', 'complete Unicode', 'U+D800'],
    [JSON.stringify({ ...base, title: 'a\uDC00b' }), 'tại /title', 'complete Unicode', 'U+D800'],
    [
      withBlocks(prose([]), prose([])),
      'khối thứ 2 (prose), tại /blocks/1/id',
      'block 1 already has',
      '"p"',
    ],
  ])('%#: %s', (given, vi, en, found) => {
    const { code, messages } = refusal(given);
    expect(code).toBe('bad_notebook');
    expect(messages.vi).toContain(vi);
    expect(messages.en).toContain(en);
    expect(messages.en).toContain(found);
  });

  it('in an older notebook as well', () => {
    const old = { ...base, version: 1, blocks: [{ id: 'p', type: 'prose', text: 5 }, { id: 7 }] };
    expect(refusal(old).messages.vi).toContain('khối thứ 1 (prose), tại /blocks/0/text');
  });
});

describe('what is too large is refused before it is worked on', () => {
  const many = (count: number, one: unknown) => Array.from({ length: count }, () => one);

  it.each<[string, () => unknown]>([
    ['100 MB of text', () => `"${'a'.repeat(100_000_000)}"`],
    ['a title of 100 MB', () => ({ ...base, title: 'a'.repeat(100_000_000) })],
    ['a key of a megabyte', () => ({ ...base, ['k'.repeat(1_000_000)]: 1 })],
    ['a million blocks', () => ({ ...base, blocks: many(1_000_000, null) })],
    [
      'a million blocks as text',
      () => JSON.stringify({ ...base, blocks: many(1_000_000, { id: 'a' }) }),
    ],
    ['a list without bounds', () => ({ ...base, blocks: new Array(2 ** 32 - 1) })],
    ['another list without bounds', () => ({ ...base, x: new Array(2 ** 32 - 1) })],
    ['100,000 lists within each other', () => nested(100_000, '[', ']')],
    ['5 million lists that never end', () => '['.repeat(5_000_000)],
    ['100,000 objects within each other', () => nested(100_000, '{"a":', '}')],
    ['a long paragraph', () => withBlocks(prose(['a'.repeat(30_000)]))],
    ['many paragraphs', () => withBlocks(prose(many(3000, 'a')))],
    [
      'much prose',
      () => ({
        ...base,
        blocks: many(100, 0).map((_, at) => ({ ...prose(['a'.repeat(19_000)]), id: `${at}` })),
      }),
    ],
    [
      'much prose of an older version',
      () => ({
        ...base,
        version: 1,
        blocks: many(2, { id: 'a', type: 'prose', text: 'a\n\n'.repeat(50_000) }),
      }),
    ],
    [
      'a large chart by hand',
      () => withBlocks({ id: 'u', type: 'custom', spec: { a: many(90_000, 'abc') }, data: {} }),
    ],
    ['many values', () => ({ ...base, x: many(20, many(60_000, 1)) })],
  ])('%s', (_, give) => {
    expect(refusal(give()).code).toBe('too_large_notebook');
  });

  it('a circle', () => {
    const circle: Record<string, unknown> = { ...base };
    circle['self'] = circle;
    expect(refusal(circle).code).toBe('too_large_notebook');
  });

  it('objects a thousand deep', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(refusal({ ...base, deep }).code).toBe('too_large_notebook');
    expect(refusal({ ...base, deep }, migrate).code).toBe('too_large_notebook');
  });
});

describe('what would act', () => {
  it.each(['{"__proto__":{"polluted":1}}', '{"a":{"__proto__":null}}'])(
    '%s is refused',
    (extra) => {
      const text = JSON.stringify(base).replace('"blocks":[]', `"blocks":[],"x":${extra}`);
      expect(refusal(text).code).toBe('bad_notebook');
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a key or a type "%s" is only a word',
    (word) => {
      const text = JSON.stringify({
        ...withBlocks({ id: word, type: word, [word]: 1 }),
        [word]: 2,
      });
      expect(JSON.parse(notebookText(parseNotebook(text)))).toEqual(JSON.parse(text));
    },
  );

  const no = () => {
    throw new TypeError('no');
  };
  it.each<[string, () => unknown]>([
    ['a getter', () => Object.defineProperty({ ...base }, 'title', { enumerable: true, get: no })],
    [
      'a list with a getter',
      () => ({ ...base, blocks: Object.defineProperty([1], 0, { get: no }) }),
    ],
    ['a proxy of keys', () => new Proxy({}, { ownKeys: no })],
    ['a proxy of a prototype', () => new Proxy({}, { getPrototypeOf: no })],
    [
      'a proxy that was revoked',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
  ])('%s that throws is refused', (_, give) => {
    expect(refusal(give()).code).toBe('bad_notebook');
  });

  it('shares nothing with what was given', () => {
    const given = withBlocks(prose(['a']));
    const notebook = parseNotebook(given);
    expect(notebook).toEqual(given);
    expect(notebook).not.toBe(given);
    expect(notebook.blocks[0]).not.toBe(given.blocks[0]);
  });
});

describe('notebookText', () => {
  it('writes nothing that could not be read again', () => {
    const write = (given: unknown) => notebookText(given as Notebook);
    expect(refusal({ ...base, title: 'a\uD800' }, write).code).toBe('bad_notebook');
    expect(refusal(withBlocks(prose([]), prose([])), write).code).toBe('bad_notebook');
  });

  it('writes letters that were put together apart in NFC, and no minus before zero', () => {
    const text = notebookText({
      ...base,
      title: 'Đăk Tô'.normalize('NFD'),
      x: -0,
    } as unknown as Notebook);
    expect(text).toContain('"title": "Đăk Tô"'.normalize('NFC'));
    expect(text).toContain('"x": 0');
  });
});
