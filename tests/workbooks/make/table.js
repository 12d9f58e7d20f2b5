/** @import { Cell } from './sheet.js' */

/**
 * Counts by unit, for forms: deterministic and small.
 * @param {readonly string[]} units
 * @param {readonly string[]} measures
 * @param {number} [seed]
 * @returns {{ unit: string, values: Record<string, number> }[]}
 */
export function countsByUnit(units, measures, seed = 7) {
  return units.map((unit, row) => {
    const all = 12 + ((row * 5 + seed * 3) % 17);
    const values = measures.map((measure, at) => [
      measure,
      at === 0 ? all : 1 + ((row * 3 + at * 4 + seed) % (all - 3)),
    ]);
    return { unit, values: Object.fromEntries(values) };
  });
}

/** @param {readonly Record<string, number>[]} rows @param {string} measure */
export const sumOf = (rows, measure) => rows.reduce((sum, row) => sum + (row[measure] ?? 0), 0);

/**
 * The rows of `totals` that counts by unit and source tell.
 * @param {ReturnType<typeof countsByUnit>} counts
 * @param {Record<string, string | null>} sources Source by measure; null for all.
 * @param {{ from: string, to: string }} period
 */
export function totalsOf(counts, sources, { from, to }) {
  return counts.flatMap(({ unit, values }) =>
    Object.entries(sources).map(([measure, source]) => ({
      unit,
      from,
      to,
      source,
      admitted: values[measure] ?? null,
    })),
  );
}

/** @param {ReturnType<typeof countsByUnit>} counts @returns {Cell[][]} */
export const bodyOf = (counts) =>
  counts.map(({ unit, values }, at) => [at + 1, unit, ...Object.values(values)]);

/** @param {ReturnType<typeof countsByUnit>} counts @param {string} [label] @returns {Cell[]} */
export function totalRow(counts, label = 'Tổng cộng') {
  const rows = counts.map(({ values }) => values);
  return [null, label, ...Object.keys(rows[0] ?? {}).map((measure) => sumOf(rows, measure))];
}

/** @param {number} year */
export const yearOf = (year) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
