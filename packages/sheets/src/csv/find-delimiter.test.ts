import { describe, expect, it } from 'vitest';
import { findDelimiter } from './find-delimiter.ts';

describe('findDelimiter', () => {
  it.each([
    ['commas', 'Đơn vị,Số\nXã A,1\nXã B,2\n', ','],
    ['commas with spaces behind them', 'Đơn vị, Số\nXã A, 1\nXã B, 2\n', ','],
    [
      'semicolons beside names with commas',
      'Đơn vị;Số\nXã A, huyện C, tỉnh D;1\nXã B, huyện C, tỉnh D;12\n',
      ';',
    ],
    ['semicolons beside decimals', 'Đơn vị;Tỷ lệ\nXã A;1,5\nXã B;2,25\n', ';'],
    ['tabs', 'Đơn vị\tSố\nXã A, B\t1\n', '\t'],
    ['what the first line says', 'sep=|\na,b|c\n', '|'],
    ['nothing but commas within quotes', '"a,b";1\n"c,d";2\n', ';'],
  ])('finds %s', (_, text, sign) => expect(findDelimiter(text)).toBe(sign));
});
