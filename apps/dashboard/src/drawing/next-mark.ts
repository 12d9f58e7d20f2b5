import type { Chart, MarkDatum } from '@ketnap/charts';

/** A mark that can be walked to, and the number of its row. */
export interface WalkMark {
  readonly row: number;
  readonly datum: MarkDatum;
}

/** The marks of a chart in the order in which keys walk them. */
export function marksOf({ rows }: Chart): readonly WalkMark[] {
  return rows.flatMap((datum, row) =>
    'figures' in datum ? [{ row, datum: datum as MarkDatum }] : [],
  );
}

/** Keys that walk the marks of a chart. */
export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const KEYS: ReadonlySet<string> = new Set<WalkKey>([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

export function isWalkKey(key: string): key is WalkKey {
  return KEYS.has(key);
}

/**
 * The place of the mark that a key leads to. In a grid up and down lead to the line above or beneath; in
 * any other chart they lead where left and right do. From nowhere every key leads to the first mark, or the last.
 *
 * @param at the place of the mark where one is; null: none
 */
export function nextMark(marks: readonly WalkMark[], at: number | null, key: WalkKey): number {
  const last = marks.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const isBack = key === 'ArrowLeft' || key === 'ArrowUp';
  if (at === null) return isBack ? last : 0;
  const line = marks[at]?.datum.line;
  if (line !== undefined && (key === 'ArrowUp' || key === 'ArrowDown'))
    return inLine(marks, at, isBack ? -1 : 1) ?? at;
  return Math.min(last, Math.max(0, at + (isBack ? -1 : 1)));
}

/** The mark of the next line that has as many before it in its line. */
function inLine(marks: readonly WalkMark[], at: number, step: 1 | -1): number | null {
  const lineOf = (place: number) => marks[place]?.datum.line;
  const own = lineOf(at)!;
  const lines = [...new Set(marks.map((_, place) => lineOf(place)))].filter(
    (line): line is number => line !== undefined && Math.sign(line - own) === step,
  );
  if (lines.length === 0) return null;
  const next = step > 0 ? Math.min(...lines) : Math.max(...lines);
  const placesOf = (line: number) => [...marks.keys()].filter((place) => lineOf(place) === line);
  const places = placesOf(next);
  return places[Math.min(placesOf(own).indexOf(at), places.length - 1)]!;
}
