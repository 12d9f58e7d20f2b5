import type { Analyses, AnalysisKind } from '../analyses/kinds.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import type { TableName } from '../dataset/tables.ts';
import type { Message } from '../messages/message.ts';
import type { Exclusion, Operand } from './explanation.ts';
import type { Measure } from './measure.ts';

/** The row of an analysis that is being explained. */
export interface Figure<Kind extends AnalysisKind = AnalysisKind> {
  readonly dataset: Dataset;
  readonly analysis: Analyses[Kind];
  readonly row: Analyses[Kind]['rows'][number];
  /** The row's unit in tree order; -1 where the row belongs to none. */
  readonly unit: number;
}

/** Rows of one table, by position from 0, ascending. */
export interface TableRows {
  readonly table: TableName;
  readonly rows: readonly number[];
}

/** What a measure that is no formula rests on. */
export interface Evidence {
  /** How the value comes from the rows: added up, added and subtracted, counted, or read off them. */
  readonly by: 'sum' | 'difference' | 'count' | 'reading';
  readonly rows: readonly TableRows[];
  /** The figures of which the value is the sum (or the count); empty where it comes straight from rows. */
  readonly parts: readonly Operand[];
  readonly excluded: readonly Exclusion[];
  /** The days counted, where they are not those of the row. */
  readonly within?: Interval;
  /** How the rows' numbers make the value, where that is no plain sum: `3 × 5`. */
  readonly expression?: Message;
}

/** A number of a formula that is no column of the row. */
export interface HiddenOperand {
  readonly measure: Measure;
  readonly value: number | null;
  readonly evidence: Evidence;
}

/** How the figures of an analysis come about. */
export interface FigureFamily<Kind extends AnalysisKind> {
  /** What a column without a formula rests on. */
  readonly evidence: (figure: Figure<Kind>, measure: string) => Evidence;
  /** A name in a formula that is no column. */
  readonly operand?: (figure: Figure<Kind>, name: string) => HiddenOperand;
}

/** Nothing behind it: the value follows from the row's own days or name. */
export const NO_EVIDENCE: Evidence = { by: 'reading', rows: [], parts: [], excluded: [] };

/** Evidence that is rows only. */
export function rowsBehind(
  by: Evidence['by'],
  rows: readonly TableRows[],
  excluded: readonly Exclusion[] = [],
): Evidence {
  return { by, rows, parts: [], excluded };
}
