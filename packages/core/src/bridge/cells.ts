import type { ColumnTable } from 'arquero';
import { codeColumn } from '../dataset/code-column.ts';
import { CodedColumn } from '../dataset/coded-column.ts';
import { isoDay } from '../dataset/days.ts';
import { gather } from '../dataset/gather.ts';
import type { ColumnInput } from '../dataset/input.ts';
import {
  tableDefinitions,
  type ColumnDefinition,
  type TableDefinition,
  type TableName,
} from '../dataset/tables.ts';
import { parseValue } from '../dataset/values.ts';
import { YES } from '../dataset/dataset.ts';

/** A table as text that says the same however it was written: `2020-06-30`, `12` and not `12.00`, NFC. */
export interface Cells {
  readonly size: number;
  /** Every distinct text of a column once. */
  readonly columns: ReadonlyMap<string, CodedColumn>;
}

/** The cells of a table; of one that is not there, none. */
export function cellsOf(name: TableName, table: ColumnTable | undefined): Cells {
  const names = table?.columnNames() ?? [];
  const definition: TableDefinition = tableDefinitions[name];
  return {
    size: table?.numRows() ?? 0,
    columns: new Map(
      names.map((column) => {
        const coded = codeColumn(table!.column(column) as ColumnInput);
        return [
          column,
          asOneWrites(
            coded,
            definition.columns.find((one) => one.name === column),
          ),
        ];
      }),
    ),
  };
}

/** The text of a cell; empty where it is unknown or the table lacks the column. */
export function cellAt({ columns }: Cells, column: string, row: number): string {
  const coded = columns.get(column);
  return coded ? coded.values[coded.codes[row]!]! : '';
}

/** The same column with each value as its type is written; what cannot be read stays as it is. */
function asOneWrites(coded: CodedColumn, definition: ColumnDefinition | undefined): CodedColumn {
  if (!definition || ['id', 'text', 'one_of'].includes(definition.type)) return coded;
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(coded.values, (text) => {
    const written = writtenAs(definition, text);
    let code = codeOf.get(written);
    if (code === undefined) codeOf.set(written, (code = values.push(written) - 1));
    return code;
  });
  return new CodedColumn(gather(codes, coded.codes), values);
}

function writtenAs(definition: ColumnDefinition, text: string): string {
  const value = text === '' ? null : parseValue(definition, text);
  if (value === null) return text;
  if (definition.type === 'day') return isoDay(value) ?? '';
  if (definition.type === 'yes_no') return value === YES ? 'yes' : 'no';
  return String(value);
}
