import { parseDay } from '@ketnap/core';
import { periodDays, type AskedComparison, type CompareBlock, type Scope } from '@ketnap/notebook';
import type { Opened, TermChoice } from '../worker/opened.ts';
import type { Chosen } from './look.ts';

/** What is compared. */
export type Things = Pick<AskedComparison, 'by' | 'of'>;

/** Something that can be compared: its id or ISO day, and what it is called. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
}

/** What comparisons need to know of a dataset. */
type Known = Pick<Opened, 'units' | 'terms' | 'sources' | 'covers'>;

/** Whether marks of this kind can be put beside each other. */
export function isComparable({ dimension }: Chosen): boolean {
  return dimension === 'unit' || dimension === 'source' || dimension === 'period';
}

/**
 * What two marks of one dimension are compared as. Two periods are two days of the scope's term, the last
 * of each that is counted, or else the terms in which they lie; null where they cannot be compared.
 */
export function thingsOf(
  one: Chosen,
  other: Chosen,
  scope: Scope,
  { terms }: Known,
): Things | null {
  if (one.dimension !== other.dimension || one.value === other.value) return null;
  const { dimension } = one;
  if (dimension === 'unit' || dimension === 'source')
    return { by: dimension, of: [one.value, other.value] };
  if (dimension !== 'period') return null;
  const days = [lastDay(one.value), lastDay(other.value)] as const;
  const [term, otherTerm] = days.map((day) => termAt(day, terms));
  if (!term || !otherTerm) return null;
  if (term.id !== otherTerm.id) return { by: 'term', of: [term.id, otherTerm.id] };
  const counted = days.map((day) => (day < scope.asOf ? day : scope.asOf));
  return term.id === scope.term && counted[0] !== counted[1]
    ? { by: 'day', of: [counted[0]!, counted[1]!] }
    : null;
}

function lastDay(period: string): string {
  return periodDays(period)?.to ?? period;
}

/** The term in which a day lies. */
function termAt(day: string, terms: readonly TermChoice[]): TermChoice | undefined {
  return terms.find(({ from, to }) => from <= day && day <= to);
}

/** Whether the dataset has what is compared. */
export function isKnown({ by, of }: Things, opened: Known): boolean {
  const { units, terms, sources } = opened;
  switch (by) {
    case 'unit':
      return of.every((id) => units.ids.includes(id));
    case 'term':
      return of.every((id) => terms.some((term) => term.id === id));
    case 'source':
      return of.every((id) => sources.some((source) => source.id === id));
    case 'day':
      return of.every((day) => parseDay(day) !== null);
  }
}

/**
 * What can be compared of one kind, those that are compared among them: the units below the scope's and
 * beside those compared; all terms and sources; the scope's day and the ends of the years before it.
 */
export function comparables(
  by: CompareBlock['by'],
  compared: readonly string[],
  scope: Scope,
  opened: Known,
  names: { readonly source: (id: string) => string; readonly day: (day: string) => string },
): readonly Comparable[] {
  switch (by) {
    case 'unit':
      return unitsNear(compared, scope, opened);
    case 'term':
      return opened.terms;
    case 'source':
      return opened.sources.map(({ id }) => ({ id, name: names.source(id) }));
    case 'day': {
      const days = [...new Set([scope.asOf, ...compared, ...yearEnds(scope, opened)])];
      return days.sort().map((day) => ({ id: day, name: names.day(day) }));
    }
  }
}

function unitsNear(compared: readonly string[], scope: Scope, { units }: Known): Comparable[] {
  const { ids, names, parent } = units;
  const above = new Set([scope.unit, ...compared].map((id) => ids.indexOf(id)));
  for (const id of compared) above.add(parent[ids.indexOf(id)] ?? -1);
  above.delete(-1);
  return [...ids.keys()]
    .filter((at) => above.has(parent[at]!) || compared.includes(ids[at]!))
    .map((at) => ({ id: ids[at]!, name: names[at]! }));
}

/** The ends of the years of the scope's term before its day. */
function yearEnds({ term, asOf }: Scope, { terms }: Known): string[] {
  const from = terms.find(({ id }) => id === term)?.from ?? asOf;
  const years: string[] = [];
  for (let year = Number(from.slice(0, 4)); `${year}-12-31` < asOf; year++)
    years.push(`${year}-12-31`);
  return years;
}

/** What is compared first of a kind, where nobody has chosen; null where there are not two. */
export function firstThings(by: CompareBlock['by'], scope: Scope, opened: Known): Things | null {
  const names = { source: (id: string) => id, day: (day: string) => day };
  const all = comparables(by, [], scope, opened, names).map(({ id }) => id);
  if (by === 'term' || by === 'day') {
    const now = all.indexOf(by === 'term' ? scope.term : scope.asOf);
    const [one, other] = [all[now], all[now - 1] ?? all[now + 1]];
    return one && other ? { by, of: [one, other] } : null;
  }
  const [one, other] = all;
  return one && other ? { by, of: [one, other] } : null;
}
