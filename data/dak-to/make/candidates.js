import { dayOf, isoOf } from '../../make/days.js';
import { communeIds } from './units.js';
import { COVERS } from './terms.js';

/** @typedef {import('../../make/random.js').Random} Random */
/** @typedef {ReturnType<typeof import('./admissions.js').makeAdmissions>[number]} Admission */
/** @typedef {Record<string, string | undefined>} Candidate */

const FIRST_ADMISSION = '2018-01-01';
const LAST_DAY = dayOf(COVERS[1] ?? '');

/**
 * The candidates behind the admissions since 2018, those still on their way, and those whose file
 * was returned or who declined; in the order in which they were identified.
 * @param {Random} random
 * @param {readonly Admission[]} admissions
 * @returns {Candidate[]}
 */
export function makeCandidates(random, admissions) {
  const admitted = admissions
    .filter(({ admitted_on }) => admitted_on >= FIRST_ADMISSION)
    .map((admission) => behind(random, admission));
  const others = Array.from({ length: 118 }, () => underway(random));
  return [...admitted, ...others]
    .sort((a, b) => compare(a.identified_on, b.identified_on))
    .map((candidate, index) => ({
      candidate_id: `QC${String(index + 1).padStart(4, '0')}`,
      ...candidate,
    }));
}

/** @param {Random} random @param {Admission} admission @returns {Candidate} */
function behind(random, { unit_id, admitted_on, decided_on, ...attributes }) {
  const decided = decided_on ? dayOf(decided_on) : dayOf(admitted_on) - 10;
  const dossier = decided - random.between(30, 120);
  const trained = dossier - random.between(40, 240);
  const { youth_union, ethnic_minority, sex } = /** @type {Candidate} */ (attributes);
  return {
    unit_id,
    identified_on: isoOf(trained - random.between(60, 400)),
    trained_on: random.chance(0.97) ? isoOf(trained) : undefined,
    dossier_on: isoOf(dossier),
    decided_on: isoOf(decided),
    outcome: 'admitted',
    youth_union,
    ethnic_minority,
    sex,
  };
}

/** @param {Random} random @returns {Candidate} */
function underway(random) {
  const identified = random.between(dayOf('2018-06-01'), LAST_DAY - 20);
  const trained = identified + random.between(60, 400);
  const dossier = trained + random.between(40, 240);
  return {
    unit_id: random.pick(communeIds, (unit) => (unit === 'tt-dak-to' ? 2 : 1)),
    identified_on: isoOf(identified),
    trained_on: upToNow(trained),
    dossier_on: upToNow(dossier),
    outcome: turnedAway(random, dossier <= LAST_DAY),
    youth_union: random.chance(0.7) ? 'yes' : 'no',
    ethnic_minority: random.chance(0.55) ? 'yes' : 'no',
    sex: random.chance(0.44) ? 'female' : 'male',
  };
}

/** Some files were returned, some people declined. @param {Random} random @param {boolean} hasDossier */
function turnedAway(random, hasDossier) {
  if (random.chance(hasDossier ? 0.5 : 0.88)) return undefined;
  return hasDossier && random.chance(0.7) ? 'returned' : 'declined';
}

/** @param {number} day */
function upToNow(day) {
  return day <= LAST_DAY ? isoOf(day) : undefined;
}

/** @param {string | undefined} a @param {string | undefined} b */
function compare(a = '', b = '') {
  return a < b ? -1 : a > b ? 1 : 0;
}
