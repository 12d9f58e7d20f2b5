import { countIntervals } from '../counting/count-intervals.ts';
import { slotsOf } from '../counting/slots.ts';
import type { Dataset, Interval, Term } from '../dataset/dataset.ts';
import { addMonths, type Day, isoDay } from '../dataset/days.ts';
import { cut } from '../dataset/periods.ts';
import { countNotes, windowErrors } from '../messages/count-notes.ts';
import { trendNotes } from '../messages/trend-notes.ts';
import type { Analysis, CountBy, Note, UnitSelection } from './analysis.ts';
import { neverThere, notesOfCounts } from './count-caveats.ts';
import { knownCounts } from './covered-days.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { requireFeasible } from './size.ts';
import { existsWithin, selectionOf, selectUnits } from './selection.ts';
import { requireTerm, resolveAsOf } from './window.ts';

export interface CompareTermsOptions extends UnitSelection {
  /** Ids of terms. Default: all, in time order. */
  readonly terms?: readonly string[];
  /** Last day counted, ISO. Default: the last day that the data cover. */
  readonly asOf?: string;
  /** Default `'admitted_on'`. */
  readonly countBy?: CountBy;
}

export interface CompareTermsRow {
  readonly unit_id: string;
  readonly unit: string;
  readonly term_id: string;
  readonly term: string;
  /** 0 = the month from the term's first day. */
  readonly month: number;
  readonly from: string;
  readonly to: string;
  /** Cut by `asOf` or by the data's first day. */
  readonly partial: boolean;
  /** Null where the data do not cover the month, the unit does not exist then, or no form fits. */
  readonly admitted: number | null;
  /** From the term's first day. */
  readonly cumulative: number | null;
}

export type CompareTerms = Analysis<'compareTerms', CompareTermsOptions, CompareTermsRow>;

/**
 * Terms side by side: admissions of each month since the term's first day, up to the term's end and
 * `asOf`, and their running sum. Units in tree order, then terms in time order, then months.
 *
 * @throws KetnapError for an unknown term, unit or level, a text that is no day, or without the
 *   table `terms`
 */
export function compareTerms(dataset: Dataset, asked: CompareTermsOptions = {}): CompareTerms {
  const options = checkOptions('compareTerms', asked);
  const { day: asOf, notes } = resolveAsOf(dataset, options.asOf);
  const { countBy = 'admitted_on' } = options;
  const terms = chosenTerms(dataset, options.terms);
  const months = terms.flatMap((term) => monthsOf(term, asOf, dataset.covers.from));
  const span = months.reduce(
    (whole, { from, to }) => ({ from: Math.min(whole.from, from), to: Math.max(whole.to, to) }),
    { from: asOf, to: asOf },
  );
  const units = selectUnits(dataset, options, span);
  requireFeasible(units.length, months.length);
  const intervals = months.flatMap(({ term, from, to }) => [
    { from, to },
    { from: term.from, to },
  ]);
  const counts = countIntervals(dataset, slotsOf(dataset.units, units), intervals, { countBy });
  const named = options.units !== undefined;
  const count = knownCounts(dataset, units, intervals, asOf, counts);
  return {
    kind: 'compareTerms',
    options: {
      terms: terms.map(({ id }) => id),
      asOf: isoDay(asOf),
      countBy,
      ...selectionOf(options),
    },
    rows: rowsOf(dataset, units, named, months, count),
    notes: [
      ...notes,
      ...notesOf(dataset, terms, asOf),
      ...notesOfCounts(dataset, counts, countBy),
      ...(named ? neverThere(dataset, units, months) : []),
      ...rowsLeftOut(dataset, 'compareTerms'),
    ],
  };
}

/** The terms of these ids, each once, in time order. */
function chosenTerms(dataset: Dataset, ids: readonly string[] | undefined): readonly Term[] {
  if (dataset.terms.length === 0) throw windowErrors.noTerms();
  if (ids === undefined) return dataset.terms;
  const chosen = new Set(ids.map((id) => requireTerm(dataset, id)));
  return dataset.terms.filter((term) => chosen.has(term));
}

/** A month of a term, counted from the term's first day, up to `asOf`. */
interface TermMonth extends Interval {
  readonly term: Term;
  readonly month: number;
  readonly partial: boolean;
}

function monthsOf(term: Term, asOf: Day, firstOfData: Day): TermMonth[] {
  const months: TermMonth[] = [];
  const last = Math.min(term.to, asOf);
  for (let month = 0, from = term.from; from <= last; month++) {
    const next = addMonths(term.from, month + 1);
    const whole = cut({ from, to: next - 1 }, term);
    const to = Math.min(whole.to, asOf);
    const partial = to < whole.to || from < firstOfData;
    months.push({ term, month, from, to, partial });
    from = next;
  }
  return months;
}

function rowsOf(
  { units: tree }: Dataset,
  units: Int32Array,
  named: boolean,
  months: readonly TermMonth[],
  count: (slot: number, interval: number) => number,
): CompareTermsRow[] {
  const days = months.map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) }));
  const rows: CompareTermsRow[] = [];
  for (let slot = 0; slot < units.length; slot++) {
    const unit = units[slot]!;
    for (let m = 0; m < months.length; m++) {
      const month = months[m]!;
      if (!named && !existsWithin(tree, unit, month)) continue;
      rows.push({
        unit_id: tree.ids[unit]!,
        unit: tree.names[unit]!,
        term_id: month.term.id,
        term: month.term.name,
        month: month.month,
        from: days[m]!.from,
        to: days[m]!.to,
        partial: month.partial,
        admitted: orNull(count(slot, 2 * m)),
        cumulative: orNull(count(slot, 2 * m + 1)),
      });
    }
  }
  return rows;
}

function notesOf(dataset: Dataset, terms: readonly Term[], asOf: Day): Note[] {
  const first = dataset.covers.from;
  const later = terms.filter(({ from }) => from > asOf).map(({ id }) => id);
  const early = terms.filter(({ from }) => from < first).map(({ id }) => id);
  return [
    ...(later.length === 0 ? [] : [countNotes.notBegun(later, isoDay(asOf))]),
    ...(early.length === 0 ? [] : [trendNotes.termsBeforeData(early, isoDay(first))]),
  ];
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
