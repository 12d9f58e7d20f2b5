import type { MergedCellsRow } from '@ketnap/core';
import type { ChartOptions } from './chart.ts';
import { legendOf } from './legend.ts';
import { cellWords } from './messages/cells.ts';
import { tokensOf } from './theme.ts';

/** From the bottom of a stack to its top. */
export const STATES = ['own', 'joint', 'none'] as const;

/** One state's part of a stack. */
export interface StatePart {
  readonly state: (typeof STATES)[number];
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

/** A row of a day that the data cover. */
export type KnownRow = MergedCellsRow & {
  readonly [Count in (typeof STATES)[number] | 'localities' | 'merged_cells']: number;
};

/** Whether the data cover the day of a row; only such rows are drawn. */
export function isKnown(row: MergedCellsRow): row is KnownRow {
  return row.localities !== null && row.own !== null;
}

/** The localities of a row as parts of a stack, those with a cell of their own at the bottom. */
export function stateParts(row: KnownRow): StatePart[] {
  let low = 0;
  return STATES.map((state) => {
    const part = { state, count: row[state], low, high: low + row[state] };
    low = part.high;
    return part;
  });
}

/** The colour channel of the states, with a key in words; see {@link legendOf} for `indent`. */
export function stateLegend(
  states: readonly (typeof STATES)[number][],
  options: ChartOptions,
  indent = 40,
) {
  const { language } = options;
  const color = tokensOf(options);
  const names = states.map((state) => [state, cellWords.states[state][language]] as const);
  const { legend, params, height } = legendOf(names, options, indent);
  return {
    params,
    height,
    channel: {
      field: 'state',
      type: 'nominal',
      scale: { domain: [...STATES], range: STATES.map((state) => color[state]) },
      legend,
    } as const,
  };
}
