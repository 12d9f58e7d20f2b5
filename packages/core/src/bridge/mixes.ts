import { createDataset } from '../dataset/create-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import type { TableInput, TablesInput } from '../dataset/input.ts';
import { tableNames, type TableName } from '../dataset/tables.ts';
import { KetnapError } from '../messages/error.ts';
import { mixedRows, mixedTable, type MixedRow, type Replaced } from './mixed-table.ts';
import { recordTables, wholeTables } from './steps.ts';
import {
  correctedFields,
  fieldOf,
  isChanged,
  tableChanges,
  type TableChanges,
} from './table-changes.ts';
import { unitsMeanwhile } from './units-meanwhile.ts';

/** A dataset on the way: all up to here is replaced, all after it is not. */
export type Stage =
  | 'then'
  | 'additions'
  | 'withdrawals'
  | (typeof correctedFields)[number]
  | keyof typeof wholeTables;

/** All stages in order. The last is the dataset now. */
export const stages: readonly Stage[] = [
  'then',
  'additions',
  'withdrawals',
  ...correctedFields,
  'targets',
  'units',
  'method',
  'time',
];

/**
 * The datasets between two, each made when it is first asked for, and only where something is replaced.
 *
 * A row that names a unit which the tree of that stage does not have stands, until the tree is replaced, at
 * the nearest unit above that has a place in both trees: so a new row counts for the district with the step
 * of new rows, even where its commune is new too. Head counts and forms belong to their unit alone and wait.
 * The days that the data cover are replaced with the rows recorded since. Rows come to stand in their new
 * order with the attributes.
 */
export class Mixes {
  readonly then: Dataset;
  readonly now: Dataset;
  readonly #changes = new Map<TableName, TableChanges>();
  readonly #made = new Map<Stage, Dataset | null>();

  constructor(then: Dataset, now: Dataset) {
    this.then = then;
    this.now = now;
  }

  /** How a table differs. */
  changes(name: TableName): TableChanges {
    let changes = this.#changes.get(name);
    if (!changes) this.#changes.set(name, (changes = tableChanges(name, this.then, this.now)));
    return changes;
  }

  /** The dataset of a stage; null where so many rows together are more than one can hold. */
  at(stage: Stage): Dataset | null {
    const made = this.#made.get(stage);
    if (made !== undefined) return made;
    const dataset = this.#make(stage);
    this.#made.set(stage, dataset);
    return dataset;
  }

  #make(stage: Stage): Dataset | null {
    if (stage === 'then') return this.then;
    if (stage === 'time') return this.now;
    if (!this.replacesAt(stage)) return this.at(stages[stages.indexOf(stage) - 1]!);
    try {
      return this.#mixed(stage);
    } catch (error) {
      if (error instanceof KetnapError) return null;
      throw error;
    }
  }

  /** Whether a stage replaces anything in the tables. */
  replacesAt(stage: Stage): boolean {
    const records = () => recordTables.map((name) => this.changes(name));
    switch (stage) {
      case 'then':
        return false;
      case 'additions':
        return this.#coversOtherDays() || records().some(({ added }) => added.length > 0);
      case 'withdrawals':
        return records().some(({ withdrawn }) => withdrawn.length > 0);
      case 'attributes':
        return records().some((one) => one.isRearranged || corrects(one, stage));
      case 'day':
      case 'unit':
      case 'count':
        return records().some((one) => corrects(one, stage));
      default:
        return wholeTables[stage].some((name) => isChanged(this.changes(name)));
    }
  }

  /** The rows of a record table in the dataset of a stage: which they were then, and are now. */
  rowsAt(stage: Stage, name: TableName): MixedRow[] {
    const made = stages.slice(0, stages.indexOf(stage) + 1).findLast((one) => this.replacesAt(one));
    const reached = (other: Stage) => stages.indexOf(made!) >= stages.indexOf(other);
    const changes = this.changes(name);
    if (made === undefined) return Array.from(changes.pairs.nowOf, (now, then) => ({ then, now }));
    const fields = correctedFields.filter(reached);
    return mixedRows(changes, { withdrawals: reached('withdrawals'), fields });
  }

  #coversOtherDays(): boolean {
    const [a, b] = [this.then, this.now];
    if (!a.coversStated && !b.coversStated) return false;
    return (
      a.coversStated !== b.coversStated ||
      a.covers.from !== b.covers.from ||
      a.covers.to !== b.covers.to
    );
  }

  #mixed(stage: Stage): Dataset {
    const reached = (other: Stage) => stages.indexOf(stage) >= stages.indexOf(other);
    const replaced: Replaced = {
      withdrawals: reached('withdrawals'),
      fields: correctedFields.filter(reached),
      unitOf: reached('units') ? null : unitsMeanwhile(this.then.units, this.now.units),
    };
    const tables = tableNames.flatMap((name): [TableName, TableInput][] => {
      const step = Object.entries(wholeTables).find(([, names]) =>
        (names as readonly TableName[]).includes(name),
      )?.[0] as keyof typeof wholeTables | undefined;
      const table = step
        ? (reached(step) ? this.now : this.then).tables[name]
        : this.#records(name, replaced);
      return table ? [[name, table]] : [];
    });
    const { coversStated, covers } = this.now;
    return createDataset(
      Object.fromEntries(tables) as TablesInput,
      coversStated ? { covers: [isoDay(covers.from), isoDay(covers.to)] } : {},
    );
  }

  #records(name: TableName, replaced: Replaced): TableInput | undefined {
    const [then, now] = [this.then.tables[name], this.now.tables[name]];
    if (!then && !now) return undefined;
    if (!now && replaced.withdrawals) return undefined;
    return mixedTable(this.changes(name), replaced);
  }
}

function corrects({ name, corrected }: TableChanges, field: Stage): boolean {
  return corrected.some(({ columns }) => columns.some((column) => fieldOf(name, column) === field));
}
