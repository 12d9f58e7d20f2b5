import {
  formatDay,
  formatFigure,
  parseDay,
  tableDefinitions,
  type Language,
  type TableName,
} from '@ketnap/core';
import { words } from '../messages.ts';
import type { PlacedRow } from '../worker/opened.ts';

/** What fits beside the page: of each table the columns that tell most. */
export const TELLING: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  admissions: ['admitted_on', 'unit', 'sources'],
  totals: ['unit', 'from', 'to', 'admitted'],
  targets: ['unit', 'target', 'year', 'adopted_on'],
  members: ['unit', 'on', 'members'],
  localities: ['name', 'unit'],
  cell_coverage: ['locality_id', 'cell_id', 'from', 'to'],
};

/** The columns of rows of one table: all, with the unit's name beside its id; or those of `only` that they have. */
export function rowColumns(rows: readonly PlacedRow[], only?: readonly string[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const all = Object.keys(first.values).flatMap((column) =>
    column === 'unit_id' && first.unit !== null ? [column, 'unit'] : [column],
  );
  return only ? only.filter((column) => column === 'sources' || all.includes(column)) : all;
}

/** What a column is called; its own name where the catalogue has none. */
export function columnLabel(column: string, language: Language): string {
  return Object.hasOwn(words.columns, column) ? words.columns[column]![language] : column;
}

/** What stands in a column of a row; `–` where nothing does. */
export function rowCell(row: PlacedRow, column: string, language: Language): string {
  if (column === 'unit' && row.unit !== null) return row.unit;
  if (column === 'sources') return row.sources.map((one) => one[language]).join(', ') || '–';
  const value = row.values[column];
  if (value === null || value === undefined || value === '') return '–';
  const word = Object.hasOwn(words.values, value) ? words.values[value] : undefined;
  if (word) return word[language];
  if (typeof value === 'number')
    return isYear(row.table, column) ? String(value) : formatFigure(value, 'decimal', language);
  return parseDay(value) === null ? value : formatDay(value, language);
}

/** A year takes no separator: it is a name, not a count. */
function isYear(table: TableName, column: string): boolean {
  const known = tableDefinitions[table].columns.find(({ name }) => name === column);
  return known?.type === 'year' || /(^|_)year($|_)/.test(column);
}
