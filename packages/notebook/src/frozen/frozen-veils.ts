import {
  mayBeVeiled,
  parseAddress,
  SMALL,
  veilsOf,
  type Dataset,
  type ExactValue,
  type FigureBridge,
} from '@ketnap/core';

/** A frozen figure and what it is now. */
interface Pair {
  readonly then: string;
  readonly now: string;
  readonly before: ExactValue;
}

/**
 * Whether figures are veiled as they were frozen or as they are now: then neither is told, as the one with the
 * difference gives the other away. Where the frozen tables are not there, all of a sensitive source is veiled but for
 * its own counts that are large enough.
 *
 * @param then the frozen dataset; null where it is not there
 */
export function frozenVeils(
  pairs: readonly Pair[],
  now: Dataset,
  then: Dataset | null,
): readonly boolean[] {
  const after = veilsOf(
    now,
    pairs.map((pair) => pair.now),
  );
  const before = then
    ? veilsOf(
        then,
        pairs.map((pair) => pair.then),
      )
    : pairs.map((pair) => isDoubtful(pair, now));
  return pairs.map((_, at) => Boolean(before[at]) || after[at] !== null);
}

/** Whether a step of a bridge between two figures that can be told stands at a small count. */
export function isVeiledBetween({ now, steps }: FigureBridge, dataset: Dataset): boolean {
  return (
    mayBeVeiled(dataset, parseAddress(now)) &&
    steps.some(({ value, counts }) =>
      [value, ...(counts ?? [])].some((one) => isSmall(one as ExactValue)),
    )
  );
}

function isDoubtful({ then, before }: Pair, dataset: Dataset): boolean {
  const address = parseAddress(then);
  if (!mayBeVeiled(dataset, address)) return false;
  const isOwnCount = address.measure === 'admitted' && address.analysis !== 'sourceIntersections';
  return !isOwnCount || isSmall(before);
}

function isSmall(value: ExactValue): boolean {
  const count = typeof value === 'number' ? value : Array.isArray(value) ? Number(value[0]) : 0;
  return count > 0 && count < SMALL;
}
