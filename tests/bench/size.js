// One size: the same work by everybody, compared, then timed.
import { op, table } from 'arquero';
import { loadDataset } from '@ketnap/readers/node';
import { arqueroTables, denseTable } from './arquero.js';
import { mergedCells } from './cases/merged-cells.js';
import { quota } from './cases/quota.js';
import { sources } from './cases/sources.js';
import { trend } from './cases/trend.js';
import { columnsOf } from './columns.js';
import {
  columnsOf as sqlColumns,
  loadTables,
  openDuckdb,
  readAdmissions,
  unitTables,
} from './duckdb.js';
import * as core from './kernels.js';
import { median, once } from './measure.js';
import { SOURCES, writePackage } from './seeded.js';

/** Above this many admissions Arquero runs out of patience, and beyond it out of memory. */
const ARQUERO_MOST = 1_500_000;

const size = process.argv[2];
const folder = await writePackage('.cache/bench', size);

console.log(`\n# ${size}: data package on disk to the first figure (ms)`);
await firstFigure();

const { dataset } = await loadDataset(folder);
const duckdb = await openDuckdb();
await duckdb.run(unitTables(folder));
await loadTables(duckdb, folder);
const columns = columnsOf(core, dataset);
columns.monthEnds = core
  .mergedCells(dataset, { from: '2010-09-30', to: '2020-08-31' })
  .rows.map(({ on }) => core.parseDay(on));
const hasArquero = dataset.admissions.size <= ARQUERO_MOST;
const tables = hasArquero ? arqueroTables(columns, dataset) : null;
const context = contextOf();
console.log(
  `\n# ${size}: ${dataset.admissions.size} admissions, ${dataset.units.size} units, ` +
    `${dataset.localities.size} localities, ${dataset.coverage.size} spells; counting, ms`,
);
const totals = { ketnap: 0, bare: 0 };
for (const one of [quota, trend, sources, mergedCells]) await counting(one);
console.log(
  `all four: ketnap ${Math.round(totals.ketnap)}, bare loops ${Math.round(totals.bare)} ` +
    `(${(totals.ketnap / totals.bare).toFixed(1)} times)`,
);
console.log(`\n# ${size}: with the rows as JavaScript objects, ms`);
for (const one of [quota, trend, sources, mergedCells]) await delivering(one);

/** The first time, when nothing is warm, and the median of three later times. */
async function firstFigure() {
  const [ownCold, own] = [await once(ownFirstFigure), await median(ownFirstFigure, 3)];
  const [sqlCold, sql] = [await once(sqlFirstFigure), await median(sqlFirstFigure, 3)];
  mustEqual('first figure', [own.result], [sql.result]);
  const what = 'every table read, the root in the term';
  line(`${what}, the first time`, { ketnap: ownCold.ms, duckdb: sqlCold.ms });
  line(`${what}, later`, { ketnap: own.ms, duckdb: sql.ms });
}

async function ownFirstFigure() {
  const { dataset: read } = await loadDataset(folder);
  return core.quotaAttainment(read, { term: '2015-2020', asOf: '2020-08-31' }).rows[0].admitted;
}

async function sqlFirstFigure() {
  const connection = await openDuckdb();
  const [admitted] = await sqlColumns(
    connection,
    `${unitTables(folder)}
     CREATE TABLE admissions AS SELECT * FROM ${readAdmissions(folder)};
     CREATE TABLE targets AS SELECT * FROM read_csv('${folder}/targets.csv', header = true);
     CREATE TABLE terms AS SELECT * FROM read_csv('${folder}/terms.csv', header = true);
     CREATE TABLE localities AS SELECT * FROM read_csv('${folder}/localities.csv', header = true);
     CREATE TABLE coverage AS SELECT * FROM read_csv('${folder}/cell_coverage.csv', header = true);
     SELECT count(*) FROM admissions JOIN ancestors ON ancestors.unit = unit_id
     JOIN units root ON root.unit = ancestor JOIN terms ON term_id = '2015-2020'
     WHERE root.parent_id IS NULL AND admitted_on BETWEEN starts_on AND ends_on`,
  );
  connection.closeSync();
  return admitted[0];
}

async function counting(one) {
  const units = dataset.units.size;
  const ketnap = await median(() => one.ketnap(context));
  const dense = one.dense(ketnap.result, units, context);
  const bare = await median(() => one.bare(columns));
  mustEqual(`${one.name}, bare`, dense, bare.result.counts ?? bare.result);
  const peer = await median(() => runSql(one), 3);
  mustEqual(`${one.name}, DuckDB`, dense, await denseSql(one, units));
  if (one.sqlIntersections) {
    const combinations = one.denseIntersections(ketnap.result);
    mustEqual(`${one.name}, combinations`, combinations, bare.result.combinations);
    mustEqual(`${one.name}, SQL combinations`, combinations, await combinationsOfSql(combinations));
  }
  const verbs = tables && (await once(() => forced(one.arquero(tables, op, table))));
  if (verbs) {
    const result = verbs.result.breakdown ?? verbs.result;
    mustEqual(
      `${one.name}, Arquero`,
      dense,
      denseTable(result, one.sqlMeasures, dataset.units, one.width),
    );
  }
  totals.ketnap += ketnap.ms;
  totals.bare += bare.ms;
  line(one.name, { ketnap: ketnap.ms, bare: bare.ms, duckdb: peer.ms, arquero: verbs?.ms });
}

async function delivering(one) {
  const ketnap = await median(() => one.rows(context), 3);
  const peer = await median(() => objectsOfSql(one), 3);
  mustEqual(`${one.name}, rows`, rowCounts(ketnap.result), rowCounts(peer.result));
  line(one.name, { ketnap: ketnap.ms, duckdb: peer.ms });
}

async function runSql({ sql, sqlIntersections }) {
  await duckdb.run(`CREATE OR REPLACE TEMP TABLE result AS ${sql}`);
  if (sqlIntersections)
    await duckdb.run(`CREATE OR REPLACE TEMP TABLE sets AS ${sqlIntersections}`);
}

async function objectsOfSql({ sql, sqlRows, sqlIntersections, sqlIntersectionRows }) {
  const queries = [sqlRows(sql)];
  if (sqlIntersections) queries.push(sqlIntersectionRows(sqlIntersections));
  const rows = [];
  for (const query of queries) rows.push((await duckdb.runAndReadAll(query)).getRowObjectsJS());
  return rows;
}

async function denseSql({ sqlMeasures, width }, units) {
  const hasY = width !== sqlMeasures.length;
  const names = ['n', ...(hasY ? ['y'] : []), ...sqlMeasures];
  const [unit, ...rest] = await sqlColumns(
    duckdb,
    `SELECT ${names.join(', ')} FROM result JOIN units USING (unit)`,
  );
  const [y, values] = hasY ? [rest[0], rest.slice(1)] : [null, rest];
  const dense = new Float64Array(units * width);
  values.forEach((column, m) =>
    column.forEach((value, i) => {
      dense[unit[i] * width + (y ? y[i] : 0) * sqlMeasures.length + m] = value;
    }),
  );
  return dense;
}

async function combinationsOfSql({ length }) {
  const [unit, mask, admitted, incomplete] = await sqlColumns(
    duckdb,
    `SELECT n, ${SOURCES.map((s, i) => `${s}::INTEGER * ${1 << i}`).join(' + ')}, admitted, incomplete
     FROM sets JOIN units USING (unit)`,
  );
  const dense = new Float64Array(length);
  unit.forEach((u, i) => {
    const at = (columns.districtOf[u] * 128 + mask[i]) * 2;
    dense[at] = admitted[i];
    dense[at + 1] = incomplete[i];
  });
  return dense;
}

function contextOf() {
  const { units: tree, localities } = dataset;
  const everybody = Int32Array.from({ length: tree.size }, (_, u) => u);
  const placed = new Uint8Array(tree.size);
  for (const unit of localities.unit)
    for (let u = unit; u >= 0 && !placed[u]; u = tree.parent[u]) placed[u] = 1;
  const withPlaces = everybody.filter((u) => placed[u]);
  const districts = everybody.filter((u) => tree.levels[u] === 'district');
  return {
    core,
    dataset,
    slots: {
      all: core.slotsOf(tree, everybody),
      placed: core.slotsOf(tree, withPlaces),
      districts: core.slotsOf(tree, districts),
    },
    monthEnds: Int32Array.from(columns.monthEnds),
    unitIds: tree.ids,
    placedIds: Array.from(withPlaces, (u) => tree.ids[u]),
    districtIds: Array.from(districts, (u) => tree.ids[u]),
  };
}

/** How many rows each table of a result has: one table, or a list of them. */
function rowCounts(result) {
  return (Array.isArray(result[0]) ? result : [result]).map((rows) => rows.length);
}

/** Arquero's filters are lazy: reify what came out. */
function forced(result) {
  return 'breakdown' in result
    ? { breakdown: result.breakdown.reify(), intersections: result.intersections.reify() }
    : result.reify();
}

function mustEqual(what, ours, theirs) {
  const isSame = ours.length === theirs.length && ours.every((value, i) => value === theirs[i]);
  if (isSame) return;
  const at = ours.findIndex((value, i) => value !== theirs[i]);
  throw new Error(`${what}: results differ, first at ${at}: ${ours[at]} and ${theirs[at]}`);
}

function line(name, { ketnap, ...others }) {
  const peers = Object.entries(others).filter(([, ms]) => ms !== undefined);
  const told = peers.map(([peer, ms]) => `${peer} ${ms.toFixed(0)} (${(ms / ketnap).toFixed(1)}×)`);
  console.log(`${name}: ketnap ${ketnap.toFixed(1)}, ${told.join(', ')}`);
}
