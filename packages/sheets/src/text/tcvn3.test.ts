import { expect, it } from 'vitest';
import { fromTcvn3 } from './tcvn3.ts';
import { syllables } from './syllables.sample.ts';

/**
 * Codes and their letters as glibc has them: every code from a1 to fe through `iconv -f TCVN -t UTF-8`, less
 * the combining marks (b0–b4) and the capitals with a tone, which the fonts do not have.
 */
const ICONV = `
  a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ a8ă a9â aaê abô acơ adư aeđ b5à
  b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ c6ặ c7ầ c8ẩ c9ẫ caấ cbậ ccè
  ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò
  e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ e8ố e9ộ eaờ ebở ecỡ edớ eeợ efù
  f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ
`;
const LETTERS = ICONV.trim()
  .split(/\s+/)
  .map((row) => [String.fromCharCode(parseInt(row.slice(0, 2), 16)), row.slice(2)] as const);
const TYPED = new Map(LETTERS.map(([typed, shown]) => [shown, typed]));

it('fromTcvn3 knows the 74 letters that the fonts have', () => expect(LETTERS).toHaveLength(74));

it.each(LETTERS)('fromTcvn3 shows %s as iconv does: %s', (typed, shown) =>
  expect(fromTcvn3(typed)).toBe(shown),
);

it('fromTcvn3 changes no other letter of Latin-1', () => {
  const known = new Set(LETTERS.map(([typed]) => typed));
  const others = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  const rest = others.filter((letter) => !known.has(letter)).join('');
  expect(fromTcvn3(rest)).toBe(rest);
});

it('fromTcvn3 brings back every syllable typed for the font', () => {
  const lost = syllables().filter((word) => {
    const typed = [...word].map((letter) => TYPED.get(letter) ?? letter).join('');
    return fromTcvn3(typed) !== word;
  });
  expect(lost).toEqual([]);
});

it.each([
  ['X· T©n C¶nh', 'Xã Tân Cảnh'],
  ['X· §¨k Tr¨m', 'Xã Đăk Trăm'],
  ['X· P« K«', 'Xã Pô Kô'],
  ['X· Ngäk Tô', 'Xã Ngọk Tụ'],
  ['§¶ng viªn', 'Đảng viên'],
])('fromTcvn3 shows %s as %s', (typed, shown) => expect(fromTcvn3(typed)).toBe(shown));

it('fromTcvn3 leaves small what a font of capitals showed large', () =>
  expect(fromTcvn3('§¶NG Bé')).toBe('ĐảNG Bộ'));
