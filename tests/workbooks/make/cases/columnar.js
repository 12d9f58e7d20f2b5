import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { dateDay, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { table } from 'arquero';
import { makeCase } from '../case.js';
import { people } from '../people.js';

/** Admissions as DuckDB, flechette and Arquero write them. */
export async function columnarCases() {
  const them = people(501, 20);
  const admissions = them.map((one) => ({
    admitted_on: one.admitted_on,
    unit: one.unit,
    recognised_on: one.recognised_on,
    count: 1,
    youth_union: one.youth_union ? 'yes' : 'no',
  }));
  const truth = (/** @type {string} */ reason) => ({ reason, tables: { admissions } });
  return [
    ...(await duckDbCases(admissions, truth)),
    makeCase(
      'arrow-flechette.arrow',
      flechette(admissions, 'file'),
      truth('Arrow file by flechette, days as days'),
    ),
    makeCase(
      'arrow-stream.arrows',
      flechette(admissions, 'stream'),
      truth('Arrow stream by flechette'),
    ),
    makeCase(
      'arrow-arquero.arrow',
      arquero(admissions),
      truth('Arrow by Arquero, days as moments at midnight UTC'),
    ),
  ];
}

/** @typedef {{ admitted_on: string, unit: string, recognised_on: string, count: number, youth_union: string }} Admission */

/** @param {Admission[]} rows @param {(reason: string) => import('../case.js').Truth} truth */
async function duckDbCases(rows, truth) {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    await connection.run(tableSql(rows));
    /** @type {[file: string, options: string, reason: string][]} */
    const all = [
      [
        'duckdb-snappy.parquet',
        'FORMAT parquet, COMPRESSION snappy',
        'Parquet by DuckDB, days as DATE',
      ],
      ['duckdb-zstd.parquet', 'FORMAT parquet, COMPRESSION zstd', 'Parquet by DuckDB, zstd'],
      ['duckdb.csv', 'FORMAT csv, HEADER', 'csv by DuckDB'],
    ];
    const cases = [];
    for (const [file, options, reason] of all) {
      const path = join(folder, file);
      await connection.run(`COPY admissions TO '${path}' (${options})`);
      cases.push(makeCase(file, new Uint8Array(readFileSync(path)), truth(reason)));
    }
    return cases;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {Admission[]} rows */
function tableSql(rows) {
  const values = rows.map(
    (row) =>
      `('${row.admitted_on}', '${row.unit}', '${row.recognised_on}', ${row.count}, '${row.youth_union}')`,
  );
  return `CREATE TABLE admissions AS SELECT admitted_on::DATE admitted_on, unit, recognised_on::DATE recognised_on, count::INTEGER count, youth_union FROM (VALUES ${values.join(', ')}) t(admitted_on, unit, recognised_on, count, youth_union)`;
}

const moment = (/** @type {string} */ day) => new Date(`${day}T00:00:00Z`);

/** @param {Admission[]} rows @param {'file' | 'stream'} format */
function flechette(rows, format) {
  const columns = {
    admitted_on: rows.map((row) => moment(row.admitted_on)),
    unit: rows.map((row) => row.unit),
    recognised_on: rows.map((row) => moment(row.recognised_on)),
    count: Int32Array.from(rows, (row) => row.count),
    youth_union: rows.map((row) => row.youth_union),
  };
  const types = { admitted_on: dateDay(), recognised_on: dateDay(), unit: utf8() };
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format });
  if (bytes === null) throw new Error('flechette wrote nothing');
  return bytes;
}

/** @param {Admission[]} rows */
function arquero(rows) {
  return table({
    admitted_on: rows.map((row) => moment(row.admitted_on)),
    unit: rows.map((row) => row.unit),
    recognised_on: rows.map((row) => moment(row.recognised_on)),
    count: rows.map((row) => row.count),
    youth_union: rows.map((row) => row.youth_union),
  }).toArrowIPC({ format: 'file' });
}
