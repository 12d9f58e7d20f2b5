import { readFile } from 'node:fs/promises';

/** A file as Playwright hands it to a file input. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Row = Readonly<Record<string, string | number | null>>;

const FAULTS = new URL('../../packages/core/src/dataset/fifty-faults.json', import.meta.url);

/** The dataset with fifty faults as a data package, and where each fault stands. */
export async function fiftyFaults() {
  const { covers, tables, faults } = JSON.parse(await readFile(FAULTS, 'utf8')) as {
    readonly covers: readonly string[];
    readonly tables: Readonly<Record<string, readonly Row[]>>;
    readonly faults: readonly [table: string, row: number | null, column: string | null, string][];
  };
  const csvs = Object.entries(tables).map(([name, rows]) => givenFile(`${name}.csv`, csvOf(rows)));
  const descriptor = {
    name: 'fifty-faults',
    title: 'Năm mươi lỗi',
    resources: Object.keys(tables).map((name) => ({ name, path: `${name}.csv` })),
    ketnap: { covers },
  };
  return { files: [givenFile('datapackage.json', JSON.stringify(descriptor)), ...csvs], faults };
}

export function givenFile(name: string, text: string): GivenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
}
