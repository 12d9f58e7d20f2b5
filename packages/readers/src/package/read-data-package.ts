import { tableNames, type CodedColumn, type TableName, type TablesInput } from '@ketnap/core';
import { CsvScanner, type CsvTable } from '@ketnap/sheets';
import { packageErrors } from '../messages/package.ts';
import { parseDescriptor, type Descriptor, type Resource } from './descriptor.ts';
import { unguardedColumn, unguardedText } from './formula-guard.ts';
import { readingIssues, type ReadIssue } from './reading-issues.ts';
import { piecesOf, type PackageFile, type ReadOptions } from '@ketnap/sheets';

/** The tables of a data package, and what it says of itself. */
export interface ReadPackage {
  readonly tables: TablesInput;
  readonly descriptor: Descriptor;
  /** Where each table was read. */
  readonly origins: Readonly<Partial<Record<TableName, Origin>>>;
  /** What of the files could not be read. */
  readonly issues: readonly ReadIssue[];
  /** Resources that are no table of ours, and so were not read. */
  readonly ignored: readonly string[];
}

/** The file of a table, and the line of each of its rows, both from 1. */
export interface Origin {
  readonly file: string;
  readonly lineOf: (row: number) => number;
}

const DESCRIPTOR = 'datapackage.json';

/**
 * Reads a data package from its files: those that `datapackage.json` names, or, where there is none,
 * the csv files named after tables (`units.csv`, …). Files that it does not name are not opened.
 *
 * @throws KetnapError where there is nothing to read, a named file is missing or lies elsewhere, or a
 *   file cannot be read whole; the signal's reason where the reading was ended
 */
export async function readDataPackage(
  files: readonly PackageFile[],
  options: ReadOptions = {},
): Promise<ReadPackage> {
  const byPath = new Map(files.map((file) => [file.path.normalize('NFC'), file]));
  const { file, descriptor } = await findDescriptor(files, options);
  const folder = folderOf({ path: file });
  const isTable = ({ name }: Resource): boolean => tableNames.includes(name as TableName);
  const chosen = descriptor.resources.filter(isTable).map((resource) => {
    const path = `${folder}${resource.path.replace(/^\.\//, '')}`;
    const found = byPath.get(path.normalize('NFC'));
    if (!found) throw packageErrors.missingFile(file, resource.path, [...byPath.keys()]);
    return { resource, found };
  });
  const bytesTotal = chosen.reduce((sum, { found }) => sum + found.size, 0);
  let bytesBefore = 0;
  const tables: Partial<Record<TableName, Record<string, CodedColumn>>> = {};
  const origins: Partial<Record<TableName, Origin>> = {};
  const issues: ReadIssue[] = [];
  for (const { resource, found } of chosen) {
    const table = resource.name as TableName;
    const before = bytesBefore;
    const csv = await readCsv(found, resource, options, (bytesRead) =>
      options.onProgress?.({ file: found.path, bytesRead: before + bytesRead, bytesTotal }),
    );
    bytesBefore += found.size;
    const columns = descriptor.guarded ? unguarded(csv.columns) : csv.columns;
    tables[table] = Object.fromEntries(columns);
    origins[table] = { file: found.path, lineOf: csv.lineOf };
    issues.push(...readingIssues(table, found.path, csv));
  }
  const ignored = descriptor.resources.filter((one) => !isTable(one)).map(({ path }) => path);
  return { tables, descriptor, origins, issues, ignored };
}

function unguarded(columns: CsvTable['columns']): Map<string, CodedColumn> {
  return new Map(
    Array.from(columns, ([name, column]) => [unguardedText(name), unguardedColumn(column)]),
  );
}

async function readCsv(
  file: PackageFile,
  { delimiter }: Resource,
  { signal }: ReadOptions,
  onBytes: (bytesRead: number) => void,
): Promise<CsvTable> {
  const scanner = new CsvScanner(file.path, { delimiter, size: file.size });
  let bytesRead = 0;
  for await (const piece of piecesOf(file, signal)) {
    scanner.feed(piece);
    onBytes((bytesRead += piece.length));
  }
  const table = scanner.finish();
  const [head, another] = table.columns.keys();
  const sign = another === undefined && OTHER_DELIMITERS.find((one) => head?.includes(one));
  if (sign && sign !== delimiter) throw packageErrors.wrongDelimiter(file.path, sign, delimiter);
  return table;
}

/** Office programs write these where the comma is the decimal mark, or when asked for plain text. */
const OTHER_DELIMITERS = [';', '\t'];

async function findDescriptor(
  files: readonly PackageFile[],
  { signal }: ReadOptions,
): Promise<{ file: string; descriptor: Descriptor }> {
  const depth = ({ path }: PackageFile): number => path.split('/').length;
  const all = files.filter(({ path }) => path.split('/').at(-1) === DESCRIPTOR);
  const top = Math.min(...all.map(depth));
  const [found, another] = all.filter((file) => depth(file) === top);
  if (!found) return { file: '', descriptor: descriptorOf(files) };
  if (another) throw packageErrors.several(DESCRIPTOR, [found.path, another.path]);
  const folder = folderOf(found);
  const above = tableFiles(files).find(
    (file) => folderOf(file) !== folder && folder.startsWith(folderOf(file)),
  );
  if (above) throw packageErrors.severalFolders([above.path, found.path]);
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of piecesOf(found, signal))
    text += decoder.decode(piece, { stream: true });
  return { file: found.path, descriptor: parseDescriptor(text + decoder.decode(), found.path) };
}

/** A package without a descriptor: the csv files that have a table's name. */
function descriptorOf(files: readonly PackageFile[]): Descriptor {
  const resources = tableNames.flatMap((name): Resource[] => {
    const named = tableFiles(files).filter((file) => tableOf(file) === name);
    if (named.length > 1)
      throw packageErrors.several(
        `${name}.csv`,
        named.map(({ path }) => path),
      );
    return named.map(({ path }) => ({ name, path, delimiter: ',' }));
  });
  if (resources.length === 0) throw packageErrors.noFiles();
  const [first, ...others] = tableFiles(files);
  const elsewhere = others.find((file) => folderOf(file) !== folderOf(first!));
  if (elsewhere) throw packageErrors.severalFolders([first!.path, elsewhere.path]);
  return {
    title: null,
    resources,
    covers: null,
    scope: {},
    sample: false,
    guarded: false,
    reading: [],
  };
}

/** The csv files that have a table's name. */
function tableFiles(files: readonly PackageFile[]): PackageFile[] {
  return files.filter((file) => tableNames.includes(tableOf(file) as TableName));
}

/** `units` of `a/Units.csv`; empty of another kind of file. */
function tableOf({ path }: Pick<PackageFile, 'path'>): string {
  return /([^/]*)\.csv$/.exec(path.toLowerCase())?.[1] ?? '';
}

/** The folder of a file, `/` at its end; empty at the top. */
function folderOf({ path }: Pick<PackageFile, 'path'>): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
