import {
  addressOf,
  formatAddress,
  formatColumn,
  formatDay,
  formatPeriod,
  formatWording,
  isolated,
  isolatedMessage,
  KetnapError,
  measuresOf,
  veiledIn,
  type AnyAnalysis,
  type FigureValue,
  type Message,
  type Reference,
} from '@ketnap/core';
import { extremeRows, type Row } from './extreme-rows.ts';
import { liveReference, type ScopeWord } from './live-reference.ts';
import { messages } from '../messages/notebook.ts';
import type { LiveFigure } from '../result.ts';
import type { Run } from './run.ts';
import { termName, unitName } from '../names.ts';
import { termOf, yearOf } from './scope-options.ts';
import { ignored } from './ignored.ts';
import { measureOf } from './measure-of.ts';

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

  /**
   * Whether there is something to show: a value, or what is wrong with the reference; of the greatest and
   * the least not where so many tie that none stands out. Brings no notes.
   */
  readonly hasValue = (text: string): boolean => {
    try {
      const reference = liveReference(text);
      if (typeof reference === 'string') return true;
      const { rows } = this.#found(reference);
      if (reference.extreme && rows.length > MOST_TIES) return false;
      return rows.some((row) => {
        if (veiledIn(row, reference.measure)) return true;
        return counts(row[reference.measure] ?? null, reference.only);
      });
    } catch (error) {
      if (error instanceof KetnapError) return true;
      throw error;
    }
  };

  /**
   * The figures of a reference: several where rows tie for the greatest or least, else one. A reference
   * that names nothing stands as it was written, with the reason.
   */
  readonly figures = (text: string): readonly LiveFigure[] => {
    const before = this.#run.replies.length;
    try {
      const reference = liveReference(text);
      if (typeof reference === 'string')
        return [{ text: isolated(this.#word(reference)), address: null }];
      const figures = this.#figuresOf(reference);
      const ignores = ignored(this.#run.replies.slice(before), this.#run.language);
      if (ignores.length === 0) return figures;
      const reason = ignores.map((one) => one.reason).join('; ');
      return figures.map((figure) => ({ ...figure, ignores: reason }));
    } catch (error) {
      if (!(error instanceof KetnapError)) throw error;
      const fault = error.messages[this.#run.language];
      return [{ text: isolated(`{{${text}}}`), address: null, fault }];
    }
  };

  /** The same as one: several are named in one text, which has no address. */
  readonly figure = (text: string): LiveFigure => {
    const figures = this.figures(text);
    const [first] = figures;
    if (figures.length === 1) return first!;
    const parts = figures.map((one, at) => this.between(at, figures.length) + one.text);
    return { text: parts.join(''), address: null };
  };

  /** What stands before a figure that is named together with others. */
  readonly between = (index: number, count: number): string => {
    if (index === 0) return '';
    return index < count - 1 ? ', ' : messages.and[this.#run.language];
  };

  /** The measure's label, to stand beside the figure; a reference that names nothing is its own. */
  readonly label = (text: string): string => {
    try {
      const reference = liveReference(text);
      if (typeof reference === 'string') return messages.scopeWords[reference][this.#run.language];
      const { label } = measureOf(reference.analysis, reference.measure);
      return this.#ofSource(label, reference)[this.#run.language];
    } catch (error) {
      if (error instanceof KetnapError) return text;
      throw error;
    }
  };

  /** A label that says which source a figure is of. */
  #ofSource(label: Message, { row }: Reference): Message {
    const source = this.#run.dataset.sources.find(({ id }) => id === row['source_id']);
    return source ? messages.labelOf(label, isolatedMessage(source.label)) : label;
  }

  #figuresOf(reference: Reference): LiveFigure[] {
    const { analysis, rows } = this.#found(reference);
    const { language } = this.#run;
    for (const note of this.#run.notes(analysis)) this.#notes.add(note);
    if (rows.length === 0) return [{ text: '–', address: null, missing: messages.noRow[language] }];
    const isSame = reference.extreme?.measure === reference.measure;
    return (isSame ? rows.slice(0, 1) : rows).map((row) =>
      this.#figureOf(reference, analysis, row),
    );
  }

  #figureOf(reference: Reference, analysis: AnyAnalysis, row: Row): LiveFigure {
    const { measure, wording, extreme } = reference;
    const { language } = this.#run;
    const measures = measuresOf(reference.analysis);
    const text =
      wording && !veiledIn(row, measure)
        ? formatWording(measure, wording, measures, row, language)
        : formatColumn(measures[measure]!, row, measure, language);
    // A column that says which row it is needs no explanation, but why this row was chosen does.
    const explained = measures[measure]!.dimension ? extreme?.measure : measure;
    return {
      text: isolated(text),
      address: explained === undefined ? null : formatAddress(addressOf(analysis, row, explained)),
    };
  }

  /** The rows that a reference means: at most one, unless they tie. */
  #found(reference: Reference): { analysis: AnyAnalysis; rows: readonly Row[] } {
    measureOf(reference.analysis, reference.measure);
    const wanted = Object.entries(reference.row).map(([column, value]) => {
      measureOf(reference.analysis, column);
      return [column, String(this.#run.symbol(value)).normalize('NFC')] as const;
    });
    const analysis = this.#run.analysis(reference.analysis, {
      // A row of a source of its own is looked for among all.
      ...('source_id' in reference.row ? { sources: undefined } : {}),
      ...reference.options,
    });
    const fitting = (analysis.rows as readonly Row[]).filter((row) =>
      wanted.every(([column, value]) => String(row[column] ?? '') === value),
    );
    const { extreme } = reference;
    return {
      analysis,
      rows: extreme ? extremeRows(reference.analysis, fitting, extreme) : fitting.slice(0, 1),
    };
  }

  #word(word: ScopeWord): string {
    const { dataset, scope, language } = this.#run;
    const day = (symbol: string) => formatDay(String(this.#run.symbol(symbol)), language);
    switch (word) {
      case 'unit':
        this.#run.told('unit');
        return unitName(scope.unit, dataset);
      case 'term':
        return termName(termOf(scope, dataset));
      case 'period':
        return formatPeriod(scope.period ?? yearOf(scope, dataset), language);
      case 'year':
        return formatPeriod(yearOf(scope, dataset), language);
      case 'asOf':
      case 'termStart':
      case 'from':
      case 'to':
        return day(`$${word}`);
    }
  }
}

/** More that tie for the greatest or the least are named only where it is asked without a choice. */
const MOST_TIES = 5;

/** Whether a value is one, by what a reference counts as one. */
function counts(value: FigureValue, only: Reference['only']): boolean {
  if (typeof value !== 'number' || only === null) return value !== null;
  return only === 'above' ? value > 0 : value < 0;
}
