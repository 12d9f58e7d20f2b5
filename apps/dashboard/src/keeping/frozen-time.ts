import { formatDay, type Language } from '@ketnap/core';

/** The day and the time of day, where the person is, at which figures were frozen. */
export function frozenTime(at: string, language: Language): string {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return at;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return `${formatDay(day, language)}, ${two(when.getHours())}:${two(when.getMinutes())}`;
}

/** This moment, ISO. */
export function momentNow(): string {
  return new Date().toISOString();
}
