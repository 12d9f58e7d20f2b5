import type { Sheet } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { Paper } from './paper.ts';
import { NOTHING, type OfficeTruth } from './truth.ts';

/** The villages of a commune and the cells in which their members meet. */
export function villagesSheet(random: Random): { sheet: Sheet; truth: OfficeTruth } {
  const paper = new Paper();
  const year = random.between(2016, 2025);
  const kind = random.pick(['Thôn', 'Làng', 'Tổ dân phố'], () => 1);
  const isMerged = random.chance(0.5);
  const count = random.between(3, 8);
  paper.row('ĐẢNG ỦY XÃ TÂN CẢNH');
  paper.row(`DANH SÁCH CÁC ${kind.toUpperCase()} VÀ CHI BỘ ${kind.toUpperCase()}`);
  paper.row(`(Tính đến ngày 31/12/${year})`);
  paper.row('TT', kind, 'Chi bộ', ...(random.chance(0.5) ? ['Ghi chú'] : []));
  const meetings: [string, string | null][] = [];
  const small = kind.charAt(0).toLowerCase() + kind.slice(1);
  for (let i = 1; i <= count; i++) {
    const isJoint = i < count && random.chance(0.3);
    const hasNone = !isJoint && random.chance(0.15);
    const cell = isJoint
      ? `Chi bộ ghép ${small} ${i} + ${small} ${i + 1}`
      : hasNone
        ? null
        : `Chi bộ ${small} ${i}`;
    const row = paper.row(
      i,
      `${kind} ${i}`,
      cell ?? random.pick(['Chưa có chi bộ', 'chưa có', null], () => 1),
    );
    meetings.push([`${kind} ${i}`, cell]);
    if (!isJoint) continue;
    i += 1;
    paper.row(i, `${kind} ${i}`, isMerged ? null : cell);
    if (isMerged) paper.merge(row, 2, row + 1, 2);
    meetings.push([`${kind} ${i}`, cell]);
  }
  return { sheet: paper.sheet('Thôn'), truth: { ...NOTHING, meetings } };
}
