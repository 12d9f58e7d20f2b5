import { readFigureHead, type Counted, type FigureHead } from '../../profile/figure-head.ts';
import type { Phrase } from '../../periods/phrase.ts';
import type { KnownSource } from '../../profile/source-words.ts';

/** What the heads above a column of figures say, put together. */
export interface ComposedFigure {
  /** What is counted; null where no head says it. */
  readonly counts: Counted | null;
  /** The source that the column counts, where it is not all of them. */
  readonly source: KnownSource | null;
  /** Whether it is said to be a part of what stands beside it: `Trong đó`. */
  readonly isPart: boolean;
  /** A sum of the columns beside it, if those are parts of it. */
  readonly isSum: boolean;
  readonly isRatio: boolean;
  readonly isComplement: boolean;
  /** What the heads say of the period, and the heads that say it. */
  readonly phrases: readonly Phrase[];
  readonly periodHeads: readonly string[];
  /** Whether words of time are left over. */
  readonly isUnclear: boolean;
  /** Whether some head says what nobody knows, or two say what no source is: women among minorities. */
  readonly isDoubtful: boolean;
  /** The heads over it and others, up to the first that says a source or that parts follow. */
  readonly block: readonly string[];
  /** The heads that said something. */
  readonly words: readonly string[];
}

/**
 * Puts together what the heads above one another say of a column of figures: `Chỉ tiêu › 2016`,
 * `Cùng kỳ năm trước › Nữ`. Null where none of them says anything.
 */
export function composeFigure(all: readonly string[]): ComposedFigure | null {
  const path = completed(all);
  const heads = path.map((head) => readFigureHead(head));
  if (!heads.some(({ isKnown, isUnclear }) => isKnown || isUnclear)) return null;
  const leaf = heads.at(-1)!;
  const sources = new Set(heads.flatMap((one) => one.sources));
  const ofPeriods = path.filter((_, i) => heads[i]!.phrases.some(({ is }) => is !== 'each'));
  const parts = heads.findIndex((one) => one.isPart || one.sources.length > 0);
  return {
    counts: countedBy(heads),
    source: [...sources][0] ?? null,
    isPart: heads.some(({ isPart }) => isPart),
    isSum: leaf.isSum && leaf.counts === null,
    isRatio: leaf.isRatio || (heads.some(({ isRatio }) => isRatio) && !leaf.isWhole),
    isComplement: leaf.isComplement,
    phrases: heads.flatMap(({ phrases }) => phrases).filter(({ is }) => is !== 'each'),
    periodHeads: ofPeriods,
    isUnclear: heads.some(({ isUnclear }) => isUnclear) || isOpenList(heads),
    isDoubtful: sources.size > 1 || heads.some(({ isDoubtful }) => isDoubtful),
    block: path.slice(0, parts < 0 ? -1 : Math.min(parts, path.length - 1)),
    words: path.filter((_, i) => heads[i]!.isKnown),
  };
}

const PERIOD_HEAD = /^(?:năm|tháng|quý|quí)$/iu;
const BARE = /^(?:\d{1,4}|[iv]{1,3})$/iu;

/** `Tháng › 1` says `Tháng 1`. */
function completed(path: readonly string[]): string[] {
  return path.flatMap((head, i) => {
    const next = path[i + 1];
    if (next !== undefined && isLead(head, next)) return [];
    const before = path[i - 1];
    return before !== undefined && isLead(before, head)
      ? [`${before.trim()} ${head.trim()}`]
      : [head];
  });
}

function isLead(head: string, next: string): boolean {
  return PERIOD_HEAD.test(head.normalize('NFC').trim()) && BARE.test(next.trim());
}

/** `Các năm` with no year below it. */
function isOpenList(heads: readonly FigureHead[]): boolean {
  const phrases = heads.flatMap((one) => one.phrases);
  return phrases.some(({ is }) => is === 'each') && !phrases.some(({ is }) => is === 'span');
}

/** The innermost head says it. Members below admissions or targets are those; results of other work are that. */
function countedBy(heads: readonly FigureHead[]): Counted | null {
  let counts: Counted | null = null;
  for (const { counts: own } of heads) {
    if (own === null) continue;
    const isWeak = own === 'members' || own === 'result';
    const isOuterStronger = counts !== null && counts !== 'result' && own === 'members';
    if (!(isOuterStronger || (isWeak && counts === 'other'))) counts = resultOf(counts, own);
  }
  return counts;
}

/** `Chỉ tiêu › Thực hiện` is a result, and `Kết nạp › Kết quả` are admissions. */
function resultOf(outer: Counted | null, own: Counted): Counted {
  return own === 'result' && outer === 'admitted' ? 'admitted' : own;
}
