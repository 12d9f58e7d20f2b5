import {
  isoDay,
  parseDay,
  termById,
  type AnalysisKind,
  type Dataset,
  type Term,
} from '@ketnap/core';
import { notebookErrors } from './messages.ts';
import type { Scope } from './document.ts';

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

/** The options that a scope gives to an analysis, without the choice of units. */
export function scopeOptions(
  kind: AnalysisKind,
  scope: Scope,
  dataset: Dataset,
): Record<string, unknown> {
  const { term, asOf } = scope;
  switch (kind) {
    case 'quotaAttainment':
    case 'sourceBreakdown':
    case 'sourceIntersections':
      return { term, asOf };
    case 'mergedCells':
    case 'remainingLocalities':
      return { on: asOf };
    case 'eliminations':
      return { from: termStart(scope, dataset), to: asOf };
    case 'trend':
      return {
        every: 'year',
        asOf,
        ...(scope.source === undefined ? {} : { source: scope.source }),
      };
    case 'eliminatedOn':
    case 'compareTerms':
      return { asOf };
  }
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
