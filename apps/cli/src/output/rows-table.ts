import {
  formatMeasure,
  measuresOf,
  type AnyAnalysis,
  type FigureValue,
  type Language,
  type Measure,
} from '@ketnap/core';
import Table from 'cli-table3';
import pc from 'picocolors';
import { printable } from './printable.ts';

interface TableOptions {
  readonly language: Language;
  readonly colours: boolean;
  /** Characters on a line; null where any width will do. */
  readonly columns: number | null;
}

type Values = Readonly<Record<string, FigureValue>>;
type Named = readonly [name: string, measure: Measure];

/**
 * The rows of an analysis to be read: a table; where that is wider than the terminal, the rows one
 * below the other with a column on each line. Columns without a value in any row are left out.
 */
export function toRowsTable(analysis: AnyAnalysis, options: TableOptions): string {
  const values = analysis.rows as readonly unknown[] as readonly Values[];
  const measures = Object.entries(measuresOf(analysis.kind)).filter(([name]) =>
    values.some((row) => (row[name] ?? null) !== null),
  );
  const rows = values.map((row) =>
    measures.map(([name, measure]) =>
      printable(formatMeasure(measure, row[name] ?? null, options.language)),
    ),
  );
  const wide = wideTable(measures, rows, options);
  const width = wide.indexOf('\n');
  return options.columns !== null && width > options.columns
    ? longTable(measures, rows, options)
    : wide;
}

function wideTable(
  measures: readonly Named[],
  rows: readonly (readonly string[])[],
  { language, colours }: TableOptions,
): string {
  const { bold } = pc.createColors(colours);
  const table = new Table({
    head: measures.map(([, { label }]) => bold(label[language])),
    colAligns: measures.map(([, { format }]) => (format === 'text' ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push([...row]);
  return `${table.toString()}\n`;
}

function longTable(
  measures: readonly Named[],
  rows: readonly (readonly string[])[],
  { language, colours }: TableOptions,
): string {
  const { bold } = pc.createColors(colours);
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'right'],
  });
  rows.forEach((row, i) => {
    if (i > 0) table.push([{ colSpan: 3, content: '' }]);
    row.forEach((value, column) => {
      const [name, { label }] = measures[column]!;
      table.push([name, label[language], column === 1 ? bold(value) : value]);
    });
  });
  return `${table.toString()}\n`;
}
