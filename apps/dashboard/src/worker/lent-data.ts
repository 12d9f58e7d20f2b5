import { CodedColumn, createDataset, tableNames, type TableName } from '@ketnap/core';
import {
  saidCovers,
  type About,
  type OpenDataset,
  type Place,
  type Places,
  type ReadIssue,
} from '@ketnap/readers';

/** The tables of a dataset as they travel from one worker to another. */
export interface LentData {
  readonly tables: Readonly<Partial<Record<TableName, LentTable>>>;
  readonly about: About;
  readonly covers: readonly [string, string] | null;
  /** What is wrong with its files; what is wrong with its rows is found again. */
  readonly issues: readonly ReadIssue[];
}

interface LentTable {
  readonly columns: Readonly<Record<string, LentColumn>>;
  readonly files: readonly Pick<Place, 'file' | 'sheet'>[];
  /** Per row the index among `files`, -1 where it was made, and its line there. */
  readonly fileOf: Int32Array;
  readonly lines: Int32Array;
}

type LentColumn = Pick<CodedColumn, 'codes' | 'values'>;

/** Whoever owns a dataset, as the worker sees it that wants to add to it. */
export interface Lender {
  lend(): LentData;
}

type CodedTables = Readonly<Partial<Record<TableName, Readonly<Record<string, CodedColumn>>>>>;

/** A dataset, packed to travel. */
export function lentOf({ dataset, about, places, issues }: OpenDataset): LentData {
  const tables = tableNames.flatMap((name): [TableName, LentTable][] => {
    const table = dataset.tables[name];
    if (!table) return [];
    const columns = table
      .columnNames()
      .map((column): [string, LentColumn] => [column, plainColumn(table.column(column)!)]);
    return [
      [name, { columns: Object.fromEntries(columns), ...placesOf(name, table.numRows(), places) }],
    ];
  });
  const own = new Set<ReadIssue>(dataset.issues);
  return {
    tables: Object.fromEntries(tables),
    about,
    covers: saidCovers(dataset),
    issues: issues.filter((issue) => !own.has(issue)),
  };
}

/** The dataset again, in the worker that asked for it. */
export function baseOf({ tables: lent, about, covers, issues }: LentData): OpenDataset {
  const tables: CodedTables = Object.fromEntries(
    Object.entries(lent).map(([name, { columns }]) => [
      name,
      Object.fromEntries(
        Object.entries(columns).map(([column, { codes, values }]) => [
          column,
          new CodedColumn(codes, values),
        ]),
      ),
    ]),
  );
  const dataset = createDataset(tables, covers ? { covers } : {});
  return {
    dataset,
    about,
    issues: [...issues, ...dataset.issues],
    places: {
      fileOf: (table) => lent[table]?.files[0]?.file ?? null,
      ofRow: (table, row) => placeIn(lent[table], row),
    },
  };
}

function placeIn(table: LentTable | undefined, row: number): Place | null {
  const found = table?.files[table.fileOf[row - 1] ?? -1];
  return found ? { ...found, line: table!.lines[row - 1]! } : null;
}

function plainColumn(column: { readonly length: number; at(row: number): unknown }): LentColumn {
  if (column instanceof CodedColumn) return { codes: column.codes, values: column.values };
  const texts = Array.from({ length: column.length }, (_, row) => String(column.at(row) ?? ''));
  return { codes: Int32Array.from(texts.keys()), values: texts };
}

function placesOf(
  table: TableName,
  size: number,
  { ofRow }: Places,
): Pick<LentTable, 'files' | 'fileOf' | 'lines'> {
  const files: Pick<Place, 'file' | 'sheet'>[] = [];
  const known = new Map<string, number>();
  const fileOf = new Int32Array(size).fill(-1);
  const lines = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const place = ofRow(table, row + 1);
    if (!place || place.line === null) continue;
    const { file, sheet, line } = place;
    const key = `${file}\n${sheet}`;
    let at = known.get(key);
    if (at === undefined) known.set(key, (at = files.push({ file, sheet }) - 1));
    fileOf[row] = at;
    lines[row] = line;
  }
  return { files, fileOf, lines };
}
