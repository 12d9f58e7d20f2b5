import { isoDay } from '@ketnap/core/base';
import type { SheetValue } from '../sheet/sheet.ts';

/** What a column holds in a file that stores types, and in which form its values come. */
export type StoredType =
  /** Texts, numbers, truth values, or nothing at all: as they are. */
  | { readonly is: 'plain' }
  /** Numbers of 32 bits. */
  | { readonly is: 'single' }
  /** Whole days since 1970-01-01. */
  | { readonly is: 'day' }
  /** Time since 1970-01-01; `isInstant` where it is told by UTC, not by the clock of the place. */
  | { readonly is: 'moment'; readonly perSecond: number; readonly isInstant: boolean }
  /** Time since midnight. */
  | { readonly is: 'time'; readonly perSecond: number }
  /** Whole numbers of the smallest decimal. */
  | { readonly is: 'decimal'; readonly scale: number };

export type StoredValue = string | number | bigint | boolean;

const SECONDS_OF_DAY = 86_400;
/** Where the offices are it is seven hours later than in UTC, all the year. */
const SECONDS_AHEAD = 7 * 3600;
/** 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;
/** Significant digits that tell every number of 32 bits from the next, and that every double keeps. */
const SINGLE_DIGITS = 9;
const SAFE_DIGITS = 15;

/**
 * What of a value tells it from others of its column: of a moment only its day. An instant falls on the day
 * that it is in Viet Nam; midnight in UTC, as many programs write a plain day, is the same day there.
 */
export function keyOf(type: StoredType, value: StoredValue): StoredValue {
  if (type.is !== 'moment') return value;
  const ahead = type.isInstant ? SECONDS_AHEAD * type.perSecond : 0;
  const units = SECONDS_OF_DAY * type.perSecond;
  if (typeof value !== 'bigint') return Math.floor(((value as number) + ahead) / units);
  const shifted = value + BigInt(ahead);
  return numberOf((shifted - modulo(shifted, BigInt(units))) / BigInt(units));
}

/** The sheet cell of a key of {@link keyOf}. */
export function sheetValueOf(type: StoredType, key: StoredValue): SheetValue {
  switch (type.is) {
    case 'day':
    case 'moment':
      return dayValue(key as number);
    case 'time':
      return timeText(key, type.perSecond);
    case 'decimal':
      return decimalValue(String(key), type.scale);
    case 'single':
      return plainValue(shortest(key as number));
    default:
      return plainValue(key);
  }
}

/** Programs write days without end, or none, as days beyond the calendar. */
function dayValue(day: number): SheetValue {
  const isDay = day >= FIRST_DAY && day <= LAST_DAY;
  return isDay ? { day: isoDay(day) } : { error: isoDay(day) };
}

function plainValue(value: StoredValue): SheetValue {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: String(value) };
  return typeof value === 'bigint' ? wholeNumber(value) : value;
}

/** A whole number beyond what a double holds keeps its digits as text. */
function wholeNumber(value: bigint): number | string {
  return BigInt.asIntN(54, value) === value ? numberOf(value) : String(value);
}

/** A whole number of at most 53 bits and a sign, whose digits JSON reads as the number it is. */
function numberOf(value: bigint): number {
  return JSON.parse(String(value)) as number;
}

/** The number that has the digits of a decimal; they are a text where no double keeps them. */
function decimalValue(units: string, scale: number): number | string {
  const sign = units.startsWith('-') ? '-' : '';
  const digits = units.slice(sign.length).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const decimals = digits.slice(point).replace(/0+$/, '');
  const text = `${sign}${digits.slice(0, point)}${decimals && '.'}${decimals}`;
  const significant = text.replace(/\D/g, '').replace(/^0+/, '');
  return significant.length <= SAFE_DIGITS ? (JSON.parse(text) as number) : text;
}

/** The shortest decimal that is the same number of 32 bits: 1.1, not 1.100000023841858. */
function shortest(value: number): number {
  if (!Number.isFinite(value)) return value;
  for (let digits = 1; digits < SINGLE_DIGITS; digits++) {
    const short = JSON.parse(value.toPrecision(digits)) as number;
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/** `10:20:30`, or `10:20:30.5`. */
function timeText(value: StoredValue, perSecond: number): string {
  const units = typeof value === 'bigint' ? numberOf(value) : (value as number);
  const seconds = Math.floor(units / perSecond);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  const rest = String(units % perSecond).padStart(String(perSecond).length - 1, '0');
  return units % perSecond === 0 ? clock : `${clock}.${rest.replace(/0+$/, '')}`;
}

/** The remainder that is never negative. */
function modulo(value: bigint, divisor: bigint): bigint {
  const rest = value % divisor;
  return rest < 0n ? rest + divisor : rest;
}
