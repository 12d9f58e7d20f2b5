import type { Dataset } from '@ketnap/core';
import {
  fingerprint,
  frozenTables,
  type Frozen,
  type FrozenData,
  type FrozenTables,
} from '@ketnap/notebook';
import { frozenName } from './frozen-name.ts';

/** Rows up to which a fingerprint is made in passing. */
const SOON = 150_000;

/** The fingerprint of the open dataset, and the datasets of earlier days that stand beside it. */
export class FrozenDataShelf {
  readonly #open: () => Dataset;
  readonly #tables = new Map<string, FrozenTables>();
  #known: { readonly of: Dataset; readonly data: Promise<FrozenData> } | null = null;

  constructor(open: () => Dataset) {
    this.#open = open;
  }

  /** What tells the open dataset from every other; made once. */
  fingerprint(): Promise<FrozenData> {
    const dataset = this.#open();
    if (this.#known?.of !== dataset) this.#known = { of: dataset, data: fingerprint(dataset) };
    return this.#known.data;
  }

  /** The same where it is known or soon made, else null: others would wait for it. */
  async fingerprintSoon(): Promise<FrozenData | null> {
    const dataset = this.#open();
    const rows = Object.values(dataset.tables).reduce((sum, table) => sum + table.numRows(), 0);
    return this.#known?.of === dataset || rows <= SOON ? this.fingerprint() : null;
  }

  /** Takes it from where it was made. */
  know(data: FrozenData): void {
    this.#known = { of: this.#open(), data: Promise.resolve(data) };
  }

  /**
   * Lays the dataset of which figures were frozen beside the open one. Where that is the same still, it serves.
   *
   * @param read gets it from where it was kept; null where it is not at hand
   * @returns whether it is there now
   * @throws KetnapError `not_the_frozen_data`
   */
  async lay(frozen: Frozen, read: (() => Promise<Dataset>) | null): Promise<boolean> {
    if (this.#tables.has(frozenName(frozen))) return true;
    const own = await this.fingerprintSoon();
    if (own?.fingerprint === frozen.data.fingerprint)
      this.#tables.set(frozenName(frozen), await frozenTables(frozen, this.#open(), own));
    else if (read) this.#tables.set(frozenName(frozen), await frozenTables(frozen, await read()));
    else return false;
    return true;
  }

  of(frozen: Frozen): FrozenTables | null {
    return this.#tables.get(frozenName(frozen)) ?? null;
  }

  /** Of all that a notebook froze what is there. */
  among(all: readonly Frozen[] = []): FrozenTables[] {
    return all.flatMap((frozen) => this.of(frozen) ?? []);
  }
}
