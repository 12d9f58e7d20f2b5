import { dayColumns } from '../draft/days/day-columns.ts';
import { dayNumbers } from '../draft/days/days-of.ts';
import { otherDays } from '../draft/persons/other-days.ts';
import { undoneRows } from '../draft/persons/undone-rows.ts';
import type { Region } from '../layout/region.ts';
import type { Memory } from '../memory/memory.ts';
import type { LeftOutCode } from '../messages/report.ts';
import { mergedRuns } from '../rows/merged-runs.ts';
import type { Form } from '../profile/profile.ts';

/**
 * Rows of persons that are left out, or wait for a decision, because a remark says that nobody was admitted,
 * because their day is not of the period that the lines above say, or because a tick is merged over them; with
 * the reason.
 */
export function doubtedRows(
  region: Region,
  form: Form,
  memory: Memory,
): ReadonlyMap<number, LeftOutCode> {
  const found = new Map<number, LeftOutCode>();
  for (const row of rowsOfOtherDays(region, form))
    found.set(row.row, row.isOpen ? 'undecided' : 'other_day');
  for (const { column, rows } of mergedRuns(region, form))
    if (form.columns[column]!.mergedNumbers === null)
      for (const row of rows) found.set(row, 'undecided');
  form.columns.forEach((use, i) => {
    if (use.undoneRows !== null && use.undoneRows !== 'left_out') return;
    const code = use.undoneRows === null ? 'undecided' : 'undone';
    for (const row of undoneRows(region, use, region.columns[i]!, memory).keys())
      found.set(row, code);
  });
  return found;
}

function rowsOfOtherDays(region: Region, form: Form): { row: number; isOpen: boolean }[] {
  const own = dayColumns(region, form).find(({ name }) => name === 'admitted_on');
  const decided = own?.use.otherDays;
  if (!own || (decided !== null && decided !== 'left_out')) return [];
  const others = otherDays(region, form)?.days;
  if (!others) return [];
  const numbers = dayNumbers(own.column, own.use.dayOrder ?? 'dmy');
  const { codes } = own.column;
  return [...codes.keys()].flatMap((row) => {
    const day = numbers[codes[row]!] ?? null;
    return region.roles[row] === 'data' && day !== null && others.has(day)
      ? [{ row, isOpen: decided === null }]
      : [];
  });
}
