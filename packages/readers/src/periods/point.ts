import type { Cursor } from './cursor.ts';

/**
 * A year, or a span of its months, or one of its days, as words name it. Null where they leave it open: the
 * year of `6 tháng đầu năm`, the day of `tháng 6`.
 */
export interface Point {
  readonly year: string | null;
  /** First and last month; both are null for a whole year. */
  readonly months: readonly [first: number, last: number] | null;
  readonly day: number | null;
}

const DATE_SIGNS = '/.-';
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const QUARTER_WORDS = ['quý', 'quí', 'qúy', 'qúi', 'q'];
const NUMBER_WORDS = [
  ['một'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai'],
];

/** A day, a month, a quarter, the first day of a year, or a year after its word. */
export function point(cursor: Cursor): Point | null {
  return partOfYear(cursor) ?? cursor.attempt(yearStart) ?? cursor.attempt(namedYear);
}

/** A day, a month or a quarter. */
export function partOfYear(cursor: Cursor): Point | null {
  return cursor.attempt(day) ?? cursor.attempt(month) ?? cursor.attempt(quarter);
}

/** `30/6/2020`, `30/6`, `ngày 30 tháng 6 năm 2020`. */
function day(cursor: Cursor): Point | null {
  const isCalled = cursor.words('ngày', 'hết ngày');
  const date = cursor.number(1, 31);
  if (date === null) return null;
  const isWorded = cursor.words('tháng');
  if (!isWorded && !cursor.sign(DATE_SIGNS)) return null;
  const month = cursor.number(1, 12);
  if (month === null) return null;
  const year = cursor.attempt((at) => {
    if (isWorded ? !at.words('năm') && !at.sign(DATE_SIGNS) : !at.sign(DATE_SIGNS)) return null;
    return at.year();
  });
  // `1.2` alone is a number of a heading, and of `3 - 5/2024` the months come first.
  const isDay = year !== null || isCalled || isWorded || cursor.peek()?.text !== '/';
  return isDay ? { year, months: [month, month], day: date } : null;
}

/** `tháng 6 năm 2020`, `6/2020`, `T6`, `tháng 6`. */
function month(cursor: Cursor): Point | null {
  const isCalled = cursor.words('tháng', 't');
  if (isCalled) cursor.sign('.');
  const number = cursor.number(1, 12);
  if (number === null) return null;
  if (isCalled) return { year: cursor.attempt(yearAfter), months: [number, number], day: null };
  const year = cursor.sign(DATE_SIGNS) ? cursor.year() : null;
  // `12/2024/NQ` is a paper.
  return year === null || cursor.peek()?.text === '/'
    ? null
    : { year, months: [number, number], day: null };
}

/** ` năm 2020`, `/2020`, ` 2020` behind a part of a year. */
export function yearAfter(cursor: Cursor): string | null {
  cursor.words('của');
  cursor.sign(`${DATE_SIGNS},(`);
  cursor.words('năm');
  return cursor.year();
}

/** `quý I`, `quí 2/2020`. */
function quarter(cursor: Cursor): Point | null {
  if (!cursor.words(...QUARTER_WORDS)) return null;
  const number = quarterNumber(cursor);
  if (number === null) return null;
  return { year: cursor.attempt(yearAfter), months: [number * 3 - 2, number * 3], day: null };
}

/** The word of a quarter, which may be left out in a list of them. */
export function quarterWord(cursor: Cursor): boolean {
  return cursor.words(...QUARTER_WORDS);
}

/** `I` to `IV`, `1` to `4`, `hai`; null for anything else. */
export function quarterNumber(cursor: Cursor): number | null {
  const token = cursor.peek();
  const roman = token?.kind === 'word' ? QUARTERS[token.folded] : undefined;
  if (roman !== undefined) {
    cursor.skip();
    return roman;
  }
  cursor.words('thứ');
  if (cursor.words('đầu', 'nhất')) return 1;
  return cursor.number(1, 4) ?? numberWord(cursor, 4);
}

/** A number in words up to a bound. */
export function numberWord(cursor: Cursor, most: number): number | null {
  for (let number = most; number > 0; number--)
    if (cursor.words(...NUMBER_WORDS[number - 1]!)) return number;
  return null;
}

/** `đầu năm 2020`. */
function yearStart(cursor: Cursor): Point | null {
  if (!cursor.words('đầu năm')) return null;
  return { year: cursor.year(), months: [1, 1], day: 1 };
}

function namedYear(cursor: Cursor): Point | null {
  if (!cursor.words('năm', 'cuối năm')) return null;
  const year = cursor.year();
  return year === null ? null : { year, months: null, day: null };
}
