import { numberWords, type Language } from '@ketnap/core';
import { differenceText } from '../frozen/figure-words.ts';
import { compareWords } from '../messages/compare.ts';
import type { CountedShare, Difference } from './difference.ts';

/** From so many persons on it is not said how many a difference is. */
const MANY = 10;

type Pair = readonly [one: CountedShare, other: CountedShare];

/**
 * What one person is worth in the shares that are compared, so that a difference of few is not taken for
 * one of many. Shares of the same persons have one sentence.
 */
export function onePerson(
  differences: readonly (Difference | null)[],
  names: readonly [string, string],
  language: Language,
): string[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of differences.flatMap((one) => (one?.shares ? [one.shares] : []))) {
    const key = pair.map(({ all }) => all).join('/');
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].map((group) => sentence(group, names, language));
}

function sentence(
  group: readonly Pair[],
  names: readonly [string, string],
  language: Language,
): string {
  const [[one, other]] = group as readonly [Pair];
  const [ofOne, ofOther] = [pointsText(1 / one.all, language), pointsText(1 / other.all, language)];
  const apart = Math.abs(one.part * other.all - other.part * one.all);
  /** Counted where one person is worth most. */
  const persons = apart / Math.max(one.all, other.all);
  const isMany = group.length > 1 || apart === 0 || persons >= MANY;
  if (isMany && one.all === other.all) return compareWords.onePersonIs(ofOne)[language];
  if (isMany) return compareWords.onePerson(names[0], ofOne, names[1], ofOther)[language];
  const isWhole = Number.isInteger(persons);
  const points = pointsText(apart / (one.all * other.all), language);
  const count = numberWords(isWhole ? persons : Math.floor(persons) + 1, language);
  const say = isWhole ? compareWords.exactly : compareWords.lessThan;
  const [name, worth] = one.all < other.all ? [names[0], ofOne] : [names[1], ofOther];
  return say(points, count, name, worth)[language];
}

/** A share in points, without a sign: `2,38 điểm`. */
function pointsText(share: number, language: Language): string {
  const hundredths = Math.round(share * 10_000);
  return differenceText(hundredths, { format: 'share', unit: null }, language).replace('+', '');
}
