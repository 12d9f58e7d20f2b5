import { daysOfWords, speaksOfDays } from '../periods/period-text.ts';
import type { FigurePeriod, LeftOut, Meaning } from '../profile/profile.ts';
import { foldHead, headMeaning, sourceInHead, type KnownSource } from '../profile/source-words.ts';
import { wholeOf } from '../values/read-day.ts';
import { saysNoYear } from './head-period.ts';

/** What the heads above a column of figures say, put together. */
export interface ComposedFigure {
  readonly meaning: Meaning;
  /** The source that the column counts, where it is not all admissions. */
  readonly source: KnownSource | null;
  /** The heads that said it. */
  readonly words: readonly string[];
  /** A sum of the columns beside it, if those are years. */
  readonly isSum: boolean;
  /** Whether some head says what nobody knows, or two say what no source is: women among minorities. */
  readonly isDoubtful: boolean;
}

/**
 * Puts together what the heads above one another say of a column of figures: `Chỉ tiêu › 2016`,
 * `Cùng kỳ năm trước › Nữ`. Null where none of them says anything.
 *
 * @param measure what is counted where no head says it, as the title lets expect
 */
export function composeFigure(
  path: readonly string[],
  measure: 'admitted' | 'target',
): ComposedFigure | null {
  let found: { measure?: 'admitted' | 'target'; period?: FigurePeriod; source?: KnownSource } = {};
  let left: LeftOut | null = null;
  let [isSum, isDoubtful] = [false, false];
  const words: string[] = [];
  for (const [i, head] of path.entries()) {
    const { year, rest } = yearIn(foldHead(head));
    const source = sourceInHead(rest);
    const meaning = headMeaning([rest])?.meaning;
    const said = year ? null : saidIn(head, found.period);
    const isAbove = i + 1 < path.length;
    isDoubtful ||= source
      ? found.source !== undefined && found.source !== source
      : !saysNothing(said ? withoutPart(rest) : rest, isAbove) && !isOfFigures(meaning, isAbove);
    if (!year && !said && !source && !meaning) continue;
    words.push(head);
    if (year) found = { ...found, period: { year: wholeOf(year) } };
    else if (said) found = { ...found, period: said };
    if (source) found = { ...found, source };
    else if (meaning?.is === 'figure') {
      const { measure: own, period } = meaning;
      found = { ...found, measure: own, ...(period === 'sheet' ? {} : { period }) };
    } else if (meaning?.is === 'left_out' && meaning.why === 'sum') isSum = true;
    else if (meaning?.is === 'left_out') left = meaning.why;
  }
  if (words.length === 0) return null;
  const { source = null, period = 'sheet' } = found;
  const meaning: Meaning = left
    ? { is: 'left_out', why: left }
    : {
        is: 'figure',
        measure: found.measure ?? measure,
        source: source?.source_id ?? null,
        period,
      };
  return { meaning, source, words, isSum, isDoubtful };
}

/** The part of a year of which a head speaks, in the year that a head above it says. */
function saidIn(head: string, above: FigurePeriod | undefined): { readonly said: string } | null {
  if (!speaksOfDays(head)) return null;
  const isOfYear = typeof above === 'object' && 'year' in above;
  const said = isOfYear && daysOfWords(head, null) === null ? `${head} năm ${above.year}` : head;
  return { said };
}

const PART_WORDS =
  /\b(?:trong |cua )?(?:(?:quy|q) ?(?:iv|i{1,3}|[1-4])|(?:thang|t) ?\d{1,2}|\w+ (?:thang|t)(?: (?:dau|cuoi))?)(?: nam)?(?: (?:19|20)\d\d)?\b/g;

/** What a folded head says besides the part of a year. */
function withoutPart(folded: string): string {
  return folded.replace(PART_WORDS, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether a known head goes with a figure; what parts the admitted stands above the parts alone. */
function isOfFigures(meaning: Meaning | undefined, isAbove: boolean): boolean {
  if (meaning?.is === 'attribute') return isAbove;
  return meaning?.is === 'figure' || meaning?.is === 'left_out' || meaning?.is === 'count';
}

/** Heads over several columns that only lead to them. */
const LEADS =
  /^(?:trong do|chia|phan|co cau|thanh phan|doi tuong|theo|nam|thang|quy|(?:qua )?cac (?:nam|thang|quy))(?: |$)/;
/** What is counted, where all are persons who were admitted. */
const COUNTED =
  /^(?:nguoi|dong chi|d c|dang vien|(?:(?:cong tac|ket qua|tinh hinh|tong so|so|dang vien|duoc|moi) )*(?:ket nap|phat trien dang(?: vien)?)(?: (?:dang vien|vao dang|dang|moi|trong nam|trong ky|cac nam))*)$/;

function saysNothing(folded: string, isAbove: boolean): boolean {
  return folded === '' || COUNTED.test(folded) || (isAbove && LEADS.test(folded));
}

/** The calendar year of which a folded head speaks, and what else it says. A part of it and a term are none. */
function yearIn(folded: string): { readonly year: string | null; readonly rest: string } {
  const found = /(?:^| )(?:trong |cua )?(?:nam )?((?:19|20)\d\d)$/.exec(folded);
  if (!found || saysNoYear(folded) || /\bngay\b/.test(folded)) return { year: null, rest: folded };
  return { year: found[1]!, rest: folded.slice(0, found.index).trim() };
}
