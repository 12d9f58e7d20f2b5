import { isDay, isError, type SheetValue } from '@ketnap/sheets';
import { fold } from '../names/fold.ts';
import { plainSigns } from './plain-signs.ts';

const YES = new Set(['x', 'v', 'co', 'c', 'yes', 'y', 'true', 'dung', '1']);
const NO = new Set(['khong', 'khong co', 'ko', 'k', 'no', 'n', 'false', 'sai', '0']);
/** The last two are how a tick of the font Wingdings is stored. */
const YES_SIGNS = /^[✓✔☑☒√+*xXüþ]$/u;
const NO_SIGNS = /^[-–—☐□]$/u;

/**
 * Whether a sheet cell is ticked: `x`, `v`, `✓`, `☑`, `☒`, `√`, `+`, `*`, `Có`, `C`, `yes`, `y`, `đúng`, `1`
 * and TRUE are yes; `Không`, `Không có`, `K`, `no`, `n`, `sai`, `0`, `-`, `☐` and FALSE are no. Null where it
 * is neither, where it is empty, and for `✗`, which some write for yes and some for no.
 */
export function readTick(value: SheetValue): 'yes' | 'no' | null {
  if (value === null || isDay(value) || isError(value)) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = plainSigns(String(value));
  if (YES_SIGNS.test(text)) return 'yes';
  if (NO_SIGNS.test(text)) return 'no';
  // `x?`, `-1` and `1,5` say something else than their letters do.
  if (!/^(?:[\p{L} ]+|[01])$/u.test(text)) return null;
  const folded = fold(text);
  if (YES.has(folded)) return 'yes';
  return NO.has(folded) ? 'no' : null;
}

/** The sex that a word says: `Nam`, `Nữ`, `male`, `F`; null where it says none. */
export function readSex(text: string): 'male' | 'female' | null {
  const folded = fold(text);
  if (/^(nam|nam gioi|male|m|trai)$/.test(folded)) return 'male';
  return /^(nu|nu gioi|female|f|gai|phu nu)$/.test(folded) ? 'female' : null;
}
