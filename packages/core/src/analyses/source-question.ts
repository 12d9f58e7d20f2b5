import { type Slots, slotsOf } from '../counting/slots.ts';
import type { Dataset, Source } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import type { CountBy, UnitSelection } from './analysis.ts';
import { chosenSources } from './chosen-sources.ts';
import { selectionOf, selectUnits } from './selection.ts';
import { resolveWindow, type Window } from './window.ts';

/** The options of every analysis by source. */
export interface SourceChoice extends UnitSelection {
  /** A term's id. Either this or `from`; neither: from the first day that the data cover. */
  readonly term?: string;
  /** First day counted, ISO. */
  readonly from?: string;
  /** Last day counted, ISO. Default: the last day that the data cover. */
  readonly asOf?: string;
  /** Ids of sources, shown in the order of the table. Default: all. */
  readonly sources?: readonly string[];
  /** Default `'admitted_on'`. */
  readonly countBy?: CountBy;
}

/** What an analysis by source is to count, every default filled in. */
export interface SourceQuestion {
  readonly dataset: Dataset;
  /** Positions among the dataset's sources, ascending, and the sources themselves. */
  readonly chosen: readonly number[];
  readonly sources: readonly Source[];
  readonly window: Window;
  readonly units: Int32Array;
  readonly slots: Slots;
  readonly countBy: CountBy;
  /** The options that ask the same again. */
  readonly options: SourceChoice;
}

/** Throws what the choices of sources, days and units throw. */
export function resolveSourceQuestion(dataset: Dataset, options: SourceChoice): SourceQuestion {
  const chosen = chosenSources(dataset, options.sources);
  const sources = chosen.map((source) => dataset.sources[source]!);
  const window = resolveWindow(dataset, options);
  const units = selectUnits(dataset, options, window);
  const countBy = options.countBy ?? 'admitted_on';
  return {
    dataset,
    chosen,
    sources,
    window,
    units,
    slots: slotsOf(dataset.units, units),
    countBy,
    options: {
      ...selectionOf(options),
      ...(window.term ? { term: window.term.id } : { from: isoDay(window.from) }),
      asOf: options.asOf ?? isoDay(dataset.covers.to),
      sources: sources.map(({ id }) => id),
      countBy,
    },
  };
}
