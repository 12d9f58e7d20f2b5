import type { Dataset, Interval, Term } from '../dataset/dataset.ts';
import { cut, yearPeriod } from '../dataset/periods.ts';
import { planYears } from './targets.ts';

/** The whole years of a term that forms tell of. */
export interface FormYears extends Interval {
  readonly first: number;
  readonly last: number;
}

/**
 * The plan years that lie wholly within the counted days of a term and of the forms, where no form can tell of
 * all of those days because none meets their first or their last day: yearly figures of a term that
 * runs from congress to congress. Null where records are held, where forms meet both days, and where there is no such year.
 */
export function formYears(dataset: Dataset, term: Term, counted: Interval): FormYears | null {
  const { totals, admissions, covers } = dataset;
  if (admissions || !totals || counted.from > counted.to) return null;
  if (meets(totals, counted.from) && meets(totals, counted.to + 1)) return null;
  const within = cut(counted, covers);
  const years = planYears(term).filter((year) => {
    const { whole } = yearPeriod(year, within);
    return whole.from >= within.from && whole.to <= within.to;
  });
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = yearPeriod(first, within).whole.from;
  const { to } = yearPeriod(last, within).whole;
  return meets(totals, from) && meets(totals, to + 1) ? { first, last, from, to } : null;
}

/** Whether some form begins on a day, or ended on the one before. */
function meets({ from, to }: NonNullable<Dataset['totals']>, day: number): boolean {
  return from.includes(day) || to.includes(day - 1);
}
