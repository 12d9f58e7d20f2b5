import { communeIds, DISTRICT } from './units.js';

/** Members of each commune on 2010-08-15; the order of the communes. */
const atFirst = [402, 290, 276, 243, 220, 204, 215, 152, 140];
/** Members gained from one day to the next, net of deaths and transfers. */
const gained = [2, 4, 4, 5, 5, 3, 2, 6, 6, 6, 7, 4];
const days = [
  '2010-08-15',
  ...['2011', '2012', '2013', '2014', '2015'].map((year) => `${year}-01-01`),
  '2015-08-15',
  ...['2016', '2017', '2018', '2019', '2020'].map((year) => `${year}-01-01`),
  '2020-08-15',
];

/** Head counts at each year's and each term's start; the district's is the sum of its communes. */
export const members = days.flatMap((on, index) => {
  const sinceFirst = gained.slice(0, index).reduce((sum, one) => sum + one, 0);
  const counts = communeIds.map((unit_id, unit) => {
    const start = atFirst[unit] ?? 0;
    return { unit_id, on, members: start + Math.round((sinceFirst * start) / 222) };
  });
  const all = counts.reduce((sum, count) => sum + count.members, 0);
  return [{ unit_id: DISTRICT, on, members: all }, ...counts];
});
