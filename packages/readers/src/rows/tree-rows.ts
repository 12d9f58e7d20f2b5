import {
  drawnDepths,
  INNERMOST,
  NUMBERED,
  UNDRAWN,
  UNNUMBERED,
  type DrawnDepths,
} from '../layout/row-depth.ts';
import type { Region } from '../layout/region.ts';
import type { RowLabels } from './row-labels.ts';
import { COMMUNE, relationOf, type RowWords } from './row-words.ts';

/** A row of the tree, and what says where it stands. */
export interface TreeRow {
  readonly row: number;
  readonly label: string;
  readonly words: RowWords;
  readonly depth: number;
  /** Its number among 1, 2, 3; 0 where it has none. */
  readonly number: number;
  /** Whether a number or indent draws its depth: else it is made of words and of what stands around it. */
  readonly isDrawn: boolean;
  /** Whether it is an indent. */
  readonly isIndented: boolean;
  /** Whether the numbers of all rows go on from the first to the last: then they draw no tree. */
  readonly isCounted: boolean;
  /** Where several columns name units, what those outside of the row's own say; null elsewhere. */
  readonly outside: readonly string[] | null;
}

/** How surely a row stands below another one before it: by running numbers, indents, words, numbers alone, or not. */
export type Strength = 'drawn' | 'indent' | 'words' | 'numbers' | 'none';

/** The rows that can stand above and below one another, in their order. */
export function treeRows(region: Region, rows: readonly number[], labels: RowLabels): TreeRow[] {
  const wordsOf = (row: number): RowWords => labels.wordsAt(row);
  if (labels.areSeveral) return rows.map((row) => rowOfColumns(labels, row));
  const drawn = drawnDepths(region, labels.column);
  const unnumbered = drawn.isIndented ? () => 0 : unnumberedDepth(drawn, rows, wordsOf);
  const isCounted = areCounted(drawn.numbers, rows);
  return rows.map((row, i) => {
    const isDrawn = drawn.depths[row] !== UNDRAWN;
    return {
      row,
      label: labels.at(row),
      words: wordsOf(row),
      depth: isDrawn ? drawn.depths[row]! : unnumbered(i),
      number: drawn.numbers[row]!,
      isDrawn,
      isIndented: drawn.isIndented,
      isCounted,
      outside: null,
    };
  });
}

/** Of several columns of units each draws a level. */
function rowOfColumns(labels: RowLabels, row: number): TreeRow {
  return {
    row,
    label: labels.at(row),
    words: labels.wordsAt(row),
    depth: labels.levelAt(row),
    number: 0,
    isDrawn: true,
    isIndented: true,
    isCounted: false,
    outside: labels.outsideAt(row),
  };
}

/** Whether nothing says that any row could stand below another. */
export function areFlat(rows: readonly TreeRow[]): boolean {
  const first = rows[0];
  if (first?.outside) return rows.every(({ depth }) => depth === first.depth);
  return rows.every(
    ({ depth, words }) => depth === first!.depth && words.rank === first!.words.rank,
  );
}

/**
 * How deep rows without a number stand. Beside rows with 1, 2, 3 they are above them where their words are
 * of an outer level, or where the numbers begin again after them; below them where their words are of an
 * inner level, or where the numbers go on after them.
 */
function unnumberedDepth(
  { depths, numbers }: DrawnDepths,
  rows: readonly number[],
  wordsOf: (row: number) => RowWords,
): (i: number) => number {
  const numbered = rows.filter((row) => depths[row]! >= NUMBERED);
  if (numbered.length === 0) return () => UNNUMBERED;
  const ranks = numbered.map((row) => wordsOf(row).rank);
  const outer = ranks.reduce((one, other) => Math.min(one, other));
  const inner = ranks.reduce((one, other) => Math.max(one, other));
  const next = nextNumbers(numbers, rows);
  let last = 0;
  const before = rows.map((row) => (numbers[row]! > 0 ? (last = numbers[row]!) : last));
  return (i) => {
    const { rank, isSaid } = wordsOf(rows[i]!);
    if (rank < outer) return UNNUMBERED;
    if (rank > inner) return INNERMOST;
    const goesOn = before[i]! > 0 && (next[i] === 0 || next[i] === before[i]! + 1);
    if (!goesOn) return UNNUMBERED;
    return isSaid ? NUMBERED : INNERMOST;
  };
}

/** Whether the numbers 1, 2, 3 of rows go on without beginning again. */
function areCounted(numbers: Int32Array, rows: readonly number[]): boolean {
  let last = 0;
  return rows.every((row) =>
    numbers[row] === 0 || numbers[row]! > last ? ((last = numbers[row]! || last), true) : false,
  );
}

/** Per row the next number among 1, 2, 3 after it; 0 where none follows. */
function nextNumbers(numbers: Int32Array, rows: readonly number[]): Int32Array {
  const next = new Int32Array(rows.length);
  let after = 0;
  for (let i = rows.length - 1; i >= 0; i--) {
    next[i] = after;
    if (numbers[rows[i]!]! > 0) after = numbers[rows[i]!]!;
  }
  return next;
}

/** How surely one row stands below another that stands before it. */
export function strengthOf(above: TreeRow, below: TreeRow): Strength {
  if (above.outside && below.outside) return isInside(above, below.outside) ? 'indent' : 'none';
  const relation = relationOf(above.words, below.words);
  if (below.depth < above.depth) return 'none';
  if (below.depth === above.depth) {
    if (!above.isCounted || above.number === 0 || below.number === 0) return relation;
    return relation === 'words' ? 'numbers' : 'none';
  }
  // A commune holds no commune, whatever a stray space draws.
  if (isCommune(above) && isCommune(below)) return 'numbers';
  if (above.isIndented) return 'indent';
  if (above.isDrawn && (below.isDrawn || above.depth < UNNUMBERED)) return 'drawn';
  if (!above.isDrawn && below.isDrawn && below.number === 1) return 'drawn';
  return relation === 'none' ? 'numbers' : relation;
}

/** Whether the columns outside of a row's own say the other row, or nothing. */
function isInside({ label, depth, outside }: TreeRow, names: readonly string[]): boolean {
  const own = [...outside!, label];
  return names.length > depth && own.every((name, i) => names[i] === '' || names[i] === name);
}

function isCommune({ words }: TreeRow): boolean {
  return words.isSaid && words.rank === COMMUNE;
}
