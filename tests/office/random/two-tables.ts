import type { Sheet, SheetValue } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { writeFoot, writeTitle } from './frame.ts';
import { Paper } from './paper.ts';
import { flatUnits } from './places.ts';
import { NOTHING, type OfficeTruth, type TargetTruth, type TotalTruth } from './truth.ts';

interface Made {
  readonly sheet: Sheet;
  readonly truth: OfficeTruth;
}

/** Two tables below each other: the admitted of a year, and those of another or the targets of the next. */
export function stackedSheet(random: Random): Made {
  const year = random.between(2016, 2024);
  const paper = new Paper();
  const units = flatUnits(random);
  const hasTargets = random.chance(0.5);
  const [first, second] = [year, year + 1];
  writeTitle(paper, random, ['KẾT NẠP ĐẢNG VIÊN'], 3);
  const totals: TotalTruth[] = [];
  const targets: TargetTruth[] = [];
  const gap = random.between(0, 2);
  const write = (of: number, isTarget: boolean): void => {
    paper.row('TT', 'Đơn vị', isTarget ? `Chỉ tiêu năm ${of}` : `Kết nạp năm ${of}`);
    units.forEach((unit, i) => {
      const count = random.between(1, 40);
      paper.row(i + 1, unit, count);
      if (isTarget) targets.push([unit, of, count]);
      else totals.push([unit, `${of}-01-01`, `${of}-12-31`, null, count]);
    });
  };
  write(first, false);
  for (let i = 0; i < gap; i++) paper.row();
  write(second, hasTargets);
  writeFoot(paper, random, 3);
  return { sheet: paper.sheet('Biểu'), truth: { ...NOTHING, totals, targets } };
}

/** Two tables beside each other, each with its units in an order of its own. */
export function besideSheet(random: Random): Made {
  const year = random.between(2016, 2024);
  const paper = new Paper();
  const left = flatUnits(random);
  const right = random.chance(0.6) ? [...left].reverse() : flatUnits(random);
  const hasTargets = random.chance(0.5);
  const isApart = random.chance(0.5);
  const gap: readonly null[] = isApart ? [null] : [];
  writeTitle(paper, random, ['KẾT NẠP ĐẢNG VIÊN'], 6);
  paper.row(
    ...['TT', 'Đơn vị', `Kết nạp năm ${year}`],
    ...gap,
    ...['TT', 'Đơn vị', hasTargets ? `Chỉ tiêu năm ${year + 1}` : `Kết nạp năm ${year + 1}`],
  );
  const totals: TotalTruth[] = [];
  const targets: TargetTruth[] = [];
  const cells = (units: readonly string[], row: number, take: (count: number) => void) => {
    if (row >= units.length) return [null, null, null];
    const count = random.between(1, 40);
    take(count);
    return [row + 1, units[row]!, count] as SheetValue[];
  };
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    const one = cells(left, row, (count) =>
      totals.push([left[row]!, `${year}-01-01`, `${year}-12-31`, null, count]),
    );
    const other = cells(right, row, (count) =>
      hasTargets
        ? targets.push([right[row]!, year + 1, count])
        : totals.push([right[row]!, `${year + 1}-01-01`, `${year + 1}-12-31`, null, count]),
    );
    paper.row(...one, ...gap, ...other);
  }
  writeFoot(paper, random, 6);
  return { sheet: paper.sheet('Biểu'), truth: { ...NOTHING, totals, targets } };
}
