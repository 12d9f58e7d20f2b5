import { toText, type Converted } from '../conversion/convert.ts';
import { isColumnOfSex, sexOfCode } from '../draft/persons/sex-codes.ts';
import { expected } from '../messages/report.ts';
import type { ColumnUse } from '../profile/profile.ts';
import type { SheetValue } from '@ketnap/sheets';
import { readSex } from '../values/read-tick.ts';
import { valueText } from '../values/value-text.ts';

/** What an empty sheet cell means where one sex alone has a sign, and an empty one is no such sign. */
function otherSex(codes: NonNullable<ColumnUse['codes']>): Converted {
  const sexes = new Set(Object.values(codes));
  if (sexes.size !== 1 || sexes.has('unknown')) return toText(null);
  return { text: sexes.has('male') ? 'female' : 'male', by: 'empty_tick' };
}

/**
 * The sex that a column of sexes tells, by a word or by a sign that was said to mean it; null for any other
 * column. A dash says nothing there, and a tick of which nobody says what it means is no sex.
 */
export function toSex(
  use: ColumnUse,
  head: string,
  value: SheetValue,
  empty: 'no' | 'unknown',
): Converted | null {
  if (!isColumnOfSex(use, head)) return null;
  const { codes } = use;
  const text = valueText(value);
  if (text === '') return empty === 'no' && codes ? otherSex(codes) : toText(null);
  const word = readSex(text);
  if (word !== null) return { text: word, by: text === word ? null : 'word' };
  if (/^[-–—.…]+$/.test(text)) return { text: '', by: 'dash' };
  const sex = codes ? sexOfCode(codes, text) : null;
  if (sex === null) return { rejected: codes === null ? expected.undecided : expected.sex };
  return { text: sex === 'unknown' ? '' : sex, by: 'code' };
}
