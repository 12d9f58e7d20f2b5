import type { Message } from '@ketnap/core';
import { numberIn, type Converted } from '../conversion/convert.ts';
import { numberOf } from '../conversion/convert-column.ts';
import type { RegionLog } from '../conversion/region-log.ts';
import { figureDays, yearOfDays, type Days } from '../draft/periods/figure-period.ts';
import { dataRows, valuesOf } from '../layout/column-values.ts';
import type { Region, RegionColumn } from '../layout/region.ts';
import { expected } from '../messages/report.ts';
import { areWholeYears } from '../periods/period-days.ts';
import type { ColumnUse, Meaning } from '../profile/profile.ts';
import { isShare, readTarget, type ReadTarget } from '../values/read-target.ts';

/** What a column of figures means. */
export type FigureMeaning = Extract<Meaning, { is: 'figure' }>;

/** A column of figures: per row of the region its number; null where it holds none. */
export interface FigureColumn {
  readonly column: RegionColumn;
  readonly meaning: FigureMeaning;
  readonly numbers: readonly (number | null)[];
  /** Per row a target that is written in words: a range, a least number. Absent where none is. */
  readonly wordings?: readonly (ReadTarget | null)[];
}

/**
 * A column of figures with its numbers, in a list of one; an empty list for any other column, of which only
 * what becomes of its sheet cells is noted.
 *
 * @param own days of the region's own period; null where rows say them, or nobody does
 * @param lacking what there would have to be for any of its numbers to be taken; null where nothing is missing
 */
export function figureColumn(
  region: Region,
  column: RegionColumn,
  use: ColumnUse,
  own: Days | null,
  lacking: Message | null,
  log: RegionLog,
): FigureColumn[] {
  const { counts, filled } = valuesOf(dataRows(region.roles), column);
  const { meaning } = use;
  if (meaning?.is !== 'figure') {
    if (meaning?.is === 'unit' && filled > 0) log.convert('unit_name', filled, '');
    else if (meaning?.is === 'criterion' || meaning?.is === 'period') log.accept(filled);
    else if (meaning?.is !== 'members') log.ignore(filled);
    return [];
  }
  const isTarget = meaning.measure === 'target';
  const wordings = column.values.map((value) =>
    isTarget && typeof value === 'string' ? readTarget(value) : null,
  );
  const converted = column.values.map((value, code): Converted => {
    const worded = wordings[code];
    const one: Converted = worded
      ? { text: String(worded.target), by: 'target_words' }
      : numberOf(value, use);
    if (isTarget && isShare(value)) return { rejected: expected.persons };
    if ('rejected' in one || one.text === '') return one;
    if (lacking) return { rejected: lacking };
    const isCount = isTarget || /^\d+$/.test(one.text);
    if (!isCount || one.text.startsWith('-')) return { rejected: expected.count };
    return isTarget ? asTarget(one, figureDays(meaning.period, own)) : one;
  });
  log.column(column, counts, converted, region.roles);
  const numbers = converted.map((one) =>
    'text' in one && one.text !== '' ? numberIn(one.text) : null,
  );
  return [
    {
      column,
      meaning,
      numbers: Array.from(column.codes, (code) => numbers[code]!),
      ...(wordings.some((one) => one !== null)
        ? { wordings: Array.from(column.codes, (code) => wordings[code]!) }
        : {}),
    },
  ];
}

/** A target is one of a term or of a year: that of a part of a year is taken as the year's, and noted. */
function asTarget(target: Converted, days: Days | null): Converted {
  if (days === null || days.term !== null || !('text' in target)) return target;
  if (yearOfDays(days) === null || days.isPart) return { rejected: expected.targetPeriod };
  return areWholeYears(days) ? target : { ...target, by: 'period' };
}
