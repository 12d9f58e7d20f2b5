import { holdsUnits } from './levels.ts';
import { unitName } from './unit-name.ts';

/** What is counted behind a unit's name: `đ/c`, `đảng viên`, `người`. */
const COUNTED =
  '(?:đ ?/ ?c|đồng chí|đ\\.c|đc|dong chi|d/c|đảng viên|dang vien|đv|người|nguoi|quần chúng|quan chung|qcưt|trường hợp|truong hop|hồ sơ|ho so|chỉ tiêu|kết nạp)';
/** What else is counted in brackets or behind a sign, where it is no part of a name. */
const HELD = '(?:chi bộ|chi đảng bộ|tổ đảng|thôn|làng|tổ dân phố|tdp|đơn vị)(?: trực thuộc)?';
const LED = '(?:có|gồm|tổng số|tổng cộng|tổng|cộng|sl|số lượng|kết nạp|n)';
const NUMBER = '\\d{1,6}(?:[.]\\d{3})*(?: ?/ ?\\d{1,6})?';
const COUNT = `(?:${LED} ?[:=]? ?)*${NUMBER}(?: ?(?:${COUNTED}|${HELD})(?![\\p{L}\\p{N}])[^()\\[\\]]*)?`;
const IN_BRACKETS = new RegExp(`^(.*\\S)\\s*[(\\[]\\s*(${COUNT})\\s*[)\\]]$`, 'iu');
const BEHIND_SIGN = new RegExp(`^(.*\\S)\\s*[:=]\\s*(${COUNT})(?:\\s*\\([^()]*\\))?$`, 'iu');
const WITH_WORD = new RegExp(
  `^(.*[^\\s:=–-])\\s*[\\s–-]\\s*((?:${LED} ?)?\\d{1,6} ?${COUNTED}(?![\\p{L}\\p{N}]).*)$`,
  'iu',
);
/** A name that is nothing but a word for a kind needs its number: `Thôn (1)`, `TDP: 3`. */
const KIND_ALONE =
  /^(?:chi bộ|cb|đảng bộ|đội|thôn|xóm|ấp|bản|làng|buôn|khóm|khu|khu phố|kp|khối|khối phố|tổ|tổ dân phố|tdp|phường|p|quận|q|nhóm|cụm|số)(?: (?:thôn|xóm|ấp|bản|làng|buôn|khóm|khu|khu phố|kp|khối|khối phố|tổ|tổ dân phố|tdp|số))*[.:]?$/iu;

/** A name without the count behind it. */
export interface CountedName {
  readonly name: string;
  /** Whether the count is a bare number, which may as well be a part of the name: `Chi bộ cơ quan (2)`. */
  readonly isBare: boolean;
}

/** `Xã Kon Đào` of `Xã Kon Đào (12 đ/c)` and of `Xã Kon Đào: 12`; null where no count is behind the name. */
export function countedName(text: string): CountedName | null {
  const found =
    IN_BRACKETS.exec(text) ?? BEHIND_SIGN.exec(text) ?? WITH_WORD.exec(text) ?? behindDash(text);
  if (!found) return null;
  const [, name, count] = found as unknown as readonly [string, string, string];
  if (KIND_ALONE.test(name) || /^\d{4}$/.test(count)) return null;
  return { name: name.replace(/\s*[,:;–-]$/, ''), isBare: /^\d+$/.test(count) };
}

/** `Xã Kon Đào - 12`: behind the name of a place that holds others a number is a count. */
function behindDash(text: string): readonly string[] | null {
  const found = /^(.*\S)\s+[-–]\s+(\d{1,4})$/u.exec(text);
  return found && holdsUnits(unitName(found[1]!).level) ? found : null;
}
