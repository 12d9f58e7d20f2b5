import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAY_BE_SUM } from './sum-label.ts';
import { mayBeSum } from './sum-signs.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(`${text}\n\n\n`);
const isPassed = (text: string): boolean => {
  const bytes = bytesOf(text);
  return mayBeSum(bytes, 0, bytes.length - 3);
};

test.each(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Minh Hồng', 'Phạm Văn Nam', '12/3', '4711'])(
  '%j is told from a sum by its bytes',
  (text) => expect(isPassed(text)).toBe(false),
);

test.each(['1', '(1)'])('%j may be the number of a column', (text) => {
  expect(isPassed(text)).toBe(true);
});

test('no text that may be a sum is passed over', () => {
  const piece = fc.constantFrom(
    ...['Tổng', 'TỔNG', 'cộng', 'Cộng'.normalize('NFD'), 'Lũy kế', 'luỹ', 'bình q', 'Trung b'],
    ...['Đạt ', 'đat ', 'dạt ', 'đdạt ', 'ạt ', 'ạt '.normalize('NFD'), 'Tỷ lệ', 'ti tr', 'mức '],
    ...['Số ', 'so ', 'mang ', 'chung', 'Tất', 'total', 'Total', 'avg', 'c ơ', 'cơ c', 'c f', '%'],
    ...['I. ', 'IV) ', 'a/', 'Đ. ', 'ấ) ', '– ', '• ', '1. ', '×', ' ', '\u00a0', '\u3000', 'Văn'],
    ...['t', 'c', 'o', 'ổ', '\u0323', 'n', '日', '😀'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const text = pieces.join('');
      expect(isPassed(text) || !MAY_BE_SUM.test(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
