import type { Language } from '@ketnap/core';
import type { TopLevelSpec } from 'vega-lite';

/** A drawing of an analysis: the Vega-Lite spec and its words, for whoever sets them outside it. */
export interface Chart {
  /** Complete: title, subtitle, description, data as values. Valid against Vega-Lite's schema. */
  readonly spec: TopLevelSpec;
  /** The finding. */
  readonly title: string;
  /** What is drawn, and the days counted. */
  readonly subtitle: string;
  /** For those who do not see it: what the rows say. */
  readonly description: string;
  /** The caveats of the analysis, in the chart's language; to be shown beneath. */
  readonly notes: readonly string[];
}

export interface ChartOptions {
  readonly language: Language;
  /** Width of the whole drawing in pixels. Default 680. */
  readonly width?: number;
  /** Default `'light'`. */
  readonly theme?: 'light' | 'dark';
  /** An author's words in place of the chart's own; empty ones leave those. */
  readonly words?: ChosenWords;
}

export interface ChosenWords {
  readonly title?: string;
  readonly subtitle?: string;
  /** Told after the chart's own notes. */
  readonly note?: string;
  /** For those who do not see the chart. */
  readonly alt?: string;
}

/** What every datum of a chart carries for those who point at its mark. */
export interface MarkDatum {
  /** The unit, source, … that a click on the mark narrows the scope to. */
  readonly narrows?: { readonly unit?: string; readonly source?: string; readonly asOf?: string };
  /** The figures that the mark shows, each with the address that explains it. */
  readonly figures: readonly MarkFigure[];
}

export interface MarkFigure {
  readonly label: string;
  readonly text: string;
  /** An address as text, see core's `formatAddress`. */
  readonly address: string;
}
