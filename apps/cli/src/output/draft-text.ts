import { formatFigure, type Language, type Message } from '@ketnap/core';
import {
  meantUnits,
  type ColumnUse,
  type ColumnView,
  type Form,
  type IntakeDraft,
  type Profile,
  type RowRole,
  type TableRegion,
  type TableView,
} from '@ketnap/readers';
import { columnLetters, rangeName } from '@ketnap/sheets';
import pc from 'picocolors';
import { reportWords } from '../messages/read-report.ts';
import { periodWords, readingWords, styleWords } from '../messages/reading.ts';
import { ignoredLines, ignoredParts } from './ignored-text.ts';
import { printableLine } from './printable.ts';
import { questionLines } from './question-text.ts';
import { tablePlace } from './table-place.ts';

export interface DraftTextOptions {
  readonly language: Language;
  readonly colours: boolean;
}

/** Spellings of units that are listed. */
const UNITS = 100;
/** Parts outside the tables that are listed. */
const IGNORED = 40;

/**
 * What would be read, why, and what is undecided, to be read in a terminal.
 *
 * @param given the profile that was confirmed: of what it says only the changes are told
 */
export function writeDraft(
  draft: IntakeDraft,
  given: Profile | null,
  options: DraftTextOptions,
): string {
  const { language } = options;
  const { changes, questions } = draft;
  const open = formatFigure(questions.length, 'count', language);
  const parts = [
    part(
      readingWords.changes,
      changes.map((change) => change[language]),
      options,
    ),
    ...draft.tables.map((table) =>
      table.region === null || table.region.form < (given?.forms.length ?? 0)
        ? ''
        : regionPart(draft, table, table.region, options),
    ),
    ...(given ? [] : profileParts(draft, options)),
    part(readingWords.ignored, given ? [] : ignoredPart(draft, options), options),
    part(readingWords.questions(open), questionLines(questions, language), options),
  ];
  return parts.filter((one) => one !== '').join('\n');
}

/** A title and the lines under it; nothing where there are none. */
function part(title: Message, lines: readonly string[], options: DraftTextOptions): string {
  if (lines.length === 0) return '';
  const { bold } = pc.createColors(options.colours);
  const body = lines.map((line) => `  ${indented(line)}\n`);
  return `${bold(printableLine(title[options.language]))}\n${body.join('')}`;
}

/** One line, the spaces at its beginning kept. */
function indented(line: string): string {
  const spaces = /^ */.exec(line)![0];
  return `${spaces}${printableLine(line)}`;
}

function regionPart(
  { profile }: IntakeDraft,
  { file, name }: TableView,
  region: TableRegion,
  options: DraftTextOptions,
): string {
  const { language } = options;
  const form = profile.forms[region.form]!;
  const place = tablePlace({ file, sheet: name });
  const roles = (Object.entries(region.roles) as [RowRole, number][])
    .filter(([, count]) => count > 0)
    .map(([role, count]) => [role, formatFigure(count, 'count', language)] as const);
  const isLeftOut = form.rows === 'left_out';
  const lines = [
    rowsLine(region)[language],
    ...(roles.length > 0 ? [readingWords.roles(roles)[language]] : [readingWords.noRows[language]]),
    ...(isLeftOut ? [] : formLines(region, form, language)),
    ...(isLeftOut ? [] : columnLines(region, language)),
    ...(isLeftOut ? [] : criteriaLines(region, language)),
  ];
  return part(readingWords.place(place, rangeName(region.range)), lines, options);
}

function rowsLine({ rows, rowChoices }: TableRegion): Message {
  if (rows === 'left_out') return readingWords.tableLeftOut;
  const chosen = rowChoices.find(({ value }) => value === rows);
  return readingWords.row(chosen?.label ?? readingWords.undecided);
}

function formLines(region: TableRegion, form: Form, language: Language): string[] {
  const lines: string[] = [];
  const period = periodOf(region);
  if (period) lines.push(readingWords.period(period[language])[language]);
  if (form.unit !== null) lines.push(readingWords.unit(form.unit)[language]);
  if (form.emptyTicks !== null && form.columns.some(({ meaning }) => meaning?.is === 'source'))
    lines.push(readingWords.emptyTicks(form.emptyTicks)[language]);
  return lines;
}

function periodOf({ period, titleSays }: TableRegion): Message | null {
  if (period === null) return null;
  if (period !== 'title') return periodWords(period);
  if (!titleSays) return readingWords.undecided;
  const [days, from] = [periodWords(titleSays.period), readingWords.fromTitle(titleSays.text)];
  return { vi: `${days.vi} (${from.vi})`, en: `${days.en} (${from.en})` };
}

function columnLines({ columns }: TableRegion, language: Language): string[] {
  return [
    `${readingWords.columns[language]}:`,
    ...columns.map((column) => `  ${columnLine(column, language)}`),
  ];
}

function columnLine({ column, head, label, use, reason }: ColumnView, language: Language): string {
  const letter = column === null ? readingWords.noColumn[language] : columnLetters(column);
  const meaning = (label ?? readingWords.undecided)[language];
  const styles = stylesOf(use).map((one) => `; ${one[language]}`);
  return `${letter} “${head}” → ${meaning}${styles.join('')}. ${reason[language]}`;
}

function stylesOf(use: ColumnUse): Message[] {
  const { dayOrder, swappedDays, partialDays, decimalMark, severalNames, codes } = use;
  const { farDays, otherDays, undoneRows, dashes, dayYears } = use;
  return [
    ...(dayOrder ? [styleWords.dayOrder[dayOrder]] : []),
    ...(swappedDays ? [styleWords.swappedDays] : []),
    ...(partialDays ? [styleWords.partialDays[partialDays]] : []),
    ...(decimalMark ? [styleWords.decimalMark[decimalMark]] : []),
    ...(dayYears ? [styleWords.dayYears(dayYears)] : []),
    ...(dashes ? [styleWords.dashes[dashes]] : []),
    ...(farDays ? [styleWords.farDays[farDays]] : []),
    ...(otherDays ? [styleWords.otherDays[otherDays]] : []),
    ...(undoneRows ? [styleWords.undoneRows[undoneRows]] : []),
    ...(severalNames ? [styleWords.severalNames[severalNames]] : []),
    ...Object.entries(codes ?? {}).map(([sign, sex]) => styleWords.code(sign, sex)),
  ];
}

function criteriaLines({ criteria }: TableRegion, language: Language): string[] {
  if (criteria.length === 0) return [];
  const lines = criteria.map(
    ({ label, meaning }) => `  “${label}” → ${(meaning ?? readingWords.undecided)[language]}`,
  );
  return [`${readingWords.criteria[language]}:`, ...lines];
}

function profileParts({ profile }: IntakeDraft, options: DraftTextOptions): string[] {
  const { language } = options;
  const { newSources, newTerms } = profile;
  const spellings = formatFigure(Object.keys(profile.units).length, 'count', language);
  const sources = newSources.map(
    ({ source_id, label_vi, label_en, column, value }) =>
      `${source_id}: ${readingWords.source({ vi: label_vi, en: label_en }[language], column, value)[language]}`,
  );
  const terms = newTerms.map(
    ({ term_id, name, starts_on, ends_on }) =>
      `${term_id}: ${name}, ${starts_on ?? '?'} – ${ends_on ?? '?'}`,
  );
  return [
    part(readingWords.units(spellings), unitLines(profile, language), options),
    part(readingWords.otherUnits, otherUnits(profile, language), options),
    part(readingWords.sources, sources, options),
    part(readingWords.terms, terms, options),
  ];
}

function unitLines({ units, newUnits }: Profile, language: Language): string[] {
  const made = new Map(newUnits.map((unit) => [unit.unit_id, unit]));
  const lines = Object.entries(units).map(([name, ids]) => {
    if (ids === null) return `“${name}” → ${readingWords.undecided[language]}`;
    if (ids.length === 0) return `“${name}” → ${readingWords.unitLeftOut[language]}`;
    const id = typeof ids === 'string' ? ids : ids.join(', ');
    const unit = made.get(id);
    const words = unit ? ` (${readingWords.newUnit(unit.level, unit.parent_id)[language]})` : '';
    return `“${name}” → ${id}${words}`;
  });
  const rest = formatFigure(lines.length - UNITS, 'count', language);
  return lines.length > UNITS
    ? [...lines.slice(0, UNITS), readingWords.moreUnits(rest)[language]]
    : lines;
}

/** Units that are made and that no spelling names by itself. */
function otherUnits(profile: Profile, language: Language): string[] {
  const named = new Set(Object.values(profile.units).flat());
  return meantUnits(profile)
    .filter(({ unit_id }) => !named.has(unit_id))
    .slice(0, UNITS)
    .map(
      ({ unit_id, name, level, parent_id }) =>
        `${unit_id}: ${name} (${readingWords.newUnit(level, parent_id)[language]})`,
    );
}

function ignoredPart(draft: IntakeDraft, { language }: DraftTextOptions): string[] {
  const lines = ignoredLines(ignoredParts(draft), language);
  const rest = formatFigure(lines.length - IGNORED, 'count', language);
  return lines.length > IGNORED
    ? [...lines.slice(0, IGNORED), reportWords.more(rest)[language]]
    : lines;
}
