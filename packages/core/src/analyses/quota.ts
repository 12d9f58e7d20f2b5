import { countIntervals } from '../counting/count-intervals.ts';
import { slotsOf } from '../counting/slots.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Analysis } from './analysis.ts';
import { neverThere, notesOfCounts } from './count-caveats.ts';
import { knownCounts } from './covered-days.ts';
import { quotaNotesOf } from './quota-caveats.ts';
import { type QuotaOptions, resolveQuota } from './quota-periods.ts';
import { type QuotaRow, quotaRows } from './quota-rows.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { requireFeasible } from './size.ts';
import { selectionOf, selectUnits } from './selection.ts';
import { TargetBook } from './targets.ts';

export type { QuotaOptions } from './quota-periods.ts';
export type { QuotaRow, QuotaStatus } from './quota-rows.ts';
export type { TargetKind } from './targets.ts';

export type QuotaAttainment = Analysis<'quotaAttainment', QuotaOptions, QuotaRow>;

/**
 * How far each unit is from its target in a term, or in each year. Shares are 0..1 and more, days ISO.
 * A target is the one set and in force at `asOf`, else the sum of the term's years, else the sum of
 * the units below; nothing is prorated. `admitted` and what follows from it are null over days that
 * the data do not cover, and for a unit that does not exist then. Periods that have not begun by `asOf` have no row.
 *
 * @throws KetnapError for an unknown term, unit or level, a text that is no day, and unless exactly
 *   one of `term` and `years` is given
 */
export function quotaAttainment(dataset: Dataset, asked: QuotaOptions): QuotaAttainment {
  const options = checkOptions('quotaAttainment', asked);
  const question = resolveQuota(dataset, options);
  const { asOf, periods } = question;
  const span = { from: periods[0]?.from ?? asOf, to: periods.at(-1)?.to ?? asOf };
  const units = selectUnits(dataset, options, span);
  requireFeasible(units.length, periods.length);
  const intervals = periods.flatMap((period) => [period, ...period.years]);
  const counts = countIntervals(dataset, slotsOf(dataset.units, units), intervals, {
    countBy: question.options.countBy,
  });
  const book = new TargetBook(dataset, asOf);
  const judged = periods.map((period) => ({
    period,
    targets: book.of(period.target),
    years: period.years.map((year) => book.of(year.target)),
  }));
  return {
    kind: 'quotaAttainment',
    options: { ...question.options, ...selectionOf(options) },
    rows: quotaRows(
      dataset,
      units,
      options.units !== undefined,
      judged,
      book,
      knownCounts(dataset, units, intervals, asOf, counts),
    ),
    notes: [
      ...question.notes,
      ...notesOfCounts(dataset, counts, question.options.countBy),
      ...(options.units === undefined ? [] : neverThere(dataset, units, periods)),
      ...quotaNotesOf(dataset, units, judged, asOf),
      ...rowsLeftOut(dataset, 'quotaAttainment'),
    ],
  };
}
