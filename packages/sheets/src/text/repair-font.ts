import type { Font } from './font.ts';
import { fromMisread, isMisread } from './misread.ts';
import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

const OLD_FONTS = ['tcvn3', 'vni'] as const;
type OldFont = (typeof OLD_FONTS)[number];
/** So many different words must speak for a font. */
const LEAST = 3;
/** Of the words that a font would change so many must become Vietnamese. */
const SHARE = 0.7;
/** Letters that only Unicode has: a text with one of them was typed for no old font. */
const UNICODE_ONLY =
  /[\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01a0-\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** A font that texts seem typed for, or that they were read in the wrong encoding. */
export interface FoundFont {
  readonly font: Font;
  /** How many different words say so. */
  readonly words: number;
}

/**
 * The text as it was meant, composed (NFC): as a font from before Unicode showed it, or as it was before it
 * was read in the wrong encoding. A text with letters that only Unicode has was typed for no old font.
 */
export function repairFont(text: string, font: Font): string {
  if (font === 'misread') return fromMisread(text);
  return isUnicode(text) ? text : shownBy(text, font);
}

function shownBy(text: string, font: OldFont): string {
  return (font === 'tcvn3' ? fromTcvn3(text) : fromVni(text)).normalize('NFC');
}

/**
 * The font from before Unicode that some texts seem typed for: words that are no Vietnamese as they stand
 * and are when repaired. Null where too few words say so, or too many speak against it, as French does. Of
 * texts read in the wrong encoding one is enough, for the way back proves it.
 */
export function detectFont(texts: Iterable<string>): FoundFont | null {
  const all = [...texts];
  const words = wordsOf(all);
  const found = OLD_FONTS.map((font) => ({ font, words: evidence(words, font) }));
  const [best] = found.sort((a, b) => b.words - a.words);
  const misread = misreadWords(all);
  if (misread > 0 && misread * 2 >= best!.words) return { font: 'misread', words: misread };
  return best!.words >= LEAST ? best! : null;
}

/** Whether any word of some texts speaks for a font, and few against it. */
export function speakFor(texts: Iterable<string>, font: Font): boolean {
  if (font === 'misread') return misreadWords(texts) > 0;
  return evidence(wordsOf(texts), font) > 0;
}

/** Whether a text holds letters that only Unicode has: it was typed for no old font. */
export function isUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** Vietnamese words beyond ASCII in texts that were read in the wrong encoding. */
function misreadWords(texts: Iterable<string>): number {
  const words = new Set<string>();
  for (const text of texts)
    if (/[^\0-\x7f]/.test(text) && isMisread(text))
      for (const word of fromMisread(text).split(/[^\p{L}\p{M}]+/u))
        if (/[^\0-\x7f]/.test(word) && isSyllable(word)) words.add(word);
  return words.size;
}

/** The words that an old font may change. */
function wordsOf(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts)
    if (!UNICODE_ONLY.test(text))
      for (const word of text.split(/[\s\d.,;:()/"'_-]+/))
        if (/[^\0-\x7f]/.test(word)) words.add(word);
  return words;
}

/** How many words become Vietnamese; 0 where too few of those that change do. */
function evidence(words: ReadonlySet<string>, font: OldFont): number {
  let changed = 0;
  let repaired = 0;
  for (const word of words) {
    if (isSyllable(word)) continue;
    const shown = shownBy(word, font);
    if (shown === word) continue;
    changed++;
    if (isSyllable(shown)) repaired++;
  }
  return repaired >= changed * SHARE ? repaired : 0;
}
