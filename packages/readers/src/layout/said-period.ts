import { valueText } from '../values/value-text.ts';
import { daysOfWords, speaksOfDays, type SaidDays } from '../periods/period-text.ts';
import type { BareColumn } from './region.ts';

/** Words for a period that a head says once for the numbers under it. */
const PERIOD_HEAD = /^(năm|nam|tháng|thang|quý|quy)$/iu;
const BARE = /^(?:\d{1,4}|[ivIV]{1,3})$/;
/** Of so many different values it is looked whether they are periods. */
const LOOKED_AT = 200;

/** What a value of a column says of a period, its head completed: `Quý 2` of a 2 under `Quý`. */
export function saidPeriod({ values, path }: BareColumn, code: number): string {
  const text = valueText(values[code]!);
  const head = path.at(-1)?.normalize('NFC').trim() ?? '';
  return BARE.test(text) && PERIOD_HEAD.test(head) ? `${head} ${text}` : text;
}

/** Whether all values of a column are periods, or parts of a year. */
export function arePeriods(column: BareColumn, codes: readonly number[]): boolean {
  return (
    codes.length > 0 &&
    codes.slice(0, LOOKED_AT).every((code) => speaksOfDays(saidPeriod(column, code)))
  );
}

/** The days that some columns say of each row together, within a year where they name none; null where none. */
export function rowPeriods(
  columns: readonly BareColumn[],
  size: number,
  year: string | null,
): readonly (SaidDays | null)[] {
  const known = new Map<string, SaidDays | null>();
  return Array.from({ length: size }, (_, row) => {
    const said = columns.map((column) => saidPeriod(column, column.codes[row]!));
    const words = said.filter((text) => text !== '').join(' ');
    if (!known.has(words)) known.set(words, daysOfWords(words, year));
    return known.get(words)!;
  });
}
