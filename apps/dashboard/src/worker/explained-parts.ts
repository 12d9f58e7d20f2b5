import type { Explanation, Operand, RowsBehind, TableName } from '@ketnap/core';

/** The rows of one table behind an operand: those of two tables have other columns. */
export interface ExplainedPart<Row> extends RowsBehind {
  readonly operand: Operand;
  /** Whether these rows are what was counted; others say how those hang together. */
  readonly isCounted: boolean;
  /** As many of them as came with the explanation. */
  readonly rows: readonly Row[];
}

interface Explained<Row> extends Pick<Explanation, 'operands'> {
  readonly rows: readonly Row[];
}

/** The rows behind a figure, each operand's and each table's apart; none where there are no rows. */
export function explainedParts<Row extends { readonly measure: string; readonly table: TableName }>(
  explanation: Explained<Row>,
): ExplainedPart<Row>[] {
  return explanation.operands.flatMap((operand) =>
    operand.behind
      .map((behind, at) => ({
        operand,
        ...behind,
        isCounted: at === 0,
        rows: explanation.rows.filter(
          (row) => row.measure === operand.measure && row.table === behind.table,
        ),
      }))
      .filter(({ rowCount }) => rowCount > 0),
  );
}
