import { KetnapError, type Language } from '@ketnap/core';
import { isKnownBlock, type Block } from '../document/block.ts';
import { ignored } from './ignored.ts';
import type { Run } from './run.ts';
import { runBlock, runKnown } from './run-block.ts';
import { selectedOutside, type Reply } from './selected.ts';
import type { BlockResult } from '../result.ts';
import type { BlockSelection, Dimension, Selection } from '../selection.ts';

/** A block within what is selected in others. What it follows in part only, or fails under, it does not follow. */
export function runSelected(
  block: Block,
  whole: Run,
  selections: readonly Selection[],
): BlockResult {
  const { language } = whole;
  const own = selections.findLast((one) => one.block === block.id) ?? null;
  const outside = selectedOutside(selections, block.id);
  const replies: Reply[] = [];
  let asked = outside;
  for (;;) {
    const run = whole.looking(asked).within(isKnownBlock(block) ? block.scope : undefined);
    const result = attempt(block, run);
    const dropped = result ? inPartOnly(block, run.replies) : [...asked.keys()];
    if (result === null && asked.size === 0) return runBlock(block, whole);
    if (result !== null && dropped.length === 0) {
      replies.push(...run.replies);
      return { ...result, selection: standing(own, replies, language) };
    }
    for (const dimension of dropped) replies.push({ dimension, follows: false });
    asked = new Map([...asked].filter(([dimension]) => !dropped.includes(dimension)));
  }
}

/** Null where the block fails. */
function attempt(block: Block, run: Run): BlockResult | null {
  try {
    return runKnown(block, run);
  } catch (error) {
    if (error instanceof KetnapError) return null;
    throw error;
  }
}

/** What some analyses of a drawing or table follow and others do not: they would not fit together. */
function inPartOnly({ type }: Block, replies: readonly Reply[]): Dimension[] {
  if (type === 'prose' || type === 'figures') return [];
  const follow = (is: boolean) =>
    new Set(replies.filter(({ follows }) => follows === is).map(({ dimension }) => dimension));
  const not = follow(false);
  return [...follow(true)].filter((dimension) => not.has(dimension));
}

function standing(
  own: Selection | null,
  replies: readonly Reply[],
  language: Language,
): BlockSelection {
  const follows = new Set(replies.filter((one) => one.follows).map(({ dimension }) => dimension));
  return {
    own: own && { dimension: own.dimension, values: own.values },
    follows: [...follows],
    ignores: ignored(replies, language),
  };
}
