import type { Cursor } from './cursor.ts';
import { wholeOf } from '../values/read-day.ts';
import {
  numberWord,
  partOfYear,
  point,
  quarterNumber,
  quarterWord,
  yearAfter,
  type Point,
} from './point.ts';

/** What a phrase of some words says of a period. */
export type Phrase =
  /** From the first day of one point to the last of another. */
  | { readonly is: 'span'; readonly from: Point; readonly to: Point; readonly isRange: boolean }
  | { readonly is: 'term'; readonly years: readonly [first: string, last: string] }
  /** A term that is not named: `cả nhiệm kỳ`. */
  | { readonly is: 'whole_term' }
  | { readonly is: 'up_to'; readonly to: Point }
  /** So it is on a day, which bounds no period: `thời điểm 30/6/2020`. */
  | { readonly is: 'at'; readonly to: Point }
  /** From a point on, its end left open. */
  | { readonly is: 'since'; readonly from: Point }
  /** `đến nay`. */
  | { readonly is: 'open_end' }
  /** Counted on from the first day of a year or a term; null where it is not said of which. */
  | { readonly is: 'running'; readonly of: 'year' | 'term' | null }
  /** From the first day of a term that is not named up to a point: `từ đầu nhiệm kỳ đến 30/6/2023`. */
  | { readonly is: 'term_to'; readonly to: Point }
  /** A year that is not named: `cả năm`, `trong năm`; or the month or quarter that the sheet is of. */
  | { readonly is: 'own'; readonly part: 'year' | 'quarter' | 'month' | 'sheet' }
  /** Several periods that are named elsewhere: `qua các năm`. */
  | { readonly is: 'each'; readonly part: 'year' | 'part' }
  /** The same days a year before. */
  | { readonly is: 'previous' }
  /** A single day, which bounds nothing. */
  | { readonly is: 'day' }
  /** Words of time that name no days: years with others between them. */
  | { readonly is: 'unclear' };

/** The first phrase of a period that stands at a place; null where none does. */
export function phraseAt(cursor: Cursor): Phrase | null {
  for (const one of PHRASES) {
    const found = cursor.attempt(one);
    if (found) return found;
  }
  return null;
}

const PHRASES: readonly ((cursor: Cursor) => Phrase | null)[] = [
  term,
  someMonths,
  half,
  listOfQuarters,
  listOfMonths,
  listOfYears,
  running,
  previous,
  each,
  range,
  upTo,
  atPoint,
  since,
  own,
  single,
];

const UP_TO = [
  'tính đến hết',
  'tính đến cuối',
  'tính đến',
  'tính tới',
  'đến hết',
  'đến cuối',
  'đến thời điểm',
  'tính hết',
  'đến',
  'tới hết',
  'tới',
  'hết',
];

/** `nhiệm kỳ 2015 - 2020`, `từ đầu nhiệm kỳ Đại hội XV (2015-2020)`, `cả nhiệm kỳ`. */
function term(cursor: Cursor): Phrase | null {
  const isFromStart = cursor.words('từ đầu', 'tính từ đầu', 'kể từ đầu');
  cursor.words('cả', 'toàn', 'trong', 'của');
  if (!cursor.words('nhiệm kỳ', 'nhiệm kì', 'nk')) return null;
  const years = cursor.attempt(termYears);
  if (years) return { is: 'term', years };
  return isFromStart ? null : { is: 'whole_term' };
}

/** The years of a term stand behind a few words at most. */
const WORDS_BETWEEN = 6;

function termYears(cursor: Cursor): [string, string] | null {
  for (let skipped = 0; skipped <= WORDS_BETWEEN; skipped++) {
    const found = cursor.attempt(twoYears);
    if (found) return found;
    if (cursor.isAtEnd || cursor.peek()?.kind === 'number') return null;
    cursor.skip();
  }
  return null;
}

function twoYears(cursor: Cursor): [string, string] | null {
  cursor.words('từ');
  cursor.words('năm');
  const first = cursor.year();
  if (first === null) return null;
  if (!cursor.sign('-/') && !cursor.words('đến', 'tới')) return null;
  cursor.words('năm');
  const last = cursor.year();
  return last === null ? null : [first, last];
}

/** `8 tháng đầu năm 2024`, `6T/2024`, `chín tháng`. */
function someMonths(cursor: Cursor): Phrase | null {
  const count = cursor.number(1, 12) ?? numberWord(cursor, 12);
  if (count === null || !cursor.words('tháng', 't')) return null;
  const isEnd = cursor.words('cuối');
  if (!isEnd) cursor.words('đầu tiên', 'đầu');
  // `3 tháng 2` is a day, and `6 tháng đầu nhiệm kỳ` are other months.
  if (cursor.number(1, 31) !== null || cursor.words('nhiệm')) return null;
  cursor.words('của');
  const year = cursor.attempt(yearAfter);
  if (year === null) cursor.words('năm nay', 'trong năm', 'năm');
  return spanOf(year, isEnd ? [13 - count, 12] : [1, count]);
}

/** `nửa đầu năm 2024`, `nửa năm cuối`. */
function half(cursor: Cursor): Phrase | null {
  if (!cursor.words('nửa')) return null;
  const isOfYear = cursor.words('năm');
  const order = halfOrder(cursor);
  if (order === null || (!isOfYear && !cursor.words('năm', 'của năm'))) return null;
  return spanOf(cursor.attempt(yearAfter), order);
}

function halfOrder(cursor: Cursor): [number, number] | null {
  if (cursor.words('đầu')) return [1, 6];
  return cursor.words('cuối', 'sau') ? [7, 12] : null;
}

/** `quý I/2024`, `quý I, II và III năm 2024`, `quý I đến quý III`. */
function listOfQuarters(cursor: Cursor): Phrase | null {
  if (!quarterWord(cursor)) return null;
  const first = quarterNumber(cursor);
  if (first === null) return null;
  return listOf(cursor, first, 3, (at) => {
    quarterWord(at);
    return quarterNumber(at);
  });
}

/** `tháng 6`, `T3 - T5/2024`, `các tháng 1, 2, 3 năm 2024`. */
function listOfMonths(cursor: Cursor): Phrase | null {
  cursor.words('từ', 'trong', 'các');
  if (!cursor.words('tháng', 't')) return null;
  cursor.sign('.');
  const first = cursor.number(1, 12);
  if (first === null) return null;
  return listOf(cursor, first, 1, (at) => {
    at.words('hết');
    if (at.words('tháng', 't')) at.sign('.');
    return at.number(1, 12);
  });
}

/** The parts of one year that follow one another; parts with others between them are unclear. */
function listOf(
  cursor: Cursor,
  first: number,
  months: number,
  next: (cursor: Cursor) => number | null,
): Phrase | null {
  const numbers = [first];
  for (;;) {
    // `quý I/2024 đến quý II/2024` is a range of two points.
    const found = cursor.attempt((at) => {
      const isThrough = through(at);
      if (!isThrough && !at.sign(',;&+') && !at.words('và', 'với')) return null;
      if (!isThrough) at.words('và');
      const number = next(at);
      return number === null ? null : { number, isThrough };
    });
    if (!found) break;
    if (found.isThrough)
      for (let number = numbers.at(-1)! + 1; number < found.number; number++) numbers.push(number);
    numbers.push(found.number);
  }
  const year = cursor.attempt(yearAfter);
  if (year !== null && cursor.attempt(through) && cursor.attempt(point)) return null;
  const areRunning = numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
  return areRunning
    ? spanOf(year, [first * months - months + 1, numbers.at(-1)! * months])
    : { is: 'unclear' };
}

function through(cursor: Cursor): boolean {
  return cursor.sign('-') || cursor.words('đến hết', 'tới hết', 'đến', 'tới');
}

/** `năm 2024`, `năm 2023 và 2024`, `giai đoạn 2016-2020`, `3 năm (2022 - 2024)`. */
function listOfYears(cursor: Cursor): Phrase | null {
  const isFrom = cursor.words('từ', 'kể từ', 'tính từ');
  cursor.words('trong', 'cả', 'của', 'các');
  const count =
    cursor.number(2, 12) ?? (cursor.peek(1)?.text === 'năm' ? numberWord(cursor, 12) : null);
  if (!cursor.words('năm', 'giai đoạn') && !isFrom) return null;
  cursor.words('từ năm', 'từ', 'năm');
  cursor.sign(':');
  if (count !== null) cursor.sign('(');
  const first = cursor.year();
  const found = first === null ? null : yearsFrom(cursor, first, count);
  const isOne = found?.is === 'span' && !found.isRange && found.from.year === found.to.year;
  return isFrom && isOne ? { is: 'since', from: found.from } : found;
}

/** What a year begins: one alone, or several one after the other. */
export function yearsFrom(cursor: Cursor, first: string, count: number | null): Phrase | null {
  const years = [wholeOf(first)];
  for (;;) {
    const found = cursor.attempt((at) => {
      const isThrough = through(at);
      if (!isThrough && !at.sign(',;&+/') && !at.words('và', 'với')) return null;
      if (!isThrough) at.words('và');
      at.words('cả năm', 'năm');
      const year = at.year();
      return year === null ? null : { year: wholeOf(year), isThrough };
    });
    if (!found) break;
    if (found.isThrough)
      for (let year = years.at(-1)! + 1; year < found.year; year++) years.push(year);
    years.push(found.year);
  }
  // `năm 2023 đến tháng 6/2024` goes from the one to the other.
  const end = years.length === 1 ? cursor.attempt(endOfRange) : null;
  const from: Point = { year: first, months: null, day: null };
  if (end) return { is: 'span', from, to: end, isRange: true };
  const areRunning = years.every((year, i) => i === 0 || year === years[i - 1]! + 1);
  if (!areRunning || (count !== null && count !== years.length)) return { is: 'unclear' };
  return {
    is: 'span',
    from,
    to: { year: String(years.at(-1)!), months: null, day: null },
    isRange: false,
  };
}

function endOfRange(cursor: Cursor): Point | null {
  if (!cursor.words('đến hết', 'tới hết', 'đến', 'tới')) return null;
  return point(cursor);
}

/** `lũy kế từ đầu năm`, `từ đầu nhiệm kỳ`, `cộng dồn`. */
function running(cursor: Cursor): Phrase | null {
  const isCalled = cursor.words('lũy kế', 'luỹ kế', 'cộng dồn', 'số lũy kế', 'lũy tiến');
  cursor.words('tính', 'kể');
  const start = cursor.attempt((at) => {
    if (!at.words('từ đầu', 'đầu')) return null;
    if (at.words('năm')) return at.year() === null ? 'year' : null;
    return at.words('nhiệm kỳ', 'nhiệm kì', 'nk') && at.attempt(termYears) === null ? 'term' : null;
  });
  if (start === null) return isCalled ? { is: 'running', of: null } : null;
  // `từ đầu năm đến 30/6/2020` are days; up to the end of what the sheet is of they are counted on.
  const end = cursor.attempt(endOfRange);
  if (end) return start === 'term' ? { is: 'term_to', to: end } : null;
  cursor.words('đến cuối kỳ', 'đến hết kỳ', 'đến kỳ báo cáo', 'đến kỳ này');
  return { is: 'running', of: start };
}

/** `từ 1/1/2020 đến 30/6/2020`, `tháng 7 năm 2019 - tháng 6 năm 2020`, `từ đầu năm đến 30/6/2020`. */
function range(cursor: Cursor): Phrase | null {
  cursor.words('tính từ', 'kể từ', 'từ');
  const from = point(cursor);
  if (!from || !through(cursor)) return null;
  cursor.words('cuối', 'hết');
  const to = point(cursor);
  return to && { is: 'span', from, to, isRange: true };
}

function upTo(cursor: Cursor): Phrase | null {
  if (!cursor.words(...UP_TO)) return null;
  if (cursor.words('nay', 'hiện nay', 'này', 'hiện tại', 'báo cáo')) return { is: 'open_end' };
  const to = point(cursor);
  return to && { is: 'up_to', to };
}

function atPoint(cursor: Cursor): Phrase | null {
  if (!cursor.words('tính tại thời điểm', 'tại thời điểm', 'thời điểm')) return null;
  const to = point(cursor);
  return to && { is: 'at', to };
}

function since(cursor: Cursor): Phrase | null {
  if (!cursor.words('tính từ', 'kể từ', 'bắt đầu từ', 'từ')) return null;
  const from = point(cursor);
  return from && { is: 'since', from };
}

/** `qua các năm`, `hằng tháng`, `theo quý`. */
function each(cursor: Cursor): Phrase | null {
  const isLed = cursor.words('qua', 'theo', 'chia theo');
  const isEach = cursor.words('các', 'từng', 'hằng', 'hàng', 'mỗi', 'những');
  if (!isEach && !isLed) return null;
  const isYear = cursor.words('năm');
  const isPart = isYear || quarterWord(cursor) || cursor.words('tháng');
  if (!isPart || cursor.peek()?.kind === 'number') return null;
  return { is: 'each', part: isYear ? 'year' : 'part' };
}

/** `cùng kỳ năm trước`, `năm trước`. */
function previous(cursor: Cursor): Phrase | null {
  const isSame = cursor.words('cùng kỳ', 'cùng kì', 'ck');
  const isBefore = cursor.words('năm trước', 'năm ngoái');
  return isSame || isBefore ? { is: 'previous' } : null;
}

/** `cả năm`, `trong quý`, `tháng này`. */
function own(cursor: Cursor): Phrase | null {
  if (cursor.words('kỳ này', 'kỳ báo cáo', 'trong kỳ', 'kì này'))
    return { is: 'own', part: 'sheet' };
  const isLed = cursor.words('cả', 'trong');
  const part = cursor.words('năm')
    ? 'year'
    : quarterWord(cursor)
      ? 'quarter'
      : cursor.words('tháng')
        ? 'month'
        : null;
  if (part === null) return null;
  const isNow = cursor.words('này', 'nay', 'báo cáo');
  return isLed || isNow ? { is: 'own', part } : null;
}

/** A day, month or quarter by itself. */
function single(cursor: Cursor): Phrase | null {
  const found = partOfYear(cursor);
  if (!found || found.day !== null) return found && { is: 'day' };
  return { is: 'span', from: found, to: found, isRange: false };
}

function spanOf(year: string | null, months: readonly [number, number]): Phrase {
  const own: Point = { year, months, day: null };
  return { is: 'span', from: own, to: own, isRange: false };
}
