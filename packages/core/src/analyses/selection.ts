import type { Dataset, Interval } from '../dataset/dataset.ts';
import type { UnitTree } from '../dataset/tree.ts';
import { selectionErrors } from '../messages/selection.ts';
import type { UnitSelection } from './analysis.ts';

/**
 * The units of a selection, in tree order, each once. Units named one by one are always there; of a
 * level, below a unit or at the root only those that exist on a day of `within` are.
 */
export function selectUnits(
  dataset: Dataset,
  options: UnitSelection,
  within: Interval,
): Int32Array {
  const tree = dataset.units;
  if (options.units) {
    if (options.level !== undefined || options.under !== undefined)
      throw selectionErrors.twoSelections();
    return inTreeOrder(tree, options.units);
  }
  const top = options.under === undefined ? -1 : unitIndex(tree, options.under);
  const { level } = options;
  if (level !== undefined && !tree.levels.includes(level))
    throw selectionErrors.unknownLevel(level, [...new Set(tree.levels)]);
  const [first, end] = top < 0 ? [0, tree.size] : [top + 1, tree.end[top]!];
  const found: number[] = [];
  for (let unit = first; unit < end; unit++) {
    const wanted = level === undefined ? tree.parent[unit] === top : tree.levels[unit] === level;
    if (wanted && existsWithin(tree, unit, within)) found.push(unit);
  }
  return Int32Array.from(found);
}

/** Each unit once; by a mark per unit of the tree, which beats sorting where they are many. */
function inTreeOrder(tree: UnitTree, ids: readonly string[]): Int32Array {
  const isChosen = new Uint8Array(tree.size);
  let chosen = 0;
  for (const id of ids) {
    const unit = unitIndex(tree, id);
    if (!isChosen[unit]) chosen++;
    isChosen[unit] = 1;
  }
  const units = new Int32Array(chosen);
  for (let unit = 0, at = 0; at < chosen; unit++) if (isChosen[unit]) units[at++] = unit;
  return units;
}

/** The options that select units, of those that were given: as an analysis's result repeats them. */
export function selectionOf({ units, level, under }: UnitSelection): UnitSelection {
  return {
    ...(units === undefined ? {} : { units }),
    ...(level === undefined ? {} : { level }),
    ...(under === undefined ? {} : { under }),
  };
}

/** Whether a unit exists on at least one day of the interval. */
export function existsWithin(tree: UnitTree, unit: number, within: Interval): boolean {
  return tree.validFrom[unit]! <= within.to && tree.validTo[unit]! >= within.from;
}

/** Whether a unit exists on every day of the interval. */
export function existsThroughout(tree: UnitTree, unit: number, days: Interval): boolean {
  return tree.validFrom[unit]! <= days.from && tree.validTo[unit]! >= days.to;
}

function unitIndex(tree: UnitTree, id: string): number {
  const unit = tree.indexOf.get(id);
  if (unit === undefined) throw selectionErrors.unknownUnit(id);
  return unit;
}
