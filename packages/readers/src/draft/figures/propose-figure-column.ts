import type { Message } from '@ketnap/core';
import { areMostly, textsOf } from '../../layout/column-values.ts';
import { headOf, type Region, type RegionColumn } from '../../layout/region.ts';
import { arePeriods } from '../../layout/said-period.ts';
import { reasons, valueWords } from '../../messages/draft.ts';
import type { FigurePeriod, Meaning } from '../../profile/profile.ts';
import { saysAverage } from '../../profile/average-head.ts';
import { foldHead, headMeaning } from '../../profile/source-words.ts';
import { dayOfState } from '../../periods/period-text.ts';
import { isShare, readTarget } from '../../values/read-target.ts';
import { composeFigure, type ComposedFigure } from './compose-figure.ts';
import { figureCounts, type FigureCounts } from './figure-counts.ts';
import { figureTopic, type FigureTopic } from './figure-topic.ts';
import { headPeriod } from './head-period.ts';
import { headCounts, memberColumn, NOT_ADMISSIONS } from './member-column.ts';
import { looksLikeUnits, plainColumn } from '../columns/plain-column.ts';
import { LEFT, asked, sure, type ProposedColumn } from '../columns/proposed-column.ts';
import { periodAbove, yearAbove } from '../periods/region-period.ts';
import { saysPartBesideEstimate, type TitleDoubt } from './title-doubt.ts';

/** A region of figures, and what the heads of its columns say. */
export interface FigureContext {
  readonly region: Region;
  /** Per column; null where its heads say nothing that is known. */
  readonly figures: readonly (ComposedFigure | null)[];
  readonly topic: FigureTopic;
}

/** Reads the heads of all columns, which tell of one another. */
export function figureContext(region: Region): FigureContext {
  const figures = region.columns.map(({ path }) => composeFigure(path));
  return { region, figures, topic: figureTopic(region, figures) };
}

/** A column of figures by unit, criterion or year. */
export function proposeFigureColumn(context: FigureContext, at: number): ProposedColumn {
  const { region, figures, topic } = context;
  const column = region.columns[at]!;
  if (isOfPeriods(column)) return sure({ is: 'period' }, reasons.periods);
  const plain = plainColumn(region, column, column.used);
  if (plain) return plain;
  const head = headOf(column);
  const known = headMeaning(column.path)?.meaning;
  if (known && saysItself(known)) return sure(known, reasons.head(head));
  if (isMenBeside(context, column))
    return sure({ is: 'left_out', why: 'complement' }, reasons.head(head));
  if (saysAverage(column.path, areSeveralYears(region)) && column.used.kinds.number > 0)
    return asked(LEFT, reasons.average(head));
  const figure = figures[at];
  if (!figure)
    return looksLikeUnits(column.used)
      ? sure({ is: 'unit' }, reasons.unitNames)
      : asked(LEFT, reasons.unknown);
  if (figure.isRatio) return sure({ is: 'left_out', why: 'ratio' }, reasons.head(head));
  if (figure.isComplement) return sure({ is: 'left_out', why: 'complement' }, reasons.head(head));
  return countedColumn(context, at, figureCounts(figures, region.columns, topic, at));
}

/** Whether the lines above a table say that it is of more than a calendar year. */
function areSeveralYears(region: Region): boolean {
  const period = periodAbove(region)?.period;
  return (
    period !== undefined &&
    ('termYears' in period || period.from.slice(0, 4) !== period.to.slice(0, 4))
  );
}

function countedColumn(
  { region, figures, topic }: FigureContext,
  at: number,
  { counts, likely, whole }: FigureCounts,
): ProposedColumn {
  const column = region.columns[at]!;
  const figure = figures[at]!;
  const said = reasons.head(figure.words.join(' › '));
  if (counts === 'members') return memberColumn(figure, region, column);
  if (counts === 'other')
    return figure.isDoubtful
      ? asked(NOT_ADMISSIONS, reasons.unknown)
      : sure(NOT_ADMISSIONS, reasons.otherCount(figure.words.join(' › ')));
  if (figure.isDoubtful && !figure.isUnclear) return asked(LEFT, reasons.unknown);
  const period = periodOf(figure, whole === null ? null : figures[whole]!, region);
  if (period === null) return ofOtherPeriod(figure, counts, region, column);
  if (counts === null)
    return likely === 'members'
      ? asked(likelyMembers(figure, region, column), reasons.unsaid, figure.source)
      : asked(likelyMeaning(figure, likely, period), reasons.unsaid, figure.source);
  if (counts === 'target' && figure.source)
    return sure({ is: 'left_out', why: 'part_target' }, said);
  if (counts === 'target' && !isOfTargets(period))
    return asked(LEFT, reasons.otherPeriod(headOf(column)), null, 'period');
  const meaning = figureMeaning(figure, counts, period);
  if (counts === 'target' && holdsShares(column))
    return asked(meaning, reasons.shares(headOf(column)), null, 'shares');
  // Beside its estimate a part that is told by its own head has come to be.
  const isPast =
    topic.doubt !== null && figure.phrases.length > 0 && saysPartBesideEstimate(topic.doubt);
  if (topic.doubt && !isPast && (counts === 'admitted' || topic.doubt.why === 'scale'))
    return asked(undoubted(topic.doubt, figure, period), titleReason(topic.doubt), figure.source);
  const noted = counts === 'admitted' ? notedEnd(period, region) : null;
  if (noted)
    return asked(
      figureMeaning(figure, counts, noted.period),
      reasons.notedEnd(noted.line),
      figure.source,
      'period',
    );
  return holdsNumbers(column, counts) || column.used.filled === 0
    ? sure(meaning, said, figure.source)
    : asked(meaning, reasons.conflict(headOf(column), valueWords.numbers), figure.source);
}

/** Of `Trong năm` under `Tính đến 31/12/2023` likely those of that year up to the day; of any other nothing is. */
function ofOtherPeriod(
  figure: ComposedFigure,
  counts: FigureCounts['counts'],
  region: Region,
  column: RegionColumn,
): ProposedColumn {
  const isOfYear = figure.phrases.every((one) => one.is === 'own' && one.part === 'year');
  const isLikely = counts === 'admitted' && isOfYear && !figure.isUnclear && yearAbove(region);
  const likely = isLikely ? figureMeaning(figure, counts, 'year_to_date') : LEFT;
  const { source } = isLikely ? figure : { source: null };
  return asked(likely, reasons.otherPeriod(headOf(column)), source, 'period');
}

/** What a line below the table leaves of a head's own year: `Năm 2025 tính đến 30/6/2025`; null where none does. */
function notedEnd(
  period: FigurePeriod,
  { tail }: Region,
): { readonly period: FigurePeriod; readonly line: string } | null {
  if (typeof period === 'string' || !('year' in period)) return null;
  for (const line of tail) {
    const to = dayOfState([line]);
    if (to?.startsWith(String(period.year)) && !to.endsWith('-12-31'))
      return { period: { from: `${period.year}-01-01`, to }, line };
  }
  return null;
}

/** What counts under a title that speaks of no results likely are: of a plan they are its targets. */
function undoubted({ why }: TitleDoubt, figure: ComposedFigure, period: FigurePeriod): Meaning {
  const isTarget = why === 'plan' && !figure.source && isOfTargets(period);
  return isTarget ? figureMeaning(figure, 'target', period) : NOT_ADMISSIONS;
}

function titleReason({ why, line }: TitleDoubt): Message {
  return why === 'scale' ? reasons.scaled(line) : reasons.noResults(line);
}

/** Whether some values are percentages: of the members, whose number the column does not say. */
function holdsShares({ used }: RegionColumn): boolean {
  return used.distinct.some(isShare);
}

/** Whether most values are numbers; targets may be written in words. */
function holdsNumbers({ used }: RegionColumn, counts: 'admitted' | 'target'): boolean {
  if (areMostly(used, 'number')) return true;
  const read = textsOf(used.distinct).filter((text) => readTarget(text) !== null).length;
  return counts === 'target' && (used.kinds.number + read) * 2 >= used.distinct.length;
}

/** A part that says no period is of that of its whole. */
function periodOf(
  figure: ComposedFigure,
  whole: ComposedFigure | null,
  region: Region,
): FigurePeriod | null {
  const isUnsaid = figure.phrases.length === 0 && !figure.isUnclear;
  return headPeriod(isUnsaid && whole ? whole : figure, region);
}

function figureMeaning(
  { source }: ComposedFigure,
  measure: 'admitted' | 'target',
  period: FigurePeriod,
): Meaning {
  return { is: 'figure', measure, source: source?.source_id ?? null, period };
}

/** Head counts only where the head itself speaks of members. */
function likelyMembers(figure: ComposedFigure, region: Region, column: RegionColumn): Meaning {
  const isSaid = figure.counts === 'members';
  return (isSaid ? headCounts(figure, region, column) : null) ?? NOT_ADMISSIONS;
}

function likelyMeaning(
  figure: ComposedFigure,
  likely: Exclude<FigureCounts['likely'], 'members'>,
  period: FigurePeriod,
): Meaning | null {
  if (likely === null) return figure.source ? LEFT : null;
  if (likely === 'target' && (figure.source || !isOfTargets(period))) return LEFT;
  return figureMeaning(figure, likely, period);
}

/** Targets are those of years and terms. */
function isOfTargets(period: FigurePeriod): boolean {
  return (
    period === 'sheet' ||
    period === 'previous' ||
    (typeof period === 'object' && ('year' in period || 'term' in period))
  );
}

/** A column of years, quarters or months, or of groups that bear their names. */
function isOfPeriods(column: RegionColumn): boolean {
  const isGroup = column.column === null;
  const codes = [...column.values.keys()].filter(
    (code) => code > 0 && (isGroup || column.used.counts[code]! > 0),
  );
  return arePeriods(column, codes);
}

/** A head that says what its column is whatever stands above it: labels, running numbers, remarks. */
function saysItself(meaning: Meaning): boolean {
  if (meaning.is === 'left_out') return meaning.why !== 'sum';
  return meaning.is === 'unit' || meaning.is === 'criterion' || meaning.is === 'id';
}

/** A count of men beside counts of all: what is left of them without the women. */
function isMenBeside({ figures }: FigureContext, { path }: RegionColumn): boolean {
  if (foldHead(path.at(-1) ?? '') !== 'nam') return false;
  return figures.some(
    (figure) =>
      figure !== null &&
      figure.source === null &&
      !figure.isDoubtful &&
      !figure.isRatio &&
      figure.counts !== 'other',
  );
}
