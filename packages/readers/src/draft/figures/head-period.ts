import { areWholeYears } from '../../periods/period-days.ts';
import { daysOfWords, speaksOfDays, termDayOf, type SaidDays } from '../../periods/period-text.ts';
import type { Phrase } from '../../periods/phrase.ts';
import type { Region } from '../../layout/region.ts';
import type { FigurePeriod } from '../../profile/profile.ts';
import { wholeOf } from '../../values/read-day.ts';
import type { ComposedFigure } from './compose-figure.ts';
import { yearOfDays } from '../periods/figure-period.ts';
import { periodAbove } from '../periods/region-period.ts';

/** What the lines above a table say of its period; null where they say none, or no clear one. */
type Own = NonNullable<ReturnType<typeof periodAbove>>['period'] | null;

/**
 * The period of a column of figures whose heads may name one themselves (`Kết quả quý I`, `Chỉ tiêu nhiệm
 * kỳ`): that of its sheet where they name none, or the same. Null where they name one that nobody can tell.
 */
export function headPeriod(figure: ComposedFigure, region: Region): FigurePeriod | null {
  if (figure.isUnclear) return null;
  const phrases = figure.phrases.filter(({ is }) => is !== 'day');
  if (phrases.length === 0) return 'sheet';
  const own = periodAbove(region)?.period ?? null;
  if (has(phrases, 'previous')) return previousPeriod(phrases, own);
  if (has(phrases, 'term') || has(phrases, 'whole_term')) return termPeriod(figure, phrases, own);
  if (has(phrases, 'term_to')) return termDayPeriod(figure, own);
  if (has(phrases, 'running') && !has(phrases, 'span')) return runningPeriod(phrases, own);
  const parts = phrases.flatMap((one) => (one.is === 'own' ? [one.part] : []));
  if (phrases.length === parts.length)
    return parts.every((part) => isOwn(part, own, figure.counts === 'target')) ? 'sheet' : null;
  const year = phrases.length === 1 ? yearOf(phrases[0]!) : null;
  return year !== null ? { year: wholeOf(year) } : saidPeriod(figure, own);
}

function has(phrases: readonly Phrase[], is: Phrase['is']): boolean {
  return phrases.some((one) => one.is === is);
}

/** `Cùng kỳ năm trước`, `Cùng kỳ 2023` on a sheet of 2024. */
function previousPeriod(phrases: readonly Phrase[], own: Own): FigurePeriod | null {
  const others = phrases.filter(({ is }) => is !== 'previous');
  if (others.length === 0) return 'previous';
  const year = others.length === 1 ? yearOf(others[0]!) : null;
  const isBefore =
    year !== null &&
    own !== null &&
    'from' in own &&
    wholeOf(own.from.slice(0, 4)) - 1 === wholeOf(year);
  return isBefore ? 'previous' : null;
}

/** The sheet's own term, or the one that heads name with its years; what else they say nobody can tell. */
function termPeriod(
  { periodHeads }: ComposedFigure,
  phrases: readonly Phrase[],
  own: Own,
): FigurePeriod | null {
  const isOwnTerm =
    own !== null &&
    'termYears' in own &&
    phrases.every(
      (one) =>
        one.is === 'whole_term' || (one.is === 'term' && one.years.join() === own.termYears.join()),
    );
  if (isOwnTerm && periodHeads.length > 0) return 'sheet';
  const [first] = phrases;
  return first?.is === 'term' && phrases.length === 1 ? { term: first.years.join('-') } : null;
}

/** From the first day of the term up to a day: the words say it, if they say nothing else. */
function termDayPeriod({ periodHeads }: ComposedFigure, own: Own): FigurePeriod | null {
  const said = saidBy(periodHeads);
  const year = own !== null && 'from' in own ? yearOfDays({ ...own, term: null }) : null;
  return termDayOf(said, year) === null ? null : { said };
}

function runningPeriod(phrases: readonly Phrase[], own: Own): FigurePeriod | null {
  const ofTerm = phrases.some((one) => one.is === 'running' && one.of === 'term');
  const areAll = phrases.every(({ is }) => is === 'running' || is === 'open_end' || is === 'own');
  // Of a term that the lines above name as a whole `đến nay` does not say the last day.
  const isOpen = own !== null && 'termYears' in own && own.to === null && has(phrases, 'open_end');
  if (!areAll || isOpen) return null;
  return ofTerm ? 'term_to_date' : 'year_to_date';
}

const MONTHS = { month: 1, quarter: 3 } as const;

/** `Trong tháng` of a month, `Trong quý` of a quarter, `Cả năm` of a year. The target of a part of a year is the year's. */
function isOwn(part: 'year' | 'quarter' | 'month' | 'sheet', own: Own, isTarget: boolean): boolean {
  if (part === 'sheet') return true;
  if (own === null || !('from' in own) || yearOfDays({ ...own, term: null }) === null) return false;
  if (part === 'year') return areWholeYears(own) || isTarget;
  const months = wholeOf(own.to.slice(5, 7)) - wholeOf(own.from.slice(5, 7)) + 1;
  return months === MONTHS[part];
}

/** The calendar year that a phrase names as a whole. */
function yearOf(phrase: Phrase): string | null {
  if (phrase.is !== 'span' || phrase.isRange || phrase.from.months !== null) return null;
  return phrase.from.year === phrase.to.year ? phrase.from.year : null;
}

/** The words that say it, if they say days, by themselves or within the sheet's year. */
function saidPeriod({ periodHeads }: ComposedFigure, own: Own): FigurePeriod | null {
  const said = saidBy(periodHeads);
  if (!speaksOfDays(said)) return null;
  const span = own !== null && 'from' in own ? own : null;
  const days = daysOfWords(said, span && yearOfDays({ ...span, term: null }));
  return days && span && isSame(days, span) ? 'sheet' : { said };
}

/** `Năm 2018 › Quý I` says `Quý I năm 2018`. */
function saidBy(heads: readonly string[]): string {
  const [outer, inner] = heads;
  const joined = inner === undefined ? outer! : heads.join(' · ');
  const year =
    heads.length === 2 ? /^(?:năm )?(\d{4})$/iu.exec(outer!.normalize('NFC').trim()) : null;
  const isWithin = year !== null && daysOfWords(inner!, null) === null;
  return isWithin ? `${inner!} năm ${year[1]!}` : joined;
}

function isSame(one: SaidDays, other: SaidDays): boolean {
  return one.from === other.from && one.to === other.to;
}
