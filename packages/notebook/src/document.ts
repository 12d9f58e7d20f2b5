import type { AnalysisKind, Language } from '@ketnap/core';

/** A notebook as it is saved: plain JSON without code to run. */
export interface NotebookDocument {
  readonly format: 'ketnap-notebook';
  readonly version: 1;
  readonly title: string;
  readonly language: Language;
  readonly scope: Scope;
  readonly blocks: readonly Block[];
}

/** What the figures are about. A change recomputes every block. */
export interface Scope {
  /** A unit's id. */
  readonly unit: string;
  /** A term's id. */
  readonly term: string;
  /** Last day counted, ISO. */
  readonly asOf: string;
  readonly basis: 'as_recorded';
  /** Narrows what can be counted by source to this one. */
  readonly source?: string;
}

export type Block = ProseBlock | FiguresBlock | ChartBlock | TableBlock;

/** Markdown in which `{{quotaAttainment/admitted}}` holds a live figure. */
export interface ProseBlock {
  readonly id: string;
  readonly type: 'prose';
  readonly text: string;
}

/** A strip of large figures. */
export interface FiguresBlock {
  readonly id: string;
  readonly type: 'figures';
  readonly figures: readonly FigureItem[];
}

export interface FigureItem {
  /** A live figure without the braces, e.g. `quotaAttainment/admitted`. */
  readonly figure: string;
  /** Default: the measure's label. */
  readonly label?: string;
  /** A line of prose under it, which may hold live figures. */
  readonly detail?: string;
}

/** The charts a notebook can hold, by name. */
export type ChartName =
  | 'attainmentByUnit'
  | 'attainmentByYear'
  | 'cumulativePace'
  | 'sources'
  | 'sourceIntersections'
  | 'localitiesByMonth'
  | 'localitiesByUnit'
  | 'mergedCellEvents'
  | 'yearlyTrend'
  | 'monthlyCalendar'
  | 'termsCompared';

export interface ChartBlock {
  readonly id: string;
  readonly type: 'chart';
  readonly chart: ChartName;
  /** Side by side with the next chart block where there is room. Default false. */
  readonly half?: boolean;
}

export interface TableBlock {
  readonly id: string;
  readonly type: 'table';
  readonly title: string;
  readonly analysis: AnalysisKind;
  /** The units directly below the scope's unit instead of the unit itself. Default false. */
  readonly parts?: boolean;
  /** Added to what the scope gives. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Columns shown, in order. Default: all. */
  readonly columns?: readonly string[];
}
