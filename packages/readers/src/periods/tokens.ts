import { plainSigns } from '../values/plain-signs.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  /** In small letters, NFC, with its diacritics. */
  readonly text: string;
  /** The same without diacritics. */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'sign';
}

const TOKEN = /(\p{L}+)|(\d+)|[^\s\p{L}\d]/gu;
const DASHES = /[\u2013\u2014]/;

/** The words, numbers and signs of a text in their order; letters and digits that touch are parted: `6T`, `Q3`. */
export function tokensOf(text: string): Token[] {
  return [...plainSigns(text).toLowerCase().matchAll(TOKEN)].map(([all, word, number]): Token => {
    if (number !== undefined) return { text: number, folded: number, kind: 'number' };
    const plain = all.replace(/ð/g, 'đ');
    return word === undefined
      ? { text: DASHES.test(plain) ? '-' : plain, folded: '', kind: 'sign' }
      : { text: plain, folded: withoutMarks(plain), kind: 'word' };
  });
}

/**
 * Whether a token is one of some words, given with their diacritics. A token without any may be any word of
 * its letters; one with other diacritics is another word: `quỹ` is no `quý`.
 */
export function isWord({ text, folded }: Token, words: readonly string[]): boolean {
  const isPlain = text === folded;
  return words.some((word) => text === word || (isPlain && folded === withoutMarks(word)));
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
