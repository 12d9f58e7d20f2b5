import type { Language } from '@ketnap/core';
import type { TopLevelSpec } from 'vega-lite';

/**
 * A drawing of an analysis, in three parts: how it is built (`spec`), what steers it (`params`: ends of
 * scales, ticks, names, width and height …) and what it shows (`rows`). A drawing of the same `key` is
 * given other params and rows and need not be built anew. {@link specOf} puts the parts together.
 */
export interface Chart {
  /** Charts of one key have one `spec`. */
  readonly key: string;
  /** Vega-Lite without title, description, size, values of params and rows; valid by its schema. */
  readonly spec: TopLevelSpec;
  /** By name: Vega's own `width` and `height`, and the params of the spec. Plain JSON. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The one source of all layers. Rows that can be pointed at are {@link MarkDatum}s. */
  readonly rows: readonly object[];
  /** The finding. */
  readonly title: string;
  /** What is drawn, and the days counted. */
  readonly subtitle: string;
  /** For those who do not see it: what the rows say. */
  readonly description: string;
  /** What is not drawn, then the caveats of the analysis; in the chart's language, to be shown beneath. */
  readonly notes: readonly string[];
  /** Pixels above and beneath the plot; see {@link sideBySide}. */
  readonly margins: Margins;
}

export interface Margins {
  /** Legend and axis above the plot. */
  readonly above: number;
  /** Axis beneath the plot. */
  readonly beneath: number;
}

export interface ChartOptions {
  readonly language: Language;
  /** Width of the whole drawing in pixels. Default 680. */
  readonly width?: number;
  /** Default `'light'`. */
  readonly theme?: 'light' | 'dark';
  /** An author's words in place of the chart's own; empty ones leave those. */
  readonly words?: ChosenWords;
  /** Ids of units, or of sources, in the order in which they are drawn; others follow. Default: the chart's. */
  readonly order?: readonly string[];
  /** Only the first so many units, sources or combinations. Default, and at most: as many as can be read. */
  readonly top?: number;
  /** Ids of units, sources, terms or periods whose marks are made strong. */
  readonly strong?: readonly string[];
  /** What is measured, by a name of the chart's description. Default: its first. */
  readonly measure?: string;
  /** How it is drawn, by a name of the chart's description. Default: what fits its rows. */
  readonly as?: string;
}

export interface ChosenWords {
  readonly title?: string;
  readonly subtitle?: string;
  /** Told after the chart's own notes. */
  readonly note?: string;
  /** For those who do not see the chart. */
  readonly alt?: string;
}

/** What marks stand for. */
export type Dimension = 'unit' | 'period' | 'source' | 'state' | 'cause';

export interface MarkKey {
  readonly dimension: Dimension;
  /** An id of a unit or source; a period `2018`, `2018-05`; a state or cause of core. */
  readonly value: string;
}

/** What is selected in a chart: its other marks are pale. */
export interface Selected {
  readonly dimension: Dimension;
  readonly values: readonly string[];
}

/** What every datum of a chart carries for those who point at its mark. */
export interface MarkDatum {
  /** What the mark stands for, in words. */
  readonly name: string;
  /** What a click selects; none for marks that stand for no single thing. */
  readonly key?: MarkKey;
  /** The unit, source, … that the scope can be narrowed to. */
  readonly narrows?: { readonly unit?: string; readonly source?: string; readonly asOf?: string };
  /** The figures that the mark shows, each with the address that explains it. */
  readonly figures: readonly MarkFigure[];
  /** In a grid: which row of it the mark stands in. */
  readonly line?: number;
}

export interface MarkFigure {
  readonly label: string;
  readonly text: string;
  /** An address as text, see core's `formatAddress`. */
  readonly address: string;
}
