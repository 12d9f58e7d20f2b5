import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { makeCase } from '../case.js';
import { admitted, day, DAYS, name, ordinal, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { onDays, people } from '../people.js';

/** @import { Truth } from '../case.js' */
/** @import { DayStyle } from '../columns.js' */

const UP_TO_12 = [
  '2016-02-03',
  '2016-05-07',
  '2016-09-02',
  '2017-03-08',
  '2017-07-11',
  '2017-12-01',
  '2018-01-06',
  '2018-10-12',
  '2019-04-09',
  '2019-08-05',
];

/** Days whose order is settled by others or by nothing, and days that do not exist. */
export async function doubtfulDayCases() {
  return [...(await doubtful()), ...impossible()];
}

async function doubtful() {
  const settled = onDays(people(101, 10), [...UP_TO_12.slice(0, 9), '2019-02-13']);
  const american = onDays(people(102, 10), [...UP_TO_12.slice(0, 9), '2019-02-13']);
  const open = onDays(people(103, 10), UP_TO_12);
  return [
    await dayCase(
      'days-settled-by-one',
      'all days up to 12 but one, 13/2/2019, which settles the column',
      DAYS.slashes,
      settled,
    ),
    await dayCase('days-american', 'month first, settled by 2/13/2019', DAYS.american, american),
    await dayCase(
      'days-unsettled',
      'no day above 12: the order must be asked',
      DAYS.slashes,
      open,
      {
        answers: { day_order: 'dmy' },
        asks: ['day_order'],
      },
    ),
    await dayCase(
      'days-unsettled-american',
      'no day above 12, and the person says month first',
      DAYS.american,
      open,
      {
        answers: { day_order: 'mdy' },
        asks: ['day_order'],
      },
    ),
    await dayCase(
      'days-unsettled-short',
      'no day above 12 and years of two digits',
      DAYS.shortYear,
      open,
      {
        answers: { day_order: 'dmy' },
        asks: ['day_order'],
      },
    ),
    contradictory(),
  ];
}

/** @param {string} file @param {string} reason @param {DayStyle} style @param {import('../people.js').Person[]} them @param {Partial<Truth>} [more] */
async function dayCase(file, reason, style, them, more = {}) {
  const { sheet, admissions } = listSheet([ordinal, name, unit(), admitted(style)], them);
  return makeCase(`${file}.xlsx`, await hucreXlsx({ sheets: [sheet] }), {
    reason,
    ...more,
    tables: { admissions },
  });
}

function contradictory() {
  const them = onDays(people(104, 10), ['2016-03-25', ...UP_TO_12.slice(1, 9), '2019-05-19']);
  const { sheet, admissions } = listSheet([ordinal, name, unit(), admitted(DAYS.slashes)], them);
  const spoilt = sheet.rows[5] ?? [];
  spoilt[3] = '2/13/2017';
  return makeCase('days-contradictory.xlsx', handXlsx({ sheets: [sheet] }), {
    reason:
      '25/3/2016 and 2/13/2017 in one column: nothing is settled; with day first the other is no day',
    answers: { day_order: 'dmy' },
    asks: ['day_order'],
    tables: { admissions: admissions.filter((_, at) => at !== 4) },
    rejected: [{ row: 6, column: 'D', found: '2/13/2017' }],
    left_out_rows: [6],
  });
}

function impossible() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.slashes)],
    people(105, 10),
  );
  /** @type {[number, string][]} */
  const faults = [
    [2, '31/2/2017'],
    [5, '29/2/2019'],
    [7, 'chưa rõ'],
    [8, '0/6/2018'],
  ];
  for (const [at, found] of faults) (sheet.rows[at + 1] ?? [])[3] = found;
  const spoilt = new Set(faults.map(([at]) => at));
  const column = day('Ngày công nhận chính thức', 'recognised_on', DAYS.slashes);
  const optional = listSheet(
    [ordinal, name, unit(), admitted(DAYS.slashes), column],
    people(106, 10),
  );
  (optional.sheet.rows[4] ?? [])[4] = '31/9/2018';
  return [
    makeCase('days-impossible.xlsx', handXlsx({ sheets: [sheet] }), {
      reason: 'days that do not exist are rejected with their place, and their rows do not count',
      tables: { admissions: admissions.filter((_, at) => !spoilt.has(at)) },
      rejected: faults.map(([at, found]) => ({ row: at + 2, column: 'D', found })),
      left_out_rows: faults.map(([at]) => at + 2),
    }),
    makeCase('days-impossible-optional.xlsx', handXlsx({ sheets: [optional.sheet] }), {
      reason: 'an impossible day of recognition costs that value, not the person',
      tables: {
        admissions: optional.admissions.map((row, at) =>
          at === 3 ? { ...row, recognised_on: null } : row,
        ),
      },
      rejected: [{ row: 5, column: 'E', found: '31/9/2018' }],
    }),
  ];
}
