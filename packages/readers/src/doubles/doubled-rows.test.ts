import { CodedColumn } from '@ketnap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubledPersons } from './doubled-rows.ts';

const column = (...texts: string[]): CodedColumn => {
  const values = [...new Set(texts)];
  return new CodedColumn(
    Int32Array.from(texts, (text) => values.indexOf(text)),
    values,
  );
};

describe('doubledPersons', () => {
  it.each<[string, readonly string[] | readonly CodedColumn[], readonly number[][]]>([
    ['nobody', [], []],
    ['each once', ['a', 'b', 'c'], []],
    [
      'two and three',
      ['a', 'b', 'a', 'b', 'b'],
      [
        [0, 2],
        [1, 3, 4],
      ],
    ],
    ['rows without any text', ['', 'a', '', ' '], []],
    ['NFC and NFD, spaces around', ['Tô', 'Tô'.normalize('NFD'), ' Tô '], [[0, 1, 2]]],
    ['by id', [column('1', '', '2', '1', '')], [[0, 3]]],
    ['all columns', [column('a', 'a', 'a'), column('x', 'y', 'x')], [[0, 2]]],
    [
      'columns that are empty here and there',
      [column('a', '', 'a', ''), column('', '', '', '')],
      [[0, 2]],
    ],
    ['columns whose texts joined would be alike', [column('ab', 'a'), column('c', 'bc')], []],
  ])('finds %s', (_, signatures, groups) => {
    expect(doubledPersons(signatures)).toEqual(groups);
  });

  it('finds what comparing all with all finds', () => {
    const text = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), (rows) => {
        const groups = rows.flatMap((row, at) => {
          const alike = rows.flatMap((other, i) => (`${other}` === `${row}` ? [i] : []));
          return alike[0] === at && alike.length > 1 && row.some(Boolean) ? [alike] : [];
        });
        const columns = [0, 1].map((at) => column(...rows.map((row) => row[at]!)));
        expect(doubledPersons(columns)).toEqual(groups);
      }),
    );
  });
});
