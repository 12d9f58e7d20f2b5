import type { Known } from '../draft/known.ts';
import { columnsFor } from '../draft/columns-for.ts';
import { criterionRows } from '../draft/propose-criteria.ts';
import { valuesOf } from '../layout/column-values.ts';
import { areWholeYears } from '../periods/period-days.ts';
import type { Region, RegionColumn } from '../layout/region.ts';
import { NO_ROW, rowParents } from '../layout/row-depth.ts';
import { flatTree } from '../layout/row-tree.ts';
import { expected } from '../messages/report.ts';
import { ownValue } from '../profile/own-value.ts';
import type { ColumnUse, Form, Meaning, Profile } from '../profile/profile.ts';
import { isError } from '@ketnap/sheets';
import { readTarget, type ReadTarget } from '../values/read-target.ts';
import type { Converted } from '../conversion/convert.ts';
import { numberOf } from '../conversion/convert-column.ts';
import { figureDays, regionDays, rowDays, yearOfDays, type Days } from '../draft/figure-period.ts';
import { isRunning } from '../draft/overlapping-figures.ts';
import type { RegionLog } from '../conversion/region-log.ts';
import { mergedRuns } from '../rows/merged-runs.ts';
import { partOfRows, type TablePart } from '../conversion/table-part.ts';
import { droppedTwins, joinTwins, type MadeRow } from './read-twins.ts';
import { logUnitsAbove, titleUnitId, UnitFinder, type FoundUnit } from './unit-finder.ts';

type FigureMeaning = Extract<Meaning, { is: 'figure' }>;

/** A column of figures: per row of the region its number; null where it holds none. */
export interface FigureColumn {
  readonly column: RegionColumn;
  readonly meaning: FigureMeaning;
  readonly numbers: readonly (number | null)[];
  /** Per row a target that is written in words: a range, a least number. Absent where none is. */
  readonly wordings?: readonly (ReadTarget | null)[];
}

/** The figures of a region: rows of `totals` and `targets`, and the numbers to check sums with. */
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
  form: Form,
  profile: Profile,
  known: Known,
  log: RegionLog,
): ReadFigures {
  const counted = { ...region, roles: countedRoles(region, form) };
  const own = regionDays(region, form, profile, known);
  const said = columnsFor('period', region, form);
  const columnOwn = said.length > 0 ? null : own;
  const figures = form.columns.flatMap((use, i) => {
    const taken = repeatsAnother(form, use, columnOwn) ? { ...use, meaning: CHECKED } : use;
    return figureColumn(counted, region.columns[i]!, taken, columnOwn, log);
  });
  logUnitsAbove(region, form, log);
  log.ignore(mergedLeftOut(region, form));
  const days = said.length > 0 ? rowDays(said, region.size, own) : null;
  const daysOf = (row: number): Days | null => (days ? days[row]! : own);
  const parents = parentsOf(region, form);
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
        log,
      );
  const made = cells.flatMap((cell) => rowOf(cell, figures, daysOf(cell.row)));
  const joined = joinTwins(made, region, log);
  const takenRows = new Set(made.map(({ row }) => row));
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
    parts: [...part('totals'), ...part('targets')],
    made: joined,
    figures,
    parents,
    isTaken: (row, figure) => taken.has(row * figures.length + figure),
  };
}

/** What of a form is undecided, so that rows of it wait. */
interface OpenParts {
  readonly columns: boolean;
  readonly period: boolean;
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

/** A sheet cell that gives a figure. */
interface Cell {
  readonly row: number;
  /** Index among the figure columns. */
  readonly figure: number;
  readonly unit: string;
  /** The source that the row says; undefined where rows are no criteria. */
  readonly source?: string | null;
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

function figureColumn(
  region: Region,
  column: RegionColumn,
  use: ColumnUse,
  own: Days | null,
  log: RegionLog,
): FigureColumn[] {
  const { counts, filled } = valuesOf(region.roles, column);
  const { meaning } = use;
  if (meaning?.is !== 'figure') {
    if (meaning?.is === 'unit' && filled > 0) log.convert('unit_name', filled, '');
    else if (meaning?.is === 'criterion' || meaning?.is === 'period') log.accept(filled);
    else log.ignore(filled);
    return [];
  }
  const isTarget = meaning.measure === 'target';
  const wordings = column.values.map((value) =>
    isTarget && typeof value === 'string' ? readTarget(value) : null,
  );
  const converted = column.values.map((value, code): Converted => {
    const worded = wordings[code];
    const one: Converted = worded
      ? { text: String(worded.target), by: 'target_words' }
      : numberOf(value, use);
    if ('rejected' in one || one.text === '') return one;
    const isCount = isTarget || /^\d+$/.test(one.text);
    if (!isCount || one.text.startsWith('-')) return { rejected: expected.count };
    return isTarget ? asTarget(one, figureDays(meaning.period, own)) : one;
  });
  log.column(column, counts, converted, region.roles);
  const numbers = converted.map((one) =>
    'text' in one && one.text !== '' ? parsed(one.text) : null,
  );
  return [
    {
      column,
      meaning,
      numbers: Array.from(column.codes, (code) => numbers[code]!),
      ...(wordings.some((one) => one !== null)
        ? { wordings: Array.from(column.codes, (code) => wordings[code]!) }
        : {}),
    },
  ];
}

/** A target is one of a term or of a year: that of a part of a year is taken as the year's, and noted. */
function asTarget(target: Converted, days: Days | null): Converted {
  if (days === null || days.term !== null || !('text' in target)) return target;
  if (yearOfDays(days) === null || days.isPart) return { rejected: expected.targetPeriod };
  return areWholeYears(days) ? target : { ...target, by: 'period' };
}

/** A text that was made of a number is one again. */
function parsed(text: string): number {
  return JSON.parse(text) as number;
}

/** How many numbers that are merged over several units are not taken. */
function mergedLeftOut(region: Region, form: Form): number {
  return mergedRuns(region, form).filter(({ column, units }) => {
    const use = form.columns[column]!.mergedNumbers ?? 'left_out';
    return units > 1 && use === 'left_out';
  }).length;
}

/** The unit of a row's figure in some days. */
type UnitOf = (row: number, figure: number, days: Days | null) => FoundUnit;

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

function unitCells(
  region: Region,
  parents: Int32Array,
  unitOf: UnitOf,
  figures: readonly FigureColumn[],
  daysOf: (row: number) => Days | null,
  open: OpenParts,
  log: RegionLog,
): Cell[] {
  const isBelow = figures.map(({ numbers }) => holdersOf(parents, numbers));
  const isParent = new Set(parents);
  const { parts, pending, twins = [] } = region.tree ?? flatTree(region.size);
  const dropped = droppedTwins(twins);
  return region.roles.flatMap((role, row): Cell[] => {
    if (role !== 'data') return [];
    if (pending.has(row)) {
      log.leaveOut(row, 'row_undecided');
      return [];
    }
    const drop = dropped.get(row);
    if (drop) {
      log.leaveOut(row, drop);
      return [];
    }
    const part = parts.get(row) ?? null;
    if (figures.every(({ column }) => column.codes[row] === 0)) {
      log.leaveOut(row, open.columns ? 'undecided' : 'nothing');
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
      log.leaveOut(row, open.period ? 'undecided' : 'no_period');
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
    if (cells.length === 0 && without && 'without' in without) log.leaveOut(row, without.without);
    else if (given.length === 0) log.leaveOut(row, isParent.has(row) ? 'total' : 'no_figure');
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

function criterionCells(
  region: Region,
  form: Form,
  profile: Profile,
  figures: readonly FigureColumn[],
): Cell[] {
  const unit = form.unit ?? titleUnitId(region, profile);
  if (unit === null) return [];
  return criterionRows(region, form).flatMap(({ row, key }): Cell[] => {
    const meaning = ownValue(form.criteria, key);
    if (meaning?.is !== 'figure') return [];
    return figures.flatMap(({ numbers }, figure) =>
      numbers[row] === null ? [] : [{ row, figure, unit, source: meaning.source }],
    );
  });
}

function rowOf(
  { row, figure, unit, source }: Cell,
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
