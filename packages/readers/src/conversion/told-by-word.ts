import { expected } from '../messages/report.ts';
import { fold } from '../names/fold.ts';
import type { KnownSource } from '../profile/source-words.ts';
import type { SheetValue } from '@ketnap/sheets';
import { readSex } from '../values/read-tick.ts';
import type { Converted } from './convert.ts';

/** Words that say of a person's ethnic group that it is the majority's. */
const MAJORITY = new Set(['kinh', 'viet', 'k']);
/** Words that say that there is no religion. */
const WITHOUT_RELIGION =
  /^(?:(?:khong|ko|k|chua|no|none)(?: (?:co|theo))?(?: (?:ton giao|dao))?(?: nao)?|0|(?:ben )?luong(?: giao| dan)?|(?:dan )?luong|non ?religious)$/;
/** Words of religions; others, such as `Đạo ông bà` and `Bỏ đạo`, do not say for certain that there is one. */
const RELIGION =
  /^(?:(?:dao|theo dao|theo|nguoi) )?(?:phat|phat giao|cong giao|thien chua|thien chua giao|ki ?to(?: giao)?|co doc(?: phuc lam)?|giao dan|tin lanh(?: .+)?|chinh thong|cao dai(?: .+)?|phat giao .+|hoa hao|hoi|hoi giao(?: .+)?|islam|ba ni|ba la mon|an do giao|hindu|tu an hieu nghia|buu son ky huong|tinh do cu si .+|tinh do cu si|phuc lam|mac mon|minh su dao|minh ly dao|bahai|baha i|hieu nghia ta lon|catholic|protestant|buddhist|buddhism|muslim|co ton giao|co dao|ton giao|theo ton giao|theo dao)$/;
const TICK = /^(x|v|co|c|yes|y|true|1|dung)$/;

/**
 * What a word says of a source: `Nữ` of women, `Kinh` and `Xơ Đăng` of ethnic minorities, `Công giáo` and
 * `Bên lương` of religious people. Null where the value is a tick, or no word that tells it; a word that may be
 * one of a religion is rejected.
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
  if (tells === 'religion') return religionOf(folded, word);
  return null;
}

function religionOf(folded: string, word: (isYes: boolean) => Converted): Converted {
  if (WITHOUT_RELIGION.test(folded)) return word(false);
  return RELIGION.test(folded) ? word(true) : { rejected: expected.religion };
}
