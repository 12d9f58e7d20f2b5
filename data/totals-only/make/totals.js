import { dakToAdmissions } from '../../dak-to/make/dak-to.js';
import { communeIds } from '../../dak-to/make/units.js';
import { ageBands, isOf, sources } from './sources.js';

/** @typedef {Record<string, string | undefined>} Person */

/** The periods of the forms: what was left of the term's first year, then half-years and years. */
const periods = [
  { from: '2015-08-15', to: '2015-12-31' },
  ...[2016, 2017, 2018, 2019].flatMap((year) => [
    { from: `${year}-01-01`, to: `${year}-06-30` },
    { from: `${year}-07-01`, to: `${year}-12-31` },
    { from: `${year}-01-01`, to: `${year}-12-31` },
  ]),
  { from: '2020-01-01', to: '2020-06-30' },
];

/**
 * What the communes would have written into their forms about the admissions of `dak-to`: for every
 * period one figure for all and one for each source, an unknown having been counted as no.
 * @param {import('../../make/random.js').Random} random
 */
export function makeTotals(random) {
  const admissions = dakToAdmissions();
  /** @type {Person[]} */
  const people = admissions.map((admission) => ({
    ...admission,
    age_band: ageBandOf(random, /** @type {Person} */ (admission)['youth_union']),
  }));
  return periods.flatMap(({ from, to }) =>
    communeIds.flatMap((unit_id) => {
      const counted = people.filter(
        (person) =>
          person['unit_id'] === unit_id && isWithin(person['admitted_on'] ?? '', from, to),
      );
      return [
        { unit_id, from, to, admitted: counted.length },
        ...sources.map((source) => ({
          unit_id,
          from,
          to,
          source_id: source.source_id,
          admitted: counted.filter((person) => isOf(source, person)).length,
        })),
      ];
    }),
  );
}

/** Members of the youth union are in the first band. @param {import('../../make/random.js').Random} random @param {string | undefined} youth */
function ageBandOf(random, youth) {
  const bands = youth === 'yes' ? ageBands.slice(0, 1) : ageBands;
  return random.pick(bands, ({ weight }) => weight).value;
}

/** @param {string} day @param {string} from @param {string} to */
function isWithin(day, from, to) {
  return day >= from && day <= to;
}
