import type { SheetValue } from '@ketnap/sheets';
import { fold } from '../names/fold.ts';
import { readFigureHead } from '../profile/figure-head.ts';
import { wholeOf } from '../values/read-day.ts';
import type { BareColumn } from './region.ts';

/** `5/10`: what was done, and what was to be. */
const PAIR = /^\s*(\d{1,5})\s*\/\s*(\d{1,5})\s*$/;
/** So large a share of a column's texts are pairs. */
const MOSTLY = 0.8;
/** Below such heads `3/2` is a day without its year. */
const OF_DAYS = /\b(?:ngay|thang|sinh|thoi gian|thoi diem)\b/;
const NAMES = /\b(?:ho (?:va )?ten|ho chu dem)\b/;
/** What the second number is called where the head names one thing alone. */
const BEHIND = 'số sau dấu /';

/**
 * The columns of a table, those whose sheet cells hold two numbers as two columns: `Kết nạp/Chỉ tiêu` with
 * `5/10` gives `Kết nạp` 5 and `Chỉ tiêu` 10. In a list of persons none does.
 */
export function withPairsParted(columns: readonly BareColumn[]): BareColumn[] {
  if (columns.some(({ path }) => NAMES.test(fold(path.join(' '))))) return [...columns];
  return columns.flatMap((column) => {
    const heads = headsOf(column.path);
    return heads !== null && holdsPairs(column) ? parted(column, heads) : [column];
  });
}

/** The heads of both numbers; null where a head counts nothing. */
function headsOf(path: readonly string[]): readonly [readonly string[], readonly string[]] | null {
  const leaf = path.at(-1) ?? '';
  if (OF_DAYS.test(fold(path.join(' ')))) return null;
  const [first, second, ...more] = leaf.split('/').map((part) => part.trim());
  const outer = path.slice(0, -1);
  if (second !== undefined && more.length === 0 && counts(first!) && counts(second))
    return [
      [...outer, first!],
      [...outer, second],
    ];
  return counts(leaf) ? [path, [...path, BEHIND]] : null;
}

function counts(head: string): boolean {
  const { counts: counted } = readFigureHead(head);
  return counted === 'admitted' || counted === 'target' || counted === 'result';
}

function holdsPairs({ codes, values }: BareColumn): boolean {
  const isPair = values.map((value) => typeof value === 'string' && PAIR.test(value));
  let [filled, pairs] = [0, 0];
  for (const code of codes) {
    if (values[code] === null) continue;
    filled += 1;
    if (isPair[code]) pairs += 1;
  }
  return pairs > 0 && pairs >= filled * MOSTLY;
}

function parted(
  { codes, values, column }: BareColumn,
  [first, second]: readonly [readonly string[], readonly string[]],
): BareColumn[] {
  const pairs = values.map((value) => (typeof value === 'string' ? PAIR.exec(value) : null));
  const own = (at: 1 | 2): SheetValue[] =>
    values.map((value, code) => {
      const pair = pairs[code];
      if (pair) return wholeOf(pair[at]!);
      return at === 1 ? value : null;
    });
  return [
    { codes, values: own(1), path: first, column },
    { codes: codes.map((code) => (pairs[code] ? code : 0)), values: own(2), path: second, column },
  ];
}
