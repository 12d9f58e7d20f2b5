import { faults } from '../messages/issues.ts';
import { clean } from './clean.ts';
import type { CheckedTable } from './checked-table.ts';
import type { Dataset, Interval, Term } from './dataset.ts';
import { calendarOf, dayOf, isoDay } from './days.ts';
import { rejectReversed, type Intervals } from './intervals.ts';

/** Reads the table `terms`; in time order. */
export function readTerms(table: CheckedTable): Term[] {
  const id = table.texts('term_id');
  const name = table.texts('name');
  const from = table.days('starts_on')!;
  const to = table.days('ends_on')!;
  const first = table.numbers('first_year');
  const last = table.numbers('last_year');
  rejectReversed(table, { from, to }, 'ends_on');
  table.checkKey();
  checkOverlaps(table, [...table.soundRows()], { from, to }, id);
  const terms = Array.from(table.soundRows(), (row): Term => {
    const days = { from: from[row]!, to: to[row]! };
    const years = planYears(days, first?.[row] ?? NaN, last?.[row] ?? NaN);
    if (years.reversed) table.note(row, 'last_year', faults.reversedYears(...years.reversed));
    const { firstYear, lastYear } = years;
    return { id: id(row), name: name(row) || id(row), ...days, firstYear, lastYear };
  });
  return terms.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Notes each term that begins before an earlier one has ended. */
function checkOverlaps(
  table: CheckedTable,
  rows: readonly number[],
  { from, to }: Intervals,
  id: (row: number) => string,
): void {
  let latest: number | null = null;
  for (const row of rows.toSorted((a, b) => from[a]! - from[b]!)) {
    if (latest !== null && from[row]! <= to[latest]!) {
      table.note(row, 'starts_on', faults.overlappingTerms(id(latest), isoDay(to[latest]!)));
    }
    if (latest === null || to[row]! > to[latest]!) latest = row;
  }
}

/** The term of an id; undefined where the dataset has none. */
export function termById(dataset: Dataset, id: string): Term | undefined {
  const wanted = clean(id);
  return dataset.terms.find((term) => term.id === wanted);
}

/**
 * The first and the last calendar year with at least half of its days in the interval. Where there is
 * none, the first is the one after the last.
 */
function yearsMostlyIn({ from, to }: Interval): { firstYear: number; lastYear: number } {
  let firstYear = calendarOf(from).year;
  let lastYear = calendarOf(to).year;
  if (!mostlyIn(firstYear, from, to)) firstYear++;
  if (!mostlyIn(lastYear, from, to)) lastYear--;
  return lastYear < firstYear ? { firstYear, lastYear: firstYear - 1 } : { firstYear, lastYear };
}

function mostlyIn(year: number, from: number, to: number): boolean {
  const [first, next] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
  const inside = Math.min(to + 1, next) - Math.max(from, first);
  return inside * 2 >= next - first;
}

function planYears(
  days: Interval,
  first: number,
  last: number,
): { firstYear: number; lastYear: number; reversed?: [first: number, last: number] } {
  const derived = yearsMostlyIn(days);
  const firstYear = Number.isNaN(first) ? derived.firstYear : first;
  const lastYear = Number.isNaN(last) ? derived.lastYear : last;
  const given = !Number.isNaN(first) || !Number.isNaN(last);
  if (given && firstYear > lastYear) return { ...derived, reversed: [firstYear, lastYear] };
  return { firstYear, lastYear };
}
