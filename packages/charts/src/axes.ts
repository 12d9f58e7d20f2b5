import { formatFigure, type Language } from '@ketnap/core';
import type { TopLevelSpec } from 'vega-lite';

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];
type Encoding = NonNullable<Extract<Layer, { mark: unknown }>['encoding']>;

/** An axis as Vega-Lite takes it; null: none. */
export type AxisSpec = Exclude<
  Extract<NonNullable<Encoding['x']>, { axis?: unknown }>['axis'],
  undefined
>;

/** Where an axis has labels, and what they say. */
export type Labels = readonly (readonly [value: number, text: string])[];

/** Values of params by name. */
export type Params = Readonly<Record<string, unknown>>;

/** Something of a chart that is built of params, and their values. */
export interface Steered<Built> {
  readonly params: Params;
  readonly built: Built;
}

/**
 * An expression that looks labels up in a param, so that no formatting is left to Vega; `\n` parts lines.
 * Each label begins with an empty line that is left away: Vega takes a text of an expression such as
 * `constructor` for a scale's name.
 */
export function lookedUp(param: string): string {
  return `slice(split(${param}[datum.value] || '\\n', '\\n'), 1)`;
}

/** The value of a param for {@link lookedUp}. */
export function labelTable(labels: Labels): Readonly<Record<string, string>> {
  return Object.fromEntries(labels.map(([value, text]) => [value, `\n${text}`]));
}

/** Labels of an axis whose ticks are every place of an ordinal scale. */
export function placeLabels(name: string, labels: Labels): Steered<{ readonly labelExpr: string }> {
  const param = `${name}Labels`;
  return { params: { [param]: labelTable(labels) }, built: { labelExpr: lookedUp(param) } };
}

/** An axis that has ticks where there are labels. */
export function labelsAt(name: string, labels: Labels) {
  const { params, built } = placeLabels(name, labels);
  const ticks = `${name}Ticks`;
  return {
    params: { ...params, [ticks]: labels.map(([value]) => value) },
    built: { ...built, values: { expr: ticks } },
  };
}

/** Round whole numbers from 0 up to `max`, about `count` of them. */
export function countTicks(max: number, count: number): number[] {
  return ticksBetween(0, max, count);
}

/** Round whole numbers between two, 0 among them where it lies between. */
export function ticksBetween(min: number, max: number, count: number): number[] {
  const step = Math.max(1, niceStep((max - min) / Math.max(1, count)));
  const ticks: number[] = [];
  for (let tick = Math.ceil(min / step - 1e-9) * step; tick <= max + 1e-9; tick += step)
    ticks.push(tick === 0 ? 0 : tick);
  return ticks;
}

/** Round shares between two. */
export function shareTicks(min: number, max: number, count: number): number[] {
  return ticksBetween(min * 100, max * 100, count).map((percent) => percent / 100);
}

/** The labels of an axis of numbers. */
export function numberLabels(
  ticks: readonly number[],
  format: 'count' | 'share',
  language: Language,
): Labels {
  return ticks.map((tick) => [tick, formatFigure(tick, format, language)]);
}

function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough - 1e-9)!;
  return step * power;
}

/** A channel of numbers, all of one scale. */
export type NumberChannel = (field: string) => {
  readonly field: string;
  readonly type: 'quantitative';
  readonly scale: {
    readonly domain: { readonly expr: string };
    readonly nice: false;
    readonly zero: false;
  };
  readonly stack: null;
  readonly axis: AxisSpec;
};

/** A scale of numbers from exactly one value to another, its ends in the param `…Domain`. */
export function numberScale(
  name: 'x' | 'y',
  from: number,
  to: number,
  axis: AxisSpec,
): { readonly params: Params; readonly channel: NumberChannel } {
  const param = `${name}Domain`;
  const scale = { domain: { expr: param }, nice: false, zero: false } as const;
  return {
    params: { [param]: [from, to] },
    channel: (field) => ({ field, type: 'quantitative', scale, stack: null, axis }),
  };
}
