import { headOf, rowsOf, truthOf } from './columns.js';

/** @import { Cell, Sheet } from './sheet.js' */
/** @import { Column } from './columns.js' */
/** @import { Person } from './people.js' */

/**
 * A list of people as one sheet, and the admissions that it tells.
 * @param {readonly Column[]} columns
 * @param {readonly Person[]} people
 * @param {{ above?: Cell[][], below?: Cell[][], head?: Cell[][], name?: string } & Partial<Sheet>} [options]
 * @returns {{ sheet: Sheet, admissions: Record<string, unknown>[], first: number }} `first` is the row number of the first person.
 */
export function listSheet(columns, people, options = {}) {
  const { above = [], below = [], head = [headOf(columns)], name = 'Danh sách', ...rest } = options;
  const rows = [...above, ...head, ...rowsOf(columns, people), ...below];
  const first = above.length + head.length + 1;
  return { sheet: { name, rows, ...rest }, admissions: truthOf(columns, people), first };
}
