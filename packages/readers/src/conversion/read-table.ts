import { tableNames, type TableName, type TablesInput } from '@ketnap/core';
import { readAs } from '../profile/read-as.ts';
import type { Region } from '../layout/region.ts';
import type { Memory } from '../memory/memory.ts';
import type { ColumnUse, Form } from '../profile/profile.ts';
import { toText, type Converted } from './convert.ts';
import { dayOf, numberOf } from './convert-column.ts';
import type { SheetValue } from '@ketnap/sheets';
import { joinParts, type PartColumn, type TablePart } from './table-part.ts';
import { RegionLog } from './region-log.ts';

/** The tables that some regions hold under a dataset's own column names. */
export function readTables(
  formed: readonly { readonly region: Region; readonly form: number }[],
  forms: readonly Form[],
  memory: Memory,
): TablesInput {
  const parts = formed.flatMap(({ region, form: at }): TablePart[] => {
    const form = forms[at]!;
    const { rows } = form;
    if (!isTable(rows)) return [];
    const read = (): TablePart => readTable(region, form, rows, new RegionLog(region));
    return [memory.recall(region, 'table', [JSON.stringify(form)], read)];
  });
  return memory.recall(memory, 'tables among the files', parts, () => joinParts(parts));
}

export function isTable(rows: Form['rows']): rows is TableName {
  return (tableNames as readonly (string | null)[]).includes(rows);
}

/** The rows of data as rows of the table, whatever is written in them: the dataset checks it. */
export function readTable(region: Region, form: Form, table: TableName, log: RegionLog): TablePart {
  const rows = Int32Array.from(region.roles.keys()).filter((row) => region.roles[row] === 'data');
  const columns = new Map<string, PartColumn>();
  form.columns.forEach((use, i) => {
    const column = region.columns[i]!;
    const { counts, filled } = column.used;
    if (use.meaning?.is !== 'field') return log.ignore(filled);
    const converted = column.values.map((value, code) =>
      counts[code] === 0 ? toText(null) : convertField(use, table, value),
    );
    log.column(column, counts, converted);
    columns.set(use.meaning.column, {
      codes: rows.map((row) => column.codes[row]!),
      // What cannot be read goes in as it is written: the dataset's own check then names it.
      texts: converted.map((one, code) =>
        'text' in one ? one.text : textIn(column.values[code]!),
      ),
    });
  });
  log.take(rows.length);
  return {
    table,
    size: rows.length,
    columns,
    sheet: region.sheet,
    sheetRows: rows.map((row) => region.firstRow + row),
  };
}

function textIn(value: Parameters<typeof toText>[0]): string {
  const text = toText(value);
  return 'text' in text ? text.text : '';
}

function convertField(use: ColumnUse, table: TableName, value: SheetValue): Converted {
  const kind = readAs(use, table);
  if (kind === 'day') return dayOf(value, use);
  return kind === 'number' ? numberOf(value, use) : toText(value);
}
