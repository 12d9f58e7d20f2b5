/**
 * Whether a number format shows a day: it has a sign for year or day, or one for month that no sign of
 * hour or second makes minutes. What stands in quotes, in brackets or after a backslash shows itself.
 */
export function showsDay(format: string): boolean {
  const signs = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"?|\[[^\]]*\]|[\\_*]./g, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase();
  if (/[yd]|m{3,}/.test(signs)) return true;
  return signs.includes('m') && !/[hs]/.test(signs) && !/\[[hms]+\]/i.test(format);
}
