import { fold } from './fold.ts';

/**
 * The diacritics of a text's words, in an order of their own: `hoà` and `hòa` have the same, `Quân` and
 * `Quận` have not. Empty where it has none.
 */
export function diacriticsOf(text: string): string {
  return text.split(/\s+/).map(sortedMarks).join(' ').trim();
}

function sortedMarks(word: string): string {
  const marks = marksOf(word);
  return marks.length < 2 ? marks : [...marks].sort().join('');
}

const ACUTE = '\u0301';
const BREVE = '\u0306';
/** Names from other languages that are written with whatever marks: `Đăk`, `Đắk`, `Đak`; `Ngọk`, `Ngok`. */
const FREE = /^(?:da[kc]|ngo[kc])$/;

/**
 * The diacritics by which names are told apart, word by word: those that every spelling of one name has,
 * `Lắk`, `Lăk` and `Lắc`, but not `Lạc`.
 */
export function spellingMarks(text: string): string {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordMarks)
    .join(' ');
}

function wordMarks(word: string): string {
  const marks = marksOf(word);
  const letters = fold(word);
  if (FREE.test(letters)) return '';
  const told = new Set(marks);
  // A syllable that ends abruptly is spoken as with an acute, whether or not it is written.
  if (/(?:[ckpt]|ch)$/.test(letters)) told.delete(ACUTE);
  if (/ak$/.test(letters)) told.add(BREVE);
  return [...told].sort().join('');
}

/** Letters of ASCII have none. */
const PLAIN = /^[\0-\x7f]*$/;

function marksOf(word: string): string {
  if (PLAIN.test(word)) return '';
  return word
    .normalize('NFD')
    .replace(/[đĐðÐ]/g, '\u0335')
    .replace(/[^\p{M}]/gu, '');
}
