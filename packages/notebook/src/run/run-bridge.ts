import { bridge as drawBridge } from '@ketnap/charts';
import { mayBeVeiled, parseAddress } from '@ketnap/core';
import type { BridgeBlock } from '../document/bridge-block.ts';
import type { Frozen } from '../document/frozen.ts';
import { compareFigures } from '../frozen/compare-figures.ts';
import type { FrozenChange } from '../frozen/comparison.ts';
import { counterparts } from '../frozen/counterparts.ts';
import type { FrozenTables } from '../frozen/frozen-tables.ts';
import { rowLines } from '../frozen/row-lines.ts';
import type { ShownFigures } from '../frozen/shown-figures.ts';
import { frozenErrors } from '../messages/frozen.ts';
import type { BridgeResult } from '../result.ts';
import { FigureReader } from './figure-reader.ts';
import type { Run } from './run.ts';

/**
 * What has changed since figures were frozen. Figures that the block names are told step by step, each with the
 * rows that changed it; where it names none, all changes are listed.
 *
 * @throws KetnapError `unknown_frozen`, `figure_not_frozen`
 */
export function runBridge(block: BridgeBlock, run: Run): BridgeResult {
  const { kept, tables: all, shown } = run.frozen;
  const frozen = kept.find(({ id }) => id === block.frozen);
  if (!frozen)
    throw frozenErrors.unknown(
      block.frozen,
      kept.map(({ id }) => id),
    );
  const { dataset, language, veils } = run;
  const tables = all.find((one) => one.frozen === frozen.id) ?? null;
  const given = { shown: shown(), dataset, language, tables, veils };
  const wanted = block.figures && frozenAddresses(block.figures, frozen, given.shown, run);
  const comparison = compareFigures(frozen, { ...given, ...(wanted ? { only: wanted } : {}) });
  return {
    type: 'bridge',
    block,
    comparison,
    hasTables: tables !== null,
    bridges: wanted ? comparison.changes.flatMap((change) => bridgeOf(change, tables, run)) : [],
  };
}

/** What figures that a block names were frozen as. */
function frozenAddresses(
  figures: readonly string[],
  { figures: all, name }: Frozen,
  shown: ShownFigures,
  run: Run,
): ReadonlySet<string> {
  const known = new Set(all.map(([address]) => address));
  const addresses = [...known].filter((address) => !address.startsWith('#'));
  let found: ReadonlyMap<string, string> | null = null;
  return new Set(
    figures.map((figure) => {
      if (known.has(figure)) return figure;
      const now = addressOf(figure, run);
      found ??= counterparts(addresses, shown.figures.keys());
      const then = known.has(now) ? now : addresses.find((one) => found!.get(one) === now);
      if (then === undefined) throw frozenErrors.notFrozen(figure, name);
      return then;
    }),
  );
}

function bridgeOf(
  change: FrozenChange,
  tables: FrozenTables | null,
  { dataset, language, view, veils }: Run,
): BridgeResult['bridges'] {
  const { bridge, label, about, now } = change;
  if (!bridge || !tables) return [];
  const chart = bridge.shown
    ? drawBridge(bridge, { about: `${label}, ${about}` }, { language, ...view })
    : null;
  // Who is counted in a figure of a sensitive source is told by every single row.
  const isSensitive = veils && mayBeVeiled(dataset, parseAddress(now));
  const rows = isSensitive ? [] : rowLines(tables.bridgeTo(dataset).rows(bridge), language);
  return [{ change, chart, rows, areRowsVeiled: isSensitive }];
}

/** The address of a live figure in the scope of the block; empty where it names none. */
function addressOf(figure: string, run: Run): string {
  return new FigureReader(run).figure(figure).address ?? '';
}
