import type { ColumnValues } from '../../layout/column-values.ts';
import { fold } from '../../names/fold.ts';
import { ownValue } from '../../profile/own-value.ts';
import type { ColumnUse } from '../../profile/profile.ts';
import type { SexCode } from '../../values/styles.ts';
import { knownSources } from '../../profile/source-words.ts';
import { readSex } from '../../values/read-tick.ts';
import { valueText } from '../../values/value-text.ts';

/** Longer values than `FALSE` are no signs; what they are is for a person to see. */
const LONGEST = 5;
/** More different values are slips, and no signs. */
const MOST = 6;
const NOTHING = /^[-–—.…]*$/;
const SIGN = String.raw`(\d|x)`;
const MEANS = String.raw`\s*(?:[:=–-]|là|ghi|đánh(?: dấu)?|dấu)?\s*`;
const SIGN_FIRST = new RegExp(String.raw`(?<![\p{L}\p{N}])${SIGN}${MEANS}(nam|nữ)`, 'giu');
const SEX_FIRST = new RegExp(String.raw`(nam|nữ)${MEANS}${SIGN}(?![\p{L}\p{N}])`, 'giu');

/**
 * The signs of a column of sexes that are no word for one: `1`, `0`, `x`, `N`. Empty for any other column,
 * and under a head that speaks of women alone, where a sign is a tick.
 */
export function sexCodes(use: ColumnUse, head: string, values: ColumnValues): string[] {
  if (!isColumnOfSex(use, head)) return [];
  const texts = values.distinct.map(valueText);
  const signs = [...new Set(texts)].filter(
    (text) => text.length <= LONGEST && !NOTHING.test(text) && readSex(text) === null,
  );
  return signs.length <= MOST ? signs : [];
}

/** What the head itself says that the signs mean: `Giới tính (1: Nam, 0: Nữ)`. */
function codesInHead(head: string): Record<string, SexCode> {
  const text = head.normalize('NFC').toLowerCase();
  const sexOf = (word: string): SexCode => (word === 'nam' ? 'male' : 'female');
  const first = [...text.matchAll(SIGN_FIRST)].map(
    ([, sign, sex]) => [sign!, sexOf(sex!)] as const,
  );
  const found =
    first.length > 0
      ? first
      : [...text.matchAll(SEX_FIRST)].map(([, sex, sign]) => [sign!, sexOf(sex!)] as const);
  return Object.fromEntries(found);
}

/** What is decided of a column's signs; null where one of them is not, nothing where it has none. */
export function withSexCodes(use: ColumnUse, head: string, values: ColumnValues): ColumnUse {
  const codes = sexCodes(use, head, values);
  if (codes.length === 0) return use;
  const told = codesInHead(head);
  const said: Readonly<Record<string, SexCode>> = use.codes ?? told;
  const isSaid = codes.every((code) => sexOfCode(said, code) !== null);
  return { ...use, codes: isSaid && use.codes !== null ? said : null };
}

/** What a sign means, in whichever capitals it is written; null where nobody says. */
export function sexOfCode(codes: Readonly<Record<string, SexCode>>, sign: string): SexCode | null {
  return ownValue(codes, sign) ?? ownValue(codes, sign.toLowerCase());
}

/** Whether a column tells which sex a person is of, and not only whether a person is a woman. */
export function isColumnOfSex({ meaning }: ColumnUse, head: string): boolean {
  if (isOfWomen(head)) return false;
  if (meaning?.is !== 'source') return false;
  return knownSources.some(
    ({ source_id, tells }) => tells === 'sex' && source_id === meaning.source,
  );
}

function isOfWomen(head: string): boolean {
  const words = fold(head).split(' ');
  return (words.includes('nu') && !words.includes('nam')) || /^(?:nam|men)$/.test(fold(head));
}
