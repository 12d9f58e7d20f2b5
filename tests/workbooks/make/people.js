import { dayOf, isoOf } from '../../../data/make/days.js';
import { Random } from '../../../data/make/random.js';
import { UNITS } from './units.js';

/**
 * Somebody who does not exist.
 * @typedef {object} Person
 * @property {string} name
 * @property {string} admitted_on
 * @property {string} decided_on
 * @property {string} recognised_on
 * @property {string} birth ISO
 * @property {'male' | 'female'} sex
 * @property {string} unit
 * @property {boolean} youth_union
 * @property {boolean} ethnic_minority
 * @property {boolean} religious
 * @property {boolean} demobilised_soldier
 */

/** Names as forms use them for nobody. */
const NOBODY = ['Nguyễn Văn', 'Trần Thị', 'A Thí Dụ', 'Y Ví Dụ', 'Lê Giả', 'Phạm Mẫu'];

/**
 * People admitted in some years, in the order of their days.
 * @param {number} seed
 * @param {number} count
 * @param {{ from?: string, to?: string, units?: readonly string[] }} [options]
 * @returns {Person[]}
 */
export function people(
  seed,
  count,
  { from = '2016-01-01', to = '2019-12-31', units = UNITS } = {},
) {
  const random = new Random(seed);
  const days = Array.from({ length: count }, () => random.between(dayOf(from), dayOf(to)));
  return days.sort((a, b) => a - b).map((day, at) => person(random, day, at, units));
}

/** @param {Random} random @param {number} day @param {number} at @param {readonly string[]} units @returns {Person} */
function person(random, day, at, units) {
  const sex = random.chance(0.4) ? 'female' : 'male';
  const family = NOBODY[sex === 'female' ? ([1, 3][at % 2] ?? 1) : ([0, 2, 4, 5][at % 4] ?? 0)];
  return {
    name: `${family} ${String.fromCharCode(65 + (at % 26))}${at >= 26 ? Math.floor(at / 26) : ''}`,
    admitted_on: isoOf(day),
    decided_on: isoOf(day - random.between(3, 20)),
    recognised_on: isoOf(day + 366 + random.between(0, 25)),
    birth: isoOf(day - random.between(7000, 14000)),
    sex,
    unit: random.pick(units, () => 1),
    youth_union: random.chance(0.7),
    ethnic_minority: random.chance(0.5),
    religious: random.chance(0.2),
    demobilised_soldier: random.chance(0.15),
  };
}

/** @param {Person[]} them @param {readonly string[]} days */
export const onDays = (them, days) =>
  them
    .slice(0, days.length)
    .map((one, at) => ({ ...one, admitted_on: days[at] ?? one.admitted_on }));
