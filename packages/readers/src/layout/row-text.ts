import { valueIn } from '@ketnap/sheets';
import { valueText } from '../values/value-text.ts';
import type { Region } from './region.ts';

/** What stands in a row of a region, on one line. */
export function rowText({ columns }: Pick<Region, 'columns'>, row: number): string {
  return columns
    .map((column) => valueText(valueIn(column, row)))
    .filter((text) => text !== '')
    .join(' · ');
}
