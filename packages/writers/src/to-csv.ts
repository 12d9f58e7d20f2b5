import { measuresOf, type AnyAnalysis } from '@ketnap/core';
import { csvText, type Csv, type CsvField, type CsvOptions } from './csv-text.ts';

/**
 * The rows of an analysis as comma-separated values (RFC 4180, UTF-8): the head also where there are
 * no rows, days ISO, numbers with a decimal point, nothing for null. A text that a spreadsheet would
 * take for a formula gets a `'` before it.
 */
export function toCsv({ kind, rows }: AnyAnalysis, options: CsvOptions = {}): Csv {
  const columns = Object.keys(measuresOf(kind));
  const lines = rows.map((row) => {
    const values = row as unknown as Readonly<Record<string, unknown>>;
    return columns.map((column) => fieldOf(values[column]));
  });
  return csvText([columns, ...lines], options);
}

function fieldOf(value: unknown): CsvField {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : { number: String(value) };
}
