import type { StatedSum } from '../conversion/report.ts';
import type { Region } from '../layout/region.ts';
import type { Form } from '../profile/profile.ts';
import { columnSums } from './column-sums.ts';
import { partitionSums } from './partition-sums.ts';
import type { ReadFigures } from './read-figures.ts';
import { parentSums, rowSums } from './row-sums.ts';
import { TakenFigures } from './taken-figures.ts';

/** A region of figures, its form and what was read of it. */
export interface FigureRegion {
  readonly region: Region;
  readonly form: Form;
  readonly read: ReadFigures;
}

/**
 * Every sum that a region states, beside what was taken of its parts: numbers that were left out are no part
 * of it. Parts that hold no number count as 0.
 *
 * @param beside the other blocks of the same columns on the same rows: a sum may be of all of them
 */
export function statedSums(
  { region, form, read }: FigureRegion,
  beside: readonly FigureRegion[],
): StatedSum[] {
  if (form.columns.some(({ meaning }) => meaning?.is === 'criterion'))
    return partitionSums(region, form, read.figures);
  const taken = new TakenFigures(region, read);
  const others = beside.map((one) => new TakenFigures(one.region, one.read));
  return [...rowSums(taken, others), ...parentSums(taken), ...columnSums(region, form, read)];
}

/** Whether two regions are blocks of the same columns side by side. */
export function areBeside(one: Region, other: Region): boolean {
  return (
    one !== other &&
    one.sheet === other.sheet &&
    one.firstRow === other.firstRow &&
    one.size === other.size
  );
}
