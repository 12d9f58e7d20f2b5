import { formatFigure, type Language } from '@ketnap/core';

/** Where an axis has labels, and what they say. */
export interface Labels {
  readonly values: number[];
  readonly labelExpr: string;
}

/**
 * Labels that are looked up, so that no formatting is left to Vega; `\n` parts lines. Each begins with an
 * empty line that is left away: Vega takes a text of an expression such as `constructor` for a scale's name.
 */
export function labelsAt(labels: readonly (readonly [value: number, text: string])[]): Labels {
  const table = JSON.stringify(
    Object.fromEntries(labels.map(([value, text]) => [value, `\n${text}`])),
  );
  return {
    values: labels.map(([value]) => value),
    labelExpr: `slice(split(${table}[datum.value] || '\\n', '\\n'), 1)`,
  };
}

/** Round whole numbers from 0 up to `max`, about `count` of them. */
export function countTicks(max: number, count: number): number[] {
  const step = Math.max(1, niceStep(max / Math.max(1, count)));
  const ticks: number[] = [];
  for (let tick = 0; tick <= max + 1e-9; tick += step) ticks.push(tick);
  return ticks;
}

/** Round shares from 0 up to `max`. */
export function shareTicks(max: number, count: number): number[] {
  return countTicks(max * 100, count).map((percent) => percent / 100);
}

/** The labels of an axis of numbers. */
export function numberLabels(
  ticks: readonly number[],
  format: 'count' | 'share',
  language: Language,
): Labels {
  return labelsAt(ticks.map((tick) => [tick, formatFigure(tick, format, language)]));
}

function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough - 1e-9)!;
  return step * power;
}

/** A channel of numbers on a scale of exactly this domain. */
export function quantity<Field extends string, Axis>(
  field: Field,
  from: number,
  to: number,
  axis: Axis,
) {
  const scale = { domain: [from, to], nice: false, zero: false };
  return { field, type: 'quantitative', scale, axis } as const;
}
