import { headOf, type Region, type RegionColumn } from '../../layout/region.ts';
import { fold } from '../../names/fold.ts';
import { dayHead } from '../../profile/day-words.ts';
import type { DayColumn, DayPart, Meaning } from '../../profile/profile.ts';
import { isYear, wholeOf } from '../../values/read-day.ts';
import { valueText } from '../../values/value-text.ts';

/** What a column holds of a day that several columns hold together. */
export type DayPartMeaning = Extract<Meaning, { is: 'day' }> & { readonly part: DayPart };

const MOST: Readonly<Record<Exclude<DayPart, 'year'>, number>> = { day: 31, month: 12 };

/**
 * Columns that hold one day together, as `Ngày vào Đảng › Ngày | Tháng | Năm`: per column of the region its
 * part; null for any other. The year must be among them, and what stands in them be numbers of such parts.
 */
export function dayParts({ columns }: Region): (DayPartMeaning | null)[] {
  const found: (FoundPart | null)[] = [];
  for (const column of columns) found.push(partOf(column) ?? bareOf(column, found.at(-1) ?? null));
  return found.map((one) => {
    if (!one) return null;
    const together = found.filter((other) => other?.key === one.key);
    const parts = new Set(together.map((other) => other!.part));
    const isWhole = parts.size === together.length && parts.size > 1 && parts.has('year');
    return isWhole ? { is: 'day', column: one.column, part: one.part } : null;
  });
}

const TRIPLE = [
  ['ngay', 'day'],
  ['thang', 'month'],
  ['nam', 'year'],
] as const satisfies readonly (readonly [head: string, part: DayPart])[];

/**
 * Columns side by side that are called `Ngày`, `Tháng`, `Năm` and nothing else: by index the part of a day that
 * each holds. Of which day nobody says.
 */
export function bareDayParts({ columns }: Region): ReadonlyMap<number, DayPart> {
  const isPart = (at: number, [head, part]: (typeof TRIPLE)[number]): boolean => {
    const column = columns[at];
    if (!column || column.path.length !== 1 || fold(column.path[0]!) !== head) return false;
    return areParts(part, column);
  };
  const starts = [...columns.keys()].filter((at) => TRIPLE.every((one, i) => isPart(at + i, one)));
  return new Map(
    starts.length === 1 ? TRIPLE.map(([, part], i) => [starts[0]! + i, part] as const) : [],
  );
}

interface FoundPart {
  readonly column: DayColumn;
  readonly part: DayPart;
  /** The head without its word for time: what the parts of one day have in common. */
  readonly key: string;
}

function partOf(column: RegionColumn): FoundPart | null {
  const day = column.path.length > 0 ? dayHead(column.path) : null;
  if (!day?.part || !day.isUnderstood || !areParts(day.part, column)) return null;
  const key = fold(headOf(column))
    .replace(/\b(?:ngay|thang|nam)\b/g, ' ')
    .replace(/\s+/g, ' ');
  return { column: day.column, part: day.part, key: `${day.column} ${key.trim()}` };
}

/** `Tháng` and `Năm` behind `Ngày vào Đảng`, with nothing over them. */
function bareOf(column: RegionColumn, before: FoundPart | null): FoundPart | null {
  const part = column.path.length === 1 ? BARE[fold(column.path[0]!)] : undefined;
  return before && part && areParts(part, column) ? { ...before, part } : null;
}

const BARE: Readonly<Record<string, DayPart>> = { thang: 'month', nam: 'year' };

function areParts(part: DayPart, { used: { distinct } }: RegionColumn): boolean {
  const texts = distinct.map(valueText).filter((text) => /\d/.test(text));
  const numbers = texts.filter((text) => /^\d{1,4}$/.test(text)).map(wholeOf);
  const isPart = (number: number): boolean =>
    part === 'year' ? isYear(number) : number >= 1 && number <= MOST[part];
  return numbers.length > 0 && numbers.filter(isPart).length >= texts.length * 0.6;
}
