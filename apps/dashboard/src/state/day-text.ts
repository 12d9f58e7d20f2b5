import { parseDay } from '@ketnap/core';

/**
 * The ISO day that a person means by `30-6-2020`, `30/6/2020`, `30.6.2020` or `2020-06-30`; null where
 * the text names no day.
 */
export function readDayText(text: string): string | null {
  const parts = text.trim().split(/[\s./-]+/);
  if (parts.length !== 3 || !parts.every((part) => /^\d+$/.test(part))) return null;
  const [year, month, date] = parts[0]!.length === 4 ? parts : parts.toReversed();
  if (year!.length !== 4) return null;
  const iso = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  return parseDay(iso) === null ? null : iso;
}
