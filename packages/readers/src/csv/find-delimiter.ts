/** Signs that part the columns of text files, the likeliest first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

const LINES = 60;

/**
 * The sign that parts the columns, by the first lines: the one that stands most often equally often in
 * them, signs within quotes not counted. A first line `sep=;`, as Excel takes it, says it.
 */
export function findDelimiter(text: string): string {
  const said = /^\uFEFF?sep=(.)\r?\n/.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = unquoted(text)
    .split(/\r\n|\n|\r/)
    .slice(0, LINES)
    .filter((line) => line.trim() !== '');
  const scores = DELIMITERS.map((sign) => scoreOf(sign, lines));
  const best = Math.max(...scores);
  return best === 0 ? ',' : DELIMITERS[scores.indexOf(best)]!;
}

/** In how many lines the sign stands as often as it mostly does; more columns count for more. */
function scoreOf(sign: string, lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(sign).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  let best = 0;
  for (const [count, times] of counts) best = Math.max(best, times * Math.min(count, 8));
  return best;
}

/** The text without fields in quotes; quotes within other fields are letters like any other. */
function unquoted(text: string): string {
  return text.replace(/(^|[,;\t|\r\n])"(?:[^"]|"")*"/g, '$1');
}
