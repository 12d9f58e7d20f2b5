import { handXlsx } from '../by-hand.js';
import { makeCase } from '../case.js';
import { admitted, day, DAYS, name, ordinal, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';

/** @import { DayStyle } from '../columns.js' */

/** Days of which only the month or the year is written. */
export function partialDayCases() {
  const months = people(96, 8).map((one) => ({
    ...one,
    admitted_on: `${one.admitted_on.slice(0, 8)}01`,
  }));
  const years = people(97, 8).map((one) => ({
    ...one,
    admitted_on: `${one.admitted_on.slice(0, 4)}-12-31`,
  }));
  return [
    partialCase('days-months-only', 'only month and year: 6/2020', DAYS.monthOnly, months, 'first'),
    partialCase('days-years-only', 'only the year: 2020', DAYS.yearOnly, years, 'last'),
    realMonths(),
    someMonths(),
    recognisedMonths(),
  ];
}

/** @param {string} file @param {string} reason @param {DayStyle} style @param {import('../people.js').Person[]} them @param {'first' | 'last'} answer */
function partialCase(file, reason, style, them, answer) {
  const { sheet, admissions } = listSheet([ordinal, name, unit(), admitted(style)], them);
  return makeCase(`${file}.xlsx`, handXlsx({ sheets: [sheet] }), {
    reason,
    answers: { partial_days: answer },
    asks: ['partial_days'],
    tables: { admissions },
  });
}

/** A real day, shown as a month: its stored day is what was stored, the first. */
function realMonths() {
  const them = people(98, 8).map((one) => ({
    ...one,
    admitted_on: `${one.admitted_on.slice(0, 8)}01`,
  }));
  const serial = (/** @type {string} */ one) => Date.parse(`${one}T00:00:00Z`) / 86_400_000 + 25569;
  const style = (/** @type {string} */ one) => ({ shown: serial(one), format: 'mm/yyyy' });
  const { sheet, admissions } = listSheet([ordinal, name, unit(), admitted(style)], them);
  return makeCase('days-shown-as-months.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'real days, the first of months, that the sheet shows as 06/2020',
    answers: { partial_days: 'first' },
    tables: { admissions },
  });
}

function someMonths() {
  const style = (/** @type {string} */ one) =>
    one < '2017' ? DAYS.monthOnly(one) : DAYS.slashes(one);
  const them = people(99, 12).map((one) =>
    one.admitted_on < '2017' ? { ...one, admitted_on: `${one.admitted_on.slice(0, 8)}01` } : one,
  );
  const { sheet, admissions } = listSheet([ordinal, name, unit(), admitted(style)], them);
  return makeCase('days-some-months.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'whole days, and months for the older ones',
    answers: { partial_days: 'first' },
    asks: ['partial_days'],
    tables: { admissions },
  });
}

function recognisedMonths() {
  const column = {
    ...day('Ngày công nhận chính thức', 'recognised_on', DAYS.monthOnly),
    tells: () => ({ recognised_on: null }),
  };
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.slashes), column],
    people(100, 9),
  );
  return makeCase('days-months-left-out.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'months of recognition, which the person wants left out: unknown',
    answers: { partial_days: 'left_out' },
    asks: ['partial_days'],
    tables: { admissions },
  });
}
