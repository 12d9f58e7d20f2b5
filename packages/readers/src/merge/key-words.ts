import { tableKeys, type TableName } from '@ketnap/core';
import { textAt, type PairedColumn } from './paired-columns.ts';

/** What a row is, by the columns that say so and hold something: `unit_id: c, year: 2020`. */
export function keyWords(
  table: TableName,
  pairs: readonly PairedColumn[],
  side: 'base' | 'added',
  row: number,
): string {
  const named = pairs.filter(({ name }) => tableKeys[table].includes(name));
  const chosen = named.some((pair) => textAt(pair[side], row) !== '')
    ? named
    : pairs.filter(({ name }) => name === 'admitted_on' || name === 'unit_id');
  return chosen
    .map((pair) => [pair.name, textAt(pair[side], row)])
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ');
}
