import { parseDay } from '@ketnap/core';
import type { RegionColumn } from '../../layout/region.ts';
import { isDay, type SheetValue } from '@ketnap/sheets';
import { readDay } from '../../values/read-day.ts';
import type { DayOrder } from '../../values/styles.ts';

/** The whole day that a value of a column is, as a day number; null where it is none. */
export function dayNumber(value: SheetValue, order: DayOrder): number | null {
  if (isDay(value)) return parseDay(value.day);
  const reading = typeof value === 'string' ? readDay(value, order) : null;
  return reading && 'day' in reading ? parseDay(reading.day) : null;
}

/** Per value of a column the day that it is, as a day number; null where it is none. */
export function dayNumbers({ values }: RegionColumn, order: DayOrder = 'dmy'): (number | null)[] {
  return values.map((value) => dayNumber(value, order));
}
