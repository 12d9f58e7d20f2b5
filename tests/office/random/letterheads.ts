import type { Random } from '../../../data/make/random.js';
import type { Paper } from './paper.ts';

/** Left and right line of letterheads; none of them is of a unit that a list names. */
const HEADS = [
  [['HUYỆN ỦY ĐĂK TÔ', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['BAN TỔ CHỨC']],
  [
    ['ĐẢNG BỘ HUYỆN ĐĂK TÔ', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['*', 'Đăk Tô, ngày 06 tháng 7 năm 2026'],
  ],
  [['TỈNH ỦY KON TUM', 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['HUYỆN ỦY ĐĂK TÔ'], ['*']],
  [['BAN TỔ CHỨC HUYỆN ỦY', 'Biểu số 1']],
  [['HUYỆN ỦY ĐĂK TÔ', 'Mẫu 2-BTC']],
  [['Huyện ủy Đăk Tô', 'Biểu số: 03/BC-TCĐV']],
] as const;

/** Writes the lines above a title, or none. */
export function writeLetterhead(paper: Paper, random: Random, width: number): void {
  if (random.chance(0.4)) return;
  const right = Math.max(2, width - 2);
  for (const [left, far] of random.pick(HEADS, () => 1) as readonly (readonly string[])[]) {
    const row = paper.row(left);
    if (far) paper.put(row, right, far);
  }
}
