import type { RegionLog } from '../conversion/region-log.ts';
import { figureDays, type Days } from '../draft/periods/figure-period.ts';
import type { Region } from '../layout/region.ts';
import { NO_ROW } from '../layout/row-depth.ts';
import { flatTree } from '../layout/row-tree.ts';
import type { LeftOutCode } from '../messages/report.ts';
import type { FigureColumn, FigureMeaning } from './figure-column.ts';
import { droppedTwins } from './read-twins.ts';
import type { FoundUnit } from './unit-finder.ts';

/** A sheet cell that gives a figure. */
export interface FigureCell {
  readonly row: number;
  /** Index among the figure columns. */
  readonly figure: number;
  readonly unit: string;
  /** The source that the row says; undefined where rows are no criteria. */
  readonly source?: string | null;
}

/** The unit of a row's figure in some days. */
export type UnitOf = (row: number, figure: number, days: Days | null) => FoundUnit;

/** What of a form is undecided, so that rows of it wait. */
export interface OpenParts {
  readonly columns: boolean;
  readonly period: boolean;
}

/**
 * The sheet cells of a form by units that give figures; why a row gives none is noted.
 *
 * @param parents per row the row above it in the tree
 * @param others rows that give something else than a figure, and so are not left out
 * @param daysOf the days of a row's period; null where nobody says them
 */
export function unitCells(
  region: Region,
  parents: Int32Array,
  unitOf: UnitOf,
  figures: readonly FigureColumn[],
  daysOf: (row: number) => Days | null,
  open: OpenParts,
  others: ReadonlySet<number>,
  log: RegionLog,
): FigureCell[] {
  const leaveOut = (row: number, code: LeftOutCode): void => {
    if (!others.has(row)) log.leaveOut(row, code);
  };
  const isBelow = figures.map(({ numbers }) => holdersOf(parents, numbers));
  const isParent = new Set(parents);
  const { parts, pending, twins = [] } = region.tree ?? flatTree(region.size);
  const dropped = droppedTwins(twins);
  return region.roles.flatMap((role, row): FigureCell[] => {
    if (role !== 'data') return [];
    if (pending.has(row)) {
      leaveOut(row, 'row_undecided');
      return [];
    }
    const drop = dropped.get(row);
    if (drop) {
      leaveOut(row, drop);
      return [];
    }
    const part = parts.get(row) ?? null;
    if (figures.every(({ column }) => column.codes[row] === 0)) {
      leaveOut(row, open.columns ? 'undecided' : 'nothing');
      return [];
    }
    const own = daysOf(row);
    const given = figures.flatMap(({ meaning, numbers }, figure) => {
      const isCounted = !isBelow[figure]!.has(row) || meaning.measure === 'target';
      const isGiven =
        numbers[row] !== null &&
        isCounted &&
        !isTargetOfPart(meaning, own) &&
        (part === null || (part.source !== null && isOfAll(meaning)));
      return isGiven ? [figure] : [];
    });
    if (
      given.length > 0 &&
      given.every((at) => figureDays(figures[at]!.meaning.period, own) === null)
    ) {
      leaveOut(row, open.period ? 'undecided' : 'no_period');
      return [];
    }
    const found = given.map((figure) => {
      const days = figureDays(figures[figure]!.meaning.period, own);
      return { figure, unit: unitOf(row, figure, days) };
    });
    const cells = found.flatMap(({ figure, unit }) =>
      'id' in unit
        ? [{ row, figure, unit: unit.id, ...(part ? { source: part.source } : {}) }]
        : [],
    );
    const without = found.find(({ unit }) => 'without' in unit)?.unit;
    if (cells.length === 0 && without && 'without' in without) leaveOut(row, without.without);
    else if (given.length === 0) leaveOut(row, isParent.has(row) ? 'total' : 'no_figure');
    return cells;
  });
}

/** The rows above some that hold a number: these give the figure, and those above are checked. */
function holdersOf(parents: Int32Array, numbers: FigureColumn['numbers']): ReadonlySet<number> {
  const holders = new Set<number>();
  numbers.forEach((number, row) => {
    if (number === null) return;
    for (let at = parents[row]!; at !== NO_ROW && !holders.has(at); at = parents[at]!)
      holders.add(at);
  });
  return holders;
}

/** Of a part of a part, women among minorities, no table tells, nor of the target of a part. */
function isOfAll({ measure, source }: FigureMeaning): boolean {
  return measure === 'admitted' && source === null;
}

/** A quarter's target is none of a year's, and the table of targets has those of years and terms alone. */
function isTargetOfPart({ measure, period }: FigureMeaning, own: Days | null): boolean {
  return measure === 'target' && figureDays(period, own)?.isPart === true;
}
