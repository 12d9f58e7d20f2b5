import {
  columnLetters,
  type Sheet,
  type SheetColumn,
  type SheetRange,
  type SheetValue,
} from '@ketnap/sheets';
import { fold } from '../names/fold.ts';
import { unitName } from '../names/unit-name.ts';
import { headMeaning } from '../profile/source-words.ts';
import type { BareColumn, BareRegion } from './region.ts';
import { textOf } from './sheet-cells.ts';
import { isSumLabel } from './sum-label.ts';

/** So many sheet cells are turned at most: no form that a person lays out across has more. */
const MOST = 50_000;
/** At least this share of the heads across name units, or sums of them. */
const NAMED = 0.6;
const PART = /^\s*(?:[-–+•*]|trong đó|tr\.? ?đó|t\.? ?đó|bao gồm|gồm)/iu;
/** What begins a line that is numbered: `1.`, `1.2`, `II.`, `a)`. */
const NUMBER = /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-zđ])[.)]|[-–+•*])\s*/u;

/** What the first column of a turned sheet is called: the units that stood across. */
const UNITS = 'Đơn vị';

/**
 * A form whose units stand across and whose counts stand down, as a sheet in which every unit is a row; null
 * where a region is none. Places stay those of the file.
 */
export function turnedSheet(region: BareRegion): Sheet | null {
  // What was turned is not turned back.
  if (region.sheet.placeOf || 2 * region.size > MOST) return null;
  const { labels, across } = partsOf(region);
  if (!labels || across.length < 2 || across.length * region.size > MOST) return null;
  const units = across.filter(({ path }) => namesUnit(path)).length;
  const sums = across.filter(({ path }) => !namesUnit(path) && isSumLabel(path.at(-1)!)).length;
  if (units < 2 || units + sums < across.length * NAMED) return null;
  const rows = [...region.roles.keys()].filter(
    (row) => textAt(labels, row) !== '' && across.some(({ codes }) => codes[row] !== 0),
  );
  if (!rows.some((row) => countsSomething(textAt(labels, row)))) return null;
  return turned(region, labels, across, rows);
}

interface Parts {
  /** The column that says what a row counts. */
  readonly labels: BareColumn | null;
  /** The columns of numbers. */
  readonly across: readonly BareColumn[];
}

function partsOf({ columns }: BareRegion): Parts {
  const own = columns.filter(({ column }) => column !== null);
  const labels = own.find((column) => holds(column, (value) => textOf(value).length > 2)) ?? null;
  const across = own.filter(
    (column) => column !== labels && column.path.length > 0 && !isBeside(column.path),
  );
  return { labels, across };
}

/** `Đơn vị tính`, `ĐVT`: in what the numbers are counted. */
const MEASURE = /^(?:don vi tinh|dvt|dv tinh)$/;

/** A column that stands beside those of the units: numbers of rows, units of measure, ratios, remarks. */
function isBeside(path: readonly string[]): boolean {
  if (MEASURE.test(fold(path.at(-1) ?? ''))) return true;
  const meaning = headMeaning(path)?.meaning;
  return meaning?.is === 'left_out' && meaning.why !== 'sum';
}

/** Whether most values that a column's rows hold are of a kind. */
function holds({ codes, values }: SheetColumn, fits: (value: SheetValue) => boolean): boolean {
  const used = codes.filter((code) => code !== 0);
  const fitting = used.filter((code) => typeof values[code] === 'string' && fits(values[code]!));
  return used.length > 0 && fitting.length > used.length / 2;
}

function namesUnit(path: readonly string[]): boolean {
  return unitName(path.at(-1) ?? '').level !== null;
}

/** Whether a label says what is counted: admissions, a target, a source. */
function countsSomething(label: string): boolean {
  const is = headMeaning([withoutNumber(label)])?.meaning.is;
  return is === 'figure' || is === 'source';
}

function textAt({ codes, values }: SheetColumn, row: number): string {
  return textOf(values[codes[row]!]!);
}

function withoutNumber(label: string): string {
  return label.replace(NUMBER, '').trim();
}

function turned(
  region: BareRegion,
  labels: BareColumn,
  across: readonly BareColumn[],
  rows: readonly number[],
): Sheet {
  const { sheet, title, firstRow } = region;
  const heads = headsOf(rows.map((row) => textAt(labels, row)));
  const top = title.length;
  const lines = title.map((line): SheetValue[] => [line]);
  const body = across.map(({ path, codes, values }): SheetValue[] => [
    path.at(-1)!,
    ...rows.map((row) => values[codes[row]!]!),
  ]);
  const height = top + 2 + body.length;
  const all = [...lines, [UNITS, ...heads.upper], [null, ...heads.own], ...body];
  const lineOf = (row: number): number => sheet.lineOf(firstRow + (rows[row] ?? 0));
  return {
    ...sheet,
    height,
    columns: columnsOf(all, rows.length + 1),
    merges: headMerges(heads, top),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    indentOf: () => 0,
    lineOf: () => sheet.lineOf(firstRow),
    placeOf: (row, column) =>
      `${columnLetters(across[row - top - 2]?.column ?? 0)}${lineOf(Math.max(column - 1, 0))}`,
  };
}

interface TurnedHeads {
  /** What a part belongs to, or the head itself. */
  readonly upper: readonly string[];
  /** A part's own head; null where the one above it reaches down. */
  readonly own: readonly (string | null)[];
}

/** Labels of rows as heads of two lines: what `Trong đó: Nữ` is a part of stands above it. */
function headsOf(labels: readonly string[]): TurnedHeads {
  let whole = '';
  let isPart = false;
  const heads = labels.map((label) => {
    const own = withoutNumber(label);
    const isOwnPart = PART.test(label);
    const startsParts = /^\s*(?:trong|tr\.|t\.|bao|gồm)/iu.test(label);
    if (!isOwnPart && !(isPart && headMeaning([own])?.meaning.is === 'source')) {
      whole = own;
      isPart = false;
      return { upper: own, own: null };
    }
    isPart = isPart || startsParts;
    return { upper: whole, own };
  });
  return { upper: heads.map(({ upper }) => upper), own: heads.map(({ own }) => own) };
}

/** Every head without parts of its own reaches down to the second line. */
function headMerges({ own }: TurnedHeads, top: number): SheetRange[] {
  return [null, ...own].flatMap((head, column) =>
    head === null ? [{ top, left: column, bottom: top + 1, right: column }] : [],
  );
}

function columnsOf(rows: readonly (readonly SheetValue[])[], width: number): SheetColumn[] {
  return Array.from({ length: width }, (_, column) => {
    const values: SheetValue[] = [null];
    const codes = Int32Array.from(rows, (row) => {
      const value = row[column] ?? null;
      return value === null ? 0 : values.push(value) - 1;
    });
    return { codes, values };
  });
}
