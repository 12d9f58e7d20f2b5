import { workbookErrors } from '../messages/files.ts';
import type { SheetRange } from './sheet.ts';

/**
 * Merged ranges cut to the sheet's used range, for those of whole columns reach over a million rows; what
 * is then no more than one sheet cell is left out. No program makes ranges that lie over each other: so
 * many that they must are refused, for all who go through them.
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
  if (total > height * width) throw workbookErrors.overlappingMerges(file, sheet);
  return clamped;
}

function areaOf({ top, left, bottom, right }: SheetRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
