import type { CodedColumn, TableName } from '@ketnap/core';
import type { Reading } from '../report/read-proposal.ts';
import type { ResultPage, ResultRow } from './views.ts';

/** Some rows of a table that was made, each with where it was read. */
export function resultPage(
  { tables, placeOf, report }: Reading,
  table: TableName,
  from: number,
  count: number,
): ResultPage {
  const columns = Object.entries((tables[table] ?? {}) as Record<string, CodedColumn>);
  const total = report.made[table] ?? 0;
  const rows: ResultRow[] = [];
  for (let row = from; row < Math.min(from + count, total); row++)
    rows.push({
      place: placeOf(table, row + 1),
      values: columns.map(([, column]) => column.at(row)),
    });
  return { columns: columns.map(([name]) => name), rows, total };
}
