import type { BlockResult } from '@ketnap/notebook';

/** A block of a result with what its place in the notebook says about it. */
export interface PlacedBlock {
  readonly result: BlockResult;
  /** Which of its type it is, from 1; charts that a person wrote are counted with the others. */
  readonly number: number;
  /** The caveats of a piece of text that no piece before it has told. */
  readonly notes: readonly string[];
  readonly isHalf: boolean;
  /** Whether a piece of text leads to a chart or a table, and may not part from it on paper. */
  readonly leads: boolean;
}

/** The blocks of a result in order. */
export function placedBlocks(results: readonly BlockResult[]): PlacedBlock[] {
  const numbers = new Map<string, number>();
  const told = new Set<string>();
  return results.map((result, at) => {
    const series = result.type === 'custom' ? 'chart' : result.type;
    const number = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, number);
    const notes = textNotes(result).filter((note) => !told.has(note));
    for (const note of notes) told.add(note);
    const next = results[at + 1]?.type ?? '';
    return {
      result,
      number,
      notes,
      isHalf: result.type === 'chart' && result.block.half === true,
      leads: result.type === 'prose' && ['chart', 'custom', 'table'].includes(next),
    };
  });
}

/** The same by the blocks' ids. */
export function placedById(results: readonly BlockResult[]): ReadonlyMap<string, PlacedBlock> {
  return new Map(placedBlocks(results).map((placed) => [placed.result.block.id, placed]));
}

function textNotes(result: BlockResult): readonly string[] {
  return result.type === 'prose' || result.type === 'figures' ? result.notes : [];
}
