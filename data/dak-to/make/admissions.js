import { dayOf, isoOf } from '../../make/days.js';
import { ceremonyDays } from './calendar.js';
import { attributesOf } from './attributes.js';
import { COVERS } from './terms.js';
import { communeIds } from './units.js';

/** How many each commune admits in each period, the communes in the order of their table. */
const plan = [
  { from: '2010-08-15', to: '2010-12-31', counts: [4, 3, 2, 2, 2, 2, 1, 1, 1] },
  { from: '2011-01-01', to: '2011-12-31', counts: [11, 8, 7, 7, 6, 5, 5, 3, 3] },
  { from: '2012-01-01', to: '2012-12-31', counts: [11, 9, 7, 7, 6, 6, 5, 4, 3] },
  { from: '2013-01-01', to: '2013-12-31', counts: [12, 9, 8, 8, 7, 6, 5, 4, 3] },
  { from: '2014-01-01', to: '2014-12-31', counts: [12, 10, 8, 8, 8, 7, 5, 4, 4] },
  { from: '2015-01-01', to: '2015-08-14', counts: [9, 7, 6, 6, 5, 5, 4, 3, 3] },
  { from: '2015-08-15', to: '2015-12-31', counts: [6, 5, 4, 4, 4, 3, 3, 3, 2] },
  { from: '2016-01-01', to: '2016-12-31', counts: [15, 13, 10, 10, 9, 8, 7, 6, 6] },
  { from: '2017-01-01', to: '2017-12-31', counts: [16, 13, 11, 11, 9, 8, 8, 6, 6] },
  { from: '2018-01-01', to: '2018-12-31', counts: [17, 13, 11, 11, 10, 9, 8, 6, 5] },
  { from: '2019-01-01', to: '2019-12-31', counts: [17, 14, 11, 11, 10, 9, 8, 6, 6] },
  { from: '2020-01-01', to: '2020-06-30', counts: [7, 6, 4, 5, 4, 4, 3, 3, 1] },
  { from: '2020-07-01', to: '2020-08-06', counts: [1, 1, 1, 1, 1, 1, 1, 1, 0] },
  { from: '2020-08-07', to: '2020-08-14', counts: [1, 1, 0, 0, 0, 0, 0, 0, 0] },
  { from: '2020-08-15', to: '2020-12-31', counts: [7, 5, 4, 5, 4, 4, 3, 2, 2] },
];

/**
 * The admissions in the order of their days, numbered in it.
 * @param {import('../../make/random.js').Random} random
 */
export function makeAdmissions(random) {
  const days = plan.flatMap(({ from, to, counts }) =>
    communeIds.flatMap((unit_id, unit) =>
      ceremonies(random, ceremonyDays(from, to), counts[unit] ?? 0).map((day) => ({
        unit_id,
        day,
      })),
    ),
  );
  days.sort((a, b) => a.day - b.day);
  const attributes = attributesOf(random, days);
  return days.map(({ unit_id, day }, index) => ({
    admission_id: `KN${String(index + 1).padStart(4, '0')}`,
    unit_id,
    ...threeDays(random, day),
    ...attributes[index],
  }));
}

/**
 * Days of `count` admissions: one to three people at a ceremony.
 * @param {import('../../make/random.js').Random} random
 * @param {readonly { day: number, weight: number }[]} days
 * @param {number} count
 */
function ceremonies(random, days, count) {
  /** @type {number[]} */
  const chosen = [];
  while (chosen.length < count) {
    const { day } = random.pick(days, ({ weight }) => weight);
    const people = Math.min(count - chosen.length, random.between(1, 3));
    for (let person = 0; person < people; person++) chosen.push(day);
  }
  return chosen;
}

/**
 * The day that counts is the ceremony's. The decision comes up to four weeks before, recognition a
 * year later, mostly in time; some days were never written down, and what lies after the last day
 * covered is not known yet.
 * @param {import('../../make/random.js').Random} random
 * @param {number} day
 */
function threeDays(random, day) {
  const decided = day - random.between(4, 26);
  const recognised = day + 366 + (random.chance(0.86) ? random.between(0, 29) : late(random));
  const known = recognised <= dayOf(COVERS[1] ?? '') && random.chance(0.975);
  return {
    admitted_on: isoOf(day),
    decided_on: random.chance(0.97) ? isoOf(decided) : undefined,
    ceremony_on: random.chance(0.985) ? isoOf(day) : undefined,
    recognised_on: known ? isoOf(recognised) : undefined,
  };
}

/** @param {import('../../make/random.js').Random} random */
function late(random) {
  return random.between(31, 140);
}
