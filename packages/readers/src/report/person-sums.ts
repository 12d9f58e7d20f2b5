import type { StatedSum } from '../conversion/report.ts';
import type { Region } from '../layout/region.ts';
import { fold } from '../names/fold.ts';
import { columnLetters } from '@ketnap/sheets';
import { wholeOf } from '../values/read-day.ts';
import { labelOf, placeAt, rowsOf } from './sum-place.ts';

/** `Danh sách có 25 đồng chí`, `Tổng số: 25 người`: what lines say of a list's length. */
const STATED =
  /(?:tong(?: so| cong)?|danh sach (?:nay )?(?:co|gom)|cong)\D{0,40}?(\d{1,6}) (?:dong chi|d c|nguoi|dang vien|quan chung)/;

/** The numbers of persons that a list states at its foot and in its rows of sums, beside the rows that were taken. */
export function personSums(region: Region, persons: ReadonlyMap<number, number>): StatedSum[] {
  const { sheet, tail, range } = region;
  const rows = rowsOf(region, 'data');
  const totals = rowsOf(region, 'total');
  const taken = [...persons.values()].reduce((sum, count) => sum + count, 0);
  const ofTotals = totals.flatMap((total): StatedSum[] => {
    const label = labelOf(region, total);
    const stated = statedIn(label);
    if (stated === null) return [];
    const part = sinceBreak(region, rows, total, persons);
    const computed = stated === part || total !== totals.at(-1) ? part : taken;
    return [{ ...placeAt(region, total, range.left), label, kind: 'persons', stated, computed }];
  });
  const ofTail = tail.flatMap((line): StatedSum[] => {
    const stated = statedIn(line);
    if (stated === null) return [];
    const place = `${columnLetters(range.left)}${sheet.lineOf(range.bottom)}`;
    return [
      {
        file: sheet.file,
        sheet: sheet.name,
        place,
        label: line,
        kind: 'persons',
        stated,
        computed: taken,
      },
    ];
  });
  return [...ofTotals, ...ofTail];
}

function statedIn(line: string): number | null {
  const digits = STATED.exec(fold(line))?.[1];
  return digits === undefined ? null : wholeOf(digits);
}

/** How many persons stand between a row of sums and the last one, or the last group, above it. */
function sinceBreak(
  { roles }: Region,
  rows: readonly number[],
  total: number,
  persons: ReadonlyMap<number, number>,
): number {
  let last = -1;
  for (let row = 0; row < total; row++)
    if (roles[row] === 'total' || roles[row] === 'group') last = row;
  return rows
    .filter((row) => row > last && row < total)
    .reduce((sum, row) => sum + (persons.get(row) ?? 1), 0);
}
