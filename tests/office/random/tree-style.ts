import type { Random } from '../../../data/make/random.js';
import { two } from './periods.ts';
import type { PlaceShape } from './places.ts';

/** How a list tells which unit is below which. */
export interface TreeStyle {
  /** What stands in the column of numbers before a unit; empty where nothing does. */
  readonly number: (depth: number, index: number, count: number) => string | number;
  /** What stands before the name. */
  readonly before: (depth: number) => string;
  /** How far the style indents a unit below another. */
  readonly indent: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L'];

const flatStyles: readonly TreeStyle[] = [
  { number: (_, i) => i + 1, before: () => '', indent: 0 },
  { number: (_, i) => String(i + 1), before: () => '', indent: 0 },
  { number: () => '', before: () => '', indent: 0 },
  { number: (_, i) => two(i + 1), before: () => '', indent: 0 },
  { number: (_, i) => `${i + 1}.`, before: () => '', indent: 0 },
];

const treeStyles: readonly TreeStyle[] = [
  { number: (depth, i) => (depth === 0 ? ROMAN[i]! : i + 1), before: () => '', indent: 0 },
  { number: (depth, i) => (depth === 0 ? LETTERS[i]! : i + 1), before: () => '', indent: 0 },
  { number: (depth, i) => (depth === 0 ? i + 1 : '-'), before: () => '', indent: 0 },
  { number: (depth, i) => (depth === 0 ? i + 1 : ''), before: () => '', indent: 0 },
  { number: (depth, _, count) => (depth === 0 ? '' : count), before: () => '', indent: 0 },
  { number: (depth, i) => (depth === 0 ? i + 1 : ''), before: (d) => '   '.repeat(d), indent: 0 },
  { number: (depth, i) => (depth === 0 ? i + 1 : ''), before: (d) => (d ? '- ' : ''), indent: 0 },
  { number: () => '', before: () => '', indent: 1 },
  { number: (depth, i) => (depth === 0 ? ROMAN[i]! : i + 1), before: () => '', indent: 1 },
  { number: (depth, i) => (depth === 0 ? `${ROMAN[i]!}.` : i + 1), before: () => '', indent: 0 },
  {
    number: (depth, i) => (depth === 0 ? i + 1 : LETTERS[i]!.toLowerCase()),
    before: () => '',
    indent: 0,
  },
  { number: (depth, i) => (depth === 0 ? i + 1 : '+'), before: () => '', indent: 0 },
  { number: (depth) => (depth === 0 ? '*' : '-'), before: () => '', indent: 0 },
  {
    number: (depth, i) => (depth === 0 ? ROMAN[i]! : ''),
    before: (d) => (d ? '+ ' : ''),
    indent: 0,
  },
  { number: () => '', before: (d) => (d ? '- ' : ''), indent: 0 },
  { number: () => '', before: (d) => '    '.repeat(d), indent: 0 },
  { number: () => '', before: () => '', indent: 0 },
];

export function randomStyle(random: Random, shape: PlaceShape): TreeStyle {
  return random.pick(shape === 'flat' ? flatStyles : treeStyles, () => 1);
}
