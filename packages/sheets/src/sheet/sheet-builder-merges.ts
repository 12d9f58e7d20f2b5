import { workbookErrors } from '../messages/files.ts';
import { rangeName, type SheetRange } from './sheet.ts';

/**
 * Merged ranges cut to the sheet's used range, for those of whole columns reach over a million rows; what
 * is then no more than one sheet cell is left out, and so are ranges told twice. Ranges that lie over each
 * other are refused: which one holds is not known.
 */
export function clampedMerges(
  merges: readonly SheetRange[],
  height: number,
  width: number,
  file: string,
  sheet: string,
): SheetRange[] {
  const clamped = merges
    .map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: Math.min(bottom, height - 1),
      right: Math.min(right, width - 1),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right)
    .filter((range) => areaOf(range) > 1);
  const total = clamped.reduce((sum, range) => sum + areaOf(range), 0);
  const ranges = withoutTwins(clamped);
  if (total > height * width || doOverlap(ranges, width))
    throw workbookErrors.overlappingMerges(file, sheet);
  return ranges;
}

function withoutTwins(ranges: readonly SheetRange[]): SheetRange[] {
  return [...new Map(ranges.map((range) => [rangeName(range), range])).values()];
}

/** Goes down the rows, holding per column how far the last range reaches. */
function doOverlap(ranges: readonly SheetRange[], width: number): boolean {
  const bottoms = new Int32Array(width).fill(-1);
  return [...ranges]
    .sort((a, b) => a.top - b.top)
    .some(({ top, left, bottom, right }) => {
      const isTaken = bottoms.subarray(left, right + 1).some((last) => last >= top);
      bottoms.fill(bottom, left, right + 1);
      return isTaken;
    });
}

function areaOf({ top, left, bottom, right }: SheetRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
