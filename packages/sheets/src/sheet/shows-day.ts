/** Programs take 255. */
const LONGEST = 1_000;

/**
 * Whether a number format shows a day: it has a sign for year or day, or one for month that no sign of
 * hour or second makes minutes. What stands in quotes, in brackets or after a backslash shows itself. Of a
 * format longer than any program takes only the start is looked at.
 */
export function showsDay(stated: string): boolean {
  const format = stated.slice(0, LONGEST);
  const signs = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*]./g, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase();
  if (/[yd]|m{3,}/.test(signs)) return true;
  return signs.includes('m') && !/[hs]/.test(signs) && !/\[[hms]+\]/i.test(format);
}

/** Whether a format without a code of its own shows a day, by its number. */
export function isDayFormat(format: number): boolean {
  return DAY_FORMATS.has(format);
}

/**
 * Formats without a code of their own that show a day: 14–17 and 22, and those of East Asian programs.
 * Source: ECMA-376 part 1, 18.8.30.
 */
const DAY_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);
