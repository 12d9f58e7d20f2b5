import { dayOf, isoOf } from '../../make/days.js';

/** Slips of the pen left in on purpose, so that there is something to look over; none changes a figure. */

/**
 * One decision dated after the ceremony.
 * @template {{ admission_id: string, admitted_on: string, decided_on: string | undefined }} Row
 * @param {readonly Row[]} admissions
 */
export function withLateDecision(admissions) {
  return admissions.map((row) =>
    row.admission_id === 'KN0512'
      ? { ...row, decided_on: isoOf(dayOf(row.admitted_on) + 9), ceremony_on: row.admitted_on }
      : row,
  );
}

/**
 * One candidate admitted on a day that was not written down: the first of them.
 * @template {{ outcome?: string | undefined }} Row
 * @param {readonly Row[]} candidates
 */
export function withoutOneDecision(candidates) {
  const slip = candidates.findIndex(({ outcome }) => outcome === 'admitted');
  return candidates.map((row, index) => (index === slip ? { ...row, decided_on: undefined } : row));
}

/**
 * One village entered twice in the same cell.
 * @param {readonly import('./villages.js').Spell[]} coverage
 */
export function withDoubledSpell(coverage) {
  return coverage.flatMap((spell) =>
    spell.locality_id === 'dien-binh-3' ? [spell, { ...spell, from: '2016-01-01' }] : [spell],
  );
}
