/**
 * The diacritics of a text's words, in an order of their own: `hoà` and `hòa` have the same, `Quân` and
 * `Quận` have not. Empty where it has none.
 */
export function diacriticsOf(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => [...marksOf(word)].sort().join(''))
    .join(' ')
    .trim();
}

function marksOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[đĐðÐ]/g, '\u0335')
    .replace(/[^\p{M}]/gu, '');
}
