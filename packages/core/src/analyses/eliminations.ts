import { type CellEvent, cellEvents, type EliminationCause } from '../counting/cell-events.ts';
import { membershipOf } from '../counting/membership.ts';
import { slotsOf } from '../counting/slots.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import type { UnitTree } from '../dataset/tree.ts';
import { cellNotes } from '../messages/cell-notes.ts';
import type { Analysis, Note, UnitSelection } from './analysis.ts';
import {
  type CellTables,
  cellTables,
  coveredByCells,
  dataNotes,
  dayOrLast,
  firstCoverage,
} from './cell-tables.ts';
import { dayOption, requireOrder } from './day-option.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { selectionOf, selectUnits } from './selection.ts';

export interface EliminationsOptions extends UnitSelection {
  /** Events after this day, ISO. Default: the first day of any coverage. */
  readonly from?: string;
  /** Up to this day, ISO. Default: the last day that the data cover. */
  readonly to?: string;
}

export type { EliminationCause };

export interface EliminationRow {
  readonly cell_id: string;
  /** The lowest unit that holds all localities of the cell; empty where no unit does. */
  readonly unit_id: string;
  readonly unit: string;
  readonly on: string;
  readonly event: 'formed' | 'eliminated';
  /** Null for a formation. */
  readonly cause: EliminationCause | null;
  /** How many localities met in the cell: on the day it was formed, or the day before it was eliminated. */
  readonly localities: number;
  /** Their ids, joined by `&`. */
  readonly locality_ids: string;
}

export type Eliminations = Analysis<'eliminations', EliminationsOptions, EliminationRow>;

/**
 * The cells that became merged, and the merged cells that are merged no more, after `from` up to `to`:
 * a cell is merged while members of two or more localities meet in it. An event has a row where its unit is a selected one or
 * lies below one; units in tree order, then by day, then by cell. For a root, merged cells at `from`
 * and formations less eliminations are the merged cells at `to`.
 *
 * An event whose localities lie below several roots belongs to no unit: only the default selection
 * shows it, at the end. Events after the days that the data tell are not known: they are left out, and
 * a note says so. Throws where the dataset lacks `localities` or `cell_coverage`, where a day is
 * none, or `from` is after `to`.
 */
export function eliminations(dataset: Dataset, asked: EliminationsOptions = {}): Eliminations {
  const options = checkOptions('eliminations', asked);
  const tables = cellTables(dataset);
  const { localities, coverage } = tables;
  const tree = dataset.units;
  const { day: to, notes } = dayOrLast(dataset, 'to', options.to);
  const from = dayOption('from', options.from) ?? Math.min(firstCoverage(coverage) ?? to, to);
  const within = { from, to };
  requireOrder(within);
  const events = cellEvents(localities, membershipOf(localities, coverage), {
    from: within.from + 1,
    to: Math.min(within.to, coveredByCells(dataset, tables).to),
  });
  const holds = holderOf(dataset, options, within);
  const placed = events
    .map((event) => ({ event, unit: lowestUnit(tree, unitsOf(tables, event)) }))
    .filter(({ unit }) => holds(unit))
    .sort(inOrder(coverage.cellIds));
  return {
    kind: 'eliminations',
    options: { ...selectionOf(options), from: isoDay(within.from), to: isoDay(within.to) },
    rows: placed.map(({ event, unit }) => rowOf(tree, tables, event, unit)),
    notes: [
      ...notes,
      ...notesOf(dataset, tables, within, placed),
      ...rowsLeftOut(dataset, 'eliminations'),
    ],
  };
}

interface PlacedEvent {
  readonly event: CellEvent;
  /** -1 where no unit holds all its localities. */
  readonly unit: number;
}

/** Whether an event of a unit is asked for. */
function holderOf(
  dataset: Dataset,
  options: UnitSelection,
  within: Interval,
): (unit: number) => boolean {
  const { slotOf } = slotsOf(dataset.units, selectUnits(dataset, options, within));
  const isDefault = Object.keys(selectionOf(options)).length === 0;
  return (unit) => (unit < 0 ? isDefault : slotOf[unit]! >= 0);
}

function unitsOf({ localities }: CellTables, event: CellEvent): number[] {
  return event.localities.map((locality) => localities.unit[locality]!);
}

/** The lowest unit at or above all of these; -1 where there is none. */
function lowestUnit(tree: UnitTree, units: readonly number[]): number {
  const last = Math.max(...units);
  let unit = Math.min(...units);
  while (unit >= 0 && last >= tree.end[unit]!) unit = tree.parent[unit]!;
  return unit;
}

function inOrder(cellIds: readonly string[]): (a: PlacedEvent, b: PlacedEvent) => number {
  const place = ({ unit }: PlacedEvent): number => (unit < 0 ? Infinity : unit);
  return (a, b) =>
    (a.unit === b.unit ? 0 : place(a) - place(b)) ||
    a.event.on - b.event.on ||
    compareText(cellIds[a.event.cell]!, cellIds[b.event.cell]!);
}

function rowOf(
  tree: UnitTree,
  { localities, coverage }: CellTables,
  { cell, on, cause, localities: met }: CellEvent,
  unit: number,
): EliminationRow {
  return {
    cell_id: coverage.cellIds[cell]!,
    unit_id: tree.ids[unit] ?? '',
    unit: tree.names[unit] ?? '',
    on: isoDay(on),
    event: cause === null ? 'formed' : 'eliminated',
    cause,
    localities: met.length,
    locality_ids: met.map((locality) => localities.ids[locality]!).join('&'),
  };
}

function notesOf(
  dataset: Dataset,
  tables: CellTables,
  within: Interval,
  placed: readonly PlacedEvent[],
): Note[] {
  const notes = dataNotes(dataset, tables, [within.to]);
  const first = firstCoverage(tables.coverage);
  if (first !== null && placed.some(({ event }) => event.on === first))
    notes.push(cellNotes.formedAtStart(isoDay(first)));
  const homeless = placed.filter(({ unit }) => unit < 0);
  if (homeless.length > 0) {
    const cells = homeless.map(({ event }) => tables.coverage.cellIds[event.cell]!);
    notes.push(cellNotes.eventsWithoutUnit([...new Set(cells)]));
  }
  return notes;
}

/** By code unit, so that the order is the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
