import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import {
  bool,
  columnFromArray,
  dateDay,
  float64,
  int64,
  list,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import type { PackageFile } from '../package/package-file.ts';
import { arrowSheet } from './arrow-sheet.ts';
import { parquetSheet } from './parquet-sheet.ts';
import type { Sheet, SheetValue } from './sheet.ts';

const fileOf = (bytes: Uint8Array): PackageFile => ({
  path: 'bang',
  size: bytes.length,
  async *stream() {
    yield await Promise.resolve(bytes);
  },
});
const valuesOf = ({ columns, height }: Sheet): SheetValue[][] =>
  Array.from({ length: height }, (_, row) =>
    columns.map(({ codes, values }) => values[codes[row]!]!),
  );

const ROWS: SheetValue[][] = [
  ['unit', 'day', 'count', 'share', 'union'],
  ['Xã Tân Cảnh', { day: '2020-06-30' }, 3, 0.5, true],
  [null, null, null, null, null],
  ['Đăk Tô', { day: '1969-12-31' }, 9_007_199_254_740, -1.25, false],
];
const SQL = `SELECT * FROM (VALUES
  ('Xã Tân Cảnh', DATE '2020-06-30', 3::BIGINT, 0.5::DOUBLE, true), (NULL, NULL, NULL, NULL, NULL),
  ('Đăk Tô', DATE '1969-12-31', 9007199254740::BIGINT, -1.25::DOUBLE, false))
  AS t(unit, day, count, share, "union")`;

/** A Parquet file as DuckDB writes it. */
async function parquetOf(sql: string, compression: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'ketnap-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const path = join(folder, 'bang.parquet');
  await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet, COMPRESSION ${compression})`);
  const bytes = new Uint8Array(await readFile(path));
  await rm(folder, { recursive: true });
  return bytes;
}

describe('parquetSheet', () => {
  it.each(['uncompressed', 'snappy', 'gzip', 'zstd'])(
    'reads what DuckDB wrote, %s',
    async (how) => {
      expect(valuesOf(await parquetSheet(fileOf(await parquetOf(SQL, how))))).toEqual(ROWS);
    },
  );

  it('keeps the digits of numbers that no double holds', async () => {
    const bytes = await parquetOf(
      'SELECT 9223372036854775807::BIGINT AS n, 12.50::DECIMAL(9,2) AS d',
      'snappy',
    );
    expect(valuesOf(await parquetSheet(fileOf(bytes)))[1]).toEqual(['9223372036854775807', 12.5]);
  });

  it('takes the day of a moment in UTC', async () => {
    const bytes = await parquetOf("SELECT TIMESTAMP '2020-06-30 23:59:59' AS t", 'snappy');
    expect(valuesOf(await parquetSheet(fileOf(bytes)))[1]).toEqual([{ day: '2020-06-30' }]);
  });

  it('reads several row groups', async () => {
    const sheet = await parquetSheet(
      fileOf(await parquetOf('SELECT i FROM range(300000) t(i)', 'snappy')),
    );
    expect(sheet.height).toBe(300_001);
    expect(valuesOf(sheet)[299_999]).toEqual([299_998]);
  });

  it.each([
    ['a list', 'SELECT [1, 2] AS parts'],
    ['a structure', "SELECT {'a': 1} AS parts"],
  ])('refuses %s, and names its column', async (_, sql) => {
    const file = fileOf(await parquetOf(sql, 'snappy'));
    await expect(parquetSheet(file)).rejects.toMatchObject({
      code: 'nested_column',
      messages: { vi: expect.stringContaining('"parts"') as string },
    });
  });

  it('refuses what is cut off or changed', async () => {
    const bytes = await parquetOf(SQL, 'snappy');
    const half = bytes.slice(0, bytes.length >> 1);
    await expect(parquetSheet(fileOf(half))).rejects.toMatchObject({ code: 'damaged_file' });
    const noise = bytes.slice().fill(0xff, 4, 40);
    await expect(parquetSheet(fileOf(noise))).rejects.toMatchObject({ code: 'damaged_file' });
  });
});

describe('arrowSheet', () => {
  const days = [18_443, null, -1].map((day) => (day === null ? null : day * 86_400_000));
  const table = tableFromColumns({
    unit: columnFromArray(['Xã Tân Cảnh', null, 'Đăk Tô'], utf8()),
    day: columnFromArray(days, dateDay()),
    count: columnFromArray([3n, null, 9_007_199_254_740n], int64()),
    share: columnFromArray([0.5, null, -1.25], float64()),
    union: columnFromArray([true, null, false], bool()),
  });

  it.each(['file', 'stream'] as const)('reads an Arrow %s', async (format) => {
    const bytes = tableToIPC(table, { format })!;
    expect(valuesOf(await arrowSheet(fileOf(bytes)))).toEqual(ROWS);
  });

  it('refuses lists and what is cut off', async () => {
    const parts = columnFromArray([[1, 2]], list(float64()));
    const nested = tableToIPC(tableFromColumns({ parts }), { format: 'file' })!;
    await expect(arrowSheet(fileOf(nested))).rejects.toMatchObject({ code: 'nested_column' });
    const bytes = tableToIPC(table, { format: 'file' })!;
    const half = bytes.slice(0, bytes.length >> 1);
    await expect(arrowSheet(fileOf(half))).rejects.toMatchObject({ code: 'damaged_file' });
  });
});
