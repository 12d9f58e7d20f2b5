import {
  compute,
  type AnalysisKind,
  type AnyAnalysis,
  type Dataset,
  type Language,
  type Note,
} from '@ketnap/core';
import { blockScope, type Scope, type ScopeOverride } from '../document/scope.ts';
import { notebookErrors } from '../messages/notebook.ts';
import { scopeOptions } from './scope-options.ts';

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
  readonly scope: Scope;
  readonly language: Language;
  readonly view: Required<View>;
  readonly #made: Map<string, AnyAnalysis>;

  constructor(
    dataset: Dataset,
    scope: Scope,
    language: Language,
    view: View = {},
    made = new Map<string, AnyAnalysis>(),
  ) {
    this.dataset = dataset;
    this.scope = inNfc(scope);
    this.language = language;
    this.view = { width: view.width ?? 680, theme: view.theme ?? 'light' };
    this.#made = made;
  }

  /** The same for a scope that differs; what was made for one serves the other. */
  within(own: ScopeOverride | undefined): Run {
    if (own === undefined) return this;
    const scope = blockScope(this.scope, own);
    return new Run(this.dataset, scope, this.language, this.view, this.#made);
  }

  /**
   * The analysis with what the scope says, what `options` add (`undefined` takes away), and the scope's
   * unit unless they choose others. A term or days of their own take the place of the scope's.
   *
   * @throws KetnapError `no_such_basis`, and what the scope and `compute` refuse
   */
  analysis<Kind extends AnalysisKind>(
    kind: Kind,
    options: Readonly<Record<string, unknown>> = {},
  ): Extract<AnyAnalysis, { kind: Kind }> {
    const { basis, unit } = this.scope;
    if (basis !== 'as_recorded') throw notebookErrors.noSuchBasis(basis);
    const has = (...names: string[]) => names.some((name) => name in options);
    const all = Object.entries({
      ...scopeOptions(kind, this.scope, this.dataset),
      ...(has('units', 'under', 'level') ? {} : { units: [unit] }),
      ...(has('from', 'years') ? { term: undefined, on: undefined } : {}),
      ...(has('from', 'years', 'term') ? { from: undefined, years: undefined } : {}),
      ...options,
    }).filter(([, value]) => value !== undefined);
    const name = `${kind} ${JSON.stringify(all)}`;
    let made = this.#made.get(name);
    if (!made) this.#made.set(name, (made = compute(this.dataset, kind, Object.fromEntries(all))));
    return made as Extract<AnyAnalysis, { kind: Kind }>;
  }

  /**
   * The choice of the units directly below the scope's unit; a unit without any stands for itself.
   * None where the options choose units themselves.
   */
  parts(own: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    if (['units', 'under', 'level'].some((name) => name in own)) return {};
    const { units } = this.dataset;
    const unit = units.indexOf.get(this.scope.unit);
    const hasParts = unit !== undefined && units.end[unit]! > unit + 1;
    return hasParts ? { under: this.scope.unit } : {};
  }

  /** The notes of an analysis in the language of the run. */
  notes(analysis: AnyAnalysis): string[] {
    return analysis.notes.map((note: Note) => note.message[this.language]);
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
