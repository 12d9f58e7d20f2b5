import type { BlockBase } from './block-base.ts';
import type { BridgeBlock } from './bridge-block.ts';
import type { ChartBlock } from './chart-block.ts';
import type { CompareBlock } from './compare-block.ts';
import type { CustomBlock } from './custom-block.ts';
import type { FiguresBlock } from './figures-block.ts';
import type { ProseBlock } from './prose-block.ts';
import type { TableBlock } from './table-block.ts';

/** A piece of a notebook. */
export type Block = KnownBlock | UnknownBlock;

export type KnownBlock =
  | ProseBlock
  | FiguresBlock
  | TableBlock
  | ChartBlock
  | CompareBlock
  | CustomBlock
  | BridgeBlock
  | BreakBlock;

/** A new page on paper. */
export interface BreakBlock extends BlockBase {
  readonly type: 'break';
}

/** A block of a newer Ketnap: kept, but not understood. */
export interface UnknownBlock extends BlockBase {
  /** None of the types of {@link KnownBlock}. */
  readonly type: string;
}

/** Whether this Ketnap understands the block. */
export function isKnownBlock(block: Block): block is KnownBlock {
  return Object.hasOwn(KNOWN, block.type);
}

const KNOWN: { readonly [Type in KnownBlock['type']]: true } = {
  prose: true,
  figures: true,
  table: true,
  chart: true,
  compare: true,
  custom: true,
  bridge: true,
  break: true,
};
