import { describe, expect, it } from 'vitest';
import { isolated } from './isolated.ts';

describe('isolated', () => {
  it.each([
    'Xã Đăk Rơ Nga',
    'Thôn 3, "Kon Đào" (cũ)',
    'ủy ban',
    '中华 한국 ไทย ខ្មែរ',
    'Дом 🙂 — 1/2',
    '',
  ])('gives the name %j back as it is', (name) => expect(isolated(name)).toBe(name));

  it.each([
    ['Xã \u202eba', '\u2068Xã \u202eba\u2069'],
    ['\u200fThôn 1', '\u2068\u200fThôn 1\u2069'],
    ['قرية 10', '\u2068قرية 10\u2069'],
    ['כפר', '\u2068כפר\u2069'],
    ['a\u2069b', '\u2068ab\u2069'],
    ['a\u2067b', '\u2068a\u2067b\u2069\u2069'],
    ['a\u2069\u2066b\u2069c\u2069', '\u2068a\u2066b\u2069c\u2069'],
    ['\u{1e900}', '\u2068\u{1e900}\u2069'],
  ])('sets the name %j apart', (name, apart) => expect(isolated(name)).toBe(apart));

  it('sets nothing apart twice in what is seen', () => {
    const once = isolated('\u202ea');
    expect(isolated(once)).toBe(`\u2068${once}\u2069`);
  });
});
