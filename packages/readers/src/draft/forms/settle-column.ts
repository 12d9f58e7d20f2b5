import { textsOf, type ColumnValues } from '../../layout/column-values.ts';
import { isDay, type SheetValue } from '@ketnap/sheets';
import type { ColumnUse, Form } from '../../profile/profile.ts';
import { readAs } from '../../profile/read-as.ts';
import { isYear, possibleDayOrders, readDay, yearlessDay } from '../../values/read-day.ts';
import { possibleDecimalMarks, readNumber } from '../../values/read-number.ts';
import { isDash } from '../../values/dashes.ts';
import type { DayOrder, DecimalMark } from '../../values/styles.ts';

/**
 * Settles how a column's days and numbers are written by all of its values; null is put where they leave
 * a doubt, nothing where there is none. What was decided stays, and so does the doubt of another region.
 */
export function settleColumn(use: ColumnUse, rows: Form['rows'], values: ColumnValues): ColumnUse {
  const kind = readAs(use, rows);
  if (kind === 'day') return withDays(use, textsOf(values.distinct), values);
  if (kind === 'number') return withNumbers(use, textsOf(values.distinct));
  return { meaning: use.meaning };
}

function withDays(use: ColumnUse, texts: readonly string[], { distinct }: ColumnValues): ColumnUse {
  const found = dayOrderOf(texts);
  const order = use.dayOrder ?? (found === undefined ? use.dayOrder : found);
  const isPartial =
    texts.some((text) => hasPart(text, order ?? 'dmy')) ||
    distinct.some((value) => typeof value === 'number' && isYear(value));
  return {
    meaning: use.meaning,
    ...(order === undefined ? {} : { dayOrder: order }),
    ...(use.swappedDays !== undefined || seemsSwapped(distinct, order ?? 'dmy')
      ? { swappedDays: use.swappedDays ?? null }
      : {}),
    ...(use.partialDays !== undefined || isPartial ? { partialDays: use.partialDays ?? null } : {}),
    ...(use.dayYears !== undefined || isYearless(use, texts)
      ? { dayYears: use.dayYears ?? null }
      : {}),
  };
}

/** Whether some days of persons lack their year. */
function isYearless({ meaning }: ColumnUse, texts: readonly string[]): boolean {
  return meaning?.is === 'day' && texts.some((text) => yearlessDay(text) !== null);
}

/**
 * Where a program reads days in the other order than they were typed, it makes real days of those up to 12,
 * date and month swapped, and leaves the others as text.
 */
function seemsSwapped(distinct: readonly SheetValue[], order: DayOrder): boolean {
  const real = distinct.filter(isDay);
  if (real.length === 0) return false;
  const typed = textsOf(distinct).flatMap((text) => {
    const reading = readDay(text, order);
    return reading !== null && 'day' in reading ? [reading.day] : [];
  });
  return (
    typed.length > 0 &&
    real.every(({ day }) => day.slice(8) <= '12') &&
    typed.every((day) => day.slice(8) > '12')
  );
}

/** Undefined where no text leaves a doubt, null where they leave one. */
function dayOrderOf(texts: readonly string[]): DayOrder | null | undefined {
  const orders = possibleDayOrders(texts);
  if (orders.length === 1) return orders[0]!;
  const isAlike = (text: string): boolean => {
    const [first, ...others] = (orders.length > 0 ? orders : ALL_ORDERS).map((order) =>
      JSON.stringify(readDay(text, order)),
    );
    return others.every((other) => other === first);
  };
  return texts.every(isAlike) ? undefined : null;
}

const ALL_ORDERS: readonly DayOrder[] = ['dmy', 'mdy', 'ymd'];

function hasPart(text: string, order: DayOrder): boolean {
  const reading = readDay(text, order);
  return reading !== null && 'partial' in reading;
}

function withNumbers(use: ColumnUse, texts: readonly string[]): ColumnUse {
  const found = decimalMarkOf(texts, isWhole(use));
  const mark = use.decimalMark ?? (found === undefined ? use.decimalMark : found);
  const hasDashes = use.meaning?.is === 'figure' && texts.some(isDash);
  return {
    meaning: use.meaning,
    ...(mark === undefined ? {} : { decimalMark: mark }),
    ...(use.dashes !== undefined || hasDashes ? { dashes: use.dashes ?? null } : {}),
  };
}

/** Counts of persons are whole; targets may be averages. */
function isWhole({ meaning }: ColumnUse): boolean {
  if (meaning?.is === 'members') return true;
  return meaning?.is === 'count' || (meaning?.is === 'figure' && meaning.measure === 'admitted');
}

/** Undefined where both signs give the same numbers, null where the texts leave a doubt. */
function decimalMarkOf(texts: readonly string[], whole: boolean): DecimalMark | null | undefined {
  const marks = possibleDecimalMarks(texts);
  if (marks.length === 1) return marks[0]!;
  const isAlike = (text: string): boolean => readNumber(text, ',') === readNumber(text, '.');
  if (texts.every(isAlike)) return undefined;
  const fits = (['.', ','] as const).filter((mark) => texts.every((text) => isCount(text, mark)));
  return whole && fits.length === 1 ? fits[0]! : null;
}

/** Whether a text is no number, or a whole one. */
function isCount(text: string, mark: DecimalMark): boolean {
  const number = readNumber(text, mark);
  return number === null || Number.isInteger(number);
}
