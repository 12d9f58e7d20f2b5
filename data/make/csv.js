/**
 * @typedef {Readonly<Record<string, string | number | undefined>>} Row
 */

/**
 * Rows as CSV (RFC 4180) in UTF-8 without BOM, lines ending in LF; what is undefined stays empty.
 * @param {readonly string[]} columns
 * @param {readonly Row[]} rows
 */
export function toCsv(columns, rows) {
  const lines = rows.map((row) => columns.map((column) => toField(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** @param {string | number | undefined} value */
function toField(value) {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
