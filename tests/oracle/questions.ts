import { isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import { CELL_DAYS } from './random-cells.ts';
import type { RandomDataset } from './random-dataset.ts';
import { FIRST, LAST } from './random-days.ts';
import type { Question } from './oracle.ts';

/** The analyses that the oracle knows. */
export type Asked =
  | 'quotaAttainment'
  | 'trend'
  | 'compareTerms'
  | 'sourceBreakdown'
  | 'sourceIntersections'
  | 'mergedCells'
  | 'eliminations'
  | 'eliminatedOn'
  | 'remainingLocalities';

/** One random question for each analysis. */
export function randomQuestions(random: Random, dataset: RandomDataset): [Asked, Question][] {
  const { sources, terms, totals } = dataset;
  const asOf = randomDay(random);
  const units = selection(random, dataset);
  const countBy = totals ? {} : { countBy: one(random, DAYS) };
  const term = one(random, terms).term_id;
  const some = random.chance(0.4)
    ? { sources: sources.filter((_, i) => i === 0 || random.chance(0.6)).map((s) => s.source_id) }
    : {};
  const window = one<Question>(random, [{ term }, {}, { from: isoOf(FIRST + 400) }]);
  const later = { asOf: isoOf(LAST - random.between(0, 400)) };
  const begun = window.term === undefined ? later : { asOf };
  const periods = random.chance(0.35)
    ? { years: [2009, 2018] as const }
    : { term, ...every(random) };
  const questions: [Asked, Question][] = [
    ['quotaAttainment', { ...periods, asOf, ...units, ...countBy }],
    ['trend', { ...trendOptions(random, dataset), ...later, ...units, ...countBy }],
    ['compareTerms', { asOf, ...units, ...countBy, ...someTerms(random, dataset) }],
    ['sourceBreakdown', { ...window, ...begun, ...units, ...countBy, ...some, ...cut(random) }],
    ['mergedCells', { ...cellDays(random), ...units }],
    ['eliminations', { ...twoCellDays(random), ...units }],
    ['eliminatedOn', { asOf: cellDay(random), ...units }],
    ['remainingLocalities', { on: cellDay(random), ...units }],
  ];
  if (!totals)
    questions.push(['sourceIntersections', { ...window, ...begun, ...units, ...countBy, ...some }]);
  return questions;
}

const DAYS = ['admitted_on', 'decided_on', 'ceremony_on'];

/** Before the first term, at the seams of the calendar, in the middle, after the end. */
function randomDay(random: Random): string {
  const seams = ['2012-02-29', '2013-02-28', '2014-12-31', '2015-01-01', '2016-06-30'];
  return random.chance(0.3) ? one(random, seams) : isoOf(random.between(FIRST - 300, LAST + 300));
}

/** The four ways to choose units. */
function selection(random: Random, { units }: RandomDataset): Question {
  const ids = units.map((unit) => unit.unit_id);
  const ways: Question[] = [
    {},
    { units: ids.filter(() => random.chance(0.5)).concat(ids[0]!) },
    { level: one(random, units).level },
    { under: one(random, ids) },
    { level: one(random, units).level, under: one(random, ids) },
  ];
  return one(random, ways);
}

function every(random: Random): Question {
  return one<Question>(random, [{}, { every: 'term' }, { every: 'year' }]);
}

function cut(random: Random): Question {
  return one<Question>(random, [{}, {}, { every: 'year' }, { every: 'quarter' }]);
}

function trendOptions(random: Random, { sources }: RandomDataset): Question {
  const lengths = ['month', 'quarter', 'half_year', 'year', 'year', 'term'];
  return {
    every: one(random, lengths),
    ...(random.chance(0.3) ? { from: isoOf(FIRST + random.between(-60, 500)) } : {}),
    ...(random.chance(0.3) ? { source: one(random, sources).source_id } : {}),
  };
}

function someTerms(random: Random, { terms }: RandomDataset): Question {
  const ids = terms.map((term) => term.term_id);
  return random.chance(0.5) ? {} : { terms: [one(random, ids)] };
}

function cellDays(random: Random): Question {
  if (random.chance(0.4)) return { on: cellDay(random) };
  const lengths = [{}, { every: 'month' }, { every: 'quarter' }, { every: 'year' }];
  return { ...twoCellDays(random), ...one<Question>(random, lengths) };
}

function twoCellDays(random: Random): { from: string; to: string } {
  const [from, to] = [cellDay(random), cellDay(random)].sort();
  return { from: from!, to: to! };
}

function cellDay(random: Random): string {
  return isoOf(random.between(CELL_DAYS.from - 20, CELL_DAYS.to + 40));
}

function one<Item>(random: Random, items: readonly Item[]): Item {
  return random.pick(items, () => 1);
}
