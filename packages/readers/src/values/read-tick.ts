import { isDay, isError, type SheetValue } from '../sheets/sheet.ts';
import { fold } from '../names/fold.ts';

const YES = new Set(['x', 'v', 'co', 'c', 'yes', 'y', 'true', 'dung', '1']);
const NO = new Set(['khong', 'ko', 'k', 'no', 'n', 'false', 'sai', '0']);
const YES_SIGNS = /^[✓✔☑√+*✗✘xX]$/u;
const NO_SIGNS = /^[-–—]$/;

/**
 * Whether a sheet cell is ticked: `x`, `v`, `✓`, `+`, `*`, `Có`, `C`, `yes`, `đúng`, `1`, TRUE are yes;
 * `Không`, `K`, `no`, `sai`, `0`, `-`, FALSE are no; null where it is neither, and where it is empty.
 */
export function readTick(value: SheetValue): 'yes' | 'no' | null {
  if (value === null || isDay(value) || isError(value)) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value).trim();
  if (YES_SIGNS.test(text)) return 'yes';
  if (NO_SIGNS.test(text)) return 'no';
  const folded = fold(text);
  if (YES.has(folded)) return 'yes';
  return NO.has(folded) ? 'no' : null;
}

/** The sex that a word says: `Nam`, `Nữ`, `male`, `F`; null where it says none. */
export function readSex(text: string): 'male' | 'female' | null {
  const folded = fold(text);
  if (/^(nam|male|m|trai)$/.test(folded)) return 'male';
  return /^(nu|female|f|gai|phu nu)$/.test(folded) ? 'female' : null;
}
