import type { MarkDatum } from '@ketnap/charts';
import { parseDay } from '@ketnap/core';
import type { Scope } from '@ketnap/notebook';
import type { Opened } from '../worker/opened.ts';
import type { DocumentState } from './document.svelte.ts';

/** The parts of a scope that can be narrowed, in the order in which they are shown. */
export type Part = 'unit' | 'term' | 'asOf' | 'period' | 'source';

/** What a click on a mark narrows the scope to. */
export type Narrowing = NonNullable<MarkDatum['narrows']> & { readonly period?: string };

const PARTS: readonly Part[] = ['unit', 'term', 'asOf', 'period', 'source'];

/** What a scope may have as its period: targets are set by the year, and reviews written by half a year. */
const PERIOD = /^\d{4}(-H[12])?$/;

/** The last day that can be counted up to. */
const LAST_DAY = '2100-12-31';

/** Something that an address asked for and the dataset does not have. */
export interface Unknown {
  readonly part: Part;
  readonly value: string;
}

/** What the figures of a notebook are about, within what a dataset has to offer. */
export class ScopeState {
  readonly home: Scope;
  readonly #opened: Opened;
  readonly #document: DocumentState;
  #unknown = $state.raw<readonly Unknown[]>([]);

  /** @param wished what is looked at first; default: what the notebook looks at */
  constructor(
    opened: Opened,
    document: DocumentState,
    wished: Partial<Scope> = document.notebook.scope,
  ) {
    this.#opened = opened;
    this.#document = document;
    this.home = opened.home;
    this.restore(wished);
  }

  get current(): Scope {
    return this.#document.notebook.scope;
  }

  /** What the last address asked for in vain. */
  get unknown(): readonly Unknown[] {
    return this.#unknown;
  }

  /** The parts that differ from what was looked at first. */
  get narrowed(): readonly Part[] {
    return PARTS.filter((part) => this.current[part] !== this.home[part]);
  }

  /** Where a unit at the top of the tree is looked at, the others there that exist on the day. */
  get otherRoots(): readonly { readonly id: string; readonly name: string }[] {
    const { ids, names, parent, from, to } = this.#opened.units;
    const { unit, asOf } = this.current;
    if (parent[ids.indexOf(unit)] !== -1) return [];
    const isThere = (at: number): boolean => (from[at] ?? asOf) <= asOf && (to[at] ?? asOf) >= asOf;
    return [...ids.keys()]
      .filter((at) => parent[at] === -1 && ids[at] !== unit && isThere(at))
      .map((at) => ({ id: ids[at]!, name: names[at]! }));
  }

  /** Changes parts of the scope. Another term is looked at as a whole up to its last day, unless others are given. */
  change(change: Partial<Scope>): void {
    this.#document.scope = this.#with(this.current, change);
    this.#unknown = [];
  }

  /** Takes one part back to what was looked at first. */
  widen(part: Part): void {
    const value = this.home[part];
    if (value !== undefined) return this.change({ [part]: value });
    this.#document.scope = Object.fromEntries(
      Object.entries(this.current).filter(([name]) => name !== part),
    ) as unknown as Scope;
  }

  #with({ period, ...scope }: Scope, change: Partial<Scope>): Scope {
    const term = this.#opened.terms.find((one) => one.id === change.term);
    if (term) return { ...scope, asOf: term.asOf, ...change };
    return { ...scope, ...(period ? { period } : {}), ...change };
  }

  /** Takes what is wished as far as the dataset has it, the rest as it was at first. */
  restore(wished: Partial<Scope>): void {
    const { units, terms, sources } = this.#opened;
    const term = terms.find(({ id }) => id === (wished.term ?? this.home.term));
    const first = term?.from ?? '';
    const isKnown: Record<Part, (value: string) => boolean> = {
      unit: (value) => units.ids.includes(value),
      term: (value) => terms.some((term) => term.id === value),
      asOf: (value) => parseDay(value) !== null && value >= first && value <= LAST_DAY,
      period: (value) => PERIOD.test(value),
      source: (value) => sources.some((source) => source.id === value),
    };
    const asked = PARTS.flatMap((part) => {
      const value = wished[part];
      return value === undefined ? [] : [{ part, value }];
    });
    const known = asked.filter(({ part, value }) => isKnown[part](value));
    const scope = Object.fromEntries(known.map(({ part, value }) => [part, value]));
    this.#document.scope = this.#with(this.home, scope);
    this.#unknown = asked.filter((one) => !known.includes(one));
  }
}
