import { CodedColumn, DistinctColumn, type TableName, type TablesInput } from '@ketnap/core';
import type { Sheet } from '@ketnap/sheets';
import { Memory } from '../memory/memory.ts';

/** Rows of a table that one region gives. */
export interface TablePart {
  readonly table: TableName;
  readonly size: number;
  readonly columns: ReadonlyMap<string, PartColumn>;
  readonly sheet: Sheet;
  /** Per row of the part the sheet's row, from 0. */
  readonly sheetRows: Int32Array;
}

/** Per row the index of its text; the empty text means unknown. Texts may occur twice. */
export interface PartColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  /** Whether every row has a text of its own, as {@link DistinctColumn} says. Default: not known. */
  readonly areDistinct?: true;
}

/** Where a row of a table was read: its file, its sheet, its row there, the first being 1. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number;
}

/** The tables that all parts give together, in their order. */
export function joinParts(parts: readonly TablePart[], memory: Memory = new Memory()): TablesInput {
  return Object.fromEntries(
    [...new Set(parts.map(({ table }) => table))].map((table) => {
      const own = parts.filter((part) => part.table === table);
      return [table, memory.recall(memory, `table ${table}`, own, () => joinTable(own))];
    }),
  );
}

function joinTable(parts: readonly TablePart[]): Record<string, CodedColumn> {
  const names = [...new Set(parts.flatMap(({ columns }) => [...columns.keys()]))];
  return Object.fromEntries(names.map((name) => [name, joinColumn(parts, name)]));
}

/** Where the rows of a table stand; a row is counted from 1. */
export function rowPlaces(
  parts: readonly TablePart[],
  table: TableName,
): (row: number) => RowPlace | null {
  const own = parts.filter((part) => part.table === table);
  return (row) => {
    let before = 0;
    for (const { size, sheet, sheetRows } of own) {
      if (row <= before + size)
        return {
          file: sheet.file,
          sheet: sheet.name,
          line: sheet.lineOf(sheetRows[row - before - 1]!),
        };
      before += size;
    }
    return null;
  };
}

/** One column of several parts: every text is held once. Rows of parts that lack it are unknown. */
export function joinColumn(
  parts: readonly Pick<TablePart, 'size' | 'columns'>[],
  name: string,
): CodedColumn {
  const [only, another] = parts.map(({ columns }) => columns.get(name));
  if (only?.areDistinct && another === undefined && parts.length === 1)
    return new DistinctColumn(only.codes, () => only.texts);
  if (only && parts.length === 1 && isJoined(only)) return new CodedColumn(only.codes, only.texts);
  const codeOf = new Map<string, number>([['', 0]]);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const codes = new Int32Array(size);
  let at = 0;
  for (const part of parts) {
    const column = part.columns.get(name);
    if (column) joinCodes(column, codes, at, codeOf);
    at += part.size;
  }
  return new CodedColumn(codes, [...codeOf.keys()]);
}

/** Whether a column holds every text once, the empty one first, and no other that no row has. */
function isJoined({ codes, texts }: PartColumn): boolean {
  if (texts[0] !== '' || new Set(texts).size < texts.length) return false;
  const used = new Uint8Array(texts.length);
  for (let row = 0; row < codes.length; row++) used[codes[row]!] = 1;
  return used.indexOf(0, 1) < 0;
}

function joinCodes(
  { codes: own, texts }: PartColumn,
  codes: Int32Array,
  at: number,
  codeOf: Map<string, number>,
): void {
  const mapped = new Int32Array(texts.length).fill(-1);
  for (let row = 0; row < own.length; row++) {
    const code = own[row]!;
    if (mapped[code] === -1) mapped[code] = codeFor(texts[code]!, codeOf);
    codes[at + row] = mapped[code]!;
  }
}

function codeFor(text: string, codeOf: Map<string, number>): number {
  const known = codeOf.get(text);
  if (known !== undefined) return known;
  codeOf.set(text, codeOf.size);
  return codeOf.size - 1;
}

/** The codes of some rows, each given once and in order: the same codes where these are all rows. */
export function codesAt(codes: Int32Array, rows: Int32Array): Int32Array {
  if (rows.length === codes.length) return codes;
  const own = new Int32Array(rows.length);
  for (let at = 0; at < own.length; at++) own[at] = codes[rows[at]!]!;
  return own;
}

/** Some rows of a part. */
export function onlyRows(part: TablePart, kept: Int32Array): TablePart {
  return {
    ...part,
    size: kept.length,
    columns: new Map(
      [...part.columns].map(([name, { codes, texts }]) => [
        name,
        { codes: codesAt(codes, kept), texts },
      ]),
    ),
    sheetRows: codesAt(part.sheetRows, kept),
  };
}

/** A part of rows that are made, not counted from codes: units, sources, figures. */
export function partOfRows(
  table: TableName,
  rows: readonly Readonly<Record<string, string>>[],
  sheet: Sheet,
  sheetRows: Int32Array,
): TablePart {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = new Map(
    names.map((name): [string, PartColumn] => {
      const texts = rows.map((row) => row[name] ?? '');
      return [name, { codes: Int32Array.from(texts, (_, i) => i), texts }];
    }),
  );
  return { table, size: rows.length, columns, sheet, sheetRows };
}
