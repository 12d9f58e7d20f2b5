// Of every unit: all admitted, and of each source those with it and those unknown; and of every
// district each combination of the seven sources, with those incomplete among it.
import { addToParents } from './quota.js';
import { SOURCES } from '../seeded.js';

const K = SOURCES.length;
const WIDTH = 1 + 2 * K;
const MASKS = 1 << K;

export const sources = {
  name: 'sourceBreakdown, every unit × 15; sourceIntersections, every district × 128',
  width: WIDTH,

  sql: `
    WITH leaves AS (
      SELECT unit, count(*) AS total,
        ${SOURCES.map((s) => `count(*) FILTER (${s}) AS ${s}, count(*) FILTER (${s} IS NULL) AS ${s}_unknown`).join(', ')}
      FROM admissions GROUP BY unit
    )
    SELECT ancestor AS unit, sum(total)::INTEGER AS total,
      ${SOURCES.map((s) => `sum(${s})::INTEGER AS ${s}, sum(${s}_unknown)::INTEGER AS ${s}_unknown`).join(', ')}
    FROM leaves JOIN ancestors USING (unit) GROUP BY ALL`,
  sqlMeasures: ['total', ...SOURCES.flatMap((s) => [s, `${s}_unknown`])],

  sqlIntersections: `
    WITH districts AS (
      SELECT ancestors.* FROM ancestors JOIN units ON units.unit = ancestor WHERE level = 'district'
    )
    SELECT ancestor AS unit, ${SOURCES.map((s) => `coalesce(${s}, false) AS ${s}`).join(', ')},
      count(*)::INTEGER AS admitted,
      count(*) FILTER (${SOURCES.map((s) => `${s} IS NULL`).join(' OR ')})::INTEGER AS incomplete
    FROM admissions JOIN districts USING (unit)
    GROUP BY ALL`,

  sqlRows: (sql) => `
    WITH counts AS (${sql}), lines AS (
      ${SOURCES.map(
        (s, i) => `SELECT n, unit, ${i} AS i, '${s}' AS source_id, coalesce(total, 0) AS total,
          coalesce(${s}, 0) AS admitted, coalesce(${s}_unknown, 0) AS unknown
        FROM units LEFT JOIN counts USING (unit)`,
      ).join(' UNION ALL ')}
    )
    SELECT unit AS unit_id, unit, '2010-09-01/2020-08-31' AS period, '2010-09-01' AS "from",
      '2020-08-31' AS "to", source_id, source_id AS source, source_id AS source_en,
      false AS sensitive, admitted, total - admitted - unknown AS "not", unknown, total,
      admitted / nullif(total, 0) AS share, admitted / nullif(total - unknown, 0) AS share_known
    FROM lines ORDER BY n, i`,

  sqlIntersectionRows: (sql) => `
    SELECT unit AS unit_id, unit, '2010-09-01/2020-08-31' AS period, '2010-09-01' AS "from",
      '2020-08-31' AS "to",
      concat_ws('&', ${SOURCES.map((s) => `CASE WHEN ${s} THEN '${s}' END`).join(', ')}) AS sources,
      ${SOURCES.map((s) => `${s}::INTEGER`).join(' + ')} AS degree, admitted, incomplete
    FROM (${sql}) JOIN units USING (unit)
    ORDER BY n, admitted DESC`,

  arquero({ admissions, ancestors, districtOf }, op) {
    const yes = Object.fromEntries(SOURCES.map((s) => [s, `d => op.sum(d.${s} === true)`]));
    const unknown = Object.fromEntries(
      SOURCES.map((s) => [`${s}_unknown`, `d => op.sum(d.${s} === null)`]),
    );
    const sums = Object.fromEntries(
      ['total', ...Object.keys(yes), ...Object.keys(unknown)].map((name) => [name, op.sum(name)]),
    );
    const breakdown = admissions
      .groupby('unit')
      .rollup({ total: op.count(), ...yes, ...unknown })
      .join(ancestors, [['unit'], ['unit']])
      .groupby('ancestor')
      .rollup(sums)
      .rename({ ancestor: 'unit' });
    const known = Object.fromEntries(SOURCES.map((s) => [s, `d => d.${s} === true`]));
    const isIncomplete = SOURCES.map((s) => `d.${s} === null`).join(' || ');
    const intersections = admissions
      .derive({ incomplete: `d => ${isIncomplete} ? 1 : 0` })
      .derive(known)
      .join(districtOf, [['unit'], ['unit']])
      .groupby('district', ...SOURCES)
      .rollup({ admitted: op.count(), incomplete: op.sum('incomplete') });
    return { breakdown, intersections };
  },

  /** The limit: the loops alone, over masks of yes and unknown. */
  bare({ unit, yes, unknown, parent, districtOf, districts }) {
    const counts = new Int32Array(parent.length * WIDTH);
    const combinations = new Int32Array(districts * MASKS * 2);
    for (let i = 0; i < unit.length; i++) {
      const at = unit[i] * WIDTH;
      counts[at]++;
      for (let s = 0; s < K; s++) {
        counts[at + 1 + 2 * s] += (yes[i] >> s) & 1;
        counts[at + 2 + 2 * s] += (unknown[i] >> s) & 1;
      }
      const combination = (districtOf[unit[i]] * MASKS + yes[i]) * 2;
      combinations[combination]++;
      if (unknown[i]) combinations[combination + 1]++;
    }
    addToParents(counts, WIDTH, parent);
    return { counts, combinations };
  },

  ketnap({ core, dataset, slots }) {
    const { admissions, sources: all } = dataset;
    const chosen = all.map((_, i) => i);
    const days = admissions.days.admitted_on;
    const columns = core.sourceColumns(admissions.combinations, K, chosen, []);
    const { counts } = core.countSources(admissions, days, [dataset.covers], slots.all, columns);
    const sets = core.sourceSets(admissions.combinations, K, chosen);
    const { districts } = slots;
    const found = core.countSets(admissions, days, dataset.covers, dataset.units, districts, sets);
    return { counts, sets, found };
  },

  dense: ({ counts }) => counts,

  /** District × mask × (admitted, incomplete). */
  denseIntersections({ sets, found }) {
    const dense = new Float64Array(found.start.length * MASKS * 2);
    const masks = sets.members.map((members) => members.reduce((mask, i) => mask | (1 << i), 0));
    for (let slot = 0; slot < found.start.length; slot++)
      for (let i = found.start[slot]; i < found.start[slot] + found.size[slot]; i++) {
        const at = (slot * MASKS + masks[found.set[i]]) * 2;
        dense[at] = found.admitted[i];
        dense[at + 1] = found.incomplete[i];
      }
    return dense;
  },

  rows: ({ core, dataset, unitIds, districtIds }) => [
    core.sourceBreakdown(dataset, { units: unitIds, from: '2010-09-01', asOf: '2020-08-31' }).rows,
    core.sourceIntersections(dataset, {
      units: districtIds,
      from: '2010-09-01',
      asOf: '2020-08-31',
    }).rows,
  ],
};
