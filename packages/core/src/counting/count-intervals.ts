import type { Dataset, Interval } from '../dataset/dataset.ts';
import { countForms } from './forms.ts';
import type { CountOptions, IntervalCounts } from './interval-counts.ts';
import { countRecords } from './records.ts';
import type { Slots } from './slots.ts';

/**
 * Counts the admissions of every slot, and all below it, in each of the intervals, which may overlap.
 * A reversed interval holds nothing. Records count where there are any, else forms.
 */
export function countIntervals(
  dataset: Dataset,
  slots: Slots,
  intervals: readonly Interval[],
  options: CountOptions = { countBy: 'admitted_on' },
): IntervalCounts {
  return dataset.admissions
    ? countRecords(dataset.admissions, dataset.sources.length, slots, intervals, options)
    : countForms(dataset, slots, intervals, options);
}
