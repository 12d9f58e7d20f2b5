import * as aq from 'arquero';
import { SOURCES } from './seeded.js';

const YES = 1;
const UNKNOWN = 2;

/** The same columns as Arquero tables: ids as text, days as dates, yes and no as booleans. */
export function arqueroTables(columns, dataset) {
  const { unit, day, districtOf, spells, monthEnds } = columns;
  const { units, localities, coverage, admissions } = dataset;
  const { states } = admissions.combinations;
  const idOf = (u) => units.ids[u];
  const source = (s) =>
    Array.from(admissions.combination, (c) => {
      const state = states[c * SOURCES.length + s];
      return state === UNKNOWN ? null : state === YES;
    });
  const places = Array.from(spells.locality, (locality) => idOf(localities.unit[locality]));
  const cells = Array.from(spells.cell, (cell) => coverage.cellIds[cell]);
  const inDistrict = [...units.ids.keys()].filter((u) => districtOf[u] >= 0);
  return {
    admissions: aq.table({
      unit: Array.from(unit, idOf),
      day: Array.from(day, (d) => new Date(d * 86_400_000)),
      ...Object.fromEntries(SOURCES.map((name, s) => [name, source(s)])),
    }),
    ancestors: aq.table(ancestorPairs(columns.parent, idOf)),
    districtOf: aq.table({
      unit: inDistrict.map(idOf),
      district: inDistrict.map((u) => districtOf[u]),
    }),
    localities: aq.table({ unit: Array.from(localities.unit, idOf) }),
    coverage: aq.table({
      cell: cells,
      locality: Array.from(spells.locality, (locality) => localities.ids[locality]),
      unit: places,
      first: spells.from,
      last: spells.to,
    }),
    cellUnits: aq.table({ cell: cells, unit: places }).dedupe('cell', 'unit').reify(),
    monthEnds,
  };
}

function ancestorPairs(parent, idOf) {
  const [unit, ancestor] = [[], []];
  for (let u = 0; u < parent.length; u++)
    for (let a = u; a >= 0; a = parent[a]) {
      unit.push(idOf(u));
      ancestor.push(idOf(a));
    }
  return { unit, ancestor };
}

/** Rows `unit, y, …measures` of a result table as one dense array. */
export function denseTable(table, measures, tree, width) {
  const dense = new Float64Array(tree.size * width);
  const [unit, y] = [
    table.array('unit'),
    table.columnNames().includes('y') ? table.array('y') : null,
  ];
  measures.forEach((measure, m) => {
    const values = table.array(measure);
    for (let i = 0; i < unit.length; i++)
      dense[tree.indexOf.get(unit[i]) * width + (y ? y[i] : 0) * measures.length + m] = values[i];
  });
  return dense;
}
