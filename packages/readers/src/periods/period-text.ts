import { fold } from '../names/fold.ts';
import { wholeOf } from '../values/read-day.ts';
import { daysAsWords, lastDayOf, monthsOf } from './period-days.ts';

/** A period that words say. */
export interface FoundPeriod {
  readonly period:
    | { readonly from: string; readonly to: string }
    | { readonly termYears: readonly [first: number, last: number]; readonly to: string | null };
  /** The line that says it. */
  readonly text: string;
  /** Whether other words say another one, or leave open where it ends. */
  readonly conflicting: boolean;
}

/** First and last day, ISO. */
export interface SaidDays {
  readonly from: string;
  readonly to: string;
}

type Said = FoundPeriod['period'];

interface Ranked {
  readonly said: Said;
  /** How exactly the words say it. */
  readonly rank: number;
  readonly text: string;
}

const RANK = { year: 1, years: 2, term: 3, months: 4, days: 5 } as const;
/** What other papers are called, and when a sheet was signed: no period. */
const OTHER_PAPERS =
  /(?:\b(?:kem theo|can cu|ban hanh|theo (?:cong van|quyet dinh|bao cao|huong dan))\b|\b(?:cong van|quyet dinh|huong dan|bao cao|nghi quyet|ke hoach) so \d).*$/;
const COMPARED = /\b(?:so voi|cung ky)\b.*$/;
const DAY = String.raw`d(\d{8})`;
const RANGE = new RegExp(String.raw`\b${DAY} (?:den|toi) (?:het )?(?:ngay )?${DAY}`);
const MONTHS = /\bm(\d{6}) (?:den|toi) (?:het )?m(\d{6})/;
const UP_TO = new RegExp(String.raw`\b(?:den|toi) (?:(?:het|cuoi) )?(?:ngay )?(?:${DAY}|m(\d{6}))`);
const OPEN_END = /\bden (?:nay|thoi diem)\b/;
const TERM = /\b(?:nhiem ky|nk)\D{0,12}?((?:19|20)\d\d) (?:den )?(?:nam )?((?:19|20)\d\d)\b/;
const COUNTS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };
const SOME_MONTHS =
  /\b(3|6|9|ba|sau|chin) ?(?:thang|t)(?: (dau|cuoi))?(?: nam)?(?: ?((?:19|20)\d\d))?\b/;
/** `quy i`, `quy i va quy ii`, `quy 1 2`. */
const QUARTER =
  /\b(?:quy|q) ?((?:iv|i{1,3}|[1-4])\b(?:(?: va| den| toi)?(?: quy| q)? (?:iv|i{1,3}|[1-4])\b)*)(?: nam)?(?: ((?:19|20)\d\d))?\b/;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** A month without its year, and nothing else. */
const MONTH = /^(?:trong )?(?:thang|t) ?(\d{1,2})$/;
const YEARS =
  /\b(?:nam|giai doan|tu|trong)(?: nam)? ((?:19|20)\d\d) (?:den )?(?:het )?(?:nam )?((?:19|20)\d\d)\b/;
const YEAR = /\bnam ((?:19|20)\d\d)\b|^((?:19|20)\d\d)$/g;

/**
 * The period that the lines above a table say; null where they say none. The most exact one is taken: days
 * before months and quarters, these before a term, a term before a year. A month, a quarter or half a year
 * without its year is that of the one year that the other lines say.
 */
export function periodIn(lines: readonly string[]): FoundPeriod | null {
  const plain = lines.map((text) => ({ text, folded: withoutOthers(fold(daysAsWords(text))) }));
  const all = plain.map(({ folded }) => folded).join(' ; ');
  const upTo = upToIn(all);
  const years = new Set(plain.flatMap(({ folded }) => yearsIn(folded)));
  const onlyYear = years.size === 1 ? [...years][0]! : null;
  const found = plain.flatMap(({ text, folded }) =>
    saidIn(folded, upTo, onlyYear).map((one) => ({ ...one, text })),
  );
  const [best, ...others] = [...found].sort((a, b) => b.rank - a.rank);
  if (!best) return null;
  const isOpen = best.rank === RANK.term && upTo === null && OPEN_END.test(all);
  const conflicting = isOpen || others.some((other) => contradicts(other, best));
  return { period: best.said, text: best.text, conflicting };
}

/**
 * The days of which some words speak by themselves, or else within a year: those of `Quý I năm 2019`, and of
 * `Quý I` in 2019. Null where they speak of none.
 */
export function daysOfWords(words: string, year: string | null): SaidDays | null {
  const own = periodIn([words]) ?? (year === null ? null : periodIn([words, `năm ${year}`]));
  return own && own.text === words && 'from' in own.period ? own.period : null;
}

/** Whether some words speak of days, if only within a year that others say. */
export function speaksOfDays(words: string): boolean {
  return daysOfWords(words, '2000') !== null;
}

function withoutOthers(folded: string): string {
  return folded.replace(OTHER_PAPERS, '').replace(COMPARED, '').trim();
}

function upToIn(folded: string): string | null {
  const found = UP_TO.exec(folded);
  if (!found) return null;
  return found[1] === undefined ? lastDayOf(found[2]!) : isoOf(found[1]);
}

function yearsIn(folded: string): string[] {
  return [...folded.matchAll(YEAR)].map((match) => (match[1] ?? match[2])!);
}

/** Every period that a line says; of those that lie one within the other the inner one alone. */
function saidIn(
  folded: string,
  upTo: string | null,
  onlyYear: string | null,
): Omit<Ranked, 'text'>[] {
  const days = daysIn(folded);
  if (days) return [{ said: days, rank: RANK.days }];
  const term = TERM.exec(folded);
  const rest = term ? folded.replace(term[0], ' ') : folded;
  const months = monthsIn(rest, onlyYear);
  // Quarters of no year, or with others between them, are no whole year.
  const years = months || QUARTER.test(rest) ? [] : wholeYears(rest, upTo);
  const said = months ? [{ said: cut(months, upTo), rank: RANK.months }] : years;
  if (!term) return said;
  const termYears = [wholeOf(term[1]!), wholeOf(term[2]!)] as const;
  return [...said, { said: { termYears, to: upTo }, rank: RANK.term }];
}

function daysIn(folded: string): { from: string; to: string } | null {
  const days = RANGE.exec(folded);
  if (days) return inOrder(isoOf(days[1]!), isoOf(days[2]!));
  const months = MONTHS.exec(folded);
  return months ? inOrder(monthsOf(months[1]!, months[1]!).from, lastDayOf(months[2]!)) : null;
}

function inOrder(from: string, to: string): { from: string; to: string } | null {
  return from <= to ? { from, to } : null;
}

/** Some months, a quarter or a month. */
function monthsIn(folded: string, onlyYear: string | null): { from: string; to: string } | null {
  const some = SOME_MONTHS.exec(folded);
  const someYear = some?.[3] ?? onlyYear;
  if (some && someYear !== null) {
    const count = COUNTS[some[1]!] ?? wholeOf(some[1]!);
    return some[2] === 'cuoi' ? spanOf(someYear, 13 - count, 12) : spanOf(someYear, 1, count);
  }
  const quarter = QUARTER.exec(folded);
  const quarterYear = quarter?.[2] ?? onlyYear;
  if (quarter && quarterYear !== null) {
    const numbers = [...quarter[1]!.matchAll(/\b(?:iv|i{1,3}|[1-4])\b/g)]
      .map(([word]) => QUARTERS[word] ?? wholeOf(word))
      .sort();
    const [first, last] = [numbers[0]!, numbers.at(-1)!];
    const isWhole = last - first < numbers.length || quarter[1]!.includes('den');
    return isWhole ? spanOf(quarterYear, first * 3 - 2, last * 3) : null;
  }
  const alone = MONTH.exec(folded)?.[1];
  if (alone !== undefined && onlyYear !== null) {
    const number = wholeOf(alone);
    return number >= 1 && number <= 12 ? spanOf(onlyYear, number, number) : null;
  }
  const month = /(?<!\b(?:den|toi|het|cuoi) )\bm(\d{6})/.exec(folded)?.[1];
  return month === undefined ? null : monthsOf(month, month);
}

function wholeYears(folded: string, upTo: string | null): Omit<Ranked, 'text'>[] {
  const several = YEARS.exec(folded);
  if (several) {
    const said = { from: `${several[1]!}-01-01`, to: `${several[2]!}-12-31` };
    return said.from < said.to ? [{ said: cut(said, upTo), rank: RANK.years }] : [];
  }
  return yearsIn(folded).map((year) => ({
    said: cut(spanOf(year, 1, 12), upTo),
    rank: RANK.year,
  }));
}

/** A period up to the day that is said, if that lies within it. */
function cut(
  period: { from: string; to: string },
  upTo: string | null,
): { from: string; to: string } {
  const isWithin = upTo !== null && upTo >= period.from && upTo < period.to;
  return isWithin ? { from: period.from, to: upTo } : period;
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

function spanOf(year: string, first: number, last: number): { from: string; to: string } {
  return monthsOf(`${year}${pad(first)}`, `${year}${pad(last)}`);
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}

function isoOf(digits: string): string {
  return digits.replace(/^(\d{4})(\d{2})/, '$1-$2-');
}
