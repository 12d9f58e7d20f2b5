import { handXlsx } from './by-hand.js';
import { makeCase } from './case.js';
import { csvText } from './csv-text.js';

/** @import { Case, Rows, Truth } from './case.js' */
/** @import { Cell, Sheet } from './sheet.js' */

/**
 * A sheet of an office, written as lines such as `1 | Xã Kon Đào | 7`, for a person who knows no units yet and
 * accepts whatever is proposed. It is a csv unless merges, indents, days or several sheets need a workbook.
 *
 * @param {string} name
 * @param {string} reason
 * @param {readonly string[] | readonly (Partial<Sheet> & { lines: readonly string[] })[]} sheets
 * @param {Partial<Truth>} truth
 * @returns {Case}
 */
export function officeCase(name, reason, sheets, truth) {
  const given = /** @type {Partial<Truth>} */ ({ given: [], confirms: true, ...truth });
  const whole = { ...given, reason };
  const isPlain = sheets.every((one) => typeof one === 'string');
  if (isPlain && !hasDay(sheets)) {
    const bytes = new TextEncoder().encode(`\uFEFF${csvText(rowsOf(sheets))}`);
    return makeCase(`${name}.csv`, bytes, whole);
  }
  const all = isPlain ? [{ lines: sheets }] : sheets;
  const made = all.map((one, at) => {
    if (typeof one === 'string') throw new Error('lines and sheets are not mixed');
    const { lines, name: own = `Sheet${at + 1}`, ...more } = one;
    return { name: own, rows: rowsOf(lines), ...more };
  });
  return makeCase(`${name}.xlsx`, handXlsx({ sheets: made }), whole);
}

/** @param {readonly string[]} lines */
const hasDay = (lines) =>
  rowsOf(lines)
    .flat()
    .some((cell) => typeof cell === 'object' && cell !== null);

/** @param {readonly string[]} lines @returns {Cell[][]} */
function rowsOf(lines) {
  return lines.map((line) => line.split('|').map(cellOf));
}

/** A number, a day, a text or nothing; of the spaces before a text the first parts it from the line. @param {string} written @returns {Cell} */
function cellOf(written) {
  const text = written.replace(/^ /, '').trimEnd();
  if (text === '') return null;
  if (/^(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? { day: text } : text;
}

/**
 * Rows of `totals`.
 * @param {Record<string, number>} counts By unit; a source stands behind its name: `Xã Pô Kô, women`.
 * @param {string} from @param {string} to
 * @returns {Rows}
 */
export function totals(counts, from = '2024-01-01', to = '2024-12-31') {
  return Object.entries(counts).map(([key, admitted]) => {
    const [unit, source = null] = key.split(', ');
    return { unit, from, to, source, admitted };
  });
}

/**
 * Rows of `targets`; of a range both ends.
 * @param {Record<string, number | [number, number]>} numbers By unit.
 * @returns {Rows}
 */
export function targets(numbers, year = 2024) {
  return Object.entries(numbers).map(([unit, target]) =>
    typeof target === 'number'
      ? { unit, year, target }
      : { unit, year, target: target[0], target_to: target[1] },
  );
}

/**
 * Rows of `admissions`.
 * @param {readonly (readonly [unit: string, day: string, sex?: string | null])[]} persons
 * @returns {Rows}
 */
export function admissions(persons) {
  return persons.map(([unit, admitted_on, sex]) =>
    sex === undefined ? { admitted_on, unit } : { admitted_on, unit, sex },
  );
}
