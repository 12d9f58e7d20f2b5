import { fold } from '../../names/fold.ts';
import { withoutPapers } from '../../profile/list-words.ts';

/** Why figures under a title may be none of what came to be, one by one, and the line that says so. */
export interface TitleDoubt {
  /** A plan, an estimate, or counted in hundreds, thousands or percent. */
  readonly why: 'plan' | 'estimate' | 'scale';
  readonly line: string;
}

/** `Dự kiến kết nạp`, but not `Kết nạp năm 2024 và dự kiến năm 2025`. */
const ESTIMATE =
  /(?<!\b(?:cong|giao|quy|huong|khe|dieu|va) )\buoc (?!muon)|(?<!\bva )\b(?:du kien|du bao|du tinh)\b|\b(?:kha nang|phuong huong)\b.*\b(?:ket nap|phat trien dang|dang vien moi)\b/;
const PLAN = /\b(?:ke hoach|chi tieu|phan dau|muc tieu|dang ky|nhu cau)\b/;
const RESULT = /\b(?:ket qua|thuc hien|da ket nap|tinh hinh|so lieu|bao cao|thong ke)\b/;
const UNIT = /(?:đơn vị tính|đvt)[\s:.(–-]*([^\s),;·]*)/iu;
const PERSONS = /^(?:|nguoi|dong|d c|dc|dang|dv|chi|to|so|luot)$/;

const BEFORE_ESTIMATE = /\b(?:thang|quy [ivx\d]+)\b.*\buoc\b/;

/** Whether a line speaks of months or quarters and behind them of an estimate: `9 tháng, ước cả năm 2024`. */
export function saysPartBesideEstimate({ why, line }: TitleDoubt): boolean {
  return why === 'estimate' && BEFORE_ESTIMATE.test(withoutPapers(line));
}

/** What the lines above a form of figures say against taking its counts of admissions as they are. */
export function titleDoubt(title: readonly string[]): TitleDoubt | null {
  const lines = title.flatMap((line) => line.split(' · '));
  const scaled = lines.find((line) => isScaled(line));
  if (scaled !== undefined) return { why: 'scale', line: scaled };
  const estimate = lines.find((line) => ESTIMATE.test(withoutPapers(line)));
  if (estimate !== undefined) return { why: 'estimate', line: estimate };
  const plan = lines.find((line) => PLAN.test(withoutPapers(line)));
  const isResult = lines.some((line) => RESULT.test(fold(line)));
  return plan === undefined || isResult ? null : { why: 'plan', line: plan };
}

function isScaled(line: string): boolean {
  const counted = UNIT.exec(line.normalize('NFC'))?.[1];
  return counted !== undefined && (counted.startsWith('%') || !PERSONS.test(fold(counted)));
}
