import type { ExactValue, FigureBridge, StepName } from '@ketnap/core';

/** Where a notebook shows a figure: in its prose, strips, tables and charts, or in its title or a chart's. */
export type FigurePlace = 'prose' | 'figures' | 'table' | 'chart' | 'title';

/** What became of the figures that were frozen: plain JSON. */
export interface FrozenComparison {
  readonly frozen: { readonly id: string; readonly name: string; readonly at: string };
  /** The figures that are others now, in the order in which they were frozen. */
  readonly changes: readonly FrozenChange[];
  /** Addresses now of those that are the same. */
  readonly unchanged: readonly string[];
  /** How many were frozen and how many of them changed, by where the notebook shows them now. */
  readonly places: readonly PlaceCount[];
  /** The figures that the notebook does not show any more, changed or not, in the order in which they were frozen. */
  readonly gone: readonly GoneFigure[];
  /** All figures that were frozen. */
  readonly all: number;
  /** Figures that the notebook shows now and that were not frozen. */
  readonly added: number;
  /** What keeps the changes from being told step by step, or must be known with the steps; null where nothing. */
  readonly note: string | null;
}

export interface PlaceCount {
  /** `'gone'` for figures that the notebook does not show any more. */
  readonly place: FigurePlace | 'gone';
  readonly all: number;
  readonly changed: number;
}

/** A frozen figure that the notebook does not show any more. */
export interface GoneFigure {
  readonly address: string;
  readonly label: string;
  /** As of {@link FrozenChange}. */
  readonly about: string;
  /** As it was frozen. */
  readonly text: string;
}

/** A frozen figure that is another now. */
export interface FrozenChange {
  /** As it was frozen; of a chart's title the id of its block with a `#` before it. */
  readonly address: string;
  /** As it is shown now: on another day perhaps. */
  readonly now: string;
  /** Where the notebook shows it now; empty where it does not. */
  readonly places: readonly FigurePlace[];
  /** The ids of the blocks that show it now. */
  readonly blocks: readonly string[];
  readonly label: string;
  /** Unit, period and what else tells the figure from others of its measure. */
  readonly about: string;
  readonly before: ExactValue;
  readonly after: ExactValue;
  readonly beforeText: string;
  readonly afterText: string;
  /** `+1 đồng chí`, `−1,06 điểm`; null for what is no number. */
  readonly difference: string | null;
  /** Why there is no value now, where there is none. */
  readonly missing: string | null;
  /** The steps with which it changed: `ghi bổ sung +3; rút bỏ −1`; null without the frozen tables. */
  readonly why: string | null;
  readonly steps: readonly ChangedStep[];
  /** Null without the frozen tables, and for a title. */
  readonly bridge: FigureBridge | null;
  /**
   * Whether the figure is veiled, or would give away one that is: then `before` and `after` are null, and nothing is
   * told of it but that it has changed.
   */
  readonly isVeiled: boolean;
}

/** A step with which a figure changed. */
export interface ChangedStep {
  readonly name: StepName;
  readonly label: string;
  /** `+3`, `−1,31`; of a day or a word what it became. */
  readonly text: string;
}
