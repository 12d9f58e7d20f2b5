import {
  addressOf,
  type AnyAnalysis,
  formatAddress,
  formatMeasure,
  type Language,
  measuresOf,
} from '@ketnap/core';
import type { MarkDatum, MarkFigure } from './chart.ts';

/** What a mark says to those who point at it, and to those who hear it read. */
export interface Told extends MarkDatum {
  /** All figures in one line. */
  readonly tip: string;
}

export interface TellOptions {
  readonly language: Language;
  /** What the mark stands for, e.g. a period; stands before the figures. */
  readonly about?: string;
  readonly narrows?: MarkDatum['narrows'];
  /** Figures of other analyses that the mark shows too. */
  readonly more?: readonly MarkFigure[];
}

/** The figures of a row's columns, ready to be spread into a mark's datum. Null columns are left out but the first. */
export function tell<Some extends AnyAnalysis>(
  analysis: Some,
  row: Some['rows'][number],
  columns: readonly string[],
  { language, about, narrows, more = [] }: TellOptions,
): Told {
  const own = figuresOf(analysis, row, columns, language);
  const figures = [...own, ...more].map((figure, i) =>
    i === 0 && about ? { ...figure, label: `${figure.label}, ${about}` } : figure,
  );
  const tip = figures.map(({ label, text }) => `${label}: ${text}`).join('; ');
  const name = narrows?.unit === undefined ? '' : `${String((row as { unit?: string }).unit)}. `;
  return { figures, tip: name + tip, ...(narrows ? { narrows } : {}) };
}

/** The columns of a row that hold something (and the first in any case), as figures. */
export function figuresOf<Some extends AnyAnalysis>(
  analysis: Some,
  row: Some['rows'][number],
  columns: readonly string[],
  language: Language,
): MarkFigure[] {
  const measures = measuresOf(analysis.kind);
  const cells = row as unknown as Readonly<Record<string, string | number | boolean | null>>;
  return columns
    .filter((column, i) => i === 0 || (cells[column] ?? null) !== null)
    .map((column) => {
      const measure = measures[column]!;
      return {
        label: measure.label[language],
        text: formatMeasure(measure, cells[column] ?? null, language),
        address: formatAddress(addressOf(analysis, row, column)),
      };
    });
}

/** Channels of every mark whose datum is {@link Told}: Vega's handlers fire, and the mark is read aloud. */
export const told = {
  tooltip: { field: 'tip', type: 'nominal' },
  description: { field: 'tip', type: 'nominal' },
} as const;
