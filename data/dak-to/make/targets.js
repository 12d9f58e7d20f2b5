import { communeIds, DISTRICT } from './units.js';

/** @typedef {Record<string, string | number>} Target */

const CONGRESS = 'Nghị quyết Đại hội';

/** @param {string} unit_id @param {Target} more @returns {Target} */
function ofTerm(unit_id, more) {
  const first = { term_id: '2015-2020', adopted_on: '2015-06-25' };
  return { unit_id, ...first, resolution: `${CONGRESS} nhiệm kỳ 2015–2020`, ...more };
}

/**
 * One number a year from `firstYear`, adopted at the end of the year before.
 * @param {string} unit_id
 * @param {number} firstYear
 * @param {readonly number[]} numbers
 * @returns {Target[]}
 */
function yearly(unit_id, firstYear, numbers) {
  return numbers.map((target, index) => {
    const year = firstYear + index;
    const resolution = `Nghị quyết nhiệm vụ năm ${year}`;
    return { unit_id, year, target, adopted_on: `${year - 1}-12-25`, resolution };
  });
}

const district = [
  {
    unit_id: DISTRICT,
    term_id: '2010-2015',
    target: 300,
    adopted_on: '2010-08-12',
    resolution: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XV',
  },
  ofTerm(DISTRICT, {
    target: 400,
    adopted_on: '2015-08-13',
    resolution: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XVI',
  }),
  {
    unit_id: DISTRICT,
    term_id: '2020-2025',
    target: 430,
    adopted_on: '2020-08-13',
    resolution: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XVII',
  },
  ...yearly(DISTRICT, 2011, [55, 60, 60, 65, 70, 80, 85, 90, 90, 75]),
];

/** The shapes in which communes state a term's target. */
const communeTerms = [
  ofTerm('tt-dak-to', { target: 70 }),
  ofTerm('dien-binh', { target: 60 }),
  ofTerm('dien-binh', {
    target: 62,
    adopted_on: '2015-11-20',
    set_by: DISTRICT,
    resolution: 'Huyện ủy giao cả nhiệm kỳ 2015–2020',
  }),
  ofTerm('tan-canh', { target: 50 }),
  ofTerm('kon-dao', { target: 10, basis: 'per_year' }),
  ofTerm('dak-tram', { target: 42, target_to: 46 }),
  ofTerm('po-ko', { target: 38 }),
  ofTerm('po-ko', {
    target: 42,
    adopted_on: '2018-03-20',
    resolution: 'Nghị quyết sơ kết giữa nhiệm kỳ 2015–2020',
  }),
  ofTerm('ngok-tu', { target: 0.15, basis: 'share_of_members' }),
];

const communeYears = [
  ...yearly('tt-dak-to', 2016, [14, 15, 16, 16, 14]),
  ...yearly('dien-binh', 2016, [12, 13, 13, 14, 12]),
  ...yearly('tan-canh', 2016, [10, 10, 11, 11, 9]),
  ...yearly('dak-tram', 2016, [9, 9, 9, 10, 8]),
  ...yearly('po-ko', 2016, [8, 8, 10, 9, 8]),
  ...yearly('ngok-tu', 2016, [0.03, 0.03, 0.03, 0.03, 0.03]).map((target) => ({
    ...target,
    basis: 'share_of_members',
  })),
  ...yearly('dak-ro-nga', 2016, [6, 6, 6, 6, 6]),
  ...yearly('van-lem', 2016, [6, 5, 5, 5, 5]),
];

/** Term targets of the terms before and after, one number for each commune. */
const before = [52, 42, 36, 36, 32, 31, 26, 20, 18];
const after = [84, 68, 54, 52, 48, 44, 40, 34, 28];

export const targets = [
  ...district,
  ...communeIds.map((unit_id, index) => ({
    unit_id,
    term_id: '2010-2015',
    target: before[index],
    adopted_on: '2010-06-24',
    resolution: `${CONGRESS} nhiệm kỳ 2010–2015`,
  })),
  ...communeTerms,
  ...communeYears,
  ...communeIds.map((unit_id, index) => ({
    unit_id,
    term_id: '2020-2025',
    target: after[index],
    adopted_on: '2020-06-24',
    resolution: `${CONGRESS} nhiệm kỳ 2020–2025`,
  })),
];
