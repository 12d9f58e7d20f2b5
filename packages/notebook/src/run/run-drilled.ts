import { chartNamed, type MarkDatum } from '@ketnap/charts';
import { parseAddress, type Dataset } from '@ketnap/core';
import { isKnownBlock, type Block } from '../document/block.ts';
import type { ChartBlock } from '../document/chart-block.ts';
import type { BlockDrill, Drill } from '../drill.ts';
import type { BlockResult, ChartResult } from '../result.ts';

/** Options that choose units: where a block is opened its unit chooses them. */
const SELECTION = ['units', 'under', 'level'];

/**
 * A chart of units opened into one unit further down: it looks at that unit as if it had a scope of its own,
 * and so follows a selection of units only as far as it lies within; any other selection as it always does.
 * A drill into a unit that does not lie below the block's own is none.
 *
 * @param unit the unit of the notebook's scope
 * @param compute what a block shows
 */
export function runDrilled(
  block: Block,
  drills: readonly Drill[],
  { unit, dataset }: { readonly unit: string; readonly dataset: Dataset },
  compute: (block: Block) => BlockResult,
): BlockResult {
  const wanted = drills.findLast((one) => one.block === block.id);
  if (!wanted || !isKnownBlock(block) || block.type !== 'chart') return compute(block);
  if (chartNamed(block.chart)?.of !== 'unit') return compute(block);
  const path = pathTo(wanted.unit, block.scope?.unit ?? unit, dataset);
  if (path === null) return compute(block);
  const result = compute(opened(block, wanted.unit));
  const at = dataset.units.indexOf.get(wanted.unit)!;
  const isLeaf = dataset.units.end[at] === at + 1;
  const rowsOf = isLeaf && result.type === 'chart' ? figuresOf(result, wanted.unit) : null;
  const drill: BlockDrill = { path, rowsOf };
  return { ...withOwn(result), block, drill } as BlockResult;
}

function opened({ options = {}, ...block }: ChartBlock, unit: string): ChartBlock {
  const kept = Object.entries(options).filter(([name]) => !SELECTION.includes(name));
  return { ...block, options: Object.fromEntries(kept), scope: { ...block.scope, unit } };
}

/** The units from one down to another; null where that does not lie below. */
function pathTo(unit: string, from: string, { units }: Dataset): BlockDrill['path'] | null {
  const [last, first] = [units.indexOf.get(unit), units.indexOf.get(from)];
  if (last === undefined || first === undefined || last <= first) return null;
  if (last >= units.end[first]!) return null;
  const path: number[] = [];
  for (let at = last; at !== first; at = units.parent[at]!) path.unshift(at);
  return [first, ...path].map((at) => ({ id: units.ids[at]!, name: units.names[at]! }));
}

/** What the marks of a unit say first of it, each once. */
function figuresOf({ chart }: ChartResult, unit: string): string[] {
  const addresses = marksOf(chart).flatMap(({ key, figures }) => {
    const [first] = figures;
    if (key?.value !== unit || !first) return [];
    const { measure } = parseAddress(first.address);
    const same = figures.filter(({ address }) => parseAddress(address).measure === measure);
    return same.map(({ address }) => address);
  });
  return [...new Set(addresses)];
}

/** What is selected in the block is told only where one of its marks is among what is shown: else all would be pale. */
function withOwn(result: BlockResult): BlockResult {
  const own = result.selection?.own;
  if (!own || result.type !== 'chart') return result;
  const isShown = marksOf(result.chart).some(
    ({ key }) => key?.dimension === own.dimension && own.values.includes(key.value),
  );
  return isShown ? result : { ...result, selection: { ...result.selection, own: null } };
}

function marksOf({ rows }: ChartResult['chart']): MarkDatum[] {
  return rows.filter((row): row is MarkDatum => 'figures' in row);
}
