import { parseDay } from '@ketnap/core';
import type { StatedSum } from '../conversion/report.ts';
import { numberOf } from '../conversion/convert-column.ts';
import { composeFigure } from '../draft/figures/compose-figure.ts';
import { columnDays } from '../draft/figures/overlapping-figures.ts';
import type { RegionColumn } from '../layout/region.ts';
import type { FigureRegion } from './stated-sums.ts';
import { sumAt } from './sum-place.ts';

/** How many a unit admitted (of a source) in some days, as it was taken. */
interface Taken {
  /** Days as numbers. */
  readonly from: number;
  readonly to: number;
  readonly admitted: number;
}

/** The figures of each unit and source, from whichever sheet they were taken. */
type TakenByUnit = ReadonlyMap<string, readonly Taken[]>;

/** A count for some days, that a sheet states. */
interface Stated extends Taken {
  readonly key: string;
  readonly row: number;
  readonly column: RegionColumn;
  readonly isTaken: boolean;
}

/**
 * Counts that go on from the start of a year or term, beside what was taken, on any sheet of these files, of
 * the days of which they are made: the second quarter's of the first quarter's and its own. Nothing is
 * compared where some of the days are told by no other sheet cell.
 */
export function runningSums(all: readonly FigureRegion[]): StatedSum[] {
  const taken = takenByUnit(all);
  return all.flatMap((one) =>
    statedIn(one).flatMap((stated): StatedSum[] => {
      const parts = (taken.get(stated.key) ?? []).filter((part) => isWithin(part, stated));
      const computed = sumOfDays(parts, stated);
      if (computed === null) return [];
      const { row, column, admitted } = stated;
      return [sumAt(one.region, column, row, 'cumulative', admitted, computed)];
    }),
  );
}

function takenByUnit(all: readonly FigureRegion[]): TakenByUnit {
  const taken = new Map<string, Taken[]>();
  for (const one of all)
    for (const { key, from, to, admitted } of takenIn(one)) {
      const own = taken.get(key);
      if (own) own.push({ from, to, admitted });
      else taken.set(key, [{ from, to, admitted }]);
    }
  return taken;
}

/** Counts that were taken, and those of columns that are checked only. */
function statedIn(one: FigureRegion): Stated[] {
  return [...takenIn(one), ...checkedIn(one)];
}

function takenIn({ read }: FigureRegion): Stated[] {
  return read.made.flatMap(({ table, row, figure, values }): Stated[] => {
    if (table !== 'totals') return [];
    const { unit_id: unit, source_id: source = '', from, to, admitted } = values;
    const { column } = read.figures[figure]!;
    const span = { from: parseDay(from!)!, to: parseDay(to!)! };
    const key = figureKey(unit!, source);
    return [{ key, row, column, ...span, admitted: numberIn(admitted!), isTaken: true }];
  });
}

function checkedIn({ region, form, read }: FigureRegion): Stated[] {
  const unitAt = new Map(read.made.map(({ row, values }) => [row, values['unit_id']!]));
  return form.columns.flatMap((use, i): Stated[] => {
    const column = region.columns[i]!;
    if (use.meaning?.is !== 'left_out' || use.meaning.why !== 'running') return [];
    const days = columnDays(column, region);
    if (!days) return [];
    const source = composeFigure(column.path)?.source?.source_id ?? '';
    const span = { from: parseDay(days.from)!, to: parseDay(days.to)! };
    return [...unitAt].flatMap(([row, unit]): Stated[] => {
      const one = numberOf(column.values[column.codes[row]!]!, use);
      if (!('text' in one) || one.text === '') return [];
      const admitted = numberIn(one.text);
      return [{ key: figureKey(unit, source), row, column, ...span, admitted, isTaken: false }];
    });
  });
}

/** By what the figures of one unit and source are found. */
function figureKey(unit: string, source: string): string {
  return JSON.stringify([unit, source]);
}

function numberIn(text: string): number {
  return JSON.parse(text) as number;
}

/** Whether days are a part of others; what was taken for all of them is no part of itself. */
function isWithin(part: Taken, whole: Stated): boolean {
  const isAll = part.from === whole.from && part.to === whole.to;
  return part.from >= whole.from && part.to <= whole.to && !(isAll && whole.isTaken);
}

/** What parts that follow one another from the first day to the last add up to; null where none do. */
function sumOfDays(parts: readonly Taken[], { from, to }: Taken): number | null {
  const known = new Map<number, number | null>([[to + 1, 0]]);
  const sumFrom = (day: number): number | null => {
    const before = known.get(day);
    if (before !== undefined) return before;
    let sum: number | null = null;
    for (const part of parts) {
      const rest: number | null = sum === null && part.from === day ? sumFrom(part.to + 1) : null;
      if (rest !== null) sum = part.admitted + rest;
    }
    known.set(day, sum);
    return sum;
  };
  return sumFrom(from);
}
