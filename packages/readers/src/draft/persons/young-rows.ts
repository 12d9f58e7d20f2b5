import { parseDay } from '@ketnap/core';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { isDay, type SheetValue } from '@ketnap/sheets';
import type { Memory } from '../../memory/memory.ts';
import { headText } from '../../profile/head-text.ts';
import type { ColumnUse, Form } from '../../profile/profile.ts';
import { isYear, readDay, wholeOf } from '../../values/read-day.ts';
import { dayColumns } from '../days/day-columns.ts';
import { dayNumbers } from '../days/days-of.ts';

/** Nobody is admitted before this age. */
const AGE = 18;
/** Under the Party's older statutes, in wartime, some were. */
const AGE_BEFORE = 16;
const STATUTE = parseDay('1976-12-20')!;

/** Rows whose person would have been admitted as a child, or before being born, with their day of admission. */
export function youngRows(region: Region, form: Form, memory: Memory): ReadonlyMap<number, number> {
  const told = form.columns.map(({ meaning, dayOrder }) => [meaning, dayOrder]);
  return memory.recall(region, 'young rows', [JSON.stringify(told)], () =>
    foundYoung(region, form),
  );
}

function foundYoung(region: Region, form: Form): ReadonlyMap<number, number> {
  const young = new Map<number, number>();
  const admitted = dayColumns(region, form).find(({ name }) => name === 'admitted_on');
  const births = region.columns.filter((column, i) => isOfBirth(form.columns[i]!, column));
  if (!admitted || births.length === 0) return young;
  const days = dayNumbers(admitted.column, admitted.use.dayOrder ?? 'dmy');
  const { codes } = admitted.column;
  const admittedOn = Float64Array.from(days, (day) => day ?? Infinity);
  for (const column of births) {
    const ages = column.values.map(grownOn);
    const grownSince = Float64Array.from(ages, (grown) => grown?.since ?? -Infinity);
    const { codes: own } = column;
    for (let row = 0; row < codes.length; row++) {
      const day = admittedOn[codes[row]!]!;
      if (day >= grownSince[own[row]!]! || region.roles[row] !== 'data') continue;
      if (day >= STATUTE || day < ages[own[row]!]!.before) young.set(row, day);
    }
  }
  return young;
}

function isOfBirth({ meaning }: ColumnUse, { path }: RegionColumn): boolean {
  if (meaning?.is === 'birth') return true;
  const isPersonal = meaning?.is === 'left_out' && meaning.why === 'personal';
  return isPersonal && /\b(?:ngay|nam) sinh\b|\bsinh (?:ngay|nam)\b/.test(headText(path));
}

/** The first day on which a person born then can be admitted, under the statutes since 1976 and before. */
function grownOn(value: SheetValue): { readonly since: number; readonly before: number } | null {
  const born = bornOn(value);
  if (born === null) return null;
  const [year, rest] = [born.slice(0, 4), born.slice(4)];
  const after = (age: number): number => {
    const then = String(wholeOf(year) + age);
    return parseDay(then + rest) ?? parseDay(`${then}-02-28`)!;
  };
  return { since: after(AGE), before: after(AGE_BEFORE) };
}

/** The earliest day, ISO, on which a person may have been born by what a sheet cell says. */
function bornOn(value: SheetValue): string | null {
  if (isDay(value)) return value.day;
  if (typeof value === 'number') return isYear(value) ? `${value}-01-01` : null;
  const reading = typeof value === 'string' ? readDay(value, 'dmy') : null;
  if (reading === null || 'shortYear' in reading) return null;
  return 'day' in reading ? reading.day : `${reading.partial.year}-01-01`;
}
