import { expect, it } from 'vitest';
import { sheetCellText } from './sheet-cell-text.ts';

it.each([
  ['number', '1999', '1999'],
  ['number', '2024', '2024'],
  ['number', '2150', '2.150'],
  ['number', '12345', '12.345'],
  ['number', '0.5', '0,5'],
  ['day', '2020-06-30', '30-6-2020'],
  ['text', '2020-06-30', '2020-06-30'],
] as const)('a %s %s reads %s', (kind, text, read) =>
  expect(sheetCellText({ kind, text } as never, 'vi')).toBe(read),
);
