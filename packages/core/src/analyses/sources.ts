import { TOTAL } from '../counting/source-columns.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import { calendarPeriods } from '../dataset/periods.ts';
import type { Analysis, Calendar, Share } from './analysis.ts';
import { type CountedSources, countedSources } from './source-counts.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { neverThere } from './count-caveats.ts';
import { coveredDays, tells } from './covered-days.ts';
import { requireFeasible } from './size.ts';
import { existsWithin } from './selection.ts';
import type { SourceLine } from './source-lines.ts';
import {
  resolveSourceQuestion,
  type SourceChoice,
  type SourceQuestion,
} from './source-question.ts';

export interface SourceOptions extends SourceChoice {
  /** Also cut into periods. Default: the whole as one period. */
  readonly every?: Calendar;
}

export interface SourceRow {
  readonly unit_id: string;
  readonly unit: string;
  /** The term's id, a calendar period's name, or `2015-01-01/2020-08-06`. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** A source's id; `<column>:unknown` and `<column>:other` in the partition of an exclusive attribute. */
  readonly source_id: string;
  /** The source's Vietnamese label; the English one is `source_en`. */
  readonly source: string;
  readonly source_en: string;
  readonly sensitive: boolean;
  /**
   * Those of the source; null where the data do not cover the period, the unit does not exist then, or
   * only forms are held and none fits; so in the columns below.
   */
  readonly admitted: number | null;
  /** Those known not to be of the source; null where only forms are held. */
  readonly not: number | null;
  readonly unknown: number | null;
  readonly total: number | null;
  /** `admitted / total`; null where nobody was admitted. */
  readonly share: Share;
  /** `admitted / (admitted + not)`; null where nobody is known. */
  readonly share_known: Share;
}

export type SourceBreakdown = Analysis<'sourceBreakdown', SourceOptions, SourceRow>;

/**
 * Of those admitted in the period, how many belong to each source, how many do not, and of how many
 * it is unknown. Units in tree order, then periods, then sources in the order of their table. Units that
 * were not named one by one have no rows for periods in which they do not exist; a term that has not
 * begun has none at all.
 *
 * Two or more chosen sources that are different values of one column are a partition: after the last
 * of them stands a row `<column>:unknown` and, where the data hold further values, `<column>:other`;
 * with these two the partition adds up to the total.
 *
 * From the table `totals` alone there are the margins only: `not`, `unknown` and `share_known` are
 * null, and partitions have no further rows. Throws where the dataset has no sources, a source is
 * unknown, and what the choices of units and of days throw.
 */
export function sourceBreakdown(dataset: Dataset, asked: SourceOptions = {}): SourceBreakdown {
  const options = checkOptions('sourceBreakdown', asked);
  const question = resolveSourceQuestion(dataset, options);
  const { window } = question;
  const { every } = options;
  const hasBegun = window.from <= window.to;
  const periods = every ? calendarPeriods(window, every) : hasBegun ? [window] : [];
  requireFeasible(question.units.length * question.sources.length, periods.length);
  const counted = countedSources(question, periods);
  return {
    kind: 'sourceBreakdown',
    options: { ...question.options, ...(every ? { every } : {}) },
    rows: rowsOf(question, options.units !== undefined, periods, counted),
    notes: [
      ...window.notes,
      ...counted.notes,
      ...(options.units === undefined ? [] : neverThere(dataset, question.units, periods)),
      ...rowsLeftOut(dataset, 'sourceBreakdown'),
    ],
  };
}

function rowsOf(
  { dataset, units, window }: SourceQuestion,
  named: boolean,
  periods: readonly (Interval & { readonly name: string })[],
  { lines, counts, width }: CountedSources,
): SourceRow[] {
  const days = periods.map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) }));
  const rows: SourceRow[] = [];
  const covered = coveredDays(dataset, window.asOf);
  for (let slot = 0, at = 0; slot < units.length; slot++) {
    const unit_id = dataset.units.ids[units[slot]!]!;
    const unit = dataset.units.names[units[slot]!]!;
    for (let period = 0; period < periods.length; period++, at += width) {
      const exists = existsWithin(dataset.units, units[slot]!, periods[period]!);
      if (!named && !exists) continue;
      const isKnown = exists && tells(covered, periods[period]!);
      const { from, to } = days[period]!;
      const { name } = periods[period]!;
      for (const line of lines) {
        const numbers = isKnown ? numbersOf(line, counts, at) : NO_NUMBERS;
        rows.push({ unit_id, unit, period: name, from, to, ...namesOf(line), ...numbers });
      }
    }
  }
  return rows;
}

function namesOf({ source_id, source, source_en, sensitive }: SourceLine) {
  return { source_id, source, source_en, sensitive };
}

const NO_NUMBERS = {
  admitted: null,
  not: null,
  unknown: null,
  total: null,
  share: null,
  share_known: null,
} as const;

function numbersOf(line: SourceLine, counts: CountedSources['counts'], at: number) {
  const total = counts[at + TOTAL]!;
  const admitted = counts[at + line.yes]!;
  const unknown = line.unknown === null ? 0 : counts[at + line.unknown]!;
  const not = total - admitted - unknown;
  return {
    admitted: known(admitted),
    not: known(not),
    unknown: known(unknown),
    total: known(total),
    share: known(admitted / total),
    share_known: line.unknown === null ? null : known(admitted / (admitted + not)),
  };
}

/** A number, or null where it cannot be known, or a share has nothing to be a share of. */
function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
