import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['', '', 0],
  ['tan canh', 'tan canh', 0],
  ['tan canh', 'tan cah', 1],
  ['tan canh', 'tan cannh', 1],
  ['tan canh', 'tan conh', 1],
  ['tan canh', 'tna canh', 1],
  ['tan canh', 'tna cnah', 2],
  ['van lem', 'van lam', 1],
  ['', 'ab', 2],
])('editDistance(%j, %j) is %d', (one, other, expected) => {
  expect(editDistance(one, other, 2)).toBe(expected);
  expect(editDistance(other, one, 2)).toBe(expected);
});

/** The definition, word for word. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    defined(x, b) + 1,
    defined(a, y) + 1,
    defined(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

test('editDistance is what its definition says, up to the most that is counted', () => {
  const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 6 });
  assert(
    property(word, word, (one, other) => {
      expect(Math.min(editDistance(one, other, 2), 3)).toBe(Math.min(defined(one, other), 3));
    }),
  );
});
