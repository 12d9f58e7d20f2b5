import type { DecimalMark } from './styles.ts';
import { wholeOf } from './read-day.ts';

const SPACES = /[\s\u00a0\u2007\u202f]/g;
const LOOKS_LIKE_NUMBER = /^[+-]?\d[\d.,\s\u00a0\u2007\u202f]*%?$/;
/** More digits than a double holds exactly are no count. */
const MOST_DIGITS = 15;

/**
 * Reads a number as offices write it: `1.234`, `1 234`, `1,5`, `-5`, and `106,25%` as the ratio 1.0625.
 * Thousands must be parted in threes. The result is the double nearest to the decimal number. Null where
 * the text is no number under this mark.
 */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const trimmed = text.normalize('NFKC').trim();
  if (!LOOKS_LIKE_NUMBER.test(trimmed)) return null;
  const isPercent = trimmed.endsWith('%');
  const isNegative = trimmed.startsWith('-');
  const unsigned = trimmed.replace(/^[+-]/, '').replace(/%$/, '').trim();
  const [whole, decimals = '', ...more] = unsigned.split(mark);
  if (more.length > 0 || !/^\d*$/.test(decimals) || unsigned.endsWith(mark)) return null;
  const digits = wholeDigits(whole!, mark);
  if (digits === null || digits.length + decimals.length > MOST_DIGITS) return null;
  const scale = 10 ** (decimals.length + (isPercent ? 2 : 0));
  const value = wholeOf(digits + decimals) / scale;
  return isNegative && value !== 0 ? -value : value;
}

/** The digits before the decimals, without what parts thousands; null where it parts them wrongly. */
function wholeDigits(whole: string, mark: DecimalMark): string | null {
  const separator = mark === ',' ? '.' : ',';
  const groups = whole.includes(separator) ? whole.split(separator) : whole.split(SPACES);
  const isGrouped = groups.every((group, i) =>
    i === 0 ? /^\d{1,3}$/.test(group) : /^\d{3}$/.test(group),
  );
  if (groups.length === 1) return /^\d+$/.test(whole) ? whole : null;
  return isGrouped ? groups.join('') : null;
}

/** The marks under which every text that looks like a number is one; both where none looks so. */
export function possibleDecimalMarks(texts: Iterable<string>): DecimalMark[] {
  const possible = new Set<DecimalMark>([',', '.']);
  for (const text of texts) {
    const trimmed = text.normalize('NFKC').trim();
    if (!LOOKS_LIKE_NUMBER.test(trimmed)) continue;
    const fits = ([',', '.'] as const).filter((mark) => readNumber(trimmed, mark) !== null);
    if (fits.length === 1)
      for (const mark of possible) if (!fits.includes(mark)) possible.delete(mark);
  }
  return [...possible];
}
