import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { KetnapError } from '@ketnap/core';
import {
  bool,
  columnFromArray,
  dateDay,
  decimal,
  dictionary,
  float32,
  float64,
  int64,
  list,
  nullType,
  tableFromColumns,
  tableToIPC,
  timeSecond,
  timestamp,
  TimeUnit,
  utf8,
} from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import type { PackageFile } from '../files/package-file.ts';
import { arrowSheet } from './arrow-sheet.ts';
import { parquetSheet } from './parquet-sheet.ts';
import type { Sheet, SheetValue } from '../sheet/sheet.ts';

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

/** How the reading of a changed file may end. */
const ENDS = [null, 'damaged_file', 'nested_column', 'doubled_column', 'packed_file'];

/** The code of the error with which a reading ends; null where it ends well. */
const codeOf = async (reading: Promise<Sheet>): Promise<string | null> => {
  try {
    await reading;
    return null;
  } catch (error) {
    return error instanceof KetnapError ? error.code : String(error);
  }
};

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

  it.each([
    ['0.3::DECIMAL(9,1)', 0.3],
    ['1234567.89::DECIMAL(18,2)', 1_234_567.89],
    ['(-0.07)::DECIMAL(9,2)', -0.07],
    ['12345678901234567890.123::DECIMAL(30,3)', '12345678901234567890.123'],
    ['(-1.5)::DECIMAL(30,3)', -1.5],
    ['1.1::FLOAT', 1.1],
    ['-9007199254740991::BIGINT', -9007199254740991],
    ["'NaN'::DOUBLE", { error: 'NaN' }],
    ['18446744073709551615::UBIGINT', '18446744073709551615'],
    ["'x'::ENUM('x', 'y')", 'x'],
    ['\'{"a": 1}\'::JSON', '{"a": 1}'],
    ["TIME '10:20:30'", '10:20:30'],
    ["TIME '10:20:30.05'", '10:20:30.05'],
    ["'infinity'::DATE", { error: '5881580-07-11' }],
    // By the clock they were written with.
    ["TIMESTAMP '2020-06-30 23:59:59'", { day: '2020-06-30' }],
    ["TIMESTAMP_NS '1960-06-30 23:59:59'", { day: '1960-06-30' }],
    // Instants, by the clock of Viet Nam.
    ["TIMESTAMPTZ '2020-06-30 00:00:00+07'", { day: '2020-06-30' }],
    ["TIMESTAMPTZ '2020-06-30 00:00:00+00'", { day: '2020-06-30' }],
  ])('reads %s as %j', async (value, expected) => {
    const sheet = await parquetSheet(fileOf(await parquetOf(`SELECT ${value} AS v`, 'snappy')));
    expect(valuesOf(sheet)[1]).toEqual([expected]);
  });

  it('holds a day once, however many moments fall on it', async () => {
    const sql = "SELECT TIMESTAMP '2020-06-30' + INTERVAL 1 HOUR * i AS t FROM range(48) r(i)";
    const sheet = await parquetSheet(fileOf(await parquetOf(sql, 'snappy')));
    expect(sheet.columns[0]!.values).toEqual([
      null,
      't',
      { day: '2020-06-30' },
      { day: '2020-07-01' },
    ]);
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
    ['bytes', "SELECT 'abc'::BLOB AS parts"],
    ['spans of time', 'SELECT INTERVAL 3 DAY AS parts'],
  ])('refuses %s, and names its column', async (_, sql) => {
    const file = fileOf(await parquetOf(sql, 'snappy'));
    await expect(parquetSheet(file)).rejects.toMatchObject({
      code: 'nested_column',
      messages: { vi: expect.stringContaining('"parts"') as string },
    });
  });

  it.each(['lz4_raw', 'brotli'])('says that it does not unpack %s', async (codec) => {
    await expect(parquetSheet(fileOf(await parquetOf(SQL, codec)))).rejects.toMatchObject({
      code: 'packed_file',
      message: expect.stringContaining(codec.toUpperCase()) as string,
    });
  });

  it('ends when it is told to', async () => {
    const file = fileOf(await parquetOf(SQL, 'snappy'));
    const reading = parquetSheet(file, { signal: AbortSignal.abort(new Error('enough')) });
    await expect(reading).rejects.toThrow('enough');
  });

  it('ends with a sheet or an error of its own, whichever byte is changed', async () => {
    const sql =
      "SELECT i, 'Xã ' || i % 3 AS u, DATE '2020-01-01' + i::INT AS d FROM range(40) r(i)";
    for (const how of ['gzip', 'uncompressed']) {
      const bytes = await parquetOf(sql, how);
      for (let at = 0; at < bytes.length; at++) {
        const changed = bytes.slice();
        changed[at]! ^= 0x80;
        const code = await codeOf(parquetSheet(fileOf(changed)));
        expect(ENDS).toContain(code);
      }
    }
  });

  it('refuses what is cut off or changed', async () => {
    const bytes = await parquetOf(SQL, 'snappy');
    const half = bytes.slice(0, bytes.length >> 1);
    await expect(parquetSheet(fileOf(half))).rejects.toMatchObject({ code: 'damaged_file' });
    const noise = bytes.slice().fill(0xff, 4, 40);
    await expect(parquetSheet(fileOf(noise))).rejects.toMatchObject({ code: 'damaged_file' });
  });
});

/** 2020-06-30, 20:00 in UTC. */
const NIGHT = 1_593_547_200_000;

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

  it.each([
    ['a decimal', columnFromArray([30n], decimal(18, 1, 128)), 3],
    ['a decimal that was never exact', columnFromArray([3n], decimal(18, 1, 128)), 0.3],
    ['a number of 32 bits', columnFromArray([1.1], float32()), 1.1],
    ['a dictionary', columnFromArray(['x'], dictionary(utf8())), 'x'],
    ['a time', columnFromArray([37_230], timeSecond()), '10:20:30'],
    ['a moment', columnFromArray([NIGHT], timestamp(TimeUnit.MILLISECOND)), { day: '2020-06-30' }],
    [
      'an instant',
      columnFromArray([NIGHT], timestamp(TimeUnit.MILLISECOND, 'UTC')),
      { day: '2020-07-01' },
    ],
    ['nothing', columnFromArray([null], nullType()), null],
  ])('reads %s', async (_, v, expected) => {
    const bytes = tableToIPC(tableFromColumns({ v }), { format: 'stream' })!;
    expect(valuesOf(await arrowSheet(fileOf(bytes)))[1]).toEqual([expected]);
  });

  it.each(['file', 'stream'] as const)(
    'ends with a sheet or an error of its own, whichever byte of a %s is changed',
    async (format) => {
      const bytes = tableToIPC(table, { format })!;
      const codes = new Set<string | null>();
      for (let at = 0; at < bytes.length; at++) {
        const changed = bytes.slice();
        changed[at]! ^= 0x80;
        codes.add(await codeOf(arrowSheet(fileOf(changed))));
      }
      expect([...ENDS, 'too_large']).toEqual(expect.arrayContaining([...codes]));
    },
  );

  it.each(['file', 'stream'] as const)(
    'takes no memory for what is only said: lengths of a %s that are forged',
    async (format) => {
      const bytes = tableToIPC(table, { format })!;
      for (let at = 0; at + 8 <= bytes.length; at += 8) {
        const changed = bytes.slice();
        new DataView(changed.buffer).setBigInt64(at, 0x1_0000_0000n, true);
        const started = process.cpuUsage();
        const code = await codeOf(arrowSheet(fileOf(changed)));
        expect([...ENDS, 'too_large']).toContain(code);
        expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
      }
    },
  );

  it('refuses a table without columns', async () => {
    const empty = tableToIPC(tableFromColumns({}), { format: 'file' })!;
    await expect(arrowSheet(fileOf(empty))).rejects.toMatchObject({ code: 'damaged_file' });
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
