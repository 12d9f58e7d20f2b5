import { fold } from '../names/fold.ts';
import type { KnownSource } from '../profile/source-words.ts';
import type { SheetValue } from '@ketnap/sheets';
import { readSex } from '../values/read-tick.ts';
import type { Converted } from './convert.ts';

/** Words that say of a person's ethnic group that it is the majority's. */
const MAJORITY = new Set(['kinh', 'viet', 'k']);
/** Words that say that there is no religion. */
const WITHOUT_RELIGION = new Set([
  'khong',
  'khong ton giao',
  'k',
  'ko',
  '0',
  'luong',
  'khong theo dao',
  'khong theo ton giao',
]);
const TICK = /^(x|v|co|c|yes|y|true|1|dung)$/;

/**
 * What a word says of a source: `Nữ` of women, `Kinh` and `Xơ Đăng` of ethnic minorities, `Công giáo` of
 * religious people. Null where the value is a tick, or no word that tells it.
 */
export function toldByWord(tells: KnownSource['tells'], value: SheetValue): Converted | null {
  if (typeof value !== 'string') return null;
  const folded = fold(value);
  const word = (isYes: boolean): Converted => ({ text: isYes ? 'yes' : 'no', by: 'word' });
  if (tells === 'sex') {
    const sex = readSex(value);
    return sex === null ? null : word(sex === 'female');
  }
  if (folded === '' || TICK.test(folded)) return null;
  if (tells === 'ethnic')
    return /^(khong|ko|no)$/.test(folded) ? null : word(!MAJORITY.has(folded));
  if (tells === 'religion') return word(!WITHOUT_RELIGION.has(folded));
  return null;
}
