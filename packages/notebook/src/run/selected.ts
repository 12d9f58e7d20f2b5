import type { AnalysisKind, Dataset } from '@ketnap/core';
import type { Scope, ScopeOverride } from '../document/scope.ts';
import type { Dimension, Selection } from '../selection.ts';
import { answers } from './answers.ts';
import type { SeenScope } from './scope-options.ts';

/** What is selected elsewhere, by dimension. */
export type Selected = ReadonlyMap<Dimension, readonly string[]>;

/** What one question of a block had to do with something that is selected. */
export interface Reply {
  readonly dimension: Dimension;
  readonly follows: boolean;
  /** Why it does not: the block looks at something of its own; or it can look at one at a time only. */
  readonly because?: 'own' | 'one';
}

/** What is selected outside a block; of several selections of one dimension the last. */
export function selectedOutside(selections: readonly Selection[], block: string): Selected {
  return new Map(
    selections
      .filter((one) => one.block !== block && one.values.length > 0)
      .map(({ dimension, values }) => [dimension, values]),
  );
}

/** The scope with one thing selected, as far as an analysis of this kind can look at it. */
export function narrowed(
  scope: SeenScope,
  dimension: Dimension,
  values: readonly string[],
  kind?: AnalysisKind,
): SeenScope {
  const [only] = values.length === 1 ? values : [];
  switch (dimension) {
    case 'unit':
      return only === undefined ? scope : { ...scope, unit: only };
    case 'period': {
      const fits = kind === undefined || answers[kind].periods === 'all' || isYear(only);
      return only === undefined || !fits ? scope : { ...scope, period: only };
    }
    case 'source': {
      const takesSeveral = kind !== undefined && answers[kind].source === 'sources';
      if (only !== undefined) return { ...scope, source: only };
      return takesSeveral ? { ...scope, sources: values } : scope;
    }
    case 'state':
    case 'cause':
      return scope;
  }
}

function isYear(period: string | undefined): boolean {
  return period !== undefined && /^\d{4}$/.test(period);
}

/** Whether what a block looks at of its own leaves no room for something selected. */
export function isBarred(
  own: ScopeOverride,
  dimension: Dimension,
  values: readonly string[],
  { units }: Dataset,
): boolean {
  switch (dimension) {
    case 'unit': {
      const top = units.indexOf.get(own.unit ?? '');
      const isBelow = (id: string) => {
        const at = units.indexOf.get(id) ?? -1;
        return top !== undefined && at >= top && at < units.end[top]!;
      };
      return own.unit !== undefined && !values.every(isBelow);
    }
    case 'period':
      return typeof own.period === 'string' && !values.every((one) => one.startsWith(own.period!));
    case 'source':
      return typeof own.source === 'string' && values.some((one) => one !== own.source);
    default:
      return false;
  }
}

/** The scope of whose unit, period and source the words in a block speak. */
export function toldScope(base: Scope, selected: Selected): Scope {
  let scope: SeenScope = base;
  for (const [dimension, values] of selected) scope = narrowed(scope, dimension, values);
  return scope;
}
