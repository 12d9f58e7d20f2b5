import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordStarts } from './text-signs.ts';

const WORDS = ['tổ', 'tất', 'đạ', 'đa', 'số', 'xã', 'đơn vị', 'unit', 'a\u0323', 'lũy'];
const starts = new WordStarts(WORDS);
const mayBe = (text: string): boolean => starts.mayBeAt(new TextEncoder().encode(text), 0);

test('a text that begins with one of the words, whatever their case, may be one', () => {
  const word = fc.constantFrom(...WORDS, ...WORDS.map((one) => one.toUpperCase()));
  fc.assert(
    fc.property(word, fc.string(), (one, rest) => {
      expect(mayBe(one + rest)).toBe(true);
    }),
  );
});

test.each(['Tạ Văn An', 'Đặng Thị Bình', 'Đỗ Minh', 'Sáu', 'Xa Hải', 'Lê', 'An', '', 'u'])(
  '%j is none of the words',
  (text) => expect(mayBe(text)).toBe(false),
);
