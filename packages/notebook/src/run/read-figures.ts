import type { Dataset, Language } from '@ketnap/core';
import type { Scope, ScopeOverride } from '../document/scope.ts';
import type { LiveFigure } from '../result.ts';
import { FigureReader } from './figure-reader.ts';
import { Run } from './run.ts';
import type { RunOptions } from './run-notebook.ts';

/** A live figure that is asked for. */
export interface AskedFigure {
  /** What stands between the braces. */
  readonly reference: string;
  /** The scope of the block that it stands in. Default: the notebook's. */
  readonly own?: ScopeOverride | undefined;
}

/** A live figure by itself. */
export interface ReadFigure extends LiveFigure {
  /** Whether a passage that is only shown where its figures have values is shown for this one. */
  readonly hasValue: boolean;
}

/**
 * Single figures over a dataset, in the order in which they are asked for, without computing a notebook.
 * One that names nothing says so (`fault`); the others are not affected.
 */
export function readFigures(
  asked: readonly AskedFigure[],
  dataset: Dataset,
  scope: Scope,
  language: Language,
  { veils = false }: Pick<RunOptions, 'veils'> = {},
): ReadFigure[] {
  const run = new Run(dataset, scope, language, {}, { veils });
  return asked.map(({ reference, own }) => {
    const reader = new FigureReader(run.within(own));
    return { ...reader.figure(reference), hasValue: reader.hasValue(reference) };
  });
}
