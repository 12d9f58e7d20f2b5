import { expect, it } from 'vitest';
import { uniqueKeys } from './unique-keys.ts';

it.each([
  [['a', 'b'], 2],
  [['a', 'a', 'a'], 3],
  // Names that look like keys of others.
  [['a', 'a', '2 a', '1 a', '1 1 a'], 5],
  [['', '', ' '], 3],
  [['constructor', '__proto__', '__proto__'], 3],
])('gives %j no two equal keys', (names, count) =>
  expect(new Set(uniqueKeys(names)).size).toBe(count),
);

it('keeps the key of a name that stands once, wherever it stands', () =>
  expect(uniqueKeys(['a', 'b'])[1]).toBe(uniqueKeys(['b', 'c'])[0]));
