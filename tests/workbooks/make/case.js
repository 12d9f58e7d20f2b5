/**
 * One file of the corpus and what is true of it.
 * @typedef {object} Case
 * @property {string} name Without number and extension.
 * @property {string} ext
 * @property {Uint8Array} bytes
 * @property {Truth} truth
 *
 * @typedef {Record<string, unknown>[]} Rows
 *
 * @typedef {object} Truth See `truth.ts`.
 * @property {string} reason
 * @property {string[]} [given]
 * @property {Record<string, unknown>} [answers]
 * @property {string[]} [asks]
 * @property {boolean} [confirms]
 * @property {string[]} [asks_about]
 * @property {string[]} [or_asks]
 * @property {Record<string, Rows>} [tables]
 * @property {Record<string, Rows>} [may]
 * @property {Record<string, string>} [parents]
 * @property {{ row: number, column: string, found: string }[]} [rejected]
 * @property {number[]} [left_out_rows]
 * @property {{ label: string, stated: number, computed: number }[]} [sums]
 * @property {string} [error]
 */

/**
 * @param {string} file `name.ext`
 * @param {Uint8Array} bytes
 * @param {Truth} truth
 * @returns {Case}
 */
export function makeCase(file, bytes, truth) {
  const dot = file.lastIndexOf('.');
  return { name: file.slice(0, dot), ext: file.slice(dot + 1), bytes, truth };
}

/** The truth as it is kept, nothing left unsaid. @param {string} file @param {Truth} truth */
export function wholeTruth(file, truth) {
  const { reason, given = ['units'], answers = {}, asks = [], ...rest } = truth;
  if (rest.error !== undefined) return { reason, file, error: rest.error };
  const { rejected = [], left_out_rows = [], sums = [], may, parents } = rest;
  const { confirms, asks_about, or_asks } = rest;
  // What cannot be told without an answer has no tables.
  const tables = rest.tables ?? (asks_about === undefined ? {} : undefined);
  return {
    reason,
    file,
    given,
    answers,
    asks,
    confirms,
    asks_about,
    or_asks,
    tables,
    may,
    parents,
    rejected,
    left_out_rows,
    sums,
  };
}

/** Row numbers from `first` to `last`. @param {number} first @param {number} last */
export const rowsFrom = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
