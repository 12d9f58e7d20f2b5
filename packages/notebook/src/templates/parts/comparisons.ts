import { parseDay } from '@ketnap/core';
import type { Block } from '../../document/block.ts';
import type { Maker } from './maker.ts';

/** The scope's term and those before it that had begun by its day, the latest three at most. */
export function comparedTerms({ dataset, scope }: Maker): string[] {
  const day = parseDay(scope.asOf)!;
  const begun = dataset.terms.filter(({ from }) => from <= day);
  const until = begun.findIndex(({ id }) => id === scope.term);
  const chosen = until < 0 ? begun : begun.slice(0, until + 1);
  return chosen.slice(-3).map(({ id }) => id);
}

/** Whole terms beside one another: the scope's own up to its day. */
export function compareTermsBlock(maker: Maker): Block {
  return {
    id: 'doi-chieu-nhiem-ky',
    type: 'compare',
    by: 'term',
    of: comparedTerms(maker),
    measures: [
      'quotaAttainment/admitted',
      ...(maker.hasTargets
        ? ['quotaAttainment/target', 'quotaAttainment/attainment', 'quotaAttainment/years_met']
        : []),
    ],
  };
}

/** The shares of the sources, term beside term. */
export function compareSourcesBlock(maker: Maker): Block {
  return {
    id: 'doi-chieu-nguon',
    type: 'compare',
    by: 'term',
    of: comparedTerms(maker),
    measures: maker.sources.map(({ id }) => `sourceBreakdown/share?@source_id=${id}`),
  };
}

/** Units beside one another. */
export function compareUnitsBlock(of: readonly string[]): Block {
  return {
    id: 'doi-chieu-don-vi',
    type: 'compare',
    by: 'unit',
    of,
    measures: [
      'quotaAttainment/admitted',
      'quotaAttainment/target',
      'quotaAttainment/attainment',
      'quotaAttainment/gap',
      'quotaAttainment/status',
      'quotaAttainment/years_met',
      'quotaAttainment/needed_per_month',
    ],
  };
}
