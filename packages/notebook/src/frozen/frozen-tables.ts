import { Bridge, type Dataset } from '@ketnap/core';
import type { Frozen, FrozenData } from '../document/frozen.ts';
import { frozenErrors } from '../messages/frozen.ts';
import { fingerprint } from './fingerprint.ts';

/** The dataset of which figures were frozen, found to be the very same; made by {@link frozenTables}. */
export class FrozenTables {
  /** The id of what was frozen. */
  readonly frozen: string;
  readonly dataset: Dataset;
  #last: { readonly now: Dataset; readonly bridge: Bridge } | null = null;

  constructor(frozen: string, dataset: Dataset) {
    this.frozen = frozen;
    this.dataset = dataset;
  }

  /** The way to a dataset now. The last one is kept, with the datasets between. */
  bridgeTo(now: Dataset): Bridge {
    if (this.#last?.now !== now) this.#last = { now, bridge: new Bridge(this.dataset, now) };
    return this.#last.bridge;
  }
}

/**
 * The tables that figures were frozen of, from wherever they were kept.
 *
 * @param known the dataset's `fingerprint` where it is known already. Default: it is made
 * @throws KetnapError `not_the_frozen_data` where the dataset is another, naming the tables that differ
 */
export async function frozenTables(
  frozen: Frozen,
  dataset: Dataset,
  known?: FrozenData,
): Promise<FrozenTables> {
  const { data } = frozen;
  const found = known ?? (await fingerprint(dataset));
  if (found.fingerprint !== data.fingerprint) {
    const names = new Set([...Object.keys(data.tables), ...Object.keys(found.tables)]);
    const differing = [...names].filter((name) => data.tables[name] !== found.tables[name]);
    throw frozenErrors.otherData(frozen.name, differing);
  }
  return new FrozenTables(frozen.id, dataset);
}
