/**
 * A sheet as it will be written, whatever the format.
 *
 * @typedef {{ day: string }} Day A real day of the spreadsheet program, ISO.
 * @typedef {{ formula: string, value?: string | number, error?: string }} Formula Without `value`: never computed.
 * @typedef {{ error: string }} ErrorCell
 * @typedef {{ rich: readonly string[] }} Rich Text in runs, every second one bold.
 * @typedef {{ quoted: string }} Quoted A number typed with an apostrophe before it: text.
 * @typedef {{ percent: number }} Percent A number shown as a percentage: 1.0625 for 106,25%.
 * @typedef {{ shown: number, format: string }} Shown A number with a format of its own.
 * @typedef {string | number | boolean | null | Day | Formula | ErrorCell | Rich | Quoted | Percent | Shown} Cell
 *
 * @typedef {object} Sheet
 * @property {string} name
 * @property {Cell[][]} rows
 * @property {string[]} [merges] `A1:F1`
 * @property {number[]} [hiddenRows] From 1.
 * @property {string[]} [hiddenColumns] Letters.
 * @property {boolean} [hidden]
 * @property {Record<string, number>} [indents] By sheet cell: `A5`.
 *
 * @typedef {object} Book
 * @property {Sheet[]} sheets
 * @property {boolean} [date1904]
 */

/** `0, 0` for `A1`. @param {string} place @returns {[row: number, column: number]} */
export function placeOf(place) {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  return [Number(digits) - 1, columnOf(letters)];
}

/** 0 for `A`. @param {string} letters */
export function columnOf(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A` for 0. @param {number} column @returns {string} */
export function lettersOf(column) {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

/** @param {string} range @returns {{ top: number, left: number, bottom: number, right: number }} */
export function rangeOf(range) {
  const [first = '', last = first] = range.split(':');
  const [top, left] = placeOf(first);
  const [bottom, right] = placeOf(last);
  return { top, left, bottom, right };
}

/** @param {string} day ISO @returns {Day} */
export const realDay = (day) => ({ day });
