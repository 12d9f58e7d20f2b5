import { dataRows, valuesOf } from '../../layout/column-values.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import type { SheetValue } from '@ketnap/sheets';
import type { ColumnUse, DayColumn, DayPart, Form } from '../../profile/profile.ts';
import { completedDays } from './yearless-days.ts';
import { valueText } from '../../values/value-text.ts';

/** A day of each person, in a column of its own or put together of those that hold its parts. */
export interface DaysOfPersons {
  readonly name: DayColumn;
  /** The column (of parts: of the year) that the profile speaks of. */
  readonly at: number;
  readonly use: ColumnUse;
  readonly column: RegionColumn;
  /** The codes of days that were written without their year. Absent where none was. */
  readonly completed?: ReadonlySet<number>;
}

/** The days that a list of persons tells. */
export function dayColumns(region: Region, form: Form): DaysOfPersons[] {
  return form.columns.flatMap((use, at): DaysOfPersons[] => {
    const { meaning } = use;
    if (meaning?.is !== 'day') return [];
    const { column: name, part } = meaning;
    if (part === undefined) {
      const own = region.columns[at]!;
      return [{ name, at, use, column: own, ...completedDays(region, own, use) }];
    }
    if (part !== 'year') return [];
    const column = joinedDays(region, form, name, at);
    return [{ name, at, use: { ...use, dayOrder: 'dmy' }, column }];
  });
}

/** A column of days written as `3/2/2024`, `2/2024` or `2024`, of the columns that hold their parts. */
function joinedDays(region: Region, form: Form, name: DayColumn, year: number): RegionColumn {
  const partAt = (part: DayPart): RegionColumn | null =>
    region.columns.find((_, i) => {
      const meaning = form.columns[i]?.meaning;
      return meaning?.is === 'day' && meaning.column === name && meaning.part === part;
    }) ?? null;
  const parts = [partAt('day'), partAt('month'), region.columns[year]!];
  const codeOf = new Map<string, number>([['', 0]]);
  const codes = Int32Array.from({ length: region.size }, (_, row) => {
    const text = joinedText(parts.map((part) => (part ? partText(part, row) : '')));
    if (!codeOf.has(text)) codeOf.set(text, codeOf.size);
    return codeOf.get(text)!;
  });
  const values: SheetValue[] = [...codeOf.keys()].map((text) => (text === '' ? null : text));
  const own = region.columns[year]!;
  return {
    ...own,
    codes,
    values,
    used: valuesOf(dataRows(region.roles), { ...own, codes, values }),
  };
}

function partText({ values, codes }: RegionColumn, row: number): string {
  return valueText(values[codes[row]!]!).replace(/^[-–—.…]+$/, '');
}

/** A day without its month, or either without a year, is left as it stands: it is no day. */
function joinedText([day, month, year]: readonly string[]): string {
  if (!year && !month && !day) return '';
  if (!year || (day && !month)) return `${day || '?'}/${month || '?'}/${year || '?'}`;
  return [day, month, year].filter(Boolean).join('/');
}
