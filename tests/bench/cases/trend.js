// Of every unit and year: admitted, the same part of the year before, the last twelve months, and
// since the term's start. The data end on 2020-08-31, so years are counted in two parts.
import { addToParents } from './quota.js';

const FIRST_YEAR = 2010;
const YEARS = 11;
const MEASURES = 4;
const WIDTH = YEARS * MEASURES;
/** Parts of a year: to the end of August, and the rest. The data begin with the second part of 2010. */
const PARTS = YEARS * 2;
const TERM_STARTS = { 2010: 1, 2015: 11 };

export const trend = {
  name: 'trend by year, every unit × 4 measures',
  width: WIDTH,

  sql: `
    WITH leaves AS (
      SELECT unit, (year(day) - ${FIRST_YEAR}) * 2 + (month(day) > 8)::INTEGER AS part, count(*) AS n
      FROM admissions GROUP BY ALL
    ), parts AS (
      SELECT ancestor AS unit, part, sum(n)::INTEGER AS n
      FROM leaves JOIN ancestors USING (unit) GROUP BY ALL
    ), years AS (SELECT range AS y FROM range(${YEARS}))
    SELECT unit, y::INTEGER AS y,
      coalesce(sum(n) FILTER (part IN (2 * y, 2 * y + 1)), 0)::INTEGER AS admitted,
      coalesce(sum(n) FILTER (part = 2 * y - 2 OR (part = 2 * y - 1 AND y < 10)), 0)::INTEGER AS previous,
      coalesce(sum(n) FILTER (part = 2 * y OR part = 2 * y + CASE y WHEN 10 THEN -1 ELSE 1 END), 0)::INTEGER AS rolling,
      coalesce(sum(n) FILTER (part <= 2 * y + 1 AND part >= CASE WHEN y < 5 THEN 1 ELSE 11 END), 0)::INTEGER AS cumulative
    FROM parts JOIN years ON part BETWEEN 1 AND 2 * y + 1
    GROUP BY ALL`,
  sqlMeasures: ['admitted', 'previous', 'rolling', 'cumulative'],

  sqlRows: (sql) => `
    SELECT unit AS unit_id, unit, (y + ${FIRST_YEAR})::VARCHAR AS period,
      greatest(make_date(y + ${FIRST_YEAR}, 1, 1), DATE '2010-09-01')::VARCHAR AS "from",
      least(make_date(y + ${FIRST_YEAR}, 12, 31), DATE '2020-08-31')::VARCHAR AS "to",
      y IN (0, 10) AS partial, coalesce(admitted, 0) AS admitted,
      CASE WHEN y > 1 THEN coalesce(previous, 0) END AS previous,
      CASE WHEN y > 1 THEN coalesce(admitted, 0) - coalesce(previous, 0) END AS change,
      CASE WHEN y > 1 THEN (admitted - previous) / nullif(previous, 0) END AS change_rate,
      CASE WHEN y > 0 THEN coalesce(rolling, 0) END AS rolling_12m,
      coalesce(cumulative, 0) AS cumulative
    FROM units CROSS JOIN (SELECT range::INTEGER AS y FROM range(${YEARS}))
    LEFT JOIN (${sql}) counts USING (unit, y)
    ORDER BY n, y`,

  arquero: ({ admissions, ancestors }, op, table) =>
    admissions
      .derive({
        part: (d) => (op.utcyear(d.day) - 2010) * 2 + (op.utcmonth(d.day) > 7 ? 1 : 0),
      })
      .groupby('unit', 'part')
      .rollup({ n: op.count() })
      .join(ancestors, [['unit'], ['unit']])
      .groupby('ancestor', 'part')
      .rollup({ n: op.sum('n') })
      .join(
        table({ y: Array.from({ length: YEARS }, (_, y) => y) }),
        (a, b) => a.part <= 2 * b.y + 1,
      )
      .derive({
        a: (d) => (d.part >= 2 * d.y ? d.n : 0),
        p: (d) => (d.part === 2 * d.y - 2 || (d.part === 2 * d.y - 1 && d.y < 10) ? d.n : 0),
        r: (d) => (d.part === 2 * d.y || d.part === (d.y === 10 ? 19 : 2 * d.y + 1) ? d.n : 0),
        c: (d) => (d.part >= (d.y < 5 ? 1 : 11) ? d.n : 0),
      })
      .groupby('ancestor', 'y')
      .rollup({
        admitted: op.sum('a'),
        previous: op.sum('p'),
        rolling: op.sum('r'),
        cumulative: op.sum('c'),
      })
      .rename({ ancestor: 'unit' }),

  bare({ unit, day, parent, partOfDay, firstDay }) {
    const parts = new Int32Array(parent.length * PARTS);
    for (let i = 0; i < unit.length; i++) parts[unit[i] * PARTS + partOfDay[day[i] - firstDay]]++;
    addToParents(parts, PARTS, parent);
    const result = new Int32Array(parent.length * WIDTH);
    for (let u = 0; u < parent.length; u++) {
      const at = u * PARTS;
      let cumulative = 0;
      for (let y = 0; y < YEARS; y++) {
        const [first, second] = [parts[at + 2 * y], parts[at + 2 * y + 1]];
        const [firstBefore, secondBefore] = y
          ? [parts[at + 2 * y - 2], parts[at + 2 * y - 1]]
          : [0, 0];
        cumulative = TERM_STARTS[FIRST_YEAR + y] ? second : cumulative + first + second;
        const to = u * WIDTH + y * MEASURES;
        result[to] = first + second;
        result[to + 1] = y < 10 ? firstBefore + secondBefore : firstBefore;
        result[to + 2] = first + (y < 10 ? second : secondBefore);
        result[to + 3] = cumulative;
      }
    }
    return result;
  },

  ketnap({ core, dataset, slots }) {
    const day = core.parseDay;
    const intervals = [];
    for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      const end = year === 2020 ? '08-31' : '12-31';
      intervals.push({ from: day(`${year}-01-01`), to: day(`${year}-${end}`) });
      intervals.push({ from: day(`${year - 1}-01-01`), to: day(`${year - 1}-${end}`) });
      intervals.push({
        from: year === 2020 ? day('2019-09-01') : day(`${year}-01-01`),
        to: day(`${year}-${end}`),
      });
      intervals.push({
        from: day(year < 2015 ? '2010-09-01' : '2015-09-01'),
        to: day(`${year}-${end}`),
      });
    }
    return core.countIntervals(dataset, slots.all, intervals).counts;
  },

  dense: (counts) => counts,

  rows: ({ core, dataset, unitIds }) =>
    core.trend(dataset, { units: unitIds, every: 'year', asOf: '2020-08-31' }).rows,
};
