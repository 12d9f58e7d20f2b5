import type { Message } from '@ketnap/core';
import type { Known } from '../draft/known/known.ts';
import { columnsFor } from '../draft/columns/columns-for.ts';
import { criterionRows } from '../draft/forms/propose-criteria.ts';
import type { Region } from '../layout/region.ts';
import { NO_ROW, rowParents } from '../layout/row-depth.ts';
import { ownValue } from '../profile/own-value.ts';
import type { ColumnUse, Form, Meaning, Profile } from '../profile/profile.ts';
import { isError } from '@ketnap/sheets';
import {
  figureDays,
  regionDays,
  rowDays,
  yearOfDays,
  type Days,
  withTermDays,
} from '../draft/periods/figure-period.ts';
import { expected } from '../messages/report.ts';
import { termDayOf } from '../periods/period-text.ts';
import { isRunning } from '../draft/figures/overlapping-figures.ts';
import type { RegionLog } from '../conversion/region-log.ts';
import { mergedRuns } from '../rows/merged-runs.ts';
import { partOfRows, type TablePart } from '../conversion/table-part.ts';
import { unitCells, type FigureCell, type OpenParts, type UnitOf } from './figure-cells.ts';
import { figureColumn, type FigureColumn } from './figure-column.ts';
import { readMembers } from './read-members.ts';
import { joinTwins, type MadeRow } from './read-twins.ts';
import { logUnitsAbove, titleUnitId, UnitFinder } from './unit-finder.ts';

/** The figures of a region: rows of `totals`, `targets` and `members`, and the numbers to check sums with. */
export interface ReadFigures {
  readonly parts: readonly TablePart[];
  /** Their rows, each with the sheet cell that gives it. */
  readonly made: readonly MadeRow[];
  readonly figures: readonly FigureColumn[];
  /** Per row the row above it in the tree, or {@link NO_ROW}. */
  readonly parents: Int32Array;
  /** Whether the number of a row in a column of figures was taken. */
  readonly isTaken: (row: number, figure: number) => boolean;
}

/**
 * The figures of a region as rows of `totals` and `targets`. A row with rows below it, and a row of sums,
 * gives no count: the parts give it. It gives its target, which a resolution set.
 */
export function readFigures(
  region: Region,
  given: Form,
  profile: Profile,
  known: Known,
  log: RegionLog,
): ReadFigures {
  const form = withTermDays(given, profile, known);
  const counted = { ...region, roles: countedRoles(region, form) };
  const own = regionDays(region, form, profile, known);
  const said = columnsFor('period', region, form);
  const columnOwn = said.length > 0 ? null : own;
  const figures = form.columns.flatMap((use, i) => {
    const taken = repeatsAnother(form, use, columnOwn) ? { ...use, meaning: CHECKED } : use;
    const lacking = termLacking(taken, columnOwn, profile, known);
    return figureColumn(counted, region.columns[i]!, taken, columnOwn, lacking, log);
  });
  logUnitsAbove(region, form, log);
  log.ignore(mergedLeftOut(region, form));
  const days = said.length > 0 ? rowDays(said, region.size, own) : null;
  const daysOf = (row: number): Days | null => (days ? days[row]! : own);
  const parents = parentsOf(region, form);
  const members = readMembers(region, form, profile, known, daysOf, log);
  const isByCriteria = form.columns.some(({ meaning }) => meaning?.is === 'criterion');
  const cells = isByCriteria
    ? criterionCells(region, form, profile, figures)
    : unitCells(
        region,
        parents,
        unitsOf(region, form, profile, known, parents, figures),
        figures,
        daysOf,
        isOpen(form, profile),
        members.rows,
        log,
      );
  const made = cells.flatMap((cell) => rowOf(cell, figures, daysOf(cell.row)));
  const joined = joinTwins(made, region, log);
  const takenRows = new Set([...made.map(({ row }) => row), ...members.rows]);
  log.take(takenRows.size);
  if (isByCriteria) logCriteria(region, form, profile, takenRows, log);
  const part = (table: 'totals' | 'targets'): TablePart[] => {
    const rows = joined.filter((one) => one.table === table);
    if (rows.length === 0) return [];
    const sheetRows = Int32Array.from(rows, ({ row }) => region.firstRow + row);
    return [
      partOfRows(
        table,
        rows.map(({ values }) => values),
        region.sheet,
        sheetRows,
      ),
    ];
  };
  const taken = new Set(made.map(({ row, figure }) => row * figures.length + figure));
  return {
    parts: [...part('totals'), ...part('targets'), ...members.parts],
    made: joined,
    figures,
    parents,
    isTaken: (row, figure) => taken.has(row * figures.length + figure),
  };
}

/** Why figures that count on from a term's first day cannot be taken: no one term holds their last day. */
function termLacking(
  { meaning }: ColumnUse,
  own: Days | null,
  { newTerms }: Profile,
  { terms }: Known,
): Message | null {
  if (meaning?.is !== 'figure' || own === null || own.termFrom != null) return null;
  const { period } = meaning;
  const isOfTerm =
    period === 'term_to_date' ||
    (typeof period === 'object' &&
      'said' in period &&
      termDayOf(period.said, yearOfDays(own)) !== null);
  if (!isOfTerm) return null;
  const all = [...newTerms, ...terms];
  const isOpen = all.length === 0 || all.some((one) => !one.starts_on || !one.ends_on);
  return isOpen ? expected.undecided : expected.termOfPeriod;
}

const CHECKED: Meaning = { is: 'left_out', why: 'running' };

/** Whether a running count is of the same days as another column, as on the sheet of a first quarter. */
function repeatsAnother({ columns }: Form, { meaning }: ColumnUse, own: Days | null): boolean {
  if (meaning?.is !== 'figure' || !isRunning(meaning)) return false;
  const days = figureDays(meaning.period, own);
  return columns.some(({ meaning: other }) => {
    if (other?.is !== 'figure' || isRunning(other)) return false;
    if (other.measure !== meaning.measure || other.source !== meaning.source) return false;
    const others = figureDays(other.period, own);
    return days !== null && others?.from === days.from && others.to === days.to;
  });
}

function isOpen({ columns, period }: Form, { newTerms }: Profile): OpenParts {
  const isTermOpen = newTerms.some(({ starts_on, ends_on }) => !starts_on || !ends_on);
  return {
    columns: columns.some(({ meaning }) => meaning === null),
    period: period === null || isTermOpen,
  };
}

/** Rows by criteria that give nothing: what they count is no admissions, is undecided, or is not written. */
function logCriteria(
  region: Region,
  form: Form,
  profile: Profile,
  taken: ReadonlySet<number>,
  log: RegionLog,
): void {
  const keys = new Map(criterionRows(region, form).map(({ row, key }) => [row, key]));
  region.roles.forEach((role, row) => {
    if (role !== 'data' || taken.has(row)) return;
    const key = keys.get(row);
    const meaning = key === undefined ? null : ownValue(form.criteria, key);
    const isUndecided = (key !== undefined && meaning === null) || isOpen(form, profile).columns;
    const counts = meaning?.is === 'figure' || key === undefined;
    log.leaveOut(row, isUndecided ? 'undecided' : counts ? 'nothing' : 'criterion');
  });
}

/** The row above each row, as the region's tree has it, or as running numbers draw it. */
function parentsOf(region: Region, form: Form): Int32Array {
  if (region.tree) return region.tree.parents;
  const label = form.columns.findIndex(
    ({ meaning }, i) =>
      (meaning?.is === 'unit' || meaning?.is === 'criterion') && region.columns[i]!.column !== null,
  );
  return label < 0 ? new Int32Array(region.size).fill(NO_ROW) : rowParents(region, label);
}

/** The roles of rows; a criterion that counts no admissions is no data. */
function countedRoles(region: Region, form: Form): Region['roles'] {
  const left = new Set(
    criterionRows(region, form)
      .filter(({ key }) => ownValue(form.criteria, key)?.is !== 'figure')
      .map(({ row }) => row),
  );
  return left.size === 0
    ? region.roles
    : region.roles.map((role, row) => (left.has(row) ? 'empty' : role));
}

/** How many numbers that are merged over several units are not taken. */
function mergedLeftOut(region: Region, form: Form): number {
  return mergedRuns(region, form).filter(({ column, units }) => {
    const use = form.columns[column]!.mergedNumbers ?? 'left_out';
    return units > 1 && use === 'left_out';
  }).length;
}

/** The units of rows; of a number merged over several units, where a person said so, the unit above them. */
function unitsOf(
  region: Region,
  form: Form,
  profile: Profile,
  known: Known,
  parents: Int32Array,
  figures: readonly FigureColumn[],
): UnitOf {
  const finder = new UnitFinder(region, form, profile, known);
  const above = new Set(
    mergedRuns(region, form).flatMap(({ column, rows }) => {
      if (form.columns[column]!.mergedNumbers !== 'above') return [];
      const figure = figures.findIndex((one) => one.column === region.columns[column]);
      return [rows[0]! * figures.length + figure];
    }),
  );
  return (row, figure, days) => {
    if (!above.has(row * figures.length + figure)) return finder.during(row, days);
    if (parents[row] !== NO_ROW) return finder.during(parents[row]!, days);
    const id = titleUnitId(region, profile);
    return id === null ? { without: 'no_unit' } : { id };
  };
}

function criterionCells(
  region: Region,
  form: Form,
  profile: Profile,
  figures: readonly FigureColumn[],
): FigureCell[] {
  const unit = form.unit ?? titleUnitId(region, profile);
  if (unit === null) return [];
  return criterionRows(region, form).flatMap(({ row, key }): FigureCell[] => {
    const meaning = ownValue(form.criteria, key);
    if (meaning?.is !== 'figure') return [];
    return figures.flatMap(({ numbers }, figure) =>
      numbers[row] === null ? [] : [{ row, figure, unit, source: meaning.source }],
    );
  });
}

function rowOf(
  { row, figure, unit, source }: FigureCell,
  figures: readonly FigureColumn[],
  own: Days | null,
): MadeRow[] {
  const { meaning, numbers, wordings, column } = figures[figure]!;
  const days = figureDays(meaning.period, own);
  if (days === null || isError(column.values[column.codes[row]!]!)) return [];
  const number = String(numbers[row]!);
  if (meaning.measure === 'target') {
    // A target of a source is none of the whole unit.
    if (days.isPart || (source ?? meaning.source) !== null) return [];
    const year =
      typeof meaning.period === 'object' && 'year' in meaning.period
        ? String(meaning.period.year)
        : yearOfDays(days);
    const period = days.term !== null ? { term_id: days.term } : year !== null ? { year } : null;
    if (!period) return [];
    const worded = wordings?.[row] ?? null;
    const values = {
      unit_id: unit,
      ...period,
      target: number,
      ...(worded?.targetTo == null ? {} : { target_to: String(worded.targetTo) }),
      ...(worded?.isPerYear && days.term !== null ? { basis: 'per_year' } : {}),
    };
    return [{ table: 'targets', row, figure, values }];
  }
  const counted = source === undefined ? meaning.source : source;
  const values = {
    unit_id: unit,
    from: days.from,
    to: days.to,
    ...(counted === null ? {} : { source_id: counted }),
    admitted: number,
  };
  return [{ table: 'totals', row, figure, values }];
}
