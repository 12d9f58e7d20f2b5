import type { ExplainedRow, Explanation, TableName } from '@ketnap/core';
import { explainedParts } from './explained-parts.ts';

/** The rows of one table that are counted in some figures. */
interface Counted {
  readonly table: TableName;
  readonly rowCount: number;
  readonly rows: readonly ExplainedRow[];
}

/** What is counted in several figures, each row once, at most `limit` rows of a table. */
export function countedRows(
  explanations: readonly Pick<Explanation, 'operands' | 'rows'>[],
  limit: number,
): Counted[] {
  const parts = explanations.flatMap((one) => explainedParts<ExplainedRow>(one));
  const counted = parts.filter(({ isCounted }) => isCounted);
  return [...new Set(counted.map(({ table }) => table))].map((table) => {
    const own = counted.filter((part) => part.table === table);
    const rows = new Map(own.flatMap((part) => part.rows.map((row) => [row.row, row] as const)));
    const isWhole = own.every((part) => part.rows.length === part.rowCount);
    const most = Math.max(...own.map(({ rowCount }) => rowCount));
    const sorted = [...rows.values()].sort((a, b) => a.row - b.row);
    return { table, rowCount: isWhole ? rows.size : most, rows: sorted.slice(0, limit) };
  });
}
