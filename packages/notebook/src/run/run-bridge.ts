import { bridge as drawBridge } from '@ketnap/charts';
import type { BridgeBlock } from '../document/bridge-block.ts';
import { compareFigures } from '../frozen/compare-figures.ts';
import type { FrozenChange } from '../frozen/comparison.ts';
import type { FrozenTables } from '../frozen/frozen-tables.ts';
import { rowLines } from '../frozen/row-lines.ts';
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
  const { dataset, language } = run;
  const tables = all.find((one) => one.frozen === frozen.id) ?? null;
  const comparison = compareFigures(frozen, { shown: shown(), dataset, language, tables });
  const wanted = block.figures?.map((figure) => addressOf(figure, run));
  if (!wanted) return { type: 'bridge', block, comparison, bridges: [] };
  wanted.forEach((address, at) => {
    const isKnown =
      comparison.changes.some(({ now }) => now === address) ||
      comparison.unchanged.includes(address);
    if (!isKnown) throw frozenErrors.notFrozen(block.figures![at]!, frozen.name);
  });
  const changes = comparison.changes.filter(({ now }) => wanted.includes(now));
  return {
    type: 'bridge',
    block,
    comparison: { ...comparison, changes },
    bridges: changes.flatMap((change) => bridgeOf(change, tables, run)),
  };
}

function bridgeOf(
  change: FrozenChange,
  tables: FrozenTables | null,
  { dataset, language, view }: Run,
): BridgeResult['bridges'] {
  const { bridge, label, about } = change;
  if (!bridge || !tables) return [];
  const chart = bridge.shown
    ? drawBridge(bridge, { about: `${label}, ${about}` }, { language, ...view })
    : null;
  return [{ change, chart, rows: rowLines(tables.bridgeTo(dataset).rows(bridge), language) }];
}

/** The address of a live figure in the scope of the block; empty where it names none. */
function addressOf(figure: string, run: Run): string {
  return new FigureReader(run).figure(figure).address ?? '';
}
