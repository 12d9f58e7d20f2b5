import type { RowRole } from './row-role.ts';
import type { RowTree } from './row-tree.ts';
import { fold } from '../names/fold.ts';
import type { ColumnValues } from './column-values.ts';
import type { Sheet, SheetColumn, SheetRange } from '@ketnap/sheets';

/** A head of one or several rows and the body under it, found on a sheet. */
export interface Region {
  readonly sheet: Sheet;
  /** From the first row of the head to the last of the body. */
  readonly range: SheetRange;
  /** Where it stands in its file, if its sheet was turned: then `range` is that of the turned sheet. */
  readonly turnedFrom?: SheetRange;
  /** Texts of the lines above the head. */
  readonly title: readonly string[];
  /**
   * Where its own lines name no unit: those above the sibling tables of its file that list the same units;
   * `several` where these name different ones. Absent until the columns are known.
   */
  readonly titleBeside?: readonly string[] | 'several';
  /** Texts of the lines below the body: signatures, remarks. */
  readonly tail: readonly string[];
  readonly columns: readonly RegionColumn[];
  /** The sheet's row (from 0) of the body's first row. */
  readonly firstRow: number;
  /** Rows of the body. */
  readonly size: number;
  /** Per row of the body. */
  readonly roles: readonly RowRole[];
  /** How rows of figures hang together; absent until the columns are known, and for all other rows. */
  readonly tree?: RowTree;
}

/** A column of a region; its codes are those of the body's rows, merged sheet cells filled. */
export interface RegionColumn extends SheetColumn {
  /** Heads from the outermost to the column's own, without the repetitions of merged sheet cells. */
  readonly path: readonly string[];
  /** The sheet's column from 0; null where it was made of the group rows above each row. */
  readonly column: number | null;
  /** How the rows of data use its values. */
  readonly used: ColumnValues;
}

/** A region while what its rows are may still change. */
export interface BareRegion extends Omit<Region, 'columns'> {
  readonly columns: readonly BareColumn[];
}

export type BareColumn = Omit<RegionColumn, 'used'>;

/** How heads of merged sheet cells are written in one line. */
export function headOf({ path }: Pick<RegionColumn, 'path'>): string {
  return path.join(' › ');
}

/** By what two heads are the same form's: without diacritics and capitals. */
export function headKey(heads: readonly string[]): string {
  return heads.map(fold).join('|');
}

/** A region, and what of its sheet belongs to none. */
export interface Layout {
  readonly regions: readonly Region[];
  readonly ignored: readonly IgnoredRange[];
}

export interface IgnoredRange {
  readonly range: SheetRange;
  readonly why: 'title' | 'tail' | 'hidden_column' | 'no_head' | 'hidden_sheet' | 'empty_body';
}
