import { describe, expect, it } from 'vitest';
import { fromVni } from './vni.ts';
import { syllables } from './syllables.sample.ts';

/** How letters were typed; whatever is not here was typed as it is. */
const TYPED = new Map(
  rows(`
  áaù àaø ảaû ãaõ ạaï âaâ ấaá ầaà ẩaå ẫaã ậaä ăaê ắaé ằaè ẳaú ẵaü ặaë éeù èeø ẻeû ẽeõ ẹeï êeâ ếeá ềeà ểeå
  ễeã ệeä óoù òoø ỏoû õoõ ọoï ôoâ ốoá ồoà ổoå ỗoã ộoä ơô ớôù ờôø ởôû ỡôõ ợôï úuù ùuø ủuû ũuõ ụuï ưö ứöù
  ừöø ửöû ữöõ ựöï ýyù ỳyø ỷyû ỹyõ ỵî đñ ỉæ ĩó ịò`),
);

function rows(text: string): [shown: string, typed: string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((row) => [row[0]!, row.slice(1)]);
}

function typed(word: string): string {
  return [...word].map((letter) => TYPED.get(letter) ?? letter).join('');
}

describe('fromVni', () => {
  it.each([...TYPED])('shows %s for %s', (shown, letters) => expect(fromVni(letters)).toBe(shown));
  it.each([...TYPED])('shows a capital of %s for one of %s', (shown, letters) =>
    expect(fromVni(letters.toUpperCase())).toBe(shown.toUpperCase()),
  );

  it('brings back every syllable typed for the font', () => {
    const lost = syllables().filter((word) => fromVni(typed(word)) !== word);
    expect(lost).toEqual([]);
  });

  it('brings back every syllable in capitals', () => {
    const capitals = syllables().map((word) => word.toUpperCase());
    const lost = capitals.filter(
      (word) => fromVni(typed(word.toLowerCase()).toUpperCase()) !== word,
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['Ñaêk Toâ', 'Đăk Tô'],
    ['Ñaûng vieân', 'Đảng viên'],
    ['xaõ Taân Caûnh', 'xã Tân Cảnh'],
    ['ngöôøi', 'người'],
    ['ÑAÛNG BOÄ HUYEÄN', 'ĐẢNG BỘ HUYỆN'],
  ])('shows %s as %s', (text, shown) => expect(fromVni(text)).toBe(shown));
});
