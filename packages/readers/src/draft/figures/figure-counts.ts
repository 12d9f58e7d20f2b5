import type { RegionColumn } from '../../layout/region.ts';
import type { ComposedFigure } from './compose-figure.ts';
import type { FigureTopic } from './figure-topic.ts';

/** What a column of figures counts. */
export interface FigureCounts {
  /** Null where it has to be asked. */
  readonly counts: 'admitted' | 'target' | 'members' | 'other' | null;
  readonly likely: 'admitted' | 'target' | 'members' | null;
  /** Index of the column of which it is a part; null where it is of none. */
  readonly whole: number | null;
}

/**
 * What a column counts: what its heads say; a part, what the whole beside it counts; else what the title
 * lets expect, where that speaks of admissions.
 */
export function figureCounts(
  figures: readonly (ComposedFigure | null)[],
  columns: readonly RegionColumn[],
  topic: FigureTopic,
  at: number,
): FigureCounts {
  const own = figures[at]!;
  if (own.counts === 'other' || own.counts === 'admitted')
    return { counts: own.counts, likely: null, whole: null };
  if (own.counts === 'target')
    return {
      counts: topic.isOfAdmissions || topic.hasPlainTargets ? 'target' : null,
      likely: 'target',
      whole: null,
    };
  const isPart = own.source !== null || own.isPart;
  if (isPart) return partCounts(figures, columns, topic, at);
  if (own.counts === 'members') return memberCounts(figures, topic);
  if (own.isSum && topic.counts === null) return neighbourCounts(figures, columns, topic, at);
  const isResult = own.counts === 'result' && topic.isOfAdmissions && !countsMembers(figures);
  if (isResult) return { counts: 'admitted', likely: null, whole: null };
  return {
    counts: topic.counts,
    likely: own.counts === 'result' ? 'admitted' : topic.likely,
    whole: null,
  };
}

/** `Cộng` counts what the column before it does. */
function neighbourCounts(
  figures: readonly (ComposedFigure | null)[],
  columns: readonly RegionColumn[],
  topic: FigureTopic,
  at: number,
): FigureCounts {
  const isBeside = at > 0 && figures[at - 1];
  return isBeside
    ? figureCounts(figures, columns, topic, at - 1)
    : { counts: null, likely: topic.likely, whole: null };
}

/** `Đảng viên` are members, unless the title speaks of admissions and no other column counts these. */
function memberCounts(
  figures: readonly (ComposedFigure | null)[],
  { counts }: FigureTopic,
): FigureCounts {
  const isSure = counts === null || figures.some((one) => one?.counts === 'admitted');
  const hasResult = figures.some((one) => one?.counts === 'result' && one.source === null);
  return { counts: isSure ? 'members' : null, likely: hasResult ? 'members' : null, whole: null };
}

function countsMembers(figures: readonly (ComposedFigure | null)[]): boolean {
  return figures.some((one) => one?.counts === 'members' && one.source === null);
}

function partCounts(
  figures: readonly (ComposedFigure | null)[],
  columns: readonly RegionColumn[],
  topic: FigureTopic,
  at: number,
): FigureCounts {
  const own = figures[at]!;
  const whole = wholeOf(figures, columns, at, topic.counts !== null);
  const isOfMembers = own.counts === 'members';
  if (isOfMembers && topic.counts === null) return { counts: 'members', likely: null, whole };
  if (whole === null) {
    if (isOfMembers && countsMembers(figures)) return { counts: 'members', likely: null, whole };
    // `Đảng viên nữ` before the count of the admitted is hardly a part of it.
    if (isOfMembers && figures.some((one) => one?.counts === 'admitted' && one.source === null))
      return { counts: null, likely: 'members', whole };
    return { counts: topic.counts, likely: topic.likely, whole };
  }
  const above = figures[whole];
  if (!above || above.isDoubtful) return { counts: null, likely: null, whole };
  if (!own.isPart && hasRival(figures, whole)) return { counts: null, likely: null, whole };
  const of = figureCounts(figures, columns, topic, whole);
  return { ...of, whole };
}

/** The nearest column on the left, under the same heads, that holds wholes; null where none does. */
function wholeOf(
  figures: readonly (ComposedFigure | null)[],
  columns: readonly RegionColumn[],
  at: number,
  isOfAdmissions: boolean,
): number | null {
  const { block } = figures[at]!;
  for (let left = at - 1; left >= 0; left--) {
    const { path, used } = columns[left]!;
    if (used.kinds.number === 0 || !block.every((head, i) => path[i] === head)) continue;
    const figure = figures[left];
    if (figure === null || figure === undefined) {
      // An unknown column among parts is likely one of them.
      if (isOfAdmissions && !figures[at]!.isPart) continue;
      return isOrdinal(path) ? null : left;
    }
    if (figure.source !== null || figure.isRatio || figure.isComplement) continue;
    if (figure.isPart || (figure.isDoubtful && figure.counts === 'admitted')) continue;
    return left;
  }
  return null;
}

function isOrdinal(path: readonly string[]): boolean {
  return path.length === 0 || /^(?:s?tt|số tt|số thứ tự)$/iu.test(path.at(-1)!.normalize('NFC'));
}

/** Whether a column without `Trong đó` may be a part of another whole than the one that it stands behind. */
function hasRival(figures: readonly (ComposedFigure | null)[], whole: number): boolean {
  const own = figures[whole]!;
  return figures.some((one, i) => {
    if (!one || i >= whole || one.source !== null || one.isDoubtful) return false;
    const isOther = !isAdmitted(own) && isAdmitted(one);
    const isLater = own.phrases.length > 0 && one.phrases.length === 0 && one.counts === own.counts;
    return one.block.join() === own.block.join() && (isOther || isLater);
  });
}

function isAdmitted({ counts }: ComposedFigure): boolean {
  return counts === 'admitted' || counts === 'result';
}
