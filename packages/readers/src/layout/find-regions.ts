import { withPairsParted } from './pair-columns.ts';
import type { RowRole } from './row-role.ts';
import { headMeaning } from '../profile/source-words.ts';
import { columnWith, isEmptyIn, partOfColumn, type Sheet, type SheetColumn } from '@ketnap/sheets';
import { findBody, type Body } from './find-body.ts';
import { findHead, headPath, type Head } from './find-head.ts';
import { groupColumns } from './group-column.ts';
import { dataRows, valuesOf } from './column-values.ts';
import type { BareColumn, BareRegion, IgnoredRange, Layout, Region } from './region.ts';
import { filledByRow, lineOf, Merges } from './sheet-cells.ts';
import { sideBySide } from './side-by-side.ts';
import { turnedSheet } from './turned-sheet.ts';

/**
 * Finds the tables of a sheet: heads of one or several rows, and what stands under them. Lines above and
 * below, hidden columns and hidden sheets are left out and listed. Blocks of the same columns side by
 * side become regions of their own, from left to right.
 */
export function findRegions(sheet: Sheet): Layout {
  const ignored: IgnoredRange[] = [];
  const ignore = (top: number, bottom: number, why: IgnoredRange['why']): void => {
    const right = Math.max(sheet.columns.length - 1, 0);
    if (bottom >= top) ignored.push({ range: { top, left: 0, bottom, right }, why });
  };
  if (sheet.isHidden) {
    ignore(0, sheet.height - 1, 'hidden_sheet');
    return { regions: [], ignored };
  }
  for (const column of sheet.hiddenColumns) {
    const range = { top: 0, left: column, bottom: sheet.height - 1, right: column };
    if (column < sheet.columns.length) ignored.push({ range, why: 'hidden_column' });
  }
  const merges = new Merges(sheet);
  const filled = filledByRow(sheet);
  const regions: Region[] = [];
  for (let from = 0; from < sheet.height;) {
    const head = findHead(sheet, merges, filled, from);
    if (!head) {
      if (hasContent(filled, from))
        ignore(from, sheet.height - 1, regions.length ? 'tail' : 'no_head');
      break;
    }
    const body = findBody(sheet, merges, filled, head);
    if (hasContent(filled, from, head.top)) ignore(from, head.top - 1, 'title');
    if (hasContent(filled, body.end, body.next)) ignore(body.end, body.next - 1, 'tail');
    const bare = regionOf(sheet, merges, head, body, from);
    const found =
      turnedRegions(bare) ??
      sideBySide(bare, { from, end: head.top })
        .filter(({ roles }) => roles.includes('data'))
        .map(withUse);
    if (found.length === 0) ignore(head.top, Math.max(body.end - 1, head.bottom), 'empty_body');
    regions.push(...found);
    from = body.next;
  }
  return { regions, ignored };
}

/** Where units stand across, the region of the turned sheet, at its place in the file; null where they stand down. */
function turnedRegions(bare: BareRegion): Region[] | null {
  const sheet = turnedSheet(bare);
  if (!sheet) return null;
  const { regions } = findRegions(sheet);
  return regions.length === 0
    ? null
    : regions.map((region) => ({ ...region, turnedFrom: bare.range }));
}

/** Counts how the rows of data use the values of each column, once their roles stand. */
function withUse({ columns, ...region }: BareRegion): Region {
  const isData = dataRows(region.roles);
  return {
    ...region,
    columns: columns.map((column) => columnWith(column, { used: valuesOf(isData, column) })),
  };
}

function regionOf(sheet: Sheet, merges: Merges, head: Head, body: Body, from: number): BareRegion {
  const plain = sheet.columns
    .map((_, column) => column)
    .filter((column) => !sheet.hiddenColumns.has(column))
    .map((column): BareColumn =>
      columnWith(bodyColumn(sheet, merges, body, column), {
        path: headPath(sheet, merges, head, column),
        column,
      }),
    )
    .filter((column) => column.path.length > 0 || holdsAnything(column, body.end - body.first));
  const own = withPairsParted(plain);
  // The rows of an official form are criteria, its sums and headings too.
  const roles = isByCriteria(own) ? body.roles.map(asCriterion) : body.roles;
  return {
    sheet,
    range: {
      top: head.top,
      left: own[0]?.column ?? 0,
      bottom: Math.max(body.end - 1, head.bottom),
      right: own.at(-1)?.column ?? 0,
    },
    title: linesOf(sheet, from, head.top),
    tail: linesOf(sheet, body.end, body.next),
    columns: [...groupColumns(sheet, { ...body, roles }), ...own],
    firstRow: body.first,
    size: body.end - body.first,
    roles,
  };
}

function isByCriteria(columns: readonly BareColumn[]): boolean {
  return columns.some(({ path }) => headMeaning(path)?.meaning.is === 'criterion');
}

function asCriterion(role: RowRole): RowRole {
  return role === 'total' || role === 'group' ? 'data' : role;
}

/** The body's part of a column; a copy only where merged sheet cells have to be filled. */
function bodyColumn(
  sheet: Sheet,
  merges: Merges,
  { first, end }: Body,
  column: number,
): SheetColumn {
  const whole = sheet.columns[column]!;
  const part = partOfColumn(whole, first, end);
  const over = merges.all.filter(
    ({ left, right, top, bottom }) =>
      left === column && right === column && bottom > top && bottom >= first && top < end,
  );
  if (over.length === 0) return part;
  const { codes, values } = whole;
  const filled = part.codes.slice();
  for (const { top, bottom } of over)
    filled.fill(codes[top]!, Math.max(top - first, 0), Math.min(bottom + 1, end) - first);
  return { codes: filled, values };
}

function holdsAnything(column: SheetColumn, size: number): boolean {
  for (let row = 0; row < size; row++) if (!isEmptyIn(column, row)) return true;
  return false;
}

/** The texts of some rows, a line each. */
function linesOf(sheet: Sheet, from: number, end: number): string[] {
  return Array.from({ length: end - from }, (_, i) => lineOf(sheet, from + i)).filter(
    (line) => line !== '',
  );
}

function hasContent(filled: Int32Array, from: number, end = filled.length): boolean {
  for (let row = from; row < end; row++) if (filled[row]! > 0) return true;
  return false;
}
