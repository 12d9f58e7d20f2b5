import {
  addressOf,
  formatAddress,
  formatDay,
  formatMeasure,
  type AnyAnalysis,
  type FigureValue,
  isolated,
} from '@ketnap/core';
import { messages } from './messages.ts';
import { parseReference, type Reference, type ScopeWord } from './reference.ts';
import { termOf, termStart } from './scope.ts';
import { measureOf } from './table.ts';
import type { LiveFigure } from './result.ts';
import type { Run } from './run.ts';

type Row = AnyAnalysis['rows'][number] & Readonly<Record<string, FigureValue>>;

/** Turns references into figures for one block, and keeps the caveats they bring with them. */
export class FigureReader {
  readonly #run: Run;
  readonly #notes = new Set<string>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** The notes of every figure read so far, each once. */
  get notes(): string[] {
    return [...this.#notes];
  }

  /** Whether there is a value to show. Brings no notes. */
  readonly hasValue = (text: string): boolean => {
    const reference = parseReference(text);
    if (typeof reference === 'string') return true;
    const row = this.#rowOf(reference, this.#analysisOf(reference));
    measureOf(reference.analysis, reference.measure);
    const value = row?.[reference.measure] ?? null;
    return value !== null && !(reference.aboveZero && value === 0);
  };

  /** The figure as it is shown. @throws KetnapError where the reference names nothing. */
  readonly figure = (text: string): LiveFigure => {
    const reference = parseReference(text);
    if (typeof reference === 'string')
      return { text: isolated(this.#word(reference)), address: null };
    const analysis = this.#analysisOf(reference);
    const row = this.#rowOf(reference, analysis);
    const measure = measureOf(reference.analysis, reference.measure);
    const { language } = this.#run;
    for (const note of this.#run.notes(analysis)) this.#notes.add(note);
    if (!row) return { text: '–', address: null, missing: messages.noRow[language] };
    return {
      text: isolated(formatMeasure(measure, row[reference.measure] ?? null, language)),
      address: formatAddress(addressOf(analysis, row, reference.measure)),
    };
  };

  /** The measure's label, to stand beside the figure. */
  readonly label = (text: string): string => {
    const reference = parseReference(text);
    if (typeof reference === 'string') return messages.scopeWords[reference][this.#run.language];
    return measureOf(reference.analysis, reference.measure).label[this.#run.language];
  };

  #analysisOf(reference: Reference): AnyAnalysis {
    const options = Object.entries(reference.options).map(([name, value]) => [
      name,
      typeof value === 'string' ? this.#symbol(value) : value,
    ]);
    return this.#run.analysis(reference.analysis, Object.fromEntries(options));
  }

  #rowOf(reference: Reference, analysis: AnyAnalysis): Row | undefined {
    const wanted = Object.entries(reference.row);
    return (analysis.rows as readonly Row[]).find((row) =>
      wanted.every(
        ([column, value]) => String(row[column]) === this.#symbol(value).normalize('NFC'),
      ),
    );
  }

  #symbol(value: string): string {
    if (value === '$asOf') return this.#run.scope.asOf;
    return value === '$termStart' ? termStart(this.#run.scope, this.#run.dataset) : value;
  }

  #word(word: ScopeWord): string {
    const { dataset, scope, language } = this.#run;
    switch (word) {
      case 'unit':
        return dataset.units.names[dataset.units.indexOf.get(scope.unit) ?? -1] ?? scope.unit;
      case 'term':
        return withoutWord(termOf(scope, dataset).name);
      case 'asOf':
        return formatDay(scope.asOf, language);
      case 'termStart':
        return formatDay(termStart(scope, dataset), language);
    }
  }
}

/** The name of a term where the text already says that it is one: `2015–2020` of `Nhiệm kỳ 2015–2020`. */
function withoutWord(name: string): string {
  return name.replace(/^(nhiệm kỳ|term)\s+/iu, '');
}
