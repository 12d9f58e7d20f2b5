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
    .replace(/"[^"]*"?|\[[^\]]*\]|[\\_*]./g, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase();
  if (/[yd]|m{3,}/.test(signs)) return true;
  return signs.includes('m') && !/[hs]/.test(signs) && !/\[[hms]+\]/i.test(format);
}
