import type { Converted } from '../conversion/convert.ts';
import { numberOf } from '../conversion/convert-column.ts';
import type { RegionLog } from '../conversion/region-log.ts';
import { partOfRows, type TablePart } from '../conversion/table-part.ts';
import type { Known } from '../draft/known/known.ts';
import { figureDays, type Days } from '../draft/periods/figure-period.ts';
import { dataRows, valuesOf } from '../layout/column-values.ts';
import type { Region } from '../layout/region.ts';
import { flatTree } from '../layout/row-tree.ts';
import { expected } from '../messages/report.ts';
import type { Form, Profile } from '../profile/profile.ts';
import { droppedTwins } from './read-twins.ts';
import { UnitFinder } from './unit-finder.ts';

/** The head counts of a form by units: rows of `members`, and the rows of the region that give one. */
export interface ReadMembers {
  readonly parts: readonly TablePart[];
  readonly rows: ReadonlySet<number>;
}

/** Reads the columns of numbers of members; a row that is a part of another, or that waits, gives none. */
export function readMembers(
  region: Region,
  form: Form,
  profile: Profile,
  known: Known,
  daysOf: (row: number) => Days | null,
  log: RegionLog,
): ReadMembers {
  const finder = new UnitFinder(region, form, profile, known);
  const { parts, pending, twins = [] } = region.tree ?? flatTree(region.size);
  const dropped = droppedTwins(twins);
  const made = form.columns.flatMap((use, i) => {
    const { meaning } = use;
    if (meaning?.is !== 'members') return [];
    const column = region.columns[i]!;
    const converted = column.values.map((value) => headCount(numberOf(value, use)));
    log.column(column, valuesOf(dataRows(region.roles), column).counts, converted);
    return region.roles.flatMap((role, row) => {
      const isOwn = role === 'data' && !pending.has(row) && !parts.has(row) && !dropped.has(row);
      const one = converted[column.codes[row]!]!;
      const days = figureDays(meaning.period, daysOf(row));
      if (!isOwn || !('text' in one) || one.text === '' || days === null) return [];
      const unit = finder.during(row, days);
      if (!('id' in unit)) return [];
      const on = meaning.on === 'start' ? days.from : days.to;
      return [{ row, values: { unit_id: unit.id, on, members: one.text } }];
    });
  });
  const sheetRows = Int32Array.from(made, ({ row }) => region.firstRow + row);
  const texts = made.map(({ values }) => values);
  return {
    parts: made.length === 0 ? [] : [partOfRows('members', texts, region.sheet, sheetRows)],
    rows: new Set(made.map(({ row }) => row)),
  };
}

function headCount(one: Converted): Converted {
  const isCount = 'rejected' in one || one.text === '' || /^\d+$/.test(one.text);
  return isCount ? one : { rejected: expected.count };
}
