import * as aq from 'arquero';
import { SOURCES } from './seeded.js';

/** The same columns as Arquero tables, one whole-number key each. */
export function arqueroTables(columns, dataset) {
  const { unit, day, yes, unknown, firstDay, yearOfDay, partOfDay, districtOf, spells } = columns;
  const bit = (masks, s) => Uint8Array.from(masks, (mask) => (mask >> s) & 1);
  const pairs = ancestorPairs(columns.parent);
  const units = Int32Array.from({ length: columns.parent.length }, (_, u) => u);
  const monthEnds = columns.monthEnds;
  return {
    admissions: aq.table({
      unit,
      year: Int32Array.from(day, (d) => yearOfDay[d - firstDay]),
      part: Int32Array.from(day, (d) => partOfDay[d - firstDay]),
      mask: yes,
      incomplete: Uint8Array.from(unknown, (mask) => (mask ? 1 : 0)),
      ...Object.fromEntries(SOURCES.map((name, s) => [name, bit(yes, s)])),
      ...Object.fromEntries(SOURCES.map((name, s) => [`${name}_unknown`, bit(unknown, s)])),
    }),
    ancestors: aq.table(pairs),
    districtOf: aq.table({ unit: units, district: districtOf }).filter((d) => d.district >= 0),
    localities: aq.table({ unit: dataset.localities.unit }),
    coverage: aq.table({
      cell: spells.cell,
      locality: spells.locality,
      unit: Int32Array.from(spells.locality, (locality) => dataset.localities.unit[locality]),
      first: spells.from,
      last: spells.to,
    }),
    cellUnits: aq
      .table({
        cell: spells.cell,
        unit: Int32Array.from(spells.locality, (locality) => dataset.localities.unit[locality]),
      })
      .dedupe('cell', 'unit'),
    months: aq.table({ m: monthEnds.map((_, m) => m), day: monthEnds }),
  };
}

function ancestorPairs(parent) {
  const [unit, ancestor] = [[], []];
  for (let u = 0; u < parent.length; u++)
    for (let a = u; a >= 0; a = parent[a]) {
      unit.push(u);
      ancestor.push(a);
    }
  return { unit: Int32Array.from(unit), ancestor: Int32Array.from(ancestor) };
}

/** Rows `unit, y, …measures` of a result table as one dense array. */
export function denseTable(table, measures, units, width) {
  const dense = new Float64Array(units * width);
  const [unit, y] = [
    table.array('unit'),
    table.columnNames().includes('y') ? table.array('y') : null,
  ];
  measures.forEach((measure, m) => {
    const values = table.array(measure);
    for (let i = 0; i < unit.length; i++)
      dense[unit[i] * width + (y ? y[i] : 0) * measures.length + m] = values[i];
  });
  return dense;
}
