import type { Chart } from '@ketnap/charts';
import { describe, expect, test } from 'vitest';
import { marksOf, nextMark, type WalkKey } from './next-mark.ts';

/** A chart of marks in lines; undefined: in none. */
const chartOf = (lines: readonly (number | undefined)[]) =>
  ({
    rows: [
      { part: 'year' },
      ...lines.map((line, i) => ({
        name: String(i),
        figures: [],
        ...(line === undefined ? {} : { line }),
      })),
    ],
  }) as unknown as Chart;

test('rows without figures are no marks, and the others keep the number of their row', () => {
  expect(marksOf(chartOf([undefined, undefined])).map(({ row }) => row)).toEqual([1, 2]);
});

describe('of three marks in a row', () => {
  const marks = marksOf(chartOf([undefined, undefined, undefined]));
  test.each([
    [null, 'ArrowDown', 0],
    [null, 'ArrowUp', 2],
    [0, 'ArrowRight', 1],
    [0, 'ArrowDown', 1],
    [1, 'ArrowLeft', 0],
    [0, 'ArrowUp', 0],
    [2, 'ArrowRight', 2],
    [1, 'Home', 0],
    [1, 'End', 2],
  ] as [number | null, WalkKey, number][])('from %s, %s leads to %d', (at, key, next) => {
    expect(nextMark(marks, at, key)).toBe(next);
  });
});

describe('of a grid with lines of three, two and three', () => {
  const marks = marksOf(chartOf([0, 0, 0, 1, 1, 2, 2, 2]));
  test.each([
    [0, 'ArrowDown', 3],
    [1, 'ArrowDown', 4],
    [2, 'ArrowDown', 4],
    [7, 'ArrowUp', 4],
    [2, 'ArrowRight', 3],
    [1, 'ArrowUp', 1],
    [6, 'ArrowDown', 6],
  ] as [number, WalkKey, number][])('from %d, %s leads to %d', (at, key, next) => {
    expect(nextMark(marks, at, key)).toBe(next);
  });
});
