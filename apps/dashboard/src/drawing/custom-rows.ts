import type { CustomResult } from '@ketnap/notebook';
import type { TopLevelSpec } from 'vega-lite';

/** The spec of a chart that a person wrote with the rows of its analyses; what is veiled is null there. */
export function rowsOfCustom({ chart, data }: CustomResult): TopLevelSpec {
  const datasets = Object.fromEntries(
    data.map(({ name, table }) => {
      const columns = table.columns.map((column) => column.name);
      const rows = table.analysis.rows as readonly unknown[] as readonly Record<string, unknown>[];
      return [
        name,
        rows.map((row) =>
          Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
        ),
      ];
    }),
  );
  return { ...chart.spec, datasets } as TopLevelSpec;
}
