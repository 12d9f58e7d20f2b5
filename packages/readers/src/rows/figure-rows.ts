import type { Region } from '../layout/region.ts';
import type { RowDoubt } from '../layout/row-tree.ts';
import { fold } from '../names/fold.ts';
import { readFigureHead } from '../profile/figure-head.ts';
import type { RowLabels } from './row-labels.ts';

/** Begins as such a label does, in any spelling of its marks: a quick look at very many names. */
const MAY_BE_FIGURES =
  /^(?:\d|nam|quy|qui|thang|ky|cung|tuan|ngay|dot|hoc ky|dau|cuoi|den|tinh den|tu|so|chi tieu|ke hoach|muc tieu|phan dau|nghi quyet|con|tang|giam|vuot|thieu|chua|ket qua|thuc hien|da|t[yi] le|nhiem ky|chenh|phat trien|ket nap|dang vien)\b/;

/**
 * Rows whose label names no unit, but a period, a target, a rest or a comparison: `Cùng kỳ năm trước`,
 * `Chỉ tiêu giao`, `Còn thiếu`, `Quý I`. Whose figures they are only a person can say.
 */
export function figureRows({ roles }: Region, labels: RowLabels): Map<number, RowDoubt> {
  const known = new Map<string, boolean>();
  const doubts = new Map<number, RowDoubt>();
  roles.forEach((role, row) => {
    if (role !== 'data' || labels.useAt(row) !== null || labels.sumAt(row) !== null) return;
    const label = labels.at(row);
    const isFigure = known.get(label) ?? (!labels.wordsAt(row).isSaid && namesFigures(label));
    known.set(label, isFigure);
    if (isFigure) doubts.set(row, { label, why: 'figure', proposal: 'left_out' });
  });
  return doubts;
}

/** Whether some words of a label speak of time, or all are words of figures, none of them a source: those are parts of a unit. */
function namesFigures(label: string): boolean {
  if (!MAY_BE_FIGURES.test(fold(label))) return false;
  const { isDoubtful, isKnown, isUnclear, sources } = readFigureHead(label);
  return sources.length === 0 && (isUnclear || (isKnown && !isDoubtful));
}
