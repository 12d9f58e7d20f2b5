import type { Config } from 'vega-lite';
import type { ChartOptions } from './chart.ts';

/** The colours of a chart; one meaning each. */
export interface Tokens {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  /** Targets, and what asks for attention. */
  readonly red: string;
  /** Counts: full, weakened (short of the target, the year before), faint (part of a period, unknown). */
  readonly blue: string;
  readonly blueSoft: string;
  readonly bluePale: string;
  /** Text upon `blue`. */
  readonly onBlue: string;
  /** Localities with a cell of their own, a joint one, none. Their greys differ too. */
  readonly own: string;
  readonly joint: string;
  readonly none: string;
}

const tokens: Readonly<Record<'light' | 'dark', Tokens>> = {
  light: {
    paper: '#fffefb',
    ink: '#23272e',
    soft: '#565d69',
    grid: '#e9e6de',
    red: '#b3202a',
    blue: '#24568a',
    blueSoft: '#86a4c3',
    bluePale: '#d6e1ec',
    onBlue: '#ffffff',
    own: '#2f766b',
    joint: '#cf9630',
    none: '#dcd8cd',
  },
  dark: {
    paper: '#181a1e',
    ink: '#e9e6df',
    soft: '#b0b5be',
    grid: '#2d3138',
    red: '#f0848a',
    blue: '#8ebbe8',
    blueSoft: '#54779c',
    bluePale: '#2c3c4f',
    onBlue: '#10151b',
    own: '#3f9485',
    joint: '#e8bd6c',
    none: '#454b54',
  },
};

/** The colour at `share` (0..1) of the way from one to another, both as `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const part = (at: number) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round(a! + (b! - a!) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** How strongly two colours differ, 1..21; letters are read from {@link LEGIBLE} on. Both as `#rrggbb`. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** The contrast that WCAG 2 asks of letters of our sizes. */
export const LEGIBLE = 4.5;

/** A ground and the letters upon it. */
export interface Shade {
  readonly ground: string;
  readonly letters: string;
}

/**
 * The shade for a share of the most, 0..1, from pale to full blue. Middle tones, on which neither dark nor
 * light letters can be read, are left out.
 */
export function shadeOf(share: number, { bluePale, blue, ink, onBlue }: Tokens): Shade {
  const at = (place: number) => mix(bluePale, blue, place);
  const steps = Array.from({ length: 101 }, (_, step) => step / 100);
  const lastPale = steps.findLast((place) => contrastOf(at(place), ink) >= LEGIBLE) ?? 0;
  const firstFull = steps.find((place) => contrastOf(at(place), onBlue) >= LEGIBLE) ?? 1;
  if (firstFull <= lastPale) {
    const ground = at(share);
    const letters = contrastOf(ground, ink) >= contrastOf(ground, onBlue) ? ink : onBlue;
    return { ground, letters };
  }
  return share < 0.5
    ? { ground: at(2 * share * lastPale), letters: ink }
    : { ground: at(firstFull + (2 * share - 1) * (1 - firstFull)), letters: onBlue };
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The family that every text of a chart is set in. */
export const FONT = "'Be Vietnam Pro', 'Noto Sans', 'Segoe UI', sans-serif";

export const FONT_SIZE = {
  title: 14,
  subtitle: 12.5,
  label: 12.5,
  value: 12.5,
  small: 11,
} as const;

/** How much wider letters of weight 600 are than those of 400. */
export const BOLD = 1.03;

export function tokensOf({ theme = 'light' }: ChartOptions): Tokens {
  return tokens[theme];
}

/** What all charts have in common: quiet axes without lines, a light grid, one family of letters. */
export function configOf(options: ChartOptions): Config {
  const { ink, soft, grid } = tokensOf(options);
  return {
    font: FONT,
    // What a drawing says aloud is told by those who show it: Vega would read raw numbers, in English.
    aria: false,
    mark: { aria: false },
    view: { stroke: null },
    axis: {
      domain: false,
      ticks: false,
      grid: true,
      gridColor: grid,
      gridWidth: 1,
      labelColor: soft,
      labelFontSize: FONT_SIZE.small,
      labelFontWeight: 400,
      labelLimit: 0,
      labelPadding: 6,
      labelOverlap: false,
      titleColor: soft,
      titleFontSize: FONT_SIZE.small,
      titleFontWeight: 400,
    },
    legend: {
      labelColor: ink,
      labelFontSize: FONT_SIZE.label,
      labelLimit: 0,
      title: null,
      symbolType: 'square',
      symbolSize: 110,
      symbolStrokeWidth: 1.5,
      orient: 'top',
      direction: 'horizontal',
      columnPadding: 16,
      rowPadding: 4,
      offset: 10,
    },
    text: { color: ink, fontSize: FONT_SIZE.value },
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: ink,
      fontSize: FONT_SIZE.title,
      fontWeight: 600,
      lineHeight: 20,
      subtitleColor: soft,
      subtitleFontSize: FONT_SIZE.subtitle,
      subtitleFontWeight: 400,
      subtitleLineHeight: 17,
      subtitlePadding: 7,
      offset: 16,
      limit: 0,
    },
  };
}
