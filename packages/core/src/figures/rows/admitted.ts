import { formsBehind } from '../../counting/forms.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { parseDay } from '../../dataset/days.ts';
import { type Evidence, rowsBehind } from '../evidence.ts';
import type { Exclusion } from '../explanation.ts';
import { leftOutRows } from '../left-out.ts';
import { readText } from '../table-rows.ts';
import {
  admissionExclusions,
  admissionRows,
  type AdmissionFilter,
  isUnderOrUnknown,
} from './admissions.ts';

/** Which admissions a figure counts, whether records or forms are held. */
export interface AdmittedFilter extends AdmissionFilter {
  /** Of forms: those of this source, by position. Default: those of all admissions. */
  readonly source?: number;
}

/** What a number of admissions rests on: records where there are any, else forms. */
export function admittedEvidence(dataset: Dataset, filter: AdmittedFilter): Evidence {
  return dataset.admissions ? recordsEvidence(dataset, filter) : formsEvidence(dataset, filter);
}

function recordsEvidence(dataset: Dataset, filter: AdmittedFilter): Evidence {
  const rows = admissionRows(dataset, filter);
  return rowsBehind('sum', [{ table: 'admissions', rows }], admissionExclusions(dataset, filter));
}

/** Forms that overlap are subtracted from one another (the year less its first half). */
function formsEvidence(dataset: Dataset, filter: AdmittedFilter): Evidence {
  const { unit, within, source = -1 } = filter;
  const rows = formsBehind(dataset, unit, within, source) ?? [];
  return rowsBehind(
    isPartition(dataset, rows, filter) ? 'sum' : 'difference',
    [{ table: 'totals', rows: [...rows].sort((a, b) => a - b) }],
    formExclusions(dataset, filter),
  );
}

/** Whether every form lies within the days, so that none is subtracted. */
function isPartition({ totals }: Dataset, rows: readonly number[], { within }: AdmittedFilter) {
  if (!totals) return true;
  const used = new Set(rows);
  return [...totals.row].every(
    (row, at) => !used.has(row) || (totals.from[at]! >= within.from && totals.to[at]! <= within.to),
  );
}

function formExclusions(dataset: Dataset, { unit, within }: AdmittedFilter): Exclusion[] {
  const unitText = readText(dataset, 'totals', 'unit_id');
  const fromText = readText(dataset, 'totals', 'from');
  const toText = readText(dataset, 'totals', 'to');
  return leftOutRows(
    dataset,
    'totals',
    () => dataset.totals?.row ?? [],
    (row) => {
      const from = parseDay(fromText(row)) ?? within.from;
      const to = parseDay(toText(row)) ?? within.to;
      const touches = Math.min(from, to) <= within.to && Math.max(from, to) >= within.from;
      return touches && isUnderOrUnknown(dataset, unit, unitText(row));
    },
  );
}
