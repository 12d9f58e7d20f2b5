import {
  isoDay,
  parseDay,
  termById,
  type AnalysisKind,
  type Dataset,
  type Term,
} from '@ketnap/core';
import type { Scope } from './document/scope.ts';
import { notebookErrors } from './messages/notebook.ts';

/**
 * What a dataset is looked at first: the first root that exists in the term with the latest day of
 * data, that term, and the last day that both cover. `wished` (as a data package may say) overrides
 * part by part, where it names something that is there.
 */
export function defaultScope(dataset: Dataset, wished: Partial<Scope> = {}): Scope {
  const term =
    dataset.terms.find((one) => one.id === wished.term) ??
    latestTerm(dataset.terms, dataset.covers.to);
  if (!term) throw notebookErrors.noTerm();
  const { units } = dataset;
  const root = [...units.ids.keys()].find(
    (unit) =>
      units.parent[unit] === -1 &&
      units.validFrom[unit]! <= term.to &&
      units.validTo[unit]! >= term.from,
  );
  const unit =
    wished.unit !== undefined && units.indexOf.has(wished.unit)
      ? wished.unit
      : units.ids[root ?? 0];
  const wishedDay = wished.asOf === undefined ? null : parseDay(wished.asOf);
  const asOf =
    wishedDay !== null && wishedDay >= term.from
      ? wishedDay
      : Math.min(term.to, Math.max(dataset.covers.to, term.from));
  return { unit: unit!, term: term.id, asOf: isoDay(asOf), basis: 'as_recorded' };
}

/** The last term that began by this day; the first of all where none had. */
function latestTerm(terms: readonly Term[], day: number): Term | undefined {
  const begun = terms.filter((term) => term.from <= day);
  return begun.reduce(
    (last, term) => (term.from >= last.from ? term : last),
    begun[0] ?? terms[0]!,
  );
}

/**
 * The options that a scope gives to an analysis, without the choice of units.
 *
 * @throws KetnapError `unknown_term`, `no_such_period` for a target of half a year
 */
export function scopeOptions(
  kind: AnalysisKind,
  scope: Scope,
  dataset: Dataset,
): Record<string, unknown> {
  const { term, period, asOf, source } = scope;
  const { from, to } = windowOf(scope, dataset);
  switch (kind) {
    case 'quotaAttainment':
      return period === undefined ? { term, asOf } : { years: yearsOf(period), asOf };
    case 'sourceBreakdown':
    case 'sourceIntersections':
      return period === undefined ? { term, asOf } : { from, asOf: to };
    case 'mergedCells':
    case 'remainingLocalities':
      return { on: to };
    case 'eliminations':
      return { from, to };
    case 'trend':
      return { every: 'year', asOf: to, ...(source === undefined ? {} : { source }) };
    case 'eliminatedOn':
    case 'compareTerms':
      return { asOf: to };
  }
}

/** The days that a scope speaks of, ISO: its period or term, up to its day. */
export function windowOf(scope: Scope, dataset: Dataset): { from: string; to: string } {
  const { period, asOf } = scope;
  if (period === undefined) return { from: termStart(scope, dataset), to: asOf };
  const [year = '', half] = period.split('-');
  const last = half === 'H1' ? `${year}-06-30` : `${year}-12-31`;
  return {
    from: half === 'H2' ? `${year}-07-01` : `${year}-01-01`,
    to: last < asOf ? last : asOf,
  };
}

/** Targets are set for terms and years. */
function yearsOf(period: string): [number, number] {
  const year = Number(period);
  if (!Number.isInteger(year)) throw notebookErrors.noSuchPeriod(period);
  return [year, year];
}

/** First day of the scope's term, ISO. */
export function termStart(scope: Scope, dataset: Dataset): string {
  return isoDay(termOf(scope, dataset).from);
}

/** The scope's term. @throws KetnapError `unknown_term` */
export function termOf(scope: Scope, dataset: Dataset): Term {
  const term = termById(dataset, scope.term);
  if (!term) throw notebookErrors.unknownTerm(scope.term);
  return term;
}
