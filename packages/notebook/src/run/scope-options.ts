import { isoDay, termById, type AnalysisKind, type Dataset, type Term } from '@ketnap/core';
import type { Scope } from '../document/scope.ts';
import { notebookErrors } from '../messages/notebook.ts';
import { answers } from './answers.ts';
import { periodDays } from './period-days.ts';

/** A scope that may look at several sources. */
export type SeenScope = Scope & { readonly sources?: readonly string[] };

/**
 * The options that a scope gives to an analysis, without the choice of units.
 *
 * @param own those given beside it: half a year has no target, but a year or a term of its own has
 * @throws KetnapError `unknown_term`, `no_such_period` for a target of half a year
 */
export function scopeOptions(
  kind: AnalysisKind,
  scope: SeenScope,
  dataset: Dataset,
  own: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { ...dayOptions(kind, scope, dataset, own), ...sourceOptions(kind, scope) };
}

function dayOptions(
  kind: AnalysisKind,
  scope: Scope,
  dataset: Dataset,
  own: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { term, period, asOf } = scope;
  const { from, to } = windowOf(scope, dataset);
  switch (kind) {
    case 'quotaAttainment':
    case 'unitsByStatus':
      if ('years' in own || 'term' in own) return { asOf };
      return period === undefined ? { term, asOf } : { years: yearsOf(period), asOf };
    case 'sourceBreakdown':
    case 'sourceIntersections':
      return period === undefined ? { term, asOf } : { from, asOf: to };
    case 'mergedCells':
    case 'remainingLocalities':
      return { on: to };
    case 'eliminations':
    case 'eliminationCounts':
      return { from, to };
    case 'trend':
      return { every: 'year', asOf: to };
    case 'eliminatedOn':
    case 'compareTerms':
      return { asOf: to };
  }
}

function sourceOptions(kind: AnalysisKind, { source, sources }: SeenScope): object {
  const chosen = sources ?? (source === undefined ? [] : [source]);
  const option = answers[kind].source;
  if (option === 'sources') return chosen.length === 0 ? {} : { sources: chosen };
  return option === 'source' && chosen.length === 1 ? { source: chosen[0] } : {};
}

/**
 * The days that a scope speaks of, ISO: its period or term, up to its day. Of what has not begun by then,
 * that day alone.
 */
export function windowOf(scope: Scope, dataset: Dataset): { from: string; to: string } {
  const { asOf } = scope;
  const { from, last } = wholeOf(scope, dataset);
  const to = last < asOf ? last : asOf;
  return { from: from < to ? from : to, to };
}

/** First day of the period or term, and last day of the period; a term is counted up to the scope's day. */
function wholeOf(scope: Scope, dataset: Dataset): { from: string; last: string } {
  const { period, asOf } = scope;
  if (period === undefined) return { from: termStart(scope, dataset), last: asOf };
  const days = periodDays(period);
  if (days === null) throw notebookErrors.noSuchPeriod(period);
  return { from: days.from, last: days.to };
}

/** Targets are set for terms and years. */
function yearsOf(period: string): [number, number] {
  const year = Number(period);
  if (!Number.isInteger(year)) throw notebookErrors.noTargetOf(period);
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

/** The calendar year in which the last day that a scope speaks of lies. */
export function yearOf(scope: Scope, dataset: Dataset): string {
  return windowOf(scope, dataset).to.slice(0, 4);
}

/**
 * What a word with a dollar stands for in a scope: `$unit`, `$term`, `$asOf`, `$termStart`; `$from` and
 * `$to`, the first and the last day that it speaks of; `$year`, the year of that last day; `$period`, its
 * period, or else that year. Any other text stands for itself.
 */
export function symbolIn(scope: Scope, dataset: Dataset, text: string): string | number {
  switch (text) {
    case '$unit':
      return scope.unit;
    case '$term':
      return scope.term;
    case '$asOf':
      return scope.asOf;
    case '$termStart':
      return termStart(scope, dataset);
    case '$from':
      return windowOf(scope, dataset).from;
    case '$to':
      return windowOf(scope, dataset).to;
    case '$year':
      return Number(yearOf(scope, dataset));
    case '$period':
      return scope.period ?? yearOf(scope, dataset);
    default:
      return text;
  }
}
