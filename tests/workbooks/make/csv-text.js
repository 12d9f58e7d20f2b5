/** @import { Cell } from './sheet.js' */

/**
 * @param {readonly (readonly Cell[])[]} rows
 * @param {{ delimiter?: string, end?: string }} [options]
 */
export function csvText(rows, { delimiter = ',', end = '\r\n' } = {}) {
  return rows
    .map((row) => row.map((cell) => field(cell, delimiter)).join(delimiter) + end)
    .join('');
}

/** @param {Cell} cell @param {string} delimiter */
function field(cell, delimiter) {
  const text = textOf(cell);
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Cell} cell */
function textOf(cell) {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('day' in cell) return cell.day;
  throw new Error('no such value in a csv');
}
