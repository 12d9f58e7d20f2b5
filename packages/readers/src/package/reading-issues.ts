import type { Issue, TableName } from '@ketnap/core';
import type { CsvTable, RaggedLine } from '@ketnap/sheets';
import { readingFaults } from '../messages/package.ts';

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
  { ragged, misquoted, unnamed, width }: CsvTable,
): ReadIssue[] {
  const place = { table, row: null, column: null };
  const raggedIssue =
    (fault: typeof readingFaults.longLine) =>
    (one: RaggedLine): ReadIssue => ({
      ...fault(file, one.line, one.fields, width),
      ...place,
      row: one.row,
      line: one.line,
    });
  const long = ragged.filter(({ row }) => row === null);
  const short = ragged.filter(({ row }) => row !== null);
  return [
    ...unnamed.map((position) => ({ ...readingFaults.unnamedColumn(file, position), ...place })),
    ...listed(file, misquoted, ({ line, lastLine }) => ({
      ...readingFaults.strayQuote(file, line, lastLine),
      ...place,
      line,
    })),
    ...listed(file, long, raggedIssue(readingFaults.longLine)),
    ...listed(file, short, raggedIssue(readingFaults.shortLine)),
  ];
}

/** The issues of the first lines with a fault, and one for all the others. */
function listed<Line>(
  file: string,
  lines: readonly Line[],
  issueOf: (line: Line) => ReadIssue,
): ReadIssue[] {
  const issues = lines.slice(0, LISTED).map(issueOf);
  const unlisted = lines.length - issues.length;
  if (unlisted === 0) return issues;
  const { line: _, ...last } = issues.at(-1)!;
  return [...issues, { ...last, ...readingFaults.moreLines(file, last, unlisted), row: null }];
}
