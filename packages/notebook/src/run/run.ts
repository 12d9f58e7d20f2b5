import {
  compute,
  measuresOf,
  veilSmall,
  type AnalysisKind,
  type AnyAnalysis,
  type Dataset,
  type Language,
  type Note,
} from '@ketnap/core';
import { blockScope, type Scope, type ScopeOverride } from '../document/scope.ts';
import { notebookErrors } from '../messages/notebook.ts';
import { isSameJson } from '../is-same-json.ts';
import { NOTHING_FROZEN, type FrozenBeside } from '../frozen/frozen-beside.ts';
import type { Dimension } from '../selection.ts';
import { answers } from './answers.ts';
import { scopeOptions, symbolIn, windowOf, type SeenScope } from './scope-options.ts';
import { isBarred, narrowed, toldScope, type Reply, type Selected } from './selected.ts';

/** How a result is to look where it is drawn. */
export interface View {
  /** Width of the text column in pixels. Default 680. */
  readonly width?: number;
  /** Default `'light'`. */
  readonly theme?: 'light' | 'dark';
}

/** One computation of a notebook: its scope over a dataset, each analysis made once. */
export class Run {
  readonly dataset: Dataset;
  /** What is looked at, with the one unit, period and source that are selected. */
  readonly scope: Scope;
  readonly language: Language;
  readonly view: Required<View>;
  /** What each analysis that was asked for had to do with what is selected, in order. */
  readonly replies: Reply[];
  /** What was frozen, for the blocks that tell what has changed since. */
  readonly frozen: FrozenBeside;
  /** What is looked at where nothing is selected. */
  readonly #base: Scope;
  readonly #selected: Selected;
  readonly #made: Map<string, AnyAnalysis>;
  /** Whether small counts of sensitive sources are veiled. */
  readonly veils: boolean;

  constructor(
    dataset: Dataset,
    scope: Scope,
    language: Language,
    view: View = {},
    {
      made = new Map<string, AnyAnalysis>(),
      selected = new Map() as Selected,
      replies = [] as Reply[],
      frozen = NOTHING_FROZEN,
      veils = false,
    } = {},
  ) {
    this.dataset = dataset;
    this.#base = inNfc(scope);
    this.#selected = selected;
    this.scope = toldScope(this.#base, selected);
    this.language = language;
    this.view = { width: view.width ?? 680, theme: view.theme ?? 'light' };
    this.#made = made;
    this.veils = veils;
    this.replies = replies;
    this.frozen = frozen;
  }

  /**
   * The same for a scope that differs; what was made for one serves the other. What is selected counts as
   * far as it lies within.
   */
  within(own: ScopeOverride | undefined): Run {
    if (own === undefined) return this;
    const scope = blockScope(this.#base, own);
    const entries = [...this.#selected];
    const barred = entries.filter(([dimension, values]) =>
      isBarred(own, dimension, values, this.dataset),
    );
    const selected: Selected = new Map(entries.filter((one) => !barred.includes(one)));
    for (const [dimension] of barred)
      this.replies.push({ dimension, follows: false, because: 'own' });
    return new Run(this.dataset, scope, this.language, this.view, {
      made: this.#made,
      selected,
      replies: this.replies,
      frozen: this.frozen,
      veils: this.veils,
    });
  }

  /** The same with something selected. */
  looking(selected: Selected): Run {
    return new Run(this.dataset, this.#base, this.language, this.view, {
      made: this.#made,
      selected,
      frozen: this.frozen,
      veils: this.veils,
    });
  }

  /** The same for a question beside the block's own figures: whether it follows what is selected is not told. */
  aside(): Run {
    return this.looking(this.#selected);
  }

  /**
   * The analysis with what the scope says, what `options` add (`undefined` takes away), and the scope's
   * unit unless they choose others. A term or days of their own take the place of the scope's, and words
   * with a dollar stand for what it says. What is selected narrows it as far as it answers to that.
   *
   * @throws KetnapError `no_such_basis`, `unknown_analysis`, and what the scope and `compute` refuse
   */
  analysis<Kind extends AnalysisKind>(
    kind: Kind,
    options: Readonly<Record<string, unknown>> = {},
  ): Extract<AnyAnalysis, { kind: Kind }> {
    const { basis } = this.scope;
    if (basis !== 'as_recorded') throw notebookErrors.noSuchBasis(basis);
    measuresOf(kind); // throws where there is no such analysis
    let scope: SeenScope = this.#base;
    let all = this.#optionsOf(kind, options, scope);
    const kept: [column: string, values: readonly string[]][] = [];
    for (const [dimension, values] of this.#selected) {
      const column = answers[kind].rows?.[dimension];
      if (column !== undefined) kept.push([column, values]);
      scope = narrowed(scope, dimension, values, kind);
      const next = this.#optionsOf(kind, options, scope);
      const follows =
        column !== undefined ||
        (dimension === 'unit' && isOfUnits(next, values)) ||
        (dimension === 'period' && this.#isOfPeriod(next, scope)) ||
        (dimension !== 'unit' && !isSameJson(next, all));
      this.#reply(dimension, follows, values);
      all = next;
    }
    return this.#make(kind, all, kept) as Extract<AnyAnalysis, { kind: Kind }>;
  }

  /** Says that words of the scope follow what is selected. */
  told(dimension: Dimension): void {
    const values = this.#selected.get(dimension);
    if (values) this.#reply(dimension, values.length === 1, values);
  }

  /** What a word with a dollar stands for, see {@link symbolIn}. */
  symbol(text: string): string | number {
    if (text === '$unit') this.told('unit');
    return symbolIn(this.scope, this.dataset, text);
  }

  /**
   * The choice of the units directly below the scope's unit; a unit without any stands for itself. Where
   * several are selected, these. None where the options choose units themselves.
   */
  parts(own: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    if (['units', 'under', 'level'].some((name) => name in own)) return {};
    const several = this.#selected.get('unit') ?? [];
    if (several.length > 1) return { units: several };
    const { units } = this.dataset;
    const unit = units.indexOf.get(this.scope.unit);
    const hasParts = unit !== undefined && units.end[unit]! > unit + 1;
    return hasParts ? { under: this.scope.unit } : {};
  }

  /** The notes of an analysis in the language of the run. */
  notes(analysis: AnyAnalysis): string[] {
    return analysis.notes.map((note: Note) => note.message[this.language]);
  }

  #optionsOf(
    kind: AnalysisKind,
    options: Readonly<Record<string, unknown>>,
    scope: SeenScope,
  ): Record<string, unknown> {
    const has = (...names: string[]) => names.some((name) => name in options);
    const all = Object.entries({
      ...scopeOptions(kind, scope, this.dataset, options),
      ...(has('units', 'under', 'level') ? {} : { units: [scope.unit] }),
      ...(has('from', 'years') ? { term: undefined, on: undefined } : {}),
      ...(has('from', 'years', 'term') ? { from: undefined, years: undefined } : {}),
      ...options,
    });
    const given = all.filter(([, value]) => value !== undefined);
    return Object.fromEntries(
      given.map(([name, value]) => [name, withSymbols(value, scope, this.dataset)]),
    );
  }

  #make(
    kind: AnalysisKind,
    options: Record<string, unknown>,
    kept: readonly [column: string, values: readonly string[]][],
  ): AnyAnalysis {
    const name = `${kind} ${JSON.stringify([options, kept])}`;
    const made = this.#made.get(name);
    if (made) return made;
    const whole = kept.length === 0 ? this.#compute(kind, options) : this.#make(kind, options, []);
    const isKept = (row: object) =>
      kept.every(([column, values]) =>
        values.includes(String((row as Record<string, unknown>)[column])),
      );
    const analysis =
      kept.length === 0
        ? whole
        : ({ ...whole, rows: [...whole.rows].filter(isKept) } as AnyAnalysis);
    this.#made.set(name, analysis);
    return analysis;
  }

  /** Whether options have the days of a scope's period, as charts ask for them. */
  #isOfPeriod(options: Readonly<Record<string, unknown>>, scope: Scope): boolean {
    return scope.period !== undefined && options['from'] === windowOf(scope, this.dataset).from;
  }

  #compute(kind: AnalysisKind, options: Record<string, unknown>): AnyAnalysis {
    const analysis = compute(this.dataset, kind, options);
    return this.veils ? veilSmall(analysis, this.dataset) : analysis;
  }

  #reply(dimension: Dimension, follows: boolean, values: readonly string[]): void {
    const one = !follows && values.length > 1;
    this.replies.push({ dimension, follows, ...(one ? { because: 'one' } : {}) });
  }
}

/** The scope with its ids as tables hold them. */
function inNfc(scope: Scope): Scope {
  const { source } = scope;
  return {
    ...scope,
    unit: scope.unit.normalize('NFC').trim(),
    term: scope.term.normalize('NFC').trim(),
    ...(source === undefined ? {} : { source: source.normalize('NFC').trim() }),
  };
}

/** Whether options choose these units, or the parts of the one that they are. */
function isOfUnits(options: Readonly<Record<string, unknown>>, values: readonly string[]): boolean {
  return options['under'] === undefined
    ? isSameJson(options['units'], values)
    : values.length === 1 && options['under'] === values[0];
}

/** An option with the words with a dollar that it holds put in. */
function withSymbols(value: unknown, scope: Scope, dataset: Dataset): unknown {
  if (typeof value === 'string') return symbolIn(scope, dataset, value);
  return Array.isArray(value)
    ? value.map((one: unknown) => withSymbols(one, scope, dataset))
    : value;
}
