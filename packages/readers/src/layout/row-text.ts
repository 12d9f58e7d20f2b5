import { valueText } from '../values/value-text.ts';
import type { Region } from './region.ts';

/** What stands in a row of a region, on one line. */
export function rowText({ columns }: Pick<Region, 'columns'>, row: number): string {
  return columns
    .map(({ codes, values }) => valueText(values[codes[row]!]!))
    .filter((text) => text !== '')
    .join(' · ');
}
