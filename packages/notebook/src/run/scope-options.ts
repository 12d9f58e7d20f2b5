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
 * @throws KetnapError `unknown_term`, `no_such_period` for a target of half a year
 */
export function scopeOptions(
  kind: AnalysisKind,
  scope: SeenScope,
  dataset: Dataset,
): Record<string, unknown> {
  return { ...dayOptions(kind, scope, dataset), ...sourceOptions(kind, scope) };
}

function dayOptions(kind: AnalysisKind, scope: Scope, dataset: Dataset): Record<string, unknown> {
  const { term, period, asOf } = scope;
  const { from, to } = windowOf(scope, dataset);
  switch (kind) {
    case 'quotaAttainment':
    case 'unitsByStatus':
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

/** The days that a scope speaks of, ISO: its period or term, up to its day. */
export function windowOf(scope: Scope, dataset: Dataset): { from: string; to: string } {
  const { period, asOf } = scope;
  if (period === undefined) return { from: termStart(scope, dataset), to: asOf };
  const days = periodDays(period);
  if (days === null) throw notebookErrors.noSuchPeriod(period);
  return { from: days.from, to: days.to < asOf ? days.to : asOf };
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
