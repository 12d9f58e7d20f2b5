import type { Measure } from './measure.ts';

/** The two columns of counts that a measure is the ratio of; null where it is none. */
export function ratioOfCounts(
  measure: Measure,
  measures: Readonly<Record<string, Measure>>,
): readonly [string, string] | null {
  const [, above, below] = RATIO.exec(measure.formula ?? '') ?? [];
  if (!above || !below) return null;
  const isOfCounts = [above, below].every((name) => measures[name]?.format === 'count');
  return isOfCounts ? [above, below] : null;
}

const RATIO = /^\{(\w+)\} \/ \{(\w+)\}$/;
