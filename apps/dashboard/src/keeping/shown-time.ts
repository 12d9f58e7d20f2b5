import { formatDay, type Language } from '@ketnap/core';

/** `14:02`, and of other days than today `14:02 28-6-2020`. */
export function shownTime(at: number, language: Language, now: number = Date.now()): string {
  const [then, today] = [new Date(at), new Date(now)];
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  const isoOf = (date: Date): string =>
    `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return isoOf(then) === isoOf(today) ? time : `${time} ${formatDay(isoOf(then), language)}`;
}
