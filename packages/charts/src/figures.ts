import {
  addressOf,
  type AnyAnalysis,
  formatAddress,
  formatColumn,
  type Language,
  measuresOf,
} from '@ketnap/core';
import type { MarkDatum, MarkFigure } from './chart.ts';

export interface TellOptions {
  readonly language: Language;
  /** What the mark stands for. */
  readonly name: string;
  /** A part of it that the first figure is about, e.g. a period. */
  readonly about?: string;
  readonly key?: MarkDatum['key'];
  readonly narrows?: MarkDatum['narrows'];
  readonly line?: number;
}

/** The figures of a row's columns, ready to be spread into a mark's datum. Null columns are left out but the first. */
export function tell<Some extends AnyAnalysis>(
  analysis: Some,
  row: Some['rows'][number],
  columns: readonly string[],
  { language, name, about, key, narrows, line }: TellOptions,
): MarkDatum {
  const figures = figuresOf(analysis, row, columns, language).map((figure, i) =>
    i === 0 && about ? { ...figure, label: `${figure.label}, ${about}` } : figure,
  );
  return {
    name,
    figures,
    ...(key ? { key } : {}),
    ...(narrows ? { narrows } : {}),
    ...(line === undefined ? {} : { line }),
  };
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
        text: formatColumn(measure, row, column, language),
        address: formatAddress(addressOf(analysis, row, column)),
      };
    });
}

/** A mark in one line, as it is read aloud: `Xã Tân Cảnh. Số kết nạp: 51; Chỉ tiêu: 50`. */
export function spoken({ name, figures }: MarkDatum): string {
  return `${name}. ${figures.map(({ label, text }) => `${label}: ${text}`).join('; ')}`;
}
