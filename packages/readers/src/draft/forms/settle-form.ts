import { headOf, type Region } from '../../layout/region.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Form } from '../../profile/profile.ts';
import { dayColumns } from '../days/day-columns.ts';
import { emptyUnitsIn } from '../units/empty-units.ts';
import { withFarDays } from '../persons/far-days.ts';
import { settleColumn } from './settle-column.ts';
import { withSeveralNames } from '../persons/several-names.ts';
import { withSexCodes } from '../persons/sex-codes.ts';
import { withOtherDays } from '../persons/other-days.ts';
import { withUndoneRows } from '../persons/undone-rows.ts';

/**
 * Settles by the values of a region how the days, numbers, sexes and names of its form are written; null is
 * put where they leave a doubt.
 *
 * @param today ISO; null where it is unknown
 */
export function settleForm(region: Region, form: Form, today: string | null, memory: Memory): Form {
  const columns = form.columns.map((use, i) => {
    const column = region.columns[i]!;
    const by = [form.rows, JSON.stringify(use)];
    const found = memory.recall(column, 'settled column', by, () =>
      settleColumn(use, form.rows, column.used),
    );
    const settled = { ...use, ...found };
    if (form.rows !== 'persons') return settled;
    const coded = withSexCodes(settled, headOf(column), column.used);
    const named = withSeveralNames(coded, column, form, memory);
    return withUndoneRows(region, named, column, form, memory);
  });
  const withColumns = withDayParts(region, { ...form, columns });
  const by = [today, form.rows, form.list, JSON.stringify(withColumns.columns)];
  const withDays = memory.recall(region, 'odd days', by, () =>
    withOtherDays(region, withFarDays(region, withColumns, today, memory)),
  );
  const settled = { ...withColumns, columns: withDays.columns };
  const uses = [form.rows, form.emptyUnits, JSON.stringify(settled.columns)];
  const empty = memory.recall(region, 'empty units', uses, () => emptyUnitsIn(region, settled));
  return { ...settled, ...empty };
}

/** Where some row lacks a part of a day that several columns hold, what becomes of it is undecided. */
function withDayParts(region: Region, form: Form): Form {
  const settled = new Map(
    dayColumns(region, form)
      .filter(({ use: { meaning } }) => meaning?.is === 'day' && meaning.part !== undefined)
      .map(({ at, use, name, column }) => {
        const whole = { ...use, meaning: { is: 'day', column: name } as const };
        return [at, settleColumn(whole, form.rows, column.used).partialDays];
      }),
  );
  const columns = form.columns.map((use, i) => {
    const partialDays = settled.get(i);
    return partialDays === undefined ? use : { ...use, partialDays };
  });
  return { ...form, columns };
}
