import { describe, expect, it } from 'vitest';
import { findEncoding } from './encoding.ts';
import { syllables } from './syllables.sample.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Letters of windows-1252 that are those of Latin-1. */
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** As glibc's iconv writes it: `iconv -f UTF-8 -t CP1258`. */
const CP1258: readonly [text: string, hex: string][] = [
  ['Xã', '58 61 de'],
  ['Đăk Tô', 'd0 e3 6b 20 54 f4'],
  ['Hiền', '48 69 ea cc 6e'],
  ['Nguyễn Thị', '4e 67 75 79 ea de 6e 20 54 68 69 f2'],
  ['được kết nạp', 'f0 fd f5 f2 63 20 6b ea ec 74 20 6e 61 f2 70'],
];
const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.split(' '), (byte) => parseInt(byte, 16));

describe('findEncoding', () => {
  it.each(CP1258)('finds windows-1258 in %s', (text, hex) => {
    const bytes = bytesOf(hex);
    expect(new TextDecoder('windows-1258').decode(bytes).normalize('NFC')).toBe(text);
    expect(findEncoding(bytes, true)).toBe('windows-1258');
  });

  it.each([
    'X· T©n C¶nh',
    'HiÒn',
    'QuyÒn, nhiÒu tiÒn',
    'KiÒu HuyÒn',
    'Ñaêk Toâ',
    'Coäng hoøa xaõ hoäi',
    'La préfecture a été créée à la hâte, où, élève',
    'Müller, São Paulo, ß, é',
    '50 µm, 20 °C, § 5, ½',
  ])('leaves the letters of windows-1252 in %s', (text) =>
    expect(findEncoding(latin1(text), true)).toBe('windows-1252'),
  );

  it.each([
    ['姓名,单位 in GBK', 'd0 d5 c3 fb 2c b5 a5 ce bb'],
    ['Имя,Адрес in windows-1251', 'c8 ec ff 2c c0 e4 f0 e5 f1'],
  ])('finds none in %s', (_, hex) => expect(findEncoding(bytesOf(hex), true)).toBe(null));

  it('finds UTF-8, also where a sample ends within a letter or one letter is damaged', () => {
    const bytes = utf8('Xã Tân Cảnh, Đăk Tô');
    for (let end = 1; end <= bytes.length; end++)
      expect(findEncoding(bytes.subarray(0, end), false)).toBe('utf-8');
    expect(findEncoding(Uint8Array.of(...bytes, 0xe9, 0x2c), true)).toBe('utf-8');
  });

  it('finds UTF-8 in every syllable', () => {
    const others = syllables().filter((word) => findEncoding(utf8(word), true) !== 'utf-8');
    expect(others).toEqual([]);
  });
});
