import { dayOf, isoOf, isWeekend } from '../../make/days.js';

/** Founding of the Party, of the Youth Union, the President's birthday, National Day, Army Day. */
const anniversaries = { '02-03': 60, '03-26': 20, '05-19': 60, '09-02': 60, '12-22': 24 };

/** The week from the eve of the lunar new year, in which no cell meets. */
const newYearEves = [
  '2011-02-02',
  '2012-01-22',
  '2013-02-09',
  '2014-01-30',
  '2015-02-18',
  '2016-02-07',
  '2017-01-27',
  '2018-02-15',
  '2019-02-04',
  '2020-01-24',
].map(dayOf);

/** Days on which offices are closed; National Day itself is a day of ceremonies. */
const holidays = new Set(['01-01', '04-30', '05-01']);

/**
 * The days of a period on which admissions take place, each with how likely it is.
 * @param {string} from
 * @param {string} to
 */
export function ceremonyDays(from, to) {
  const days = [];
  for (let day = dayOf(from); day <= dayOf(to); day++) {
    const weight = likelihood(day);
    if (weight > 0) days.push({ day, weight });
  }
  return days;
}

/** Anniversaries first, the fortnight before them next, other working days seldom. @param {number} day */
function likelihood(day) {
  if (newYearEves.some((eve) => day >= eve && day < eve + 7)) return 0;
  const peak = anniversaryWeight(day);
  if (peak > 0) return peak;
  if (isWeekend(day) || holidays.has(monthDay(day))) return 0;
  for (let ahead = 1; ahead <= 12; ahead++) if (anniversaryWeight(day + ahead) >= 60) return 3;
  return 1;
}

/** @param {number} day */
function anniversaryWeight(day) {
  return /** @type {Record<string, number>} */ (anniversaries)[monthDay(day)] ?? 0;
}

/** @param {number} day */
function monthDay(day) {
  return isoOf(day).slice(5);
}
