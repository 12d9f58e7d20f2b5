import type { Dataset } from '@ketnap/core';
import type { Frozen } from '../document/frozen.ts';
import type { Notebook } from '../document/notebook.ts';
import type { FrozenComparison } from '../frozen/comparison.ts';
import { compareFigures } from '../frozen/compare-figures.ts';
import type { FrozenTables } from '../frozen/frozen-tables.ts';
import { shownByNotebook } from '../run/shown-by-notebook.ts';

export interface CompareFrozenOptions {
  /** Whether small counts of sensitive sources are veiled, and what gives them away. Default false. */
  readonly veils?: boolean;
}

/**
 * What became of figures since they were frozen: which are others over the data now, by how much, and, where
 * the frozen tables are there, with which steps. A figure that the notebook shows on another day or counts in
 * another way now is compared with that.
 *
 * @param tables from `frozenTables`. Default: none; then no reason is told, and a note says so
 * @throws KetnapError where a frozen address is none of this version's
 */
export function compareFrozen(
  frozen: Frozen,
  notebook: Notebook,
  dataset: Dataset,
  tables: FrozenTables | null = null,
  { veils = false }: CompareFrozenOptions = {},
): FrozenComparison {
  const shown = shownByNotebook(notebook, dataset);
  return compareFigures(frozen, { shown, dataset, language: notebook.language, tables, veils });
}
