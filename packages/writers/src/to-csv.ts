import { measuresOf, type AnyAnalysis } from '@ketnap/core';

export interface CsvOptions {
  /** With a byte-order mark and lines ended by CRLF, as spreadsheet programs want. Default false. */
  readonly forSpreadsheet?: boolean;
}

export interface Csv {
  readonly text: string;
  /** How many values got a `'` before them. */
  readonly guarded: number;
}

/**
 * The rows of an analysis as comma-separated values (RFC 4180, UTF-8): the head also where there are
 * no rows, days ISO, numbers with a decimal point, nothing for null. A text that a spreadsheet would
 * take for a formula gets a `'` before it.
 */
export function toCsv(
  { kind, rows }: AnyAnalysis,
  { forSpreadsheet = false }: CsvOptions = {},
): Csv {
  const columns = Object.keys(measuresOf(kind));
  const [mark, newline] = forSpreadsheet ? ['\uFEFF', '\r\n'] : ['', '\n'];
  let guarded = 0;
  const field = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value !== 'string') return String(value);
    const isFormula = /^[=+\-@\t\r]/.test(value);
    if (isFormula) guarded++;
    return quoted(isFormula ? `'${value}` : value);
  };
  const lines = rows.map((row) => {
    const values = row as unknown as Readonly<Record<string, unknown>>;
    return columns.map((column) => field(values[column])).join(',');
  });
  return { text: `${mark}${[columns.join(','), ...lines].join(newline)}${newline}`, guarded };
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
