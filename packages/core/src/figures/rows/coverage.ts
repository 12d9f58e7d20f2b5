import {
  cellsOn,
  existsOn,
  isMergedOn,
  localitiesOn,
  type LocalityState,
  type Membership,
  membershipOf,
  stateOn,
} from '../../counting/membership.ts';
import type { Coverage, Dataset, Interval, Localities } from '../../dataset/dataset.ts';
import { type Day, parseDay } from '../../dataset/days.ts';
import { EVER_AFTER } from '../../dataset/tree.ts';
import type { Exclusion } from '../explanation.ts';
import { leftOutRows } from '../left-out.ts';
import { readText } from '../table-rows.ts';
import { isUnderOrUnknown } from './admissions.ts';

/** Who meets where, and the rows of the tables that say so. */
export class CellRecords {
  readonly dataset: Dataset;
  readonly localities: Localities;
  readonly coverage: Coverage;
  readonly membership: Membership;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.localities = dataset.localities!;
    this.coverage = dataset.coverage!;
    this.membership = membershipOf(this.localities, this.coverage);
  }

  /** The localities of a unit and all below that exist on a day; of one state, if it is given. */
  localitiesOf(unit: number, day: Day, state?: LocalityState): number[] {
    const { localities, membership } = this;
    const end = this.dataset.units.end[unit]!;
    return [...localities.unit.keys()].filter(
      (locality) =>
        localities.unit[locality]! >= unit &&
        localities.unit[locality]! < end &&
        existsOn(localities, locality, day) &&
        (state === undefined || stateOn(localities, membership, locality, day) === state),
    );
  }

  /** The cells in which any of these localities meets on a day; only merged ones if asked. */
  cellsOf(localities: readonly number[], day: Day, onlyMerged = false): number[] {
    const cells = new Set(localities.flatMap((one) => cellsOn(this.membership, one, day)));
    return [...cells].filter((cell) => !onlyMerged || isMergedOn(this.membership, cell, day));
  }

  /** The localities that meet in a cell on a day. */
  meeting(cell: number, day: Day): number[] {
    return localitiesOn(this.membership, cell, day);
  }

  /** Rows of the table `localities`, from 0. */
  localityRows(localities: readonly number[]): number[] {
    return localities.map((one) => this.localities.row[one]!).sort((a, b) => a - b);
  }

  /** Rows of the table `cell_coverage`, from 0, that say who meets in these cells within the days. */
  coverageRows(cells: readonly number[], within: Interval): number[] {
    const { coverage, membership } = this;
    const spells = cells.flatMap((cell) =>
      range(membership.cellStart[cell]!, membership.cellStart[cell + 1]!).filter(
        (spell) => coverage.from[spell]! <= within.to && coverage.to[spell]! >= within.from,
      ),
    );
    return this.rowsOfSpells(spells);
  }

  /** Faulty rows of both tables that might have counted for the unit on the day. */
  exclusions(unit: number, day: Day): Exclusion[] {
    const { dataset, localities, coverage } = this;
    const unitText = readText(dataset, 'localities', 'unit_id');
    const localityText = readText(dataset, 'cell_coverage', 'locality_id');
    const daysOfRow = readDays(dataset);
    const unitOf = new Map(localities.ids.map((id, at) => [id, localities.unit[at]!]));
    const isHere = (one: number): boolean => one >= unit && one < dataset.units.end[unit]!;
    return [
      ...leftOutRows(
        dataset,
        'localities',
        () => localities.row,
        (row) => isUnderOrUnknown(dataset, unit, unitText(row)),
      ),
      ...leftOutRows(
        dataset,
        'cell_coverage',
        () => this.rowsOfSpells(range(0, coverage.size)),
        (row) => {
          const days = daysOfRow(row);
          const inside = days === null || (days.from <= day && day <= days.to);
          return inside && isHere(unitOf.get(localityText(row)) ?? unit);
        },
      ),
    ];
  }

  /** A spell may be united from several rows: all rows of its cell and locality that share days with it. */
  private rowsOfSpells(spells: readonly number[]): number[] {
    const { coverage, localities, dataset } = this;
    const spellsOf = new Map<string, number[]>();
    for (const spell of spells) {
      const key = keyOf(
        coverage.cellIds[coverage.cell[spell]!]!,
        localities.ids[coverage.locality[spell]!]!,
      );
      const known = spellsOf.get(key) ?? [];
      if (known.push(spell) === 1) spellsOf.set(key, known);
    }
    const cell = readText(dataset, 'cell_coverage', 'cell_id');
    const locality = readText(dataset, 'cell_coverage', 'locality_id');
    const daysOfRow = readDays(dataset);
    return range(0, dataset.tables.cell_coverage?.numRows() ?? 0).filter((row) => {
      const candidates = spellsOf.get(keyOf(cell(row), locality(row)));
      const days = candidates && daysOfRow(row);
      if (!days || days.from > days.to) return false;
      return candidates.some(
        (spell) => coverage.from[spell]! <= days.to && coverage.to[spell]! >= days.from,
      );
    });
  }
}

/** The days of a row of `cell_coverage`; null where they cannot be read. */
function readDays(dataset: Dataset): (row: number) => Interval | null {
  const fromText = readText(dataset, 'cell_coverage', 'from');
  const toText = readText(dataset, 'cell_coverage', 'to');
  return (row) => {
    const from = parseDay(fromText(row));
    const to = toText(row) === '' ? EVER_AFTER : parseDay(toText(row));
    return from === null || to === null ? null : { from, to };
  };
}

function keyOf(cell: string, locality: string): string {
  return `${cell}\u0000${locality}`;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
