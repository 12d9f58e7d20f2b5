type Cell = string | number | boolean | null | undefined;

/**
 * Rows as CSV for spreadsheet programs: UTF-8 with a byte-order mark, CRLF. Text that such a program
 * would take for a formula gets a `'` before it.
 */
export function toCsv(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) =>
    columns.map((column) => cell((row as Record<string, Cell>)[column])).join(','),
  );
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
