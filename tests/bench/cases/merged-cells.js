// Localities with a cell of their own, in a joint one, in none, and merged cells: every unit that has
// localities, at the end of every month of ten years.
import { addToParents } from './quota.js';

const MONTHS = 120;
const MEASURES = 4;
const WIDTH = MONTHS * MEASURES;

export const mergedCells = {
  name: 'mergedCells, every unit with localities × 120 months × 4',
  width: WIDTH,

  sql: `
    WITH months AS (
      SELECT range::INTEGER AS m, last_day(DATE '2010-09-01' + to_months(range::INTEGER)) AS day
      FROM range(${MONTHS})
    ), spells AS (
      SELECT cell, locality, unit, m FROM coverage JOIN months ON day BETWEEN first AND last
    ), merged AS (
      SELECT cell, m, count(DISTINCT locality) > 1 AS merged FROM spells GROUP BY ALL
    ), states AS (
      SELECT locality, unit, m, bool_or(NOT merged) AS own
      FROM spells JOIN merged USING (cell, m) GROUP BY ALL
    ), counts AS (
      SELECT unit, m, count(*) FILTER (own) AS own, count(*) FILTER (NOT own) AS joint, 0 AS merged
      FROM states GROUP BY ALL
      UNION ALL
      SELECT unit, m, 0, 0, count(DISTINCT cell)
      FROM (SELECT DISTINCT cell, unit FROM coverage) JOIN merged USING (cell)
      WHERE merged GROUP BY ALL
    ), places AS (
      SELECT ancestor AS unit, count(*) AS localities
      FROM localities JOIN ancestors USING (unit) GROUP BY ALL
    ), sums AS (
      SELECT ancestor AS unit, m, sum(own) AS own, sum(joint) AS joint, sum(merged) AS merged
      FROM counts JOIN ancestors USING (unit) GROUP BY ALL
    )
    SELECT unit, m AS y, coalesce(own, 0)::INTEGER AS own, coalesce(joint, 0)::INTEGER AS joint,
      (localities - coalesce(own, 0) - coalesce(joint, 0))::INTEGER AS none,
      coalesce(merged, 0)::INTEGER AS merged_cells
    FROM places CROSS JOIN months LEFT JOIN sums USING (unit, m)`,
  sqlMeasures: ['own', 'joint', 'none', 'merged_cells'],

  sqlRows: (sql) => `
    SELECT unit AS unit_id, unit,
      last_day(DATE '2010-09-01' + to_months(y))::VARCHAR AS "on",
      own + joint + none AS localities, own, joint, none,
      own / nullif(own + joint + none, 0) AS own_share, merged_cells
    FROM (${sql}) JOIN units USING (unit)
    ORDER BY n, y`,

  /** Month by month, as a spell holds on a day or not. */
  arquero({ coverage, monthEnds, ancestors, localities, cellUnits }, op) {
    const places = localities
      .join(ancestors, [['unit'], ['unit']])
      .groupby('ancestor')
      .rollup({ localities: op.count() })
      .rename({ ancestor: 'unit' })
      .reify();
    const months = monthEnds.map((day, m) => {
      const spells = coverage.params({ day }).filter((d, $) => d.first <= $.day && $.day <= d.last);
      const merged = spells
        .groupby('cell')
        .rollup({ n: op.distinct('locality') })
        .derive({ alone: (d) => (d.n > 1 ? 0 : 1) });
      const counts = spells
        .join(merged, [['cell'], ['cell']])
        .groupby('locality', 'unit')
        .rollup({ own: op.max('alone') })
        .derive({ joint: (d) => 1 - d.own, merged: () => 0 })
        .select('unit', 'own', 'joint', 'merged')
        .concat(
          merged
            .filter((d) => d.n > 1)
            .join(cellUnits, [['cell'], ['cell']])
            .derive({ own: () => 0, joint: () => 0, merged: () => 1 })
            .select('unit', 'own', 'joint', 'merged'),
        );
      const sums = counts
        .groupby('unit')
        .rollup({ own: op.sum('own'), joint: op.sum('joint'), merged: op.sum('merged') })
        .join(ancestors, [['unit'], ['unit']])
        .groupby('ancestor')
        .rollup({ own: op.sum('own'), joint: op.sum('joint'), merged_cells: op.sum('merged') })
        .rename({ ancestor: 'unit' });
      return places
        .join_left(sums, [['unit'], ['unit']])
        .params({ m })
        .derive({
          y: (d, $) => $.m,
          own: (d) => d.own || 0,
          joint: (d) => d.joint || 0,
          none: (d) => d.localities - (d.own || 0) - (d.joint || 0),
          merged_cells: (d) => d.merged_cells || 0,
        })
        .reify();
    });
    return months[0].concat(...months.slice(1));
  },

  /** The limit: spells as bits of 30 months, here with every cell inside one unit. */
  bare({ spells, monthOfDay, firstDay, lastDay, parent, localityUnit, cells }) {
    const result = new Int32Array(parent.length * WIDTH);
    for (let chunk = 0; chunk < MONTHS; chunk += 30) {
      const masks = new Int32Array(spells.cell.length);
      const [one, two] = [new Int32Array(cells), new Int32Array(cells)];
      const cellUnit = new Int32Array(cells);
      for (let i = 0; i < masks.length; i++) {
        const from = Math.max(monthOfDay[Math.max(spells.from[i], firstDay) - firstDay] - chunk, 0);
        const end = Math.min(
          (spells.to[i] >= lastDay ? MONTHS : monthOfDay[spells.to[i] + 1 - firstDay]) - chunk,
          30,
        );
        if (spells.to[i] < firstDay || end <= from) continue;
        const mask = (2 ** end - 2 ** from) | 0;
        masks[i] = mask;
        const cell = spells.cell[i];
        two[cell] |= one[cell] & mask;
        one[cell] |= mask;
        cellUnit[cell] = localityUnit[spells.locality[i]];
      }
      const [own, covered] = [
        new Int32Array(localityUnit.length),
        new Int32Array(localityUnit.length),
      ];
      for (let i = 0; i < masks.length; i++) {
        own[spells.locality[i]] |= masks[i] & ~two[spells.cell[i]];
        covered[spells.locality[i]] |= masks[i];
      }
      for (let l = 0; l < own.length; l++) {
        const at = localityUnit[l] * WIDTH + chunk * MEASURES;
        for (let m = 0; m < 30; m++) {
          const state = (own[l] >>> m) & 1 ? 0 : (covered[l] >>> m) & 1 ? 1 : 2;
          result[at + m * MEASURES + state]++;
        }
      }
      for (let c = 0; c < cells; c++) {
        const at = cellUnit[c] * WIDTH + chunk * MEASURES + 3;
        for (let m = 0; two[c] >>> m; m++) result[at + m * MEASURES] += (two[c] >>> m) & 1;
      }
    }
    addToParents(result, WIDTH, parent);
    return result;
  },

  ketnap: ({ core, dataset, slots, monthEnds }) =>
    core.countLocalities(dataset.localities, dataset.coverage, monthEnds, slots.placed),

  dense({ own, joint, none, mergedCells: merged }, units, { slots }) {
    const dense = new Float64Array(units * WIDTH);
    slots.placed.units.forEach((unit, slot) => {
      for (let m = 0; m < MONTHS; m++) {
        const [from, to] = [slot * MONTHS + m, unit * WIDTH + m * MEASURES];
        dense[to] = own[from];
        dense[to + 1] = joint[from];
        dense[to + 2] = none[from];
        dense[to + 3] = merged[from];
      }
    });
    return dense;
  },

  rows: ({ core, dataset, placedIds }) =>
    core.mergedCells(dataset, {
      units: placedIds,
      from: '2010-09-30',
      to: '2020-08-31',
      every: 'month',
    }).rows,
};
