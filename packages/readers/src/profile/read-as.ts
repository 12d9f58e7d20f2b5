import { tableDefinitions, type ColumnType, type TableName } from '@ketnap/core';
import type { ColumnUse, Form } from './profile.ts';

/** What a column's texts are read as. */
export type ReadAs = 'day' | 'number' | 'text';

/** What the values of a column with this use are read as, in a form of these rows. */
export function readAs({ meaning }: ColumnUse, rows: Form['rows']): ReadAs {
  switch (meaning?.is) {
    case 'day':
      // Parts are read where they are put together.
      return meaning.part === undefined ? 'day' : 'text';
    case 'meeting_day':
      return 'day';
    case 'count':
    case 'figure':
    case 'members':
      return 'number';
    case 'field':
      return fieldReadAs(rows as TableName, meaning.column);
    default:
      return 'text';
  }
}

function fieldReadAs(table: TableName, column: string): ReadAs {
  const type: ColumnType | undefined = tableDefinitions[table]?.columns.find(
    ({ name }) => name === column,
  )?.type;
  if (type === 'day') return 'day';
  return type === 'count' || type === 'whole' || type === 'number' || type === 'share'
    ? 'number'
    : 'text';
}
