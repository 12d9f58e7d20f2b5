import type { SheetValue } from '@ketnap/sheets';
import { plainSigns } from './plain-signs.ts';
import { wholeOf } from './read-day.ts';

/** A target that is written in words: its number or the ends of its range, in persons. */
export interface ReadTarget {
  readonly target: number;
  /** Null where no upper end is written. */
  readonly targetTo: number | null;
  /** Whether it is a yearly average. */
  readonly isPerYear: boolean;
}

/** Whether a target is written as a percentage: `3%`, or 0.03 as a sheet cell shown in percent holds it. */
export function isShare(value: SheetValue): boolean {
  if (typeof value === 'number') return value > 0 && value < 1;
  return typeof value === 'string' && /\d\s*%/.test(value);
}

const NUMBER = String.raw`(\d{1,6})`;
const RANGE = new RegExp(String.raw`^(?:từ )?${NUMBER} ?(?:-|–|—|÷|~|đến|tới|->) ?${NUMBER}$`, 'u');
const LEAST = new RegExp(
  String.raw`^(?:(?:ít nhất|tối thiểu|không dưới|trên|từ|≥|>=|=>|>) ?${NUMBER}(?: trở lên)?|${NUMBER} trở lên)$`,
  'u',
);
/** Words for persons behind a number. */
const PERSONS = /(?<=\d)\s*(?:đ\s*[/.]\s*c|đc|đồng chí|người|đảng viên(?: mới)?|đv)\.?/gu;
const PER_YEAR =
  /^(?:(?:bình quân|trung bình|bq|tb)(?: mỗi| hằng| hàng)?(?: năm)? |(?:mỗi|hằng|hàng) năm )|\s*(?:\/|mỗi|một|1) ?năm$/gu;

/**
 * Reads a target as resolutions word it: `30 - 35`, `từ 30 đến 35`, `ít nhất 30`, `≥ 30`, `bình quân 12/năm`.
 * Null where the text is none of these: a plain number, a percentage, `dưới 30`.
 */
export function readTarget(text: string): ReadTarget | null {
  const plain = plainSigns(text).toLowerCase();
  const whole = plain.replace(PER_YEAR, '').trim();
  const isPerYear = whole !== plain;
  const kept = whole.replace(PERSONS, '');
  const range = RANGE.exec(kept);
  if (range) {
    const [low, high] = [wholeOf(range[1]!), wholeOf(range[2]!)];
    return low <= high ? { target: low, targetTo: high, isPerYear } : null;
  }
  const least = LEAST.exec(kept);
  const number = least ? (least[1] ?? least[2]!) : isPerYear ? /^\d{1,6}$/.exec(kept)?.[0] : null;
  return number == null ? null : { target: wholeOf(number), targetTo: null, isPerYear };
}
