import type { DecimalMark } from './styles.ts';
import { withoutPersons } from './persons-word.ts';
import { plainSigns } from './plain-signs.ts';

const LOOKS_LIKE_NUMBER = /^[+-]?\d[\d., ]*%?$/;
/** More digits than a double holds exactly are no count. */
const MOST_DIGITS = 15;
const MARKS: readonly DecimalMark[] = [',', '.'];

/**
 * Reads a number as offices write it: `1.234`, `1 234`, `1,5`, `-5`, `05 đ/c`, and `106,25%` as the ratio 1.0625.
 * Thousands must be parted in threes, so `0,125` is parted by no comma of thousands. The result is the
 * double nearest to the decimal number. Null where the text is no number under this mark.
 */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const plain = withoutPersons(plainSigns(text));
  if (!LOOKS_LIKE_NUMBER.test(plain)) return null;
  const unsigned = plain.replace(/^[+-]/, '').replace(/ ?%$/, '');
  const [whole, decimals, ...more] = unsigned.split(mark);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return null;
  const digits = wholeDigits(whole!, mark);
  if (digits === null || digits.length > MOST_DIGITS) return null;
  const value = +`${digits}.${decimals ?? ''}e${plain.endsWith('%') ? '-2' : '0'}`;
  return plain.startsWith('-') && value !== 0 ? -value : value;
}

/** The digits before the decimals, without what parts thousands; null where it parts them wrongly. */
function wholeDigits(whole: string, mark: DecimalMark): string | null {
  const separator = mark === ',' ? '.' : ',';
  const groups = whole.split(whole.includes(separator) ? separator : ' ');
  if (groups.length === 1) return /^\d+$/.test(whole) ? whole : null;
  const isGrouped = groups.every((group, i) =>
    (i === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group),
  );
  return isGrouped ? groups.join('') : null;
}

/** The marks under which every text that looks like a number is one; both where none looks so. */
export function possibleDecimalMarks(texts: Iterable<string>): DecimalMark[] {
  const possible = new Set(MARKS);
  for (const text of texts) {
    const fits = MARKS.filter((mark) => readNumber(text, mark) !== null);
    if (fits.length === 1) possible.delete(fits[0] === ',' ? '.' : ',');
  }
  return [...possible];
}
