import { parseDay } from '@ketnap/core';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { reasons } from '../../messages/draft.ts';
import type { Meaning } from '../../profile/profile.ts';
import { composeFigure, type ComposedFigure } from './compose-figure.ts';
import { figureDays, type Days } from '../periods/figure-period.ts';
import { headPeriod } from './head-period.ts';
import { LEFT, asked, type ProposedColumn } from '../columns/proposed-column.ts';
import { periodAbove } from '../periods/region-period.ts';

type FigureMeaning = Extract<Meaning, { is: 'figure' }>;

/** A column of admissions, and its days as numbers. */
interface Spanned {
  readonly at: number;
  readonly meaning: FigureMeaning;
  readonly from: number;
  readonly to: number;
}

/**
 * Columns whose days lie within those of others count the same persons: one that others make up together
 * (a quarter beside its months) is a sum, one that counts on from the start of the year is checked only where
 * the period beside it began then too, and of two with the same days the second is asked for.
 */
export function withoutOverlaps(
  region: Region,
  figures: readonly (ComposedFigure | null)[],
  columns: readonly ProposedColumn[],
): ProposedColumn[] {
  const spanned = spannedColumns(region, columns);
  return columns.map((column, at) => {
    const { meaning } = column;
    if (meaning?.is !== 'figure') return column;
    const alike = columns.filter(
      ({ meaning: other }, i) =>
        i !== at &&
        other?.is === 'figure' &&
        other.measure === meaning.measure &&
        other.source === meaning.source,
    );
    if (isSumOf(figures[at]!, meaning, alike))
      return { ...column, meaning: { is: 'left_out', why: 'sum' } };
    if (meaning.measure === 'target') return column;
    const own = spanned.find((one) => one.at === at);
    const others = spanned.filter((one) => one.at !== at && one.meaning.source === meaning.source);
    if (own && areTiled(own, others)) return { ...column, meaning: { is: 'left_out', why: 'sum' } };
    const isTold = (one: Spanned): boolean =>
      haveSameDays(one, own!) && (one.at < at || !isRunning(one.meaning));
    if (isRunning(meaning) && own && others.some(isTold))
      return { ...column, meaning: { is: 'left_out', why: 'running' } };
    const isDoubled =
      own && others.some((one) => one.at < at && haveSameDays(one, own) && !isRunning(one.meaning));
    return isDoubled ? asked(LEFT, reasons.sameDays) : column;
  });
}

/** The days that a column's heads say, whatever the column is taken for; null where they say none. */
export function columnDays({ path }: RegionColumn, region: Region): Days | null {
  const figure = composeFigure(path);
  const period = figure && headPeriod(figure, region);
  return period && figureDays(period, daysAbove(region));
}

/** The days that the lines above a table say. */
export function daysAbove(region: Region): Days | null {
  const above = periodAbove(region)?.period;
  return above && 'from' in above ? { ...above, term: null } : null;
}

function spannedColumns(region: Region, columns: readonly ProposedColumn[]): Spanned[] {
  const own = daysAbove(region);
  return columns.flatMap(({ meaning }, at): Spanned[] => {
    if (meaning?.is !== 'figure' || meaning.measure === 'target') return [];
    const days = figureDays(meaning.period, own);
    return days ? [{ at, meaning, from: parseDay(days.from)!, to: parseDay(days.to)! }] : [];
  });
}

/** `Cộng` beside columns of periods of their own. */
function isSumOf(
  figure: ComposedFigure,
  { period }: FigureMeaning,
  others: readonly ProposedColumn[],
): boolean {
  const hasParts = others.some(
    ({ meaning }) => meaning?.is === 'figure' && typeof meaning.period === 'object',
  );
  return figure.isSum && period === 'sheet' && hasParts;
}

function haveSameDays(one: Spanned, other: Spanned): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Whether a column counts on from the start of the year or term. */
export function isRunning(meaning: Meaning | null): boolean {
  return (
    meaning?.is === 'figure' &&
    (meaning.period === 'year_to_date' || meaning.period === 'term_to_date')
  );
}

/** Whether at least two of the others follow one another from its first day to its last. */
function areTiled({ from, to }: Spanned, others: readonly Spanned[]): boolean {
  const parts = others.filter(
    (one) => one.from >= from && one.to <= to && one.to - one.from < to - from,
  );
  const reaches = (day: number): boolean =>
    day === to + 1 || parts.some((one) => one.from === day && reaches(one.to + 1));
  return reaches(from);
}
