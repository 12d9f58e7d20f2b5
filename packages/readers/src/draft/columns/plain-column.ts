import type { ColumnValues } from '../../layout/column-values.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { reasons } from '../../messages/draft.ts';
import { unitName } from '../../names/unit-name.ts';
import { rowLabel } from '../../rows/row-labels.ts';
import { readTick } from '../../values/read-tick.ts';
import type { SheetValue } from '@ketnap/sheets';
import { valueText } from '../../values/value-text.ts';
import { LEFT, sure, type ProposedColumn } from './proposed-column.ts';

/** What its values alone say, whatever the sheet is. */
export function plainColumn(
  { roles }: Region,
  column: RegionColumn,
  values: ColumnValues,
): ProposedColumn | null {
  if (column.column === null)
    return looksLikeUnits(groupNames(column))
      ? sure({ is: 'unit' }, reasons.groupUnits)
      : sure(LEFT, reasons.groupOther);
  if (values.filled === 0 && roles.includes('data'))
    return sure({ is: 'left_out', why: 'empty' }, reasons.empty);
  if (column.path.length > 0) return null;
  return countsRows(values)
    ? sure({ is: 'left_out', why: 'ordinal' }, reasons.counter)
    : sure(LEFT, reasons.noHead);
}

/** The names of a column of groups, which stand in no row of data, without running numbers. */
function groupNames({ values }: RegionColumn): Pick<ColumnValues, 'sample'> {
  return { sample: values.slice(1).map((value) => rowLabel(valueText(value))) };
}

/** Whether a column numbers its rows from 1. */
export function countsRows(values: ColumnValues): boolean {
  const isNext = (value: SheetValue, i: number): boolean => valueText(value) === String(i + 1);
  if (!values.sample.every(isNext)) return false;
  return values.distinct.length === values.filled && values.distinct.every(isNext);
}

/** Whether most values begin as names of organisations do. */
export function looksLikeUnits({ sample }: Pick<ColumnValues, 'sample'>): boolean {
  const texts = sample.filter((value) => typeof value === 'string').slice(0, 500);
  const named = texts.filter((text) => unitName(text).level !== null).length;
  return texts.length > 0 && named >= texts.length * 0.6;
}

/** Whether most values are ticks, or yes and no. */
export function areTicks({ sample }: ColumnValues): boolean {
  const first = sample.slice(0, 500);
  const ticks = first.filter((value) => readTick(value) !== null).length;
  return first.length > 0 && ticks >= first.length * 0.6;
}
