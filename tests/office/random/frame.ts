import type { Random } from '../../../data/make/random.js';
import { writeLetterhead } from './letterheads.ts';
import type { Paper } from './paper.ts';

/** What else stands below a title. */
const BESIDES = [
  '(Kèm theo Báo cáo số 15-BC/BTC)',
  '(Kèm theo Báo cáo số 15-BC/HU, ngày 06/7/2026 của Huyện ủy)',
  '(Số liệu do các đảng bộ, chi bộ báo cáo)',
  '-----',
] as const;
const NOTES = [
  'Ghi chú: Số liệu chưa gồm đảng viên chuyển đến.',
  '* Các đơn vị báo cáo trước ngày 25 hằng tháng',
  'Nguồn: Ban Tổ chức Huyện ủy',
] as const;

/** Letterhead and title as offices write them. */
export function writeTitle(
  paper: Paper,
  random: Random,
  lines: readonly string[],
  width: number,
): void {
  writeLetterhead(paper, random, width);
  if (random.chance(0.5)) paper.row();
  const isOneLine = random.chance(0.4);
  const texts = isOneLine ? [lines.join(' ')] : lines;
  for (const text of texts) {
    const row = paper.row(random.chance(0.3) ? text.toUpperCase() : text);
    if (random.chance(0.6)) paper.merge(row, 0, row, width - 1);
  }
  if (random.chance(0.3)) paper.row(random.pick(BESIDES, () => 1));
  if (random.chance(0.3))
    paper.row(...Array<null>(Math.max(0, width - 1)), 'Đơn vị tính: đảng viên');
  if (random.chance(0.4)) paper.row();
}

/** Heads of as many rows as their paths are long; what stands over several columns is merged or not. */
export function writeHead(
  paper: Paper,
  random: Random,
  heads: readonly (readonly string[])[],
): void {
  const depth = Math.max(...heads.map(({ length }) => length));
  const top = paper.height;
  for (let level = 0; level < depth; level++) paper.row();
  heads.forEach((path, column) => {
    path.forEach((word, level) => {
      const isRepeated =
        column > 0 &&
        heads[column - 1]!.slice(0, level + 1).join('|') === path.slice(0, level + 1).join('|');
      const isOwn = level === path.length - 1;
      if (!isRepeated || isOwn) paper.put(top + level, column, word);
      if (isOwn) paper.merge(top + level, column, top + depth - 1, column);
    });
  });
  for (let level = 0; level < depth - 1; level++) mergeGroups(paper, heads, top, level);
  if (random.chance(0.25)) paper.row(...heads.map((_, column) => `(${column + 1})`));
}

function mergeGroups(
  paper: Paper,
  heads: readonly (readonly string[])[],
  top: number,
  level: number,
): void {
  const groupOf = (path: readonly string[]): string | null =>
    path.length > level + 1 ? path.slice(0, level + 1).join('|') : null;
  for (let left = 0; left < heads.length; left++) {
    const group = groupOf(heads[left]!);
    if (group === null || (left > 0 && groupOf(heads[left - 1]!) === group)) continue;
    let right = left;
    while (right + 1 < heads.length && groupOf(heads[right + 1]!) === group) right++;
    paper.merge(top + level, left, top + level, right);
  }
}

/** Place, day and signatures. */
export function writeFoot(paper: Paper, random: Random, width: number): void {
  if (random.chance(0.25)) paper.row(random.pick(NOTES, () => 1));
  if (random.chance(0.4)) return;
  if (random.chance(0.6)) paper.row();
  const right = Math.max(1, width - 2);
  const row = paper.row();
  paper.put(row, right, 'Đăk Tô, ngày 05 tháng 01 năm 2026');
  const signed = paper.row('NGƯỜI LẬP BIỂU');
  paper.put(signed, right, 'TRƯỞNG BAN');
}
