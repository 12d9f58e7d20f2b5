import type { Sheet } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { Paper } from './paper.ts';
import { flatUnits } from './places.ts';
import { NOTHING, type OfficeTruth, type TotalTruth } from './truth.ts';

/** A plain table without a title, as a csv has it: a row for each unit and year. */
export function longSheet(random: Random): { sheet: Sheet; truth: OfficeTruth } {
  const paper = new Paper();
  const first = random.between(2015, 2021);
  const years = Array.from({ length: random.between(1, 4) }, (_, i) => first + i);
  const hasWomen = random.chance(0.6);
  const hasTarget = random.chance(0.4);
  const isOrdered = random.chance(0.5);
  paper.row(
    ...(isOrdered ? ['STT'] : []),
    random.pick(['Đơn vị', 'Tên đơn vị'], () => 1),
    'Năm',
    ...(hasTarget ? ['Chỉ tiêu'] : []),
    random.pick(['Kết nạp', 'Số kết nạp', 'Số đảng viên mới kết nạp'], () => 1),
    ...(hasWomen ? [random.pick(['Trong đó: Nữ', 'Nữ', 'Kết nạp nữ'], () => 1)] : []),
  );
  const totals: TotalTruth[] = [];
  const targets: [string, number, number][] = [];
  let number = 0;
  for (const unit of flatUnits(random))
    for (const year of years) {
      const admitted = random.between(0, 40);
      const women = random.between(0, admitted);
      const target = random.between(5, 40);
      const period = [`${year}-01-01`, `${year}-12-31`] as const;
      paper.row(
        ...(isOrdered ? [++number] : []),
        unit,
        year,
        ...(hasTarget ? [target] : []),
        admitted,
        ...(hasWomen ? [women] : []),
      );
      totals.push([unit, ...period, null, admitted]);
      if (hasWomen) totals.push([unit, ...period, 'women', women]);
      if (hasTarget) targets.push([unit, year, target]);
    }
  return { sheet: paper.sheet('Sheet1'), truth: { ...NOTHING, totals, targets } };
}
