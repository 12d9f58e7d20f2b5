import type { CodedColumn, TableName } from '@ketnap/core';
import type { Reading } from '../report/read-proposal.ts';
import type { ResultPage, ResultRow } from './views.ts';

/**
 * Some rows of a table that was made, each with where it was read.
 *
 * @param hasIds whether the files number their persons; an id that was made of the row tells nobody anything
 */
export function resultPage(
  { tables, placeOf, report }: Reading,
  table: TableName,
  from: number,
  count: number,
  hasIds: boolean,
): ResultPage {
  const columns = Object.entries((tables[table] ?? {}) as Record<string, CodedColumn>).filter(
    ([name]) => hasIds || table !== 'admissions' || name !== 'admission_id',
  );
  const total = report.made[table] ?? 0;
  const rows: ResultRow[] = [];
  for (let row = from; row < Math.min(from + count, total); row++)
    rows.push({
      place: placeOf(table, row + 1),
      values: columns.map(([, column]) => column.at(row)),
    });
  return { columns: columns.map(([name]) => name), rows, total };
}
