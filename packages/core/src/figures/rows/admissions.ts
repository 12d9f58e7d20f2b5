import type { CountBy } from '../../analyses/analysis.ts';
import type { Dataset, Interval } from '../../dataset/dataset.ts';
import { NO_DAY, parseDay } from '../../dataset/days.ts';
import { explainWords } from '../../messages/explain.ts';
import type { Exclusion } from '../explanation.ts';
import { exclusion, leftOutRows } from '../left-out.ts';
import { readText } from '../table-rows.ts';

/** Which admissions a figure counts. */
export interface AdmissionFilter {
  /** In tree order; those of every unit below it count too. */
  readonly unit: number;
  readonly within: Interval;
  /** Default `'admitted_on'`. */
  readonly countBy?: CountBy | undefined;
  /** Whether a combination of source states counts. Default: every one does. */
  readonly accepts?: ((combination: number) => boolean) | undefined;
}

/** The rows of the table `admissions` that the filter lets through, from 0, in the table's order. */
export function admissionRows(dataset: Dataset, filter: AdmissionFilter): number[] {
  const { within, accepts } = filter;
  return rowsOfUnit(
    dataset,
    filter,
    (day, combination) =>
      day >= within.from && day <= within.to && (accepts === undefined || accepts(combination)),
  );
}

/** The admissions that might belong to the figure but are not counted: faulty ones, and those of unknown day. */
export function admissionExclusions(dataset: Dataset, filter: AdmissionFilter): Exclusion[] {
  const column = filter.countBy ?? 'admitted_on';
  const concerns = mayBelong(dataset, filter, column);
  const faulty = leftOutRows(dataset, 'admissions', () => dataset.admissions!.row, concerns);
  const undated = rowsOfUnit(dataset, filter, (day) => day === NO_DAY);
  const reason = explainWords.unknownDay(column);
  return undated.length === 0
    ? faulty
    : [...faulty, exclusion('unknown_day', 'admissions', undated, reason)];
}

function rowsOfUnit(
  { admissions, units }: Dataset,
  { unit, countBy }: AdmissionFilter,
  counts: (day: number, combination: number) => boolean,
): number[] {
  const { start, row, combination, days } = admissions!;
  const counted = days[countBy ?? 'admitted_on'];
  const end = start[units.end[unit]!]!;
  const rows: number[] = [];
  for (let at = start[unit]!; at < end; at++)
    if (counts(counted ? counted[at]! : NO_DAY, combination[at]!)) rows.push(row[at]!);
  return Array.from(Int32Array.from(rows).sort());
}

/** Whether what can be read of a faulty row does not speak against its belonging to the figure. */
function mayBelong(
  dataset: Dataset,
  { unit, within }: AdmissionFilter,
  column: CountBy,
): (row: number) => boolean {
  const unitText = readText(dataset, 'admissions', 'unit_id');
  const dayText = readText(dataset, 'admissions', column);
  return (row) => {
    const day = parseDay(dayText(row));
    const inside = day === null || (day >= within.from && day <= within.to);
    return inside && isUnderOrUnknown(dataset, unit, unitText(row));
  };
}

/** Whether an id names the unit or one below it, or no unit at all. */
export function isUnderOrUnknown({ units }: Dataset, unit: number, id: string): boolean {
  const named = units.indexOf.get(id);
  return named === undefined || (named >= unit && named < units.end[unit]!);
}
