import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { NearNames } from './near-names.ts';

test.each([
  ['tan canh', [['tan cah', 'tan cnah'], ['tan ah']]],
  ['van lem', [['van lam']]],
  ['kon', []],
  ['po ko', [['po ko 1'.slice(0, 4)]]],
  ['thon so 11', [[], []]],
])('the names near %j are %j', (name, expected) => {
  const names = ['tan canh', 'tan cah', 'tan cnah', 'tan ah', 'van lem', 'van lam', 'ko', 'kom'];
  const near = new NearNames([...names, 'po k', 'thon so 1', 'thon so 12', 'thon so 1 1']);
  expect(near.near(name)).toEqual(expected);
});

/** Optimal string alignment, word for word as it is defined. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [distance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (ways[0]! > 0) ways.push(distance(x, b) + 1, distance(a, y) + 1);
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(distance(x.slice(0, -1), y.slice(0, -1)) + 1);
  return Math.min(...ways);
}

test('near names are those and only those that the definition says', () => {
  const word = string({ unit: constantFrom('a', 'b'), minLength: 2, maxLength: 9 });
  assert(
    property(word, array(word, { maxLength: 12 }), (name, others) => {
      const names = [...new Set(others)].sort();
      const most = name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
      const near = [1, 2].slice(0, most);
      expect(new NearNames(names).near(name)).toEqual(
        near.map((edits) => names.filter((other) => distance(name, other) === edits)),
      );
    }),
  );
});
