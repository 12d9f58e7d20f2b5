import { faults, type Fault } from '../messages/issues.ts';
import { NO_DAY, dayOf, daysInMonth, isPlausibleYear, isoDay, parseDay } from './days.ts';
import type { ColumnDefinition, ColumnType } from './tables.ts';
import { yesOrNo } from './yes-no.ts';

/** Types whose values are held as numbers: days as whole days, `yes_no` as states, `one_of` as positions. */
export type NumericType = Exclude<ColumnType, 'id' | 'text'>;

/** The number that a text stands for in a column, or null where it stands for none. */
export function parseValue(definition: ColumnDefinition, text: string): number | null {
  switch (definition.type as NumericType) {
    case 'day':
      return definition.openEnd && ENDS_OF_TIME.includes(text) ? NO_DAY : parsePlausible(text);
    case 'year':
      return isPlausibleYear(Number(/^\d{4}$/.exec(text)?.[0])) ? Number(text) : null;
    case 'count':
      return parseWhole(text, 1);
    case 'whole':
      return parseWhole(text, 0);
    case 'number':
      return parseNumber(text);
    case 'share':
      return parseShare(text);
    case 'yes_no':
      return yesOrNo(text);
    case 'one_of':
      return positionOf(text, definition.values ?? []);
  }
}

/** Why {@link parseValue} gave null. */
export function valueFault(definition: ColumnDefinition, text: string): Fault {
  const { type, cost } = definition;
  switch (type) {
    case 'day':
      if (parseDay(text) !== null) return faults.implausibleDay(text, cost);
      return isMoment(text)
        ? faults.aMoment(text, cost)
        : faults.notADay(text, dayMeant(text), cost);
    case 'year':
      return faults.notAYear(text, cost);
    case 'count':
      return NUMBER.test(text) ? faults.notACount(text, cost) : faults.notANumber(text, cost);
    case 'whole':
      return NUMBER.test(text) ? faults.notWhole(text, cost) : faults.notANumber(text, cost);
    case 'share':
      return faults.notAShare(text, cost);
    case 'yes_no':
      return faults.notYesOrNo(text);
    case 'one_of':
      return faults.unknownWord(text, definition.values ?? [], cost);
    default:
      return faults.notANumber(text, cost);
  }
}

/** How databases write that an interval has no first or no last day. */
const ENDS_OF_TIME: readonly string[] = ['0001-01-01', '9999-12-31'];

const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** `1.234` is a thousand to one reader and one to another: not taken at all. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;
/** Digits, or a decimal without a fraction, as databases write one; not `1.000`, which may be a thousand. */
const WHOLE = /^\d+(?:\.0{1,2}|\.0{4,})?$/;
/** What is counted is held in 32 bits. */
export const LARGEST_WHOLE = 0x7fff_ffff;

function parsePlausible(text: string): number | null {
  return isPlausibleYear(Number(text.slice(0, 4))) ? parseDay(text) : null;
}

function parseWhole(text: string, least: number): number | null {
  if (!WHOLE.test(text)) return null;
  const whole = Number(text);
  return whole >= least && whole <= LARGEST_WHOLE ? whole : null;
}

function parseNumber(text: string): number | null {
  return NUMBER.test(text) && !AMBIGUOUS.test(text) ? Number(text) : null;
}

function parseShare(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const share = Number(text);
  return share >= 0 && share <= 1 ? share : null;
}

function positionOf(text: string, words: readonly string[]): number | null {
  const position = words.indexOf(text);
  return position < 0 ? null : position;
}

/** Whether a text is a time of day in UTC: the day there need not be the day here. */
function isMoment(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}[T ](.+)Z$/i.exec(text)?.[1];
  return time !== undefined && !/^00:00(?::00(?:\.0+)?)?$/.test(time);
}

/** The ISO day of a text such as `30-6-2020`, `30/06/2020` or `2020/6/30`, as documents write days. */
function dayMeant(text: string): string | null {
  const [, date, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (year) return isoOf(Number(year), Number(month), Number(date));
  const [, y, m, d] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  return y ? isoOf(Number(y), Number(m), Number(d)) : null;
}

function isoOf(year: number, month: number, date: number): string | null {
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return exists ? isoDay(dayOf(year, month, date)) : null;
}
