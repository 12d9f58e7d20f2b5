import type { CodedColumn } from '@ketnap/core/base';
import type { RawTexts } from '../sheet/raw-texts.ts';

/** A file without a head that names its columns: every line is a row. */
export interface CsvGrid {
  /** The empty text stands where a row has nothing. */
  readonly columns: readonly (CodedColumn | RawTexts)[];
  readonly rows: number;
  /** The line of the file on which a row begins; both count from 1. */
  readonly lineOf: (row: number) => number;
}

/** A line of the file that is not as the head promises. */
export interface RaggedLine {
  /** The row of the table, the first being 1; null where the line was left out. */
  readonly row: number | null;
  readonly line: number;
  readonly fields: number;
}

/** Lines of the file, both included. */
export interface LineSpan {
  readonly line: number;
  readonly lastLine: number;
}

export interface CsvTable {
  readonly columns: ReadonlyMap<string, CodedColumn>;
  /** Fields of the head, those without a name among them. */
  readonly width: number;
  /** Lines with fewer fields than the head are taken, the rest unknown; lines with more are left out. */
  readonly ragged: readonly RaggedLine[];
  /**
   * Records in which a quote closes before the field ends, as where one was opened and forgotten: what
   * they hold cannot be told, so they are left out.
   */
  readonly misquoted: readonly LineSpan[];
  /** Columns that hold values but have no name, the first being 1; they are left out. */
  readonly unnamed: readonly number[];
  /** The line of the file on which a row begins; both count from 1. */
  readonly lineOf: (row: number) => number;
}
