import { formatFigure, formatMeasure, measuresOf, type QuotaRow } from '@ketnap/core';
import { countTicks, type Labels, numberLabels, shareTicks, ticksBetween } from './axes.ts';
import type { ChartOptions } from './chart.ts';
import { NARROW_BELOW, widthOfChart } from './frame.ts';
import { quotaWords } from './messages/quota.ts';

export type AttainmentMeasure = 'counts' | 'attainment' | 'gap';
export type AttainmentForm = 'bars' | 'dots';

/** What of a unit's attainment is drawn, and against what. */
export interface MeasureStyle {
  readonly valueOf: (row: QuotaRow) => number | null;
  /** Where bars begin. */
  readonly base: number;
  /** A line through all rows; null: each row has its own target. */
  readonly reference: number | null;
  /** The smallest span of the scale. */
  readonly least: number;
  readonly labelsOf: (from: number, to: number, count: number, options: ChartOptions) => Labels;
}

export const measureStyles: Readonly<Record<AttainmentMeasure, MeasureStyle>> = {
  counts: {
    valueOf: ({ admitted }) => admitted,
    base: 0,
    reference: null,
    least: 1,
    labelsOf: (_, to, count, { language }) =>
      numberLabels(countTicks(to, count), 'count', language),
  },
  attainment: {
    valueOf: ({ attainment }) => attainment,
    base: 0,
    reference: 1,
    least: 0.02,
    labelsOf: (from, to, count, { language }) =>
      numberLabels(shareTicks(from, to, count), 'share', language),
  },
  gap: {
    valueOf: ({ gap }) => gap,
    base: 0,
    reference: 0,
    least: 1,
    labelsOf: (from, to, count, { language }) =>
      ticksBetween(from, to, count).map((tick) => [tick, gapText(tick, language)]),
  },
};

function gapText(gap: number, language: ChartOptions['language']): string {
  return gap === 0 ? '0' : formatMeasure(measuresOf('quotaAttainment')['gap']!, gap, language);
}

/** What stands at a row's end: what is measured, and where there is room the counts. */
export function attainmentLabel(
  row: QuotaRow,
  measure: AttainmentMeasure,
  options: ChartOptions,
): string {
  const { language } = options;
  const admitted = formatFigure(row.admitted, 'count', language);
  const isNarrow = widthOfChart(options) < NARROW_BELOW;
  if (row.admitted === null) return quotaWords.unknown[language];
  if (row.target === null)
    return isNarrow ? admitted : `${admitted} · ${quotaWords.noTarget[language]}`;
  const pair = `${admitted}/${formatFigure(row.target, 'count', language)}`;
  if (measure === 'gap' && row.gap !== null) {
    const gap = gapText(row.gap, language);
    return isNarrow ? gap : `${gap} (${pair})`;
  }
  if (row.attainment === null) return pair;
  const share = formatFigure(row.attainment, 'share', language);
  return isNarrow ? share : `${share} (${pair})`;
}
