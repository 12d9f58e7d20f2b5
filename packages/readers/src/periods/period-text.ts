import { wholeOf } from '../values/read-day.ts';
import { firstDayOf, lastDayOf, type SaidDays } from './period-days.ts';
import { periodWordsOf, type PeriodWords } from './period-words.ts';
import type { Phrase } from './phrase.ts';
import { titleTokens } from './title-tokens.ts';
import { isWord } from './tokens.ts';

export type { SaidDays } from './period-days.ts';

/** A period that words say. */
export interface FoundPeriod {
  readonly period:
    | { readonly from: string; readonly to: string }
    | { readonly termYears: readonly [first: number, last: number]; readonly to: string | null };
  /** The line that says it. */
  readonly text: string;
  /** Whether other words say another one, leave open where it ends, or narrow it in a way nobody knows. */
  readonly conflicting: boolean;
}

type Said = FoundPeriod['period'];

interface Ranked {
  readonly said: Said;
  /** How exactly the words say it. */
  readonly rank: number;
  readonly text: string;
}

const RANK = { year: 1, years: 2, term: 3, months: 4, days: 5 } as const;

/** What all lines say together of the ends of the period. */
interface Ends {
  readonly upTo: string | null;
  readonly since: string | null;
  readonly onlyYear: string | null;
}

/**
 * The period that the lines above a table say; null where they say none. The most exact one is taken: days
 * before months and quarters, these before a term, a term before a year. A month, a quarter or half a year
 * without its year is that of the one year that the other lines say.
 */
export function periodIn(lines: readonly string[]): FoundPeriod | null {
  const read = lines.map((text) => ({ text, words: wordsOf(text) }));
  const phrases = read.flatMap(({ words }) => words.phrases);
  const ends = endsOf(phrases);
  const found = read.flatMap(({ text, words }) =>
    rankedIn(words.phrases, ends).map((one) => ({ ...one, text })),
  );
  const [best, ...others] = [...found].sort((a, b) => b.rank - a.rank);
  if (!best) return null;
  const conflicting =
    read.some(({ words }) => words.isUnclear) ||
    phrases.some(({ is }) => is === 'at') ||
    leavesOpen(phrases, best, ends) ||
    (best.rank === RANK.year && read.some(({ words }) => isReview(words))) ||
    others.some((other) => contradicts(other, best));
  return { period: best.said, text: best.text, conflicting };
}

/** The words of a line; its parts that stand in sheet cells of their own are read by themselves. */
function wordsOf(text: string): PeriodWords {
  const parts = text.split(' · ').map((part) => periodWordsOf(titleTokens(part)));
  return {
    phrases: parts.flatMap(({ phrases }) => phrases),
    rest: parts.flatMap(({ rest }) => rest),
    isUnclear: parts.some(({ isUnclear }) => isUnclear),
  };
}

/**
 * The days of which some words speak by themselves, or else within a year: those of `Quý I năm 2019`, and of
 * `Quý I` in 2019. Null where they speak of none, or not clearly.
 */
export function daysOfWords(words: string, year: string | null): SaidDays | null {
  const own = periodIn([words]) ?? (year === null ? null : periodIn([words, `năm ${year}`]));
  return own && !own.conflicting && own.text === words && 'from' in own.period ? own.period : null;
}

/** Whether some words speak of days, if only within a year that others say. */
export function speaksOfDays(words: string): boolean {
  return daysOfWords(words, '2000') !== null;
}

/**
 * The last day, ISO, of what words count from the first day of a term that they do not name: `từ đầu nhiệm kỳ đến
 * 30/6/2023`. Null where they speak of no such days, or of others as well.
 *
 * @param year of a day without one; null where it is unknown
 */
export function termDayOf(words: string, year: string | null): string | null {
  const { phrases, isUnclear } = wordsOf(words);
  const [only] = phrases;
  const isOne = !isUnclear && phrases.length === 1;
  return isOne && only?.is === 'term_to' ? lastDayOf(only.to, year) : null;
}

/**
 * The day up to or on which lines say that something is so, ISO: `Tính đến ngày 30/6/2020`. Null where they say
 * none, or words of time that nobody knows.
 */
export function dayOfState(lines: readonly string[]): string | null {
  const read = lines.map(wordsOf);
  if (read.some(({ isUnclear }) => isUnclear)) return null;
  const phrases = read.flatMap((one) => one.phrases);
  const { upTo, onlyYear } = endsOf(phrases);
  const at = phrases.find((one) => one.is === 'at');
  return at ? lastDayOf(at.to, onlyYear) : upTo;
}

function endsOf(phrases: readonly Phrase[]): Ends {
  const years = new Set(phrases.flatMap((one) => yearOf(one) ?? []));
  const onlyYear = years.size === 1 ? [...years][0]! : null;
  const upTo = phrases.find((one) => one.is === 'up_to' || one.is === 'term_to');
  const since = phrases.find((one) => one.is === 'since');
  return {
    upTo: upTo ? lastDayOf(upTo.to, onlyYear) : null,
    since: since ? firstDayOf(since.from, onlyYear) : null,
    onlyYear,
  };
}

/** The year that a phrase names as a whole. */
function yearOf(phrase: Phrase): string | null {
  if (phrase.is !== 'span' || phrase.isRange) return null;
  const { from, to } = phrase;
  return from.months === null && from.year === to.year ? from.year : null;
}

/** Every period that some phrases of a line say; of days and others the days alone. */
function rankedIn(phrases: readonly Phrase[], ends: Ends): Omit<Ranked, 'text'>[] {
  const found = phrases.flatMap((one): Omit<Ranked, 'text'>[] => {
    if (one.is === 'term') {
      const termYears = [wholeOf(one.years[0]), wholeOf(one.years[1])] as const;
      return [{ said: { termYears, to: ends.upTo }, rank: RANK.term }];
    }
    if (one.is !== 'span') return [];
    const days = spanDays(one, ends);
    return days ? [{ said: days, rank: rankOf(one) }] : [];
  });
  const days = found.filter(({ rank }) => rank === RANK.days);
  if (days.length > 0) return days;
  // Of a line's year and its part the part is meant.
  const hasPart = phrases.some((one) => one.is === 'span' && rankOf(one) === RANK.months);
  return hasPart ? found.filter(({ rank }) => rank >= RANK.term) : found;
}

function rankOf({ from, to, isRange }: Extract<Phrase, { is: 'span' }>): number {
  if (isRange) return RANK.days;
  if (from.months !== null) return RANK.months;
  return from.year === to.year ? RANK.year : RANK.years;
}

function spanDays(
  { from, to, isRange }: Extract<Phrase, { is: 'span' }>,
  ends: Ends,
): SaidDays | null {
  const first = firstDayOf(from, to.year ?? ends.onlyYear);
  const last = lastDayOf(to, from.year ?? ends.onlyYear);
  if (first === null || last === null || first > last) return null;
  const days = { from: first, to: last };
  return isRange ? days : cut(days, ends);
}

/** A period from and up to the days that are said, if they lie within it. */
function cut({ from, to }: SaidDays, { upTo, since }: Ends): SaidDays {
  return {
    from: since !== null && since > from && since <= to ? since : from,
    to: upTo !== null && upTo >= from && upTo < to ? upTo : to,
  };
}

/** `Sơ kết`: a review before the end, so that a year alone is hardly meant. */
function isReview({ rest }: PeriodWords): boolean {
  return rest.some(
    (one, at) => isWord(one, ['sơ']) && rest[at + 1] && isWord(rest[at + 1]!, ['kết']),
  );
}

/** Whether words leave it open where the period ends or begins, or count on from an earlier day. */
function leavesOpen(phrases: readonly Phrase[], { said, rank }: Ranked, ends: Ends): boolean {
  const isBounded = rank === RANK.days || ends.upTo !== null;
  const isOpen = phrases.some(
    (one) =>
      one.is === 'previous' ||
      (one.is === 'each' && one.part === 'year') ||
      (one.is === 'whole_term' && rank !== RANK.term) ||
      one.is === 'open_end' ||
      (one.is === 'since' &&
        ('termYears' in said || ends.since === null || ends.since < said.from)),
  );
  const isRunning =
    'from' in said &&
    phrases.some(
      (one) => one.is === 'running' && (one.of === 'term' || !said.from.endsWith('-01-01')),
    );
  const isOfTerm = 'from' in said && phrases.some(({ is }) => is === 'term_to');
  return (isOpen && !isBounded) || isRunning || isOfTerm;
}

/**
 * Whether two statements cannot both be meant: two equally exact ones that differ, or a year or months
 * that reach beyond the ones said, or a term beside a year of it. Days say themselves what is meant.
 */
function contradicts(other: Ranked, best: Ranked): boolean {
  if (other.rank === best.rank) return JSON.stringify(other.said) !== JSON.stringify(best.said);
  if (best.rank === RANK.days) return false;
  if ('termYears' in other.said || 'termYears' in best.said) return true;
  return other.said.from > best.said.from || other.said.to < best.said.to;
}
