import type { Issue, TableName } from '@ketnap/core';
import type { CsvTable } from '../csv/csv-scanner.ts';
import { readingFaults } from '../messages.ts';

/** Something wrong with the data or the file that holds them. */
export interface ReadIssue extends Issue {
  /** The line of the file, the first being 1; where there is none, the row tells it. */
  readonly line?: number;
}

/** How many lines of one fault are listed one by one; the rest is one issue with their number. */
const LISTED = 1000;

/** What of a table's file was not read, or not read whole. */
export function readingIssues(
  table: TableName,
  file: string,
  { ragged, unnamed, width }: CsvTable,
): ReadIssue[] {
  const long = ragged.filter(({ row }) => row === null);
  const short = ragged.filter(({ row }) => row !== null);
  return [
    ...unnamed.map((position) => ({
      ...readingFaults.unnamedColumn(file, position),
      table,
      row: null,
      column: null,
    })),
    ...[
      { lines: long, fault: readingFaults.longLine },
      { lines: short, fault: readingFaults.shortLine },
    ].flatMap(({ lines, fault }) => {
      const issues = lines.slice(0, LISTED).map(({ row, line, fields }): ReadIssue => ({
        ...fault(file, line, fields, width),
        table,
        row,
        column: null,
        line,
      }));
      const unlisted = lines.length - issues.length;
      if (unlisted === 0) return issues;
      const { line: _, ...last } = issues.at(-1)!;
      return [...issues, { ...last, ...readingFaults.moreLines(file, last, unlisted), row: null }];
    }),
  ];
}
