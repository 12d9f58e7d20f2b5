import { tableKeys, type TableName } from '@ketnap/core';
import { idAt, textAt, type PairedColumn } from './paired-columns.ts';
import { plainNumber } from '../doubles/plain-text.ts';

/** In what two rows for the same thing differ: columns that need a decision, and ones that can be filled. */
export interface RowDifference {
  /** The figure of the row and what it means: they are taken together, from one side. */
  readonly figure: readonly PairedColumn[];
  /** Columns in which both say something, each something else. */
  readonly others: readonly PairedColumn[];
  /** Columns in which only the added row says something. */
  readonly missing: readonly PairedColumn[];
}

/** The figure that a row states, first, and the columns without which it means something else. */
const figures: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  targets: ['target', 'target_to', 'basis'],
  totals: ['admitted'],
  members: ['members'],
  successions: ['share'],
};

/** What an empty value means where it does not mean unknown. */
const defaults: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  targets: { basis: 'count' },
  sources: { value: 'yes', sensitive: 'no' },
  successions: { share: '1' },
  admissions: { count: '1' },
};

/** Compares a row of the base with one of the added table that is for the same thing. */
export function compareRows(
  table: TableName,
  pairs: readonly PairedColumn[],
  baseRow: number,
  addedRow: number,
): RowDifference {
  const figure: PairedColumn[] = [];
  const others: PairedColumn[] = [];
  const missing: PairedColumn[] = [];
  for (const pair of pairs) {
    if (idAt(pair.baseIds, baseRow) === idAt(pair.addedIds, addedRow)) continue;
    if (tableKeys[table].includes(pair.name)) continue;
    const base = meantBy(table, pair, 'base', baseRow);
    const added = meantBy(table, pair, 'added', addedRow);
    if (base === added) continue;
    if (figures[table]?.includes(pair.name)) figure.push(pair);
    else if (base === '') missing.push(pair);
    else if (added !== '') others.push(pair);
  }
  return withFigure(table, pairs, { figure, others, missing }, baseRow, addedRow);
}

/** The columns of a table's figure that there are. */
export function figureColumns(table: TableName, pairs: readonly PairedColumn[]): PairedColumn[] {
  return pairs.filter(({ name }) => figures[table]?.includes(name));
}

/** A figure that one side does not state is no contradiction. */
function withFigure(
  table: TableName,
  pairs: readonly PairedColumn[],
  difference: RowDifference,
  baseRow: number,
  addedRow: number,
): RowDifference {
  const stated = pairs.find(({ name }) => name === figures[table]?.[0]);
  if (!stated || difference.figure.length === 0) return difference;
  const { figure, missing } = difference;
  if (meantBy(table, stated, 'added', addedRow) === '') return { ...difference, figure: [] };
  if (meantBy(table, stated, 'base', baseRow) !== '') return difference;
  return { ...difference, figure: [], missing: [...missing, ...figure] };
}

/** The value that a row means: where it is empty, what that stands for. */
export function meantBy(
  table: TableName,
  pair: PairedColumn,
  side: 'base' | 'added',
  row: number,
): string {
  const text = textAt(pair[side], row) || (defaults[table]?.[pair.name] ?? '');
  return figures[table]?.includes(pair.name) ? plainNumber(text) : text;
}
