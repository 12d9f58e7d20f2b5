import { DuckDBInstance } from '@duckdb/node-api';
import { SOURCES } from './seeded.js';

/**
 * DuckDB with two threads over the same package: the tables as they are in the files, days as DATE,
 * yes and no as BOOLEAN, and beside them every unit's ancestors as a table.
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

const asBoolean = (column) => `CASE ${column} WHEN 'yes' THEN true WHEN 'no' THEN false END`;

/** Makes the tables that the cases count over. */
export async function loadTables(connection, folder) {
  await connection.run(unitTables(folder));
  await connection.run(`
    CREATE TABLE admissions AS
    SELECT unit_id AS unit, admitted_on AS day,
      ${SOURCES.map((source) => `${asBoolean(source)} AS ${source}`).join(', ')}
    FROM ${readAdmissions(folder)};
    CREATE TABLE year_targets AS
    SELECT unit_id AS unit, year - 2016 AS y, target
    FROM read_csv('${folder}/targets.csv', header = true) WHERE year IS NOT NULL;
    CREATE TABLE localities AS
    SELECT locality_id AS locality, unit_id AS unit
    FROM read_csv('${folder}/localities.csv', header = true);
    CREATE TABLE coverage AS
    SELECT locality, unit, cell_id AS cell,
      "from" AS first, coalesce("to", DATE '9999-12-31') AS last
    FROM read_csv('${folder}/cell_coverage.csv', header = true,
      columns = {'locality_id': 'VARCHAR', 'cell_id': 'VARCHAR', 'from': 'DATE', 'to': 'DATE'})
    JOIN localities ON locality = locality_id;
  `);
}

/** Units with their number in the file, and the pairs of unit and ancestor-or-self. */
export function unitTables(folder) {
  return `
    CREATE OR REPLACE TABLE units AS
    SELECT unit_id AS unit, parent_id, level, (row_number() OVER () - 1)::INTEGER AS n
    FROM read_csv('${folder}/units.csv', header = true,
      columns = {'unit_id': 'VARCHAR', 'name': 'VARCHAR', 'level': 'VARCHAR', 'parent_id': 'VARCHAR'});
    CREATE OR REPLACE TABLE ancestors AS
    WITH RECURSIVE up AS (
      SELECT unit, unit AS ancestor, parent_id FROM units
      UNION ALL
      SELECT up.unit, units.unit, units.parent_id FROM up JOIN units ON units.unit = up.parent_id
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
