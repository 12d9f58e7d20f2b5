import { isoDay, tableNames, type Dataset, type TableName } from '@ketnap/core';
import { Zip, ZipDeflate } from 'fflate';
import { codedTable, type CodedTable } from './coded-table.ts';
import { csvPieces } from './csv-pieces.ts';
import type { Descriptor } from './descriptor.ts';
import { joinedBytes } from '@ketnap/sheets';
import { tableSchema } from './table-schema.ts';

/** What a data package says of itself; a {@link Descriptor} will do. */
export interface PackageAbout {
  readonly title: string | null;
  /** First and last day, ISO. Default: what the dataset was said to cover, if it was. */
  readonly covers?: Descriptor['covers'];
  /** What is looked at first. Default: nothing said. */
  readonly scope?: Descriptor['scope'];
  /** Whether the figures are made up. Default false. */
  readonly sample?: boolean;
  /** What became of the rows of the files that it was read of. Default: nothing said. */
  readonly reading?: Descriptor['reading'];
}

/** A file of a data package that is being written. */
export interface WrittenFile {
  /** Name within the package's folder. */
  readonly path: string;
  /** The bytes from the start. A piece is only looked at until the next one is asked for. */
  readonly pieces: Iterable<Uint8Array>;
}

/** A file written whole. */
export interface FileBytes {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A dataset as a data package in one zip, `datapackage.json` and one csv file a table: every row, also
 * those with faults, every column. {@link readDataset} gives the same tables, issues and figures of it.
 * The same dataset gives the same bytes at any time and place.
 *
 * @throws KetnapError where a value or a column's name is none that can be read back
 */
export function toDataPackage(
  dataset: Dataset,
  about: PackageAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const zipped: Uint8Array[] = [];
    const zip = new Zip((error, piece, isLast) => {
      if (error) return reject(error);
      zipped.push(piece);
      if (isLast) resolve(joinedBytes(zipped));
    });
    for (const { path, pieces } of packageFilesOf(dataset, about)) {
      const file = new ZipDeflate(path, { level: LEVEL });
      file.mtime = WRITTEN_AT;
      zip.add(file);
      for (const piece of pieces) file.push(piece);
      file.push(new Uint8Array(), true);
    }
    zip.end();
  });
}

/** How hard to press: 6 takes two and a half times as long to save a fifth of the bytes. */
const LEVEL = 2;
/** A zip must say a time; this is the same everywhere, because zips tell local time. */
const WRITTEN_AT = '1980-01-01T12:00:00';

/** The same data package as its files, each in memory whole. @throws KetnapError as {@link toDataPackage} */
export function toDataPackageFiles(dataset: Dataset, about: PackageAbout): FileBytes[] {
  return packageFilesOf(dataset, about).map(({ path, pieces }) => ({
    path,
    bytes: joinedBytes(pieces),
  }));
}

/** The files of a data package, each written while its pieces are asked for. */
export function packageFilesOf(dataset: Dataset, about: PackageAbout): WrittenFile[] {
  const tables = tableNames.flatMap((name): [TableName, CodedTable][] => {
    const table = dataset.tables[name];
    return table ? [[name, codedTable(table)]] : [];
  });
  const descriptor = `${JSON.stringify(descriptorOf(dataset, about, tables), null, 2)}\n`;
  return [
    { path: 'datapackage.json', pieces: [new TextEncoder().encode(descriptor)] },
    ...tables.map(([name, table]) => ({ path: `${name}.csv`, pieces: csvPieces(name, table) })),
  ];
}

function descriptorOf(
  { covers: { from, to }, coversStated }: Dataset,
  { title, covers = null, scope = {}, sample = false, reading = [] }: PackageAbout,
  tables: readonly (readonly [TableName, CodedTable])[],
): object {
  const days = covers ?? (coversStated ? [isoDay(from), isoDay(to)] : null);
  const present = tables.map(([name]) => name);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(title === null ? {} : { title }),
    ketnap: {
      guarded: true,
      ...(sample ? { sample } : {}),
      ...(days ? { covers: days } : {}),
      ...(Object.keys(scope).length > 0 ? { scope } : {}),
      ...(reading.length > 0 ? { reading } : {}),
    },
    resources: tables.map(([name, table]) => ({
      name,
      type: 'table',
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(name, table, present),
    })),
  };
}
