import { daysOfWords } from '../layout/period-text.ts';
import type { FigurePeriod, LeftOut, Meaning } from '../profile/profile.ts';
import { foldHead, headMeaning, sourceInHead, type KnownSource } from '../profile/source-words.ts';
import { wholeOf } from '../values/read-day.ts';

/** Words that speak of some part of a year do so in any. */
const ANY_YEAR = '2000';

/** What the heads above a column of figures say, put together. */
export interface ComposedFigure {
  readonly meaning: Meaning;
  /** The source that the column counts, where it is not all admissions. */
  readonly source: KnownSource | null;
  /** The heads that said it. */
  readonly words: readonly string[];
  /** A sum of the columns beside it, if those are years. */
  readonly isSum: boolean;
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
  let isSum = false;
  const words: string[] = [];
  for (const head of path) {
    const { year, rest } = yearIn(foldHead(head));
    const source = sourceInHead(rest);
    const meaning = headMeaning([rest])?.meaning;
    const isSaid = !year && daysOfWords(head, ANY_YEAR) !== null;
    if (!year && !isSaid && !source && !meaning) continue;
    words.push(head);
    if (year) found = { ...found, period: { year: wholeOf(year) } };
    else if (isSaid) found = { ...found, period: { said: head } };
    if (source) found = { ...found, source };
    else if (meaning?.is === 'figure') {
      const { measure: said, period } = meaning;
      found = { ...found, measure: said, ...(period === 'sheet' ? {} : { period }) };
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
  return { meaning, source, words, isSum };
}

/** The calendar year of which a folded head speaks, and what else it says. Part of a year is none. */
function yearIn(folded: string): { readonly year: string | null; readonly rest: string } {
  const found = /(?:^| )(?:trong |cua )?(?:nam )?((?:19|20)\d\d)$/.exec(folded);
  if (!found || /\b(thang|quy|nhiem ky|ngay)\b/.test(folded)) return { year: null, rest: folded };
  return { year: found[1]!, rest: folded.slice(0, found.index).trim() };
}
