import type { MarkDatum } from '@ketnap/charts';
import type { Chosen } from '../state/look.ts';

/** What a click on a mark selects; null where it stands for no single thing. */
export function keyOf({ narrows }: MarkDatum): Chosen | null {
  if (narrows?.unit !== undefined) return { dimension: 'unit', value: narrows.unit };
  if (narrows?.source !== undefined) return { dimension: 'source', value: narrows.source };
  return null;
}
