import { DuckDBInstance } from '@duckdb/node-api';
import { SOURCES } from './seeded.js';

/**
 * DuckDB with two threads over the same package, laid out as suits it: whole-number keys, sources as
 * small integers and as one mask, every unit's ancestors as a table; rows in the order of the file.
 */
export async function openDuckdb() {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  return instance.connect();
}

const ADMISSION_COLUMNS = ['admitted_on', 'unit_id', ...SOURCES]
  .map((column) => `'${column}': '${column === 'admitted_on' ? 'DATE' : 'VARCHAR'}'`)
  .join(', ');

const yesNo = (column) => `CASE ${column} WHEN 'yes' THEN 1 WHEN 'no' THEN 0 ELSE 2 END`;

/** Makes the tables that the cases count over. */
export async function loadTables(connection, folder) {
  await connection.run(unitTables(folder));
  await connection.run(`
    CREATE TABLE admissions AS
    SELECT units.unit, admitted_on AS day,
      ${SOURCES.map((source) => `(${yesNo(source)})::UTINYINT AS ${source}`).join(', ')},
      (${SOURCES.map((source, i) => `(${source} IS NOT NULL AND ${source} = 'yes')::INTEGER * ${1 << i}`).join(' + ')})::USMALLINT AS mask,
      (${SOURCES.map((source) => `${source} IS NULL`).join(' OR ')})::UTINYINT AS incomplete
    FROM ${readAdmissions(folder)} a JOIN units USING (unit_id);
    CREATE TABLE year_targets AS
    SELECT units.unit, year - 2016 AS y, target
    FROM read_csv('${folder}/targets.csv', header = true) JOIN units USING (unit_id)
    WHERE year IS NOT NULL;
    CREATE TABLE localities AS
    SELECT row_number() OVER () - 1 AS locality, locality_id, units.unit
    FROM read_csv('${folder}/localities.csv', header = true) JOIN units USING (unit_id);
    CREATE TABLE coverage AS
    SELECT locality, units.unit, dense_rank() OVER (ORDER BY cell_id) AS cell,
      "from" AS first, coalesce("to", DATE '9999-12-31') AS last
    FROM read_csv('${folder}/cell_coverage.csv', header = true,
      columns = {'locality_id': 'VARCHAR', 'cell_id': 'VARCHAR', 'from': 'DATE', 'to': 'DATE'})
    JOIN localities USING (locality_id) JOIN units ON units.unit = localities.unit
    ORDER BY cell, locality;
  `);
}

/** Units numbered in the order of their file, and the pairs of unit and ancestor-or-self. */
export function unitTables(folder) {
  return `
    CREATE OR REPLACE TABLE units AS
    SELECT (row_number() OVER () - 1)::INTEGER AS unit, unit_id, parent_id, level
    FROM read_csv('${folder}/units.csv', header = true,
      columns = {'unit_id': 'VARCHAR', 'name': 'VARCHAR', 'level': 'VARCHAR', 'parent_id': 'VARCHAR'});
    CREATE OR REPLACE TABLE ancestors AS
    WITH RECURSIVE up AS (
      SELECT unit, unit AS ancestor, parent_id FROM units
      UNION ALL
      SELECT up.unit, units.unit, units.parent_id FROM up JOIN units ON units.unit_id = up.parent_id
    )
    SELECT unit, ancestor FROM up;`;
}

export function readAdmissions(folder) {
  return `read_csv('${folder}/admissions.csv', header = true, columns = {${ADMISSION_COLUMNS}})`;
}

/** A query's columns as arrays of numbers, outside of any timing. */
export async function columnsOf(connection, sql) {
  const reader = await connection.runAndReadAll(sql);
  return reader.getColumnsJS().map((column) => Float64Array.from(column, Number));
}
