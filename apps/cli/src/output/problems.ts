import { formatFigure, tableNames, type Issue, type Language } from '@ketnap/core';
import { placeOf, type ReadDataset, type ReadIssue } from '@ketnap/readers';
import pc from 'picocolors';
import { checkWords } from '../messages/results.ts';
import { printable } from './printable.ts';
import { isLossy, readingLines } from './reading-lines.ts';

interface ProblemOptions {
  readonly language: Language;
  readonly colours: boolean;
}

/** What is wrong with a dataset, table by table, each with its place and remedy, and how much in all. */
export function writeProblems(read: ReadDataset, options: ProblemOptions): string {
  const { language } = options;
  const parts = tableNames.flatMap((table) => {
    const issues = read.issues.filter((issue) => issue.table === table);
    return issues.length === 0 ? [] : [writeTable(table, issues, read, options)];
  });
  const reading = readingLines(read.descriptor.reading, language);
  if (reading.length > 0) {
    const { bold } = pc.createColors(options.colours);
    parts.push([bold(printable(checkWords.readings[language])), ...reading].join('\n'));
  }
  return `${[...parts, summary(read, language)].join('\n\n')}\n`;
}

function writeTable(
  table: Issue['table'],
  issues: readonly ReadIssue[],
  read: ReadDataset,
  options: ProblemOptions,
): string {
  const { bold } = pc.createColors(options.colours);
  const file = read.origins[table]?.file;
  const head = checkWords.table(file ? `${table} (${file})` : table)[options.language];
  return [bold(printable(head)), ...issues.map((issue) => writeProblem(issue, read, options))].join(
    '\n',
  );
}

function writeProblem(
  issue: ReadIssue,
  { origins }: ReadDataset,
  { language, colours }: ProblemOptions,
): string {
  const { bold, red, yellow, blue } = pc.createColors(colours);
  const colour = { error: red, warning: yellow, info: blue }[issue.severity];
  const { line } = placeOf(issue, origins);
  const place = [
    line === null ? [] : [checkWords.line(line)[language]],
    issue.column === null ? [] : [checkWords.column(issue.column)[language]],
  ].flat();
  const where = place.length > 0 ? place.join(', ') : checkWords.wholeTable[language];
  return [
    `  ${colour(checkWords.severity[issue.severity][language])} · ${bold(printable(where))}: ${printable(issue.message[language])}`,
    `      ${checkWords.remedy[language]}${printable(issue.remedy[language])}`,
  ].join('\n');
}

function summary(
  { dataset, issues, ignored, descriptor }: ReadDataset,
  language: Language,
): string {
  const number = (value: number): string => formatFigure(value, 'count', language);
  const count = (severity: Issue['severity']): string =>
    number(issues.filter((issue) => issue.severity === severity).length);
  const tables = Object.values(dataset.tables);
  const rows = tables.reduce((sum, table) => sum + table.numRows(), 0);
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return [
    checkWords.rows(tables.length, number(rows)),
    ...(ignored.length > 0 ? [checkWords.ignored(ignored)] : []),
    issues.length > 0
      ? checkWords.summary(counts)
      : descriptor.reading.some(isLossy)
        ? checkWords.soundButLost
        : checkWords.sound,
  ]
    .map((message) => printable(message[language]))
    .join('\n');
}
