// Admissions of every unit, and of all below it, in each plan year of the term.
const FIRST_YEAR = 2016;
const WIDTH = 5;

export const quota = {
  name: 'quotaAttainment, every unit × 5 years',
  width: WIDTH,

  sqlMeasures: ['value'],
  sql: `
    WITH leaves AS (
      SELECT unit, year(day) AS year, count(*) AS admitted
      FROM admissions WHERE day BETWEEN DATE '2016-01-01' AND DATE '2020-12-31' GROUP BY ALL
    )
    SELECT ancestor AS unit, (year - ${FIRST_YEAR})::INTEGER AS y, sum(admitted)::INTEGER AS value
    FROM leaves JOIN ancestors USING (unit) GROUP BY ALL`,

  /** The same columns as the rows of the library, the yearly targets joined. */
  sqlRows: (sql) => `
    SELECT unit AS unit_id, unit, level, (y + ${FIRST_YEAR})::VARCHAR AS period,
      make_date(y + ${FIRST_YEAR}, 1, 1)::VARCHAR AS "from",
      least(make_date(y + ${FIRST_YEAR}, 12, 31), DATE '2020-08-31')::VARCHAR AS "to",
      coalesce(value, 0) AS admitted, target, NULL::INTEGER AS target_to,
      CASE WHEN target IS NULL THEN NULL ELSE 'set' END AS target_kind,
      coalesce(value, 0) / target AS attainment, coalesce(value, 0) - target AS gap,
      CASE WHEN target IS NULL THEN 'no_target' WHEN value > target THEN 'exceeded'
        WHEN value = target THEN 'met' ELSE 'not_met' END AS status,
      CASE y WHEN 4 THEN 244 / 366 ELSE 1 END AS elapsed,
      coalesce(value, 0) / (target * CASE y WHEN 4 THEN 244 / 366 ELSE 1 END) AS pace,
      CASE y WHEN 4 THEN greatest(target - coalesce(value, 0), 0) / (122 / 30.4375) END
        AS needed_per_month,
      NULL AS set_by, NULL AS other_target, NULL AS other_set_by, NULL AS years_met,
      NULL AS years_with_target, NULL AS every_year_met, NULL AS members_rate
    FROM units CROSS JOIN (SELECT range::INTEGER AS y FROM range(${WIDTH}))
    LEFT JOIN (${sql}) counts USING (unit, y)
    LEFT JOIN year_targets USING (unit, y)
    ORDER BY n, y`,

  arquero: ({ admissions, ancestors }, op) =>
    admissions
      .derive({ y: (d) => op.utcyear(d.day) - 2016 })
      .filter((d) => d.y >= 0)
      .groupby('unit', 'y')
      .rollup({ admitted: op.count() })
      .join(ancestors, [['unit'], ['unit']])
      .groupby('ancestor', 'y')
      .rollup({ value: op.sum('admitted') })
      .rename({ ancestor: 'unit' }),

  /** The limit: the loops alone. */
  bare({ unit, day, parent, yearOfDay, firstDay }) {
    const counts = new Int32Array(parent.length * WIDTH);
    for (let i = 0; i < unit.length; i++) {
      const slot = yearOfDay[day[i] - firstDay] - FIRST_YEAR;
      if (slot >= 0) counts[unit[i] * WIDTH + slot]++;
    }
    addToParents(counts, WIDTH, parent);
    return counts;
  },

  ketnap({ core, dataset, slots }) {
    const intervals = Array.from({ length: WIDTH }, (_, i) => yearly(core, FIRST_YEAR + i));
    return core.countIntervals(dataset, slots.all, intervals).counts;
  },
  dense: (counts) => counts,

  /** The same with the finished rows as JavaScript objects. */
  rows: ({ core, dataset, unitIds }) =>
    core.quotaAttainment(dataset, {
      units: unitIds,
      term: '2015-2020',
      every: 'year',
      asOf: '2020-08-31',
    }).rows,
};

export function addToParents(counts, width, parent) {
  for (let unit = parent.length - 1; unit > 0; unit--) {
    const [from, to] = [unit * width, parent[unit] * width];
    for (let i = 0; i < width; i++) counts[to + i] += counts[from + i];
  }
}

function yearly(core, year) {
  return { from: core.parseDay(`${year}-01-01`), to: core.parseDay(`${year}-12-31`) };
}
