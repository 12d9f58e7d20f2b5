import type { LiveFigure, Table, TableColumn } from '@ketnap/notebook';
import { csvText, type Csv, type CsvOptions } from './csv-text.ts';

export interface TableCsvOptions extends CsvOptions {
  /**
   * A column more, behind those of the table, with the same text in each row: what the figures are about,
   * and whether they are made up. Lines before or behind the table would be taken for its head or for a row.
   */
  readonly note?: { readonly label: string; readonly text: string };
}

/**
 * A table as it is seen, as comma-separated values (RFC 4180, UTF-8): its rows, columns, order, labels and
 * figures. A number has the plain minus that programs know; where there is no value there is nothing. A text
 * that a spreadsheet would take for a formula gets a `'` before it.
 */
export function tableToCsv({ columns, rows }: Table, options: TableCsvOptions = {}): Csv {
  const { note } = options;
  const head = [...columns.map(({ label }) => label), ...(note ? [note.label] : [])];
  const lines = rows.map((row) => [
    ...row.map((figure, index) => written(figure, columns[index]!)),
    ...(note ? [note.text] : []),
  ]);
  return csvText([head, ...lines], options);
}

/** A number as spreadsheets read it is told from a text by its type. */
function written({ text }: LiveFigure, { format }: TableColumn): string | { number: string } {
  if (text === NONE) return '';
  return format === 'text' || format === 'day' ? text : { number: text.replace('−', '-') };
}

/** What stands in a table where there is no value. */
const NONE = '–';
