import { describe, expect, it } from 'vitest';
import { numberWords } from './number-words.ts';

describe('numberWords', () => {
  // As the textbooks of the second to the fourth form read them.
  it.each([
    [0, 'không', 'zero'],
    [1, 'một', 'one'],
    [4, 'bốn', 'four'],
    [5, 'năm', 'five'],
    [6, 'sáu', 'six'],
    [10, 'mười', 'ten'],
    [11, 'mười một', 'eleven'],
    [14, 'mười bốn', 'fourteen'],
    [15, 'mười lăm', 'fifteen'],
    [20, 'hai mươi', 'twenty'],
    [21, 'hai mươi mốt', 'twenty-one'],
    [24, 'hai mươi tư', 'twenty-four'],
    [25, 'hai mươi lăm', 'twenty-five'],
    [100, 'một trăm', 'one hundred'],
    [101, 'một trăm linh một', 'one hundred and one'],
    [104, 'một trăm linh bốn', 'one hundred and four'],
    [105, 'một trăm linh năm', 'one hundred and five'],
    [111, 'một trăm mười một', 'one hundred and eleven'],
    [115, 'một trăm mười lăm', 'one hundred and fifteen'],
    [121, 'một trăm hai mươi mốt', 'one hundred and twenty-one'],
    [425, 'bốn trăm hai mươi lăm', 'four hundred and twenty-five'],
    [1000, 'một nghìn', 'one thousand'],
    [1005, 'một nghìn không trăm linh năm', 'one thousand and five'],
    [1050, 'một nghìn không trăm năm mươi', 'one thousand and fifty'],
    [1945, 'một nghìn chín trăm bốn mươi lăm', 'one thousand nine hundred and forty-five'],
    [21_000, 'hai mươi mốt nghìn', 'twenty-one thousand'],
    [1_000_000, 'một triệu', 'one million'],
    [1_000_005, 'một triệu không trăm linh năm', 'one million and five'],
    [1_005_000, 'một triệu không trăm linh năm nghìn', 'one million five thousand'],
    [2_000_000_000, 'hai tỷ', 'two billion'],
    [-6, 'âm sáu', 'minus six'],
  ])('%d is "%s", "%s"', (number, vi, en) => {
    expect(numberWords(number, 'vi')).toBe(vi);
    expect(numberWords(number, 'en')).toBe(en);
  });

  it('can be read back, each number as itself', () => {
    for (let number = 0; number < 2_000_000; number += number < 20_000 ? 1 : 997) {
      expect(readVietnamese(numberWords(number, 'vi'))).toBe(number);
      expect(readEnglish(numberWords(number, 'en'))).toBe(number);
    }
  });
});

/** Written apart from the writer: words are added to a group, and groups are weighed. */
function readVietnamese(text: string): number {
  const digit: Record<string, number> = {
    ...Object.fromEntries(
      'không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((w, i) => [w, i]),
    ),
    mốt: 1,
    tư: 4,
    lăm: 5,
  };
  let [total, group, last] = [0, 0, 0];
  for (const word of text.split(' ')) {
    if (word in digit) last = digit[word]!;
    else if (word === 'mười') [group, last] = [group + 10, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (word === 'trăm') [group, last] = [group + last * 100, 0];
    else if (word === 'nghìn') [total, group, last] = [total + (group + last) * 1000, 0, 0];
    else if (word === 'triệu') [total, group, last] = [total + (group + last) * 1e6, 0, 0];
    else if (word !== 'linh') throw new Error(word);
  }
  return total + group + last;
}

function readEnglish(text: string): number {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  let [total, group] = [0, 0];
  for (const word of text.split(/[ -]/)) {
    if (small.includes(word)) group += small.indexOf(word);
    else if (tens.includes(word)) group += (tens.indexOf(word) + 2) * 10;
    else if (word === 'hundred') group *= 100;
    else if (word === 'thousand') [total, group] = [total + group * 1000, 0];
    else if (word === 'million') [total, group] = [total + group * 1e6, 0];
    else if (word !== 'and') throw new Error(word);
  }
  return total + group;
}
