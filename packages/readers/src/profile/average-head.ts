import { fold } from '../names/fold.ts';

const AVERAGE = /\b(?:binh quan|bq|trung binh)\b|\btb (?:(?:cong|moi|hang|1) )*nam\b/;
const PER_YEAR = /\b(?:moi|hang|tung|mot|0?1) nam$/;

/**
 * Whether a head says that its column holds averages, or what falls to each year of several: `Bình quân`,
 * `Chỉ tiêu/năm`, `Chỉ tiêu 1 năm`.
 *
 * @param areSeveral whether the table is of more than one year: else what falls to a year is all of it
 */
export function saysAverage(path: readonly string[], areSeveral: boolean): boolean {
  if (path.some((head) => AVERAGE.test(fold(head)))) return true;
  const leaf = fold((path.at(-1) ?? '').replace(/\s*\/\s*(?:01?\s*)?(?=n)/giu, ' mỗi '));
  return areSeveral && PER_YEAR.test(leaf);
}
