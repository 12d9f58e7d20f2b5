/** What the figures are about. A change recomputes every block. */
export interface Scope {
  /** A unit's id. */
  readonly unit: string;
  /** A term's id. */
  readonly term: string;
  /** A calendar year or half-year, `2020` or `2020-H1`. Default: the whole term. */
  readonly period?: string;
  /** Last day counted, ISO. */
  readonly asOf: string;
  /** The units of the day of admission, or those of `asOf`. */
  readonly basis: 'as_recorded' | 'as_of';
  /** Narrows what can be counted by source to this one. */
  readonly source?: string;
}

/** What a block looks at differently from its notebook. Null takes away what the notebook's scope has. */
export type ScopeOverride = Partial<Omit<Scope, 'period' | 'source'>> & {
  readonly period?: string | null;
  readonly source?: string | null;
};

/**
 * The scope of a block: the notebook's, but for what the block says itself. A block with a term of its
 * own and no period has the whole of that term.
 */
export function blockScope(scope: Scope, own: ScopeOverride = {}): Scope {
  const { period, source, ...rest } = scope;
  const ownPeriod = own.period === undefined && own.term === undefined ? period : own.period;
  const ownSource = own.source === undefined ? source : own.source;
  return {
    ...rest,
    ...(Object.fromEntries(
      (['unit', 'term', 'asOf', 'basis'] as const)
        .filter((part) => own[part] !== undefined)
        .map((part) => [part, own[part]]),
    ) as Partial<Scope>),
    ...(ownPeriod ? { period: ownPeriod } : {}),
    ...(ownSource ? { source: ownSource } : {}),
  };
}
