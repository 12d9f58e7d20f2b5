import { formatFigure, type Issue, type Language, type Message } from '@ketnap/core';
import type {
  Ignored,
  MergeReport,
  Place,
  ReadIssue,
  RegionReport,
  Report,
  StatedSum,
} from '@ketnap/readers';
import pc from 'picocolors';
import { reportWords } from '../messages/read-report.ts';
import { readingWords } from '../messages/reading.ts';
import { checkWords } from '../messages/results.ts';
import { ignoredLines } from './ignored-text.ts';
import { printableLine } from './printable.ts';
import { tablePlace } from './table-place.ts';

/** What became of the files, and what is wrong with the data they gave. */
export interface ToldReading {
  readonly report: Report;
  /** What stands outside the tables of the files. */
  readonly ignored: readonly Ignored[];
  /** What became of rows that were added to a dataset or data package. */
  readonly merged: readonly MergeReport[];
  /** What is wrong with the dataset that was made. */
  readonly issues: readonly ReadIssue[];
  /** Where a problem stands, as far as that is known. */
  readonly placeOf: (issue: ReadIssue) => Place;
}

export interface ReportTextOptions {
  readonly language: Language;
  readonly colours: boolean;
}

/** Lines of one kind that are listed. */
const LISTED = 20;
const ROWS = 20;

/** The report, to be read in a terminal. Rejected sheet cells are told apart: see {@link rejectionLines}. */
export function writeReport(told: ToldReading, options: ReportTextOptions): string {
  const { language, colours } = options;
  const { bold } = pc.createColors(colours);
  return partsOf(told, language)
    .map(([title, lines]) => {
      const body = lines.map((line) => `  ${printableLine(line)}\n`);
      return `${bold(printableLine(title))}\n${body.join('')}`;
    })
    .join('\n');
}

/** Every rejected sheet cell that the report names, a line each: where it is, what it holds and should hold. */
export function rejectionLines({ regions }: Report, language: Language): string[] {
  return regions.flatMap((region) => {
    const { rejected, rejections } = region.sheetCells;
    const lines = rejections.map(
      ({ place, found, expected }) =>
        reportWords.rejected(tablePlace(region), place, found, expected[language])[language],
    );
    const rest = rejected - rejections.length;
    const more = reportWords.moreRejected(tablePlace(region), count(rest, language))[language];
    return (rest > 0 ? [...lines, more] : lines).map(printableLine);
  });
}

type Part = readonly [title: string, lines: readonly string[]];

function partsOf(told: ToldReading, language: Language): Part[] {
  const { report, ignored, merged, issues, placeOf } = told;
  const parts: Part[] = report.regions.map((region) => regionPart(region, language));
  if (ignored.length > 0)
    parts.push([readingWords.ignored[language], listed(ignoredLines(ignored, language), language)]);
  parts.push(...reportParts(report, language));
  for (const one of merged) parts.push([reportWords.merged[language], mergedLines(one, language)]);
  parts.push(problemsPart(issues, placeOf, language));
  return parts;
}

function reportParts({ sums, doubles, corrected, made }: Report, language: Language): Part[] {
  const parts: Part[] = [];
  if (sums.length > 0) parts.push(sumsPart(sums, language));
  if (doubles.length > 0)
    parts.push([
      reportWords.doubles(count(doubles.length, language))[language],
      listed(
        doubles.map(({ why, places }) => {
          const how = why === 'same_id' ? reportWords.sameId : reportWords.sameRow;
          return `${places.join(' = ')} (${how[language]})`;
        }),
        language,
      ),
    ]);
  if (corrected.length > 0)
    parts.push([
      reportWords.corrected(count(corrected.length, language))[language],
      listed(
        corrected.map((places) => places.join(' ≈ ')),
        language,
      ),
    ]);
  const tables = Object.entries(made).map(
    ([table, rows]) => reportWords.madeRows(table, count(rows, language))[language],
  );
  if (tables.length > 0) parts.push([reportWords.made[language], tables]);
  return parts;
}

function regionPart(region: RegionReport, language: Language): Part {
  const { range, rowsRead, rowsTaken, leftOut, sheetCells, formulas } = region;
  const { accepted, ignored, rejected, converted } = sheetCells;
  const number = (value: number): string => count(value, language);
  const title = reportWords.region(tablePlace(region), range, number(rowsRead), number(rowsTaken));
  return [
    title[language],
    [
      ...leftOut.map(
        (one) =>
          reportWords.leftOut(number(one.count), one.reason[language], rowList(one))[language],
      ),
      reportWords.cells(number(accepted), number(ignored), number(rejected))[language],
      ...converted.map(
        (one) =>
          reportWords.converted(one.name[language], number(one.count), one.example)[language],
      ),
      ...(formulas > 0 ? [reportWords.formulas(number(formulas))[language]] : []),
    ],
  ];
}

function rowList({ rows, count: all }: RegionReport['leftOut'][number]): string {
  const shown = rows.slice(0, ROWS);
  return `${shown.join(', ')}${shown.length < all ? ', …' : ''}`;
}

function sumsPart(sums: readonly StatedSum[], language: Language): Part {
  const broken = sums.filter(({ stated, computed }) => stated !== computed);
  const number = (value: number): string => formatFigure(value, 'decimal', language);
  const title = reportWords.sums(number(sums.length - broken.length), number(broken.length));
  return [
    title[language],
    listed(
      broken.map(
        (one) =>
          reportWords.sum(
            tablePlace(one),
            one.place,
            one.label,
            number(one.stated),
            number(one.computed),
          )[language],
      ),
      language,
    ),
  ];
}

/** What each table was given, and what the dataset held already or otherwise. */
function mergedLines({ tables }: MergeReport, language: Language): string[] {
  return tables.flatMap(({ message, corrected, conflicts, doubles }) => [
    message[language],
    ...listed(
      [...corrected.first, ...conflicts.first, ...doubles.first].map(
        (one) => `  ${one.message[language]}`,
      ),
      language,
      corrected.count + conflicts.count + doubles.count,
    ),
  ]);
}

function problemsPart(
  issues: readonly ReadIssue[],
  placeOf: ToldReading['placeOf'],
  language: Language,
): Part {
  const of = (severity: Issue['severity']): ReadIssue[] =>
    issues.filter((issue) => issue.severity === severity);
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  const numbers = [errors, warnings, infos].map(({ length }) => count(length, language));
  const lines = [...errors, ...warnings, ...infos].map((issue) => {
    const { file, sheet, line } = placeOf(issue);
    const place = file === null ? null : tablePlace({ file, sheet });
    const where = reportWords.problemPlace(issue.table, place, line ?? issue.row);
    return `${checkWords.severity[issue.severity][language]} · ${where[language]}: ${issue.message[language]}`;
  });
  const title: Message = reportWords.problems(numbers[0]!, numbers[1]!, numbers[2]!);
  return [title[language], listed(lines, language)];
}

/** The first lines, and how many more there are. */
function listed(lines: readonly string[], language: Language, all = lines.length): string[] {
  const shown = lines.slice(0, LISTED);
  const rest = all - shown.length;
  return rest > 0 ? [...shown, reportWords.more(count(rest, language))[language]] : shown;
}

function count(value: number, language: Language): string {
  return formatFigure(value, 'count', language);
}
