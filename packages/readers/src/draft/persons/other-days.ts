import type { Region } from '../../layout/region.ts';
import type { Form } from '../../profile/profile.ts';
import { dayColumns, type DaysOfPersons } from '../days/day-columns.ts';
import { dayNumber } from '../days/days-of.ts';
import { periodAbove, spanOf } from '../periods/region-period.ts';

/** Days of admission that are not of the period that the lines above a list say. */
export interface OtherDays {
  /** The words that say it. */
  readonly text: string;
  /** How many rows there are with a day, and how many with another. */
  readonly rows: number;
  readonly others: number;
  /** The other days, as day numbers. */
  readonly days: ReadonlySet<number>;
}

/**
 * The days of admission outside of the period that the lines above a list of the admitted say, where most of
 * its rows have one: the lines may be those of another year's list. Null elsewhere.
 */
export function otherDays(region: Region, form: Form): OtherDays | null {
  const column = ofAdmission(region, form);
  const found = column && form.list === undefined ? periodAbove(region) : null;
  if (!column || !found) return null;
  const [from, to] = spanOf(found.period);
  let [rows, others] = [0, 0];
  const days = new Set<number>();
  const { values, used } = column.column;
  values.forEach((value, code) => {
    const count = used.counts[code]!;
    const day = count > 0 ? dayNumber(value, column.use.dayOrder ?? 'dmy') : null;
    if (day === null) return;
    rows += count;
    if (day >= from && day <= to) return;
    others += count;
    days.add(day);
  });
  return others * 2 > rows ? { text: found.text, rows, others, days } : null;
}

/** What becomes of days of another period than the title's is undecided where most are. */
export function withOtherDays(region: Region, form: Form): Form {
  if (form.rows !== 'persons' || otherDays(region, form) === null) return form;
  const { at } = ofAdmission(region, form)!;
  const columns = form.columns.map((use, i) =>
    i === at ? { ...use, otherDays: use.otherDays ?? null } : use,
  );
  return { ...form, columns };
}

function ofAdmission(region: Region, form: Form): DaysOfPersons | null {
  return dayColumns(region, form).find(({ name }) => name === 'admitted_on') ?? null;
}
