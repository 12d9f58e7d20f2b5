import { dayOf } from '../../make/days.js';

/** @typedef {{ unit_id: string, day: number }} Person */
/** @typedef {import('../../make/random.js').Random} Random */
/** @typedef {Record<string, string | undefined>} Attributes */

/** Printed: 306 youth-union members admitted from 2015 up to the day of printing. */
const PRINTED = { from: dayOf('2015-01-01'), to: dayOf('2020-08-06'), youth: 306 };

/** Share of ethnic-minority people among those admitted, by commune. */
const minority = {
  'tt-dak-to': 0.28,
  'dien-binh': 0.34,
  'tan-canh': 0.46,
  'kon-dao': 0.6,
  'dak-tram': 0.74,
  'po-ko': 0.8,
  'ngok-tu': 0.86,
  'dak-ro-nga': 0.92,
  'van-lem': 0.93,
};

/** Share of religious people among those admitted, by commune; elsewhere one in twelve. */
const religious = { 'dien-binh': 0.2, 'kon-dao': 0.18, 'tan-canh': 0.14 };

/**
 * The yes/no attributes and the sex of each person, made together because they hang together: men
 * come from the army and the militia, the militia are young, business owners are not.
 * @param {Random} random
 * @param {readonly Person[]} people
 * @returns {Attributes[]}
 */
export function attributesOf(random, people) {
  const drawn = people.map((person) => draw(random, person));
  const youth = youthOf(random, people, drawn);
  return drawn.map((attributes, index) => ({
    youth_union: youth[index],
    ...forget(random, attributes),
  }));
}

/** @param {Random} random @param {Person} person */
function draw(random, { unit_id }) {
  const female = random.chance(0.42);
  const demobilised = random.chance(female ? 0.01 : 0.24);
  const civil = !demobilised && random.chance(unit_id === 'tt-dak-to' ? 0.42 : 0.2);
  const business = !civil && random.chance(unit_id === 'tt-dak-to' ? 0.05 : 0.012);
  const militia = !civil && !business && random.chance(female ? 0.08 : 0.26);
  const worker = !civil && !business && !militia && random.chance(0.09);
  return {
    ethnic_minority: yes(random.chance(shareOf(minority, unit_id))),
    sex: female ? 'female' : 'male',
    religious: yes(random.chance(shareOf(religious, unit_id))),
    demobilised_soldier: yes(demobilised),
    mobile_militia: yes(militia),
    civil_servant: yes(civil),
    worker: yes(worker),
    business_owner: yes(business),
  };
}

/**
 * Youth-union membership: as many as were printed in the days that were printed, 62 of 100 outside,
 * and of the others one in twelve unknown.
 * @param {Random} random
 * @param {readonly Person[]} people
 * @param {readonly Attributes[]} drawn
 */
function youthOf(random, people, drawn) {
  const indexes = [...people.keys()];
  const isPrinted = (/** @type {number} */ index) =>
    (people[index]?.day ?? 0) >= PRINTED.from && (people[index]?.day ?? 0) <= PRINTED.to;
  const weight = (/** @type {number} */ index) => youthfulness(drawn[index] ?? {});
  const inside = indexes.filter(isPrinted);
  const outside = indexes.filter((index) => !isPrinted(index));
  const young = new Set([
    ...random.choose(inside, PRINTED.youth, weight),
    ...random.choose(outside, Math.round(outside.length * 0.62), weight),
  ]);
  return indexes.map((index) => {
    if (young.has(index)) return 'yes';
    return random.chance(1 / 12) ? undefined : 'no';
  });
}

/** @param {Attributes} attributes */
function youthfulness({ mobile_militia, business_owner, demobilised_soldier, civil_servant }) {
  if (business_owner === 'yes') return 0.15;
  if (mobile_militia === 'yes') return 3;
  return demobilised_soldier === 'yes' || civil_servant === 'yes' ? 0.7 : 1;
}

/**
 * Some forms were not filled in wholly; the sex always was.
 * @param {Random} random
 * @param {Attributes} attributes
 */
function forget(random, attributes) {
  const likely = { religious: 0.045, ethnic_minority: 0.01, mobile_militia: 0.01, worker: 0.015 };
  const entries = Object.entries(attributes).map(([name, value]) => [
    name,
    random.chance(/** @type {Record<string, number>} */ (likely)[name] ?? 0) ? undefined : value,
  ]);
  return Object.fromEntries(entries);
}

/** @param {Record<string, number>} shares @param {string} unit */
function shareOf(shares, unit) {
  return shares[unit] ?? 1 / 12;
}

/** @param {boolean} holds */
function yes(holds) {
  return holds ? 'yes' : 'no';
}
