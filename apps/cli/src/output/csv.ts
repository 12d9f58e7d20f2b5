import { measuresOf, type AnyAnalysis } from '@ketnap/core';

/**
 * The rows of an analysis as csv (RFC 4180, lines ended by LF), the head also where there are no rows.
 * Text that a spreadsheet would take for a formula gets a `'` before it; `guarded` says how often.
 */
export function toCsv({ kind, rows }: AnyAnalysis): {
  readonly text: string;
  readonly guarded: number;
} {
  let guarded = 0;
  const columns = Object.keys(measuresOf(kind));
  const field = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value !== 'string') return String(value);
    const isFormula = /^[=+\-@\t\r]/.test(value);
    if (isFormula) guarded++;
    const safe = isFormula ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => {
    const values = row as unknown as Readonly<Record<string, unknown>>;
    return columns.map((column) => field(values[column])).join(',');
  });
  return { text: `${[columns.join(','), ...lines].join('\n')}\n`, guarded };
}
