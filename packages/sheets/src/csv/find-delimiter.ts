/** Signs that part the columns of text files, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

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

/** What a sign counts that has a space behind it, as commas within a text have. */
const LOOSE = 0.4;

function scoreOf(sign: string, lines: readonly string[]): number {
  const tight = lines.map((line) =>
    line.split(sign).filter((part, i) => i > 0 && !/^ /.test(part)),
  );
  const loose = lines.map((line) => line.split(sign).slice(1));
  return Math.max(steadyIn(tight), LOOSE * steadyIn(loose));
}

/** In how many lines a sign stands as often as it mostly does; more columns count for more. */
function steadyIn(lines: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length: count } of lines) {
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
