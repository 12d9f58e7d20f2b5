import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeSeveral, personsIn } from './person-names.ts';

describe('personsIn', () => {
  it.each([
    ['Nguyễn Văn A\nTrần Thị B', 2],
    ['Nguyễn Văn A\r\nTrần Thị B\r\nLê Văn C', 3],
    ['1. Nguyễn Văn A 2. Trần Thị B', 2],
    ['1. A\n2. B', 2],
    ['1) Nguyễn Văn A; 2) Trần Thị B; 3) Lê Văn C', 3],
    ['Nguyễn Văn A, Trần Thị B', 2],
    ['Nguyễn Văn A và Trần Thị B', 2],
    ['NGUYỄN VĂN A; TRẦN THỊ B', 2],
    ['- Nguyễn Văn A\n- Trần Thị B', 2],
    ['Nguyễn Văn A (sinh 1990)\nTrần Thị B (sinh 1991)', 2],
    ['Nguyễn Văn A, sinh năm 1990\nTrần Thị B, sinh năm 1991', 2],
    ['Đ/c Nguyễn Văn A\nĐ/c Trần Thị B', 2],
    ['Nguyễn Văn A'.normalize('NFD') + '\n' + 'Trần Thị B'.normalize('NFD'), 2],
    ['Nguyễn Văn A', 1],
    ['Y Blơi Êban', 1],
    ['Nguyễn Văn\nA', 1],
    ['Nguyễn Văn A\n(bí danh B)', 1],
    ['Nguyễn Văn A (tức Trần B)', 1],
    ['Nguyễn Văn A, Chi bộ thôn 1', 1],
    ['Nguyễn Văn A, 1990', 1],
    ['1. Nguyễn Văn A', 1],
    ['', 1],
  ])('counts the persons of %j: %i', (text, count) => {
    expect(personsIn(text)).toBe(count);
  });

  it('takes what is no text for one person', () => {
    expect([null, 12, true].map(personsIn)).toEqual([1, 1, 1]);
  });
});

describe('mayBeSeveral', () => {
  const around = (before: string, text: string, after: string): boolean => {
    const [from, own, rest] = [before, text, `${after}\0\0\0\0`].map((one) =>
      new TextEncoder().encode(one),
    ) as [Uint8Array, Uint8Array, Uint8Array];
    const bytes = Uint8Array.of(...from, ...own, ...rest);
    const buffer = { bytes, view: new DataView(bytes.buffer) };
    return mayBeSeveral(buffer, from.length, from.length + own.length);
  };

  it('finds every text in which something may part names, and no other, whatever stands around', () => {
    const piece = fc.constantFrom(
      ...['Nguyễn', 'Văn', ' ', 'v', ' v', 'à', 'A', 'Đ', 'ệ', '’', '\u00a0', '-', '.', '(', '/'],
      ...['\r', '\n', ';', ',', '&', '+', '0', '9', '\t', '日', '😀'],
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (before, own, after) => {
        expect(around(before, own, after)).toBe(/[\r\n;,&+\d]| v/.test(own));
      }),
      { numRuns: 3000 },
    );
  });
});
