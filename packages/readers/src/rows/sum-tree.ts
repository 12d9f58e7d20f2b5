import { NO_ROW } from '../layout/row-depth.ts';
import type { RowDoubt } from '../layout/row-tree.ts';
import type { RowUse } from '../profile/profile.ts';
import { Sums, type Fit, type FigureNumbers } from './figure-numbers.ts';
import { relationOf } from './row-words.ts';
import { strengthOf, type Strength, type TreeRow } from './tree-rows.ts';

/** Which rows stand above which, and of which of them a person has to say it. */
export interface SumTree {
  /** Per row of `rows` the index of the one above it, or {@link NO_ROW}. */
  readonly above: Int32Array;
  /** By index in `rows`. */
  readonly doubts: ReadonlyMap<number, RowDoubt>;
  /** How many rows are the sum of those below them. */
  readonly confirmed: number;
}

/** A row with what may stand below it. */
interface Holder {
  readonly at: number;
  readonly children: readonly number[];
  readonly fit: Fit;
  readonly strengths: readonly Strength[];
}

/**
 * Finds the tree of rows of which each stands before those below it. What running numbers or indents draw
 * stands; what words alone say, or numbers alone, has to be the sum of the rows below it, or is asked for.
 *
 * @param uses what a person said of rows, by their label
 */
export function sumTree(
  rows: readonly TreeRow[],
  figures: FigureNumbers,
  uses: (label: string) => RowUse | null,
  strength: (above: TreeRow, below: TreeRow) => Strength = strengthOf,
): SumTree {
  const holders: Holder[] = [];
  const tried = new Map<string, number>();
  const open: number[] = [];
  for (let at = rows.length - 1; at >= 0; at--) {
    const use = uses(rows[at]!.label);
    const below = use === 'unit' ? [] : followers(rows, figures, open, at, strength);
    const holder = below.length === 0 ? null : holderOf(rows, figures, at, below, use);
    if (holder) {
      holders.push(holder);
      open.length -= holder.children.length;
    } else if (below.length > 0 && figures.isFilled(rows[at]!.row)) {
      const key = classOf(rows, at, below[0]!.at);
      tried.set(key, (tried.get(key) ?? 0) + 1);
    }
    open.push(at);
  }
  return judged(rows, holders, tried, uses);
}

interface Follower {
  readonly at: number;
  readonly strength: Strength;
}

/** The outermost rows after a row that could stand below it. */
function followers(
  rows: readonly TreeRow[],
  figures: FigureNumbers,
  open: readonly number[],
  at: number,
  strengthOfTwo: (above: TreeRow, below: TreeRow) => Strength,
): Follower[] {
  const found: Follower[] = [];
  const above = rows[at]!;
  const isEmpty = !figures.isFilled(above.row);
  for (let i = open.length - 1; i >= 0; i--) {
    const below = rows[open[i]!]!;
    const said = strengthOfTwo(above, below);
    // A row without numbers is no sum that could be checked: then the words are enough.
    const isByWords = said === 'numbers' && isEmpty && areSaid(above, below);
    const strength = isByWords ? 'words' : said;
    if (strength === 'none') break;
    found.push({ at: open[i]!, strength });
  }
  return found;
}

function areSaid(above: TreeRow, below: TreeRow): boolean {
  return relationOf(above.words, below.words) === 'words';
}

/** The rows below a row: all that are drawn or said to be, or as many as its numbers sum. Null where none are. */
function holderOf(
  rows: readonly TreeRow[],
  figures: FigureNumbers,
  at: number,
  below: readonly Follower[],
  use: RowUse | null,
): Holder | null {
  const sure = below.findLastIndex(({ strength }) => strength !== 'numbers');
  const { row } = rows[at]!;
  const sums = new Sums(figures);
  let best: { readonly length: number; readonly fit: Fit } | null = null;
  let ofSure: Fit = { is: 'unchecked', evidence: 0, misses: 0 };
  below.forEach((one, i) => {
    sums.add(rows[one.at]!.row);
    if (i < sure) return;
    const fit = sums.fitOf(row);
    if (i === sure) ofSure = fit;
    if (fit.is === 'right' && (i <= sure || (i > 0 && fit.evidence > 0)))
      best = { length: i + 1, fit };
  });
  const found = best as { readonly length: number; readonly fit: Fit } | null;
  const length = found?.length ?? (use === 'sum' && sure < 0 ? below.length : sure + 1);
  if (length === 0) return null;
  const taken = below.slice(0, length);
  return {
    at,
    children: taken.map((one) => one.at),
    fit: found?.fit ?? ofSure,
    strengths: taken.map(({ strength }) => strength),
  };
}

/** Rows of the same levels: what holds of one of them should hold of all. */
function classOf(rows: readonly TreeRow[], at: number, below: number): string {
  const [above, one] = [rows[at]!.words, rows[below]!.words];
  return `${above.rank} ${above.isSaid} ${one.rank} ${one.isLocal}`;
}

function judged(
  rows: readonly TreeRow[],
  holders: readonly Holder[],
  tried: ReadonlyMap<string, number>,
  uses: (label: string) => RowUse | null,
): SumTree {
  const above = new Int32Array(rows.length).fill(NO_ROW);
  const doubts = new Map<number, RowDoubt>();
  const right = new Map<string, number>();
  for (const { at, children, fit } of holders) {
    const key = classOf(rows, at, children[0]!);
    if (fit.is === 'right' && fit.evidence > 0) right.set(key, (right.get(key) ?? 0) + 1);
  }
  const ats = new Set(holders.map(({ at }) => at));
  let confirmed = 0;
  for (const holder of holders) {
    const { at, children, fit } = holder;
    const { label } = rows[at]!;
    for (const child of children) above[child] = at;
    if (fit.is === 'right' && fit.evidence > 0) confirmed += 1;
    const key = classOf(rows, at, children[0]!);
    const alike: Alike = { right: right.get(key) ?? 0, wrong: tried.get(key) ?? 0 };
    if (uses(label) === null && !isSure(rows, holder, alike))
      doubts.set(at, { label, why: 'below', proposal: likeliest(rows, holder, alike, ats) });
  }
  return { above, doubts, confirmed };
}

interface Alike {
  readonly right: number;
  readonly wrong: number;
}

function isSure(
  rows: readonly TreeRow[],
  { at, children, fit, strengths }: Holder,
  alike: Alike,
): boolean {
  if (strengths.every((one) => one === 'drawn') || fit.is === 'unchecked') return true;
  if (fit.is === 'wrong') return false;
  const areSaid = children.every(
    (child, i) =>
      strengths[i] === 'drawn' ||
      strengths[i] === 'indent' ||
      relationOf(rows[at]!.words, rows[child]!.words) === 'words',
  );
  return areSaid || fit.evidence > 1 || (alike.right > 1 && alike.wrong === 0);
}

/** A row whose number fits by numbers alone is a unit where most others of its level hold none. */
function likeliest(
  rows: readonly TreeRow[],
  { at, strengths }: Holder,
  alike: Alike,
  holders: ReadonlySet<number>,
): RowDoubt['proposal'] {
  if (strengths.some((one) => one !== 'numbers')) return 'sum';
  const { rank, isSaid } = rows[at]!.words;
  const others = rows.filter(({ words }) => words.rank === rank && words.isSaid === isSaid);
  const holding = [...holders].filter((one) => rows[one]!.words.rank === rank).length;
  return alike.wrong < alike.right && holding * 2 > others.length ? 'sum' : 'unit';
}
