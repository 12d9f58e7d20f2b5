import type { Days } from '../draft/periods/figure-period.ts';
import { isUndated } from '../draft/forms/undated-list.ts';
import { youngRows } from '../draft/persons/young-rows.ts';
import type { Region, RegionColumn } from '../layout/region.ts';
import type { Memory } from '../memory/memory.ts';
import { expected, type LeftOutCode } from '../messages/report.ts';
import type { Form } from '../profile/profile.ts';
import { textOf } from '../conversion/convert.ts';
import { doubtedRows } from './doubted-rows.ts';
import type { DayColumnRead } from './read-days.ts';
import { RowsByCode } from './rows-by-code.ts';
import type { SeveralPersons } from './several-persons.ts';

/** The rows of a list of persons that can be taken, if their unit can, and why the others cannot. */
export interface SoundRows {
  /** Rows of the region, in order. */
  readonly rows: Int32Array;
  readonly leftOut: ReadonlyMap<LeftOutCode, readonly number[]>;
  /** Those among the others whose sheet cell for the day is empty. */
  readonly withoutDay: readonly number[];
}

/** What tells of a row whether it can be taken. */
export interface RowChecks {
  readonly region: Region;
  readonly form: Form;
  /** The day of admission; null where no column tells it. */
  readonly admitted: DayColumnRead | null;
  /** In which all were admitted, where no column tells the day. */
  readonly period: Days | null;
  /** The columns that are taken: a row in which all are empty says nothing. */
  readonly taken: readonly RegionColumn[];
  readonly several: SeveralPersons;
}

/** Looks through all rows once, whatever is answered of units and of ticks. */
export function soundRows(checks: RowChecks, memory: Memory): SoundRows {
  const { region, form, admitted, period } = checks;
  const said = JSON.stringify([form.rows, form.list, form.columns]);
  const by = [said, admitted?.converted ?? null, period === null];
  return memory.recall(region, 'sound rows', by, () => foundRows(checks, memory));
}

function foundRows(
  { region, form, admitted, period, taken, several }: RowChecks,
  memory: Memory,
): SoundRows {
  const leftOut = new RowsByCode();
  const isWithoutDays = isUndated(form);
  const isOpen = isWithoutDays || form.columns.some(({ meaning }) => meaning === null);
  const filled = [...taken, ...(isWithoutDays ? personalColumns(region, form) : [])];
  const young: ReadonlyMap<number, number> =
    admitted?.isTaken === false ? youngRows(region, form, memory) : new Map();
  const doubted = doubtedRows(region, form, memory);
  const hasDay = (admitted?.converted ?? []).map((day) => textOf(day) !== '');
  const withoutDay: number[] = [];
  const rows = new Int32Array(region.size);
  let size = 0;
  for (let row = 0; row < region.size; row++) {
    if (region.roles[row] !== 'data') continue;
    const code = admitted ? admitted.column.codes[row]! : 0;
    if (!isFilled(filled, row))
      leftOut.note(isOpen && !isWithoutDays ? 'undecided' : 'nothing', row);
    else if (admitted?.far.has(code)) leftOut.note('far_day', row);
    else if (doubted.has(row)) leftOut.note(doubted.get(row)!, row);
    else if (young.has(row)) leftOut.note('too_young', row);
    else if (several.leavesOut(row)) leftOut.note('several_persons', row);
    else if (period === null && !hasDay[code]) {
      const day = admitted?.converted[code];
      const wrong = day && 'rejected' in day ? day.rejected : null;
      const waits = admitted ? wrong === expected.undecided : isOpen;
      leftOut.note(waits ? 'undecided' : wrong ? 'bad_day' : 'no_day', row);
      if (admitted && !wrong) withoutDay.push(row);
    } else rows[size++] = row;
  }
  return { rows: size === rows.length ? rows : rows.slice(0, size), leftOut, withoutDay };
}

/** Whether a row says anything: asked of every row, so nothing is made for one. */
function isFilled(columns: readonly RegionColumn[], row: number): boolean {
  for (const { codes } of columns) if (codes[row] !== 0) return true;
  return false;
}

/** The columns that name a person. */
function personalColumns({ columns }: Region, form: Form): RegionColumn[] {
  return columns.filter((_, i) => {
    const meaning = form.columns[i]!.meaning;
    return meaning?.is === 'left_out' && meaning.why === 'personal';
  });
}
