import {
  exactFigures,
  isVeiled,
  measuresOf,
  parseAddress,
  printed,
  veilWords,
  type ExactFigure,
  type Measure,
} from '@ketnap/core';
import { differenceText } from '../frozen/figure-words.ts';
import { compareWords } from '../messages/compare.ts';
import type { LiveFigure } from '../result.ts';
import type { Run } from './run.ts';

/** How the first of two figures differs from the second. */
export interface Difference {
  /** As it is printed: `+10 đồng chí`, `+4,38 điểm`, `như nhau`. */
  readonly text: string;
  /** Of two shares of persons the persons counted and all of them, on each side. */
  readonly shares: readonly [CountedShare, CountedShare] | null;
}

export interface CountedShare {
  readonly part: number;
  readonly all: number;
}

/** The difference of two figures; null where one of them is no number, and so of days and words. */
export function differenceOf([one, other]: readonly LiveFigure[], run: Run): Difference | null {
  if (!one?.address || !other?.address) return null;
  const { dataset, language } = run;
  const addresses = [one.address, other.address] as const;
  if (run.veils && addresses.some((address) => isVeiled(dataset, address)))
    return { text: veilWords.kept[language], shares: null };
  const { analysis, measure: column } = parseAddress(one.address);
  const measure = measuresOf(analysis)[column]!;
  const [first, second] = exactFigures(dataset, addresses) as [ExactFigure, ExactFigure];
  const difference = printed(second.value, first.value, measure.format);
  if (!difference) return null;
  const text =
    difference.difference === 0
      ? compareWords.same[language]
      : differenceText(difference.difference, measure, language);
  const [ofOne, ofOther] = [shareOf(first, measure), shareOf(second, measure)];
  return { text, shares: ofOne && ofOther ? [ofOne, ofOther] : null };
}

/** The two counts of a share of persons. */
function shareOf({ counts }: ExactFigure, { formula }: Measure): CountedShare | null {
  if (!counts || !formula?.startsWith('{admitted} / ')) return null;
  const [part, all] = counts;
  return typeof part === 'number' && typeof all === 'number' && all > 0 ? { part, all } : null;
}
