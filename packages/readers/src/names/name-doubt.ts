import { fold } from './fold.ts';
import { holdsUnits } from './levels.ts';
import { unitName } from './unit-name.ts';

/**
 * Why a name is not simply that of one unit: it names the rest or nothing known (`Khác`, `Chưa rõ`), several
 * units (`Xã Kon Đào và xã Tân Cảnh`), a unit of before or after a change (`Xã Tân Cảnh (cũ)`), or no unit at all
 * but what stands around tables: `Ghi chú`, `Người lập biểu`, `Đăk Tô, ngày 05/01/2025`.
 */
export type NameDoubt = 'vague' | 'several' | 'changed' | 'no_name';

/** How notes, signatures and sums begin, folded. */
const BESIDE =
  /^(?:ghi chu|chu thich|luu y|noi nhan|nguoi (?:lap|ghi|tong hop|bao cao|ky|kiem tra|duyet)|ky ten|xac nhan|(?:t ?m|k ?t|t ?l) (?:dang uy|ban|chi uy|chi bo|huyen uy|tinh uy|thanh uy|bi thu|truong ban)|(?:pho )?bi thu|(?:pho )?truong ban|thu truong|danh sach (?:nay |co |gom )|so lieu)(?: |$)/;
/** `Cộng` alone: without its marks it may be `Công an`, and with more words a place. */
const SUM = /^(?:tổng\s+)?cộng\s*(?:$|[:(])/iu;
/** The day of a signature, or the dots where it is to be written. */
const SIGNED = /^(?:[^,()]{1,40},\s*)?ngày\s+[\d.…]+\s*(?:[/.-]|tháng)\s*[\d.…]+/iu;

const ALL =
  'cac|nhung|mot so|so|phan|cho|don vi|co quan|noi|to chuc|to chuc dang|dia phuong|dang bo|dang uy|linh vuc|thanh phan';
const KINDS =
  'chi bo|xa|phuong|thi tran|dac khu|huyen|quan|tinh|thanh pho|thon|lang|ban|to dan pho|truong|khoi';
const REST = new RegExp(
  `^(?:(?:${ALL}|${KINDS})(?: va)? )*(?:khac|con lai)(?: (?:ghi ro|neu co|trong (?:huyen|tinh|xa|thanh pho)|cua (?:huyen|tinh|xa)|thuoc (?:huyen|tinh)))?$`,
);
const UNKNOWN =
  /^(?:(?:don vi|chi bo|xa|noi|to chuc) )?(?:(?:chua|khong|ko|k|0) (?:ro|biet|xac dinh|xac minh|co|ghi|phan|phan loai|thuoc|sinh hoat)(?: (?:don vi|chi bo|ten|to chuc|noi sinh hoat|ve|o dau|nao))*|khong|unknown|others?|n a|null|none|undefined)$/;
const REST_WORD = /(?:^|\s)(?:khác|còn lại)/iu;
const CHANGE =
  /(?:^| )(?:cu|moi|truoc|sau|nay|sap nhap|sat nhap|hop nhat|chia tach|doi ten|thanh lap|giai the|tu ngay|den ngay|tu thang|den thang)(?: |$)|(?:^| )(?:19|20)\d\d(?: |$)/;

/** The doubt that a name leaves by itself; null where it leaves none. */
export function nameDoubt(text: string): NameDoubt | null {
  const folded = fold(text);
  if (folded === '') return 'vague';
  const isMarked = folded.length !== text.length || /[^\x20-\x7e]/.test(text.normalize('NFC'));
  if (REST.test(folded) && (!isMarked || REST_WORD.test(text.normalize('NFC')))) return 'vague';
  if (UNKNOWN.test(folded)) return 'vague';
  if (withoutChange(text) !== null) return 'changed';
  if (isBeside(text, folded)) return 'no_name';
  return namesSeveral(text) ? 'several' : null;
}

/** Whether a text stands around tables, and names nothing. */
function isBeside(text: string, folded: string): boolean {
  if (BESIDE.test(folded)) return true;
  const written = text.normalize('NFC').trim();
  return SUM.test(written) || SIGNED.test(written);
}

/** `Xã Tân Cảnh` of `Xã Tân Cảnh (cũ)` and `Xã Tân Cảnh cũ`; null where no change is named behind it. */
export function withoutChange(text: string): string | null {
  const noted = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u.exec(text);
  if (noted && CHANGE.test(fold(noted[2]!))) return noted[1]!;
  const plain = /^(.*\S)\s+(?:cũ|(?:trước|sau)(?: khi)? (?:sáp|sát|hợp) nhập)$/iu.exec(
    text.normalize('NFC'),
  );
  return plain && unitName(`${plain[1]!} 1`).bare !== '1' ? plain[1]! : null;
}

/** Whether a name joins the names of several units of one level. A joint cell is one: `Chi bộ thôn 1 + thôn 2`. */
function namesSeveral(text: string): boolean {
  const parts = text
    .normalize('NFC')
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s*[,;+/&]\s*|\s+(?:và|va|với|cùng)\s+|\s+[-–]\s+/iu)
    .filter((part) => part !== '');
  if (parts.length < 2) return false;
  const levels = parts.map((part) => unitName(part).level);
  const [first] = levels;
  if (first == null || (first !== 'cell' && !holdsUnits(first))) return false;
  return levels.slice(1).includes(first);
}
