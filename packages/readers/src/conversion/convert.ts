import type { Message } from '@ketnap/core';
import { parseDay } from '@ketnap/core';
import { monthsOf } from '../periods/period-days.ts';
import { expected as words } from '../messages/report.ts';
import { isDay, isError, type SheetValue } from '@ketnap/sheets';
import { isYear, readDay } from '../values/read-day.ts';
import { withoutParts } from '../values/persons-word.ts';
import { readNumber } from '../values/read-number.ts';
import { readTick } from '../values/read-tick.ts';
import type { DayOrder, DecimalMark, PartialDays } from '../values/styles.ts';
import { valueText } from '../values/value-text.ts';

/** What a sheet cell's value becomes: a text of a table, empty for unknown; or why it cannot. */
export type Converted =
  { readonly text: string; readonly by: ConversionCode | null } | { readonly rejected: Message };

/** The text that is taken; empty where it is unknown or cannot be taken. */
export function textOf(converted: Converted): string {
  return 'text' in converted ? converted.text : '';
}

/** How a value was taken that is not written as the tables have it. */
export type ConversionCode =
  | 'day_text'
  | 'undated'
  | 'day_year'
  | 'partial_day'
  | 'partial_left_out'
  | 'short_year'
  | 'swapped_day'
  | 'number_text'
  | 'parts_left_out'
  | 'target_words'
  | 'tick'
  | 'empty_tick'
  | 'word'
  | 'birth'
  | 'code'
  | 'dash'
  | 'dash_zero'
  | 'spaces'
  | 'unit_name'
  | 'unit_above'
  | 'twin_rows'
  | 'period'
  | 'font';

const asIs = (text: string): Converted => ({ text, by: null });
const NOTHING = asIs('');
/** Signs that offices put where there is nothing to say. */
const DASH = /^[-–—.…]+$/;

/**
 * A day as an ISO text.
 *
 * @param isSwapped whether real days have date and month swapped; default: they have not
 */
export function toDay(
  value: SheetValue,
  order: DayOrder,
  partial: PartialDays,
  isSwapped = false,
): Converted {
  if (value === null) return NOTHING;
  if (isDay(value)) return isSwapped ? swapped(value.day) : asIs(value.day);
  if (typeof value === 'number' && isYear(value))
    return partialDay({ year: value, month: null }, partial);
  if (typeof value !== 'string') return { rejected: words.day };
  const text = value.trim();
  if (DASH.test(text)) return { text: '', by: 'dash' };
  if (parseDay(text) !== null) return asIs(text);
  const reading = readDay(text, order);
  if (reading === null) return { rejected: words.day };
  if ('partial' in reading) return partialDay(reading.partial, partial);
  if ('day' in reading) return { text: reading.day, by: 'day_text' };
  // The Party was founded in 1930: a year from 00 to 29 can only be one of this century.
  return reading.shortYear < '2030'
    ? { text: reading.shortYear, by: 'short_year' }
    : { rejected: words.fullYear };
}

/** The day whose date and month the program took for one another. */
function swapped(day: string): Converted {
  const [year, month, date] = day.split('-') as [string, string, string];
  return { text: `${year}-${date}-${month}`, by: 'swapped_day' };
}

function partialDay(
  { year, month }: { readonly year: number; readonly month: number | null },
  partial: PartialDays,
): Converted {
  if (partial === 'left_out') return { text: '', by: 'partial_left_out' };
  const { from, to } = monthsOf(String(year), month);
  const text = partial === 'first' ? from : to;
  return { text, by: 'partial_day' };
}

/** A text of which it is undecided how it is read: nothing is taken of it. Other values leave no doubt. */
export function undecided(value: SheetValue): Converted | null {
  return typeof value === 'string' &&
    parseDay(value.trim()) === null &&
    !/^\d{1,3}$/.test(value.trim())
    ? { rejected: words.undecided }
    : null;
}

/** A number as a text with a point before its decimals; a percentage is none. */
export function toNumber(value: SheetValue, mark: DecimalMark): Converted {
  if (value === null) return NOTHING;
  if (typeof value === 'number') return asIs(String(value));
  if (typeof value !== 'string') return { rejected: words.number };
  const text = value.trim();
  if (DASH.test(text)) return { text: '', by: 'dash' };
  const number = readNumber(text, mark);
  if (number === null || text.endsWith('%')) return { rejected: words.number };
  const plain = String(number);
  if (withoutParts(text) !== null) return { text: plain, by: 'parts_left_out' };
  return { text: plain, by: plain === text ? null : 'number_text' };
}

/** A text that was made of a number is one again. */
export function numberIn(text: string): number {
  return JSON.parse(text) as number;
}

/** `yes` or `no`. */
export function toYesNo(value: SheetValue, empty: 'no' | 'unknown'): Converted {
  if (value === null) return empty === 'no' ? { text: 'no', by: 'empty_tick' } : NOTHING;
  const tick = readTick(value);
  if (tick === null) return { rejected: words.tick };
  return { text: tick, by: valueText(value) === tick ? null : 'tick' };
}

/** A text as it is written, without the spaces around it. */
export function toText(value: SheetValue): Converted {
  if (isError(value)) return { rejected: words.value };
  const text = valueText(value);
  return {
    text,
    by: typeof value === 'string' && value.normalize('NFC') !== text ? 'spaces' : null,
  };
}
