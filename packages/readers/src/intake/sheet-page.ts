import {
  columnLetters,
  isDay,
  isError,
  valueAt,
  type Sheet,
  type SheetRange,
  type SheetValue,
} from '@ketnap/sheets';
import type {
  SheetPage,
  SheetPageCell,
  SheetPageColumn,
  SheetPageRow,
  ShownRole,
} from './views.ts';
import type { Region, RegionColumn } from '../layout/region.ts';

/** So many columns of a sheet are shown; a wider one is cut after its table. */
const MOST_COLUMNS = 60;
/** So much of a long text. */
const MOST_LETTERS = 200;

/** `count` rows of a sheet from the one numbered `from`, as they stand, each with what it is taken for. */
export function sheetPage(
  sheet: Sheet,
  region: Region | null,
  others: readonly Region[],
  from: number,
  count: number,
): SheetPage {
  const columns = columnsOf(sheet, region);
  const groups = groupsOf(region);
  const last = Math.min(sheet.height, from + count) - 1;
  const merges = new Merged(sheet, from, last);
  const rows: SheetPageRow[] = [];
  for (let row = from; row <= last; row++)
    rows.push({
      // Of a turned sheet a row is a column of the file.
      line: sheet.placeOf ? row + 1 : sheet.lineOf(row),
      role: roleOf(row, region, others),
      isHidden: sheet.hiddenRows.has(row),
      cells: columns.map(({ column }, i) =>
        column === null ? groupCell(region!, groups[i]!, row) : merges.cell(row, column),
      ),
    });
  return { from, columns, rows };
}

function columnsOf(sheet: Sheet, region: Region | null): SheetPageColumn[] {
  const width = Math.min(
    sheet.columns.length,
    Math.max(MOST_COLUMNS, (region?.range.right ?? 0) + 1),
  );
  return [
    ...groupsOf(region).map(() => ({ column: null, letters: '', isHidden: false })),
    ...Array.from({ length: width }, (_, column) => ({
      column,
      letters: sheet.placeOf ? String(column + 1) : columnLetters(column),
      isHidden: sheet.hiddenColumns.has(column),
    })),
  ];
}

function roleOf(row: number, region: Region | null, others: readonly Region[]): ShownRole {
  if (!region) return 'outside';
  const { range, firstRow, roles } = region;
  if (row >= range.top && row < firstRow) return 'heads';
  if (row >= firstRow && row < firstRow + roles.length) return roles[row - firstRow]!;
  const isOther = others.some(({ range: { top, bottom } }) => top <= row && row <= bottom);
  return isOther ? 'other_table' : 'outside';
}

/** The columns of group names, which stand before those of the sheet. */
function groupsOf(region: Region | null): RegionColumn[] {
  return region?.columns.filter(({ column }) => column === null) ?? [];
}

/** The name of the group that a row stands under. */
function groupCell({ firstRow, roles }: Region, made: RegionColumn, row: number): SheetPageCell {
  const at = row - firstRow;
  return roles[at] === 'data' ? cellOf(made.values[made.codes[at]!]!, 1, 1) : EMPTY;
}

const EMPTY: SheetPageCell = { text: '', kind: 'text', across: 1, down: 1 };

/** The merged ranges of some rows: their value stands once, at the top left of what is seen of them. */
class Merged {
  readonly #sheet: Sheet;
  readonly #ranges: readonly SheetRange[];

  constructor(sheet: Sheet, first: number, last: number) {
    this.#sheet = sheet;
    this.#ranges = sheet.merges
      .filter(({ top, bottom }) => top <= last && bottom >= first)
      .map((range) => ({
        ...range,
        top: Math.max(range.top, first),
        bottom: Math.min(range.bottom, last),
      }));
  }

  cell(row: number, column: number): SheetPageCell | null {
    const range = this.#ranges.find(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    );
    const value = valueAt(this.#sheet, row, column);
    if (!range) return cellOf(value, 1, 1);
    if (row !== range.top || column !== range.left) return null;
    return cellOf(value, range.right - range.left + 1, range.bottom - range.top + 1);
  }
}

function cellOf(value: SheetValue, across: number, down: number): SheetPageCell {
  const size = { across, down };
  if (value === null) return { ...EMPTY, ...size };
  if (typeof value === 'number') return { text: String(value), kind: 'number', ...size };
  if (typeof value === 'boolean')
    return { text: value ? 'TRUE' : 'FALSE', kind: 'yes_no', ...size };
  if (isDay(value)) return { text: value.day, kind: 'day', ...size };
  if (isError(value)) return { text: value.error, kind: 'error', ...size };
  const text = value.normalize('NFC');
  const shown = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  return { text: shown, kind: 'text', ...size };
}
