import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { admitted, day, DAYS, name, ordinal, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { onDays, people } from '../people.js';

/** @import { Cell } from '../sheet.js' */
/** @import { DayStyle } from '../columns.js' */

/** Days as they are written and stored. */
export async function dayCases() {
  return [...(await plain()), ...(await systems())];
}

/** @param {string} file @param {string} reason @param {DayStyle} style @param {number} [seed] */
async function styled(file, reason, style, seed = 80) {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(style)],
    people(seed, 12),
  );
  return makeCase(`${file}.xlsx`, await hucreXlsx({ sheets: [sheet] }), {
    reason,
    tables: { admissions },
  });
}

async function plain() {
  return [
    await styled('days-slashes', 'days as text 30/6/2020', DAYS.slashes, 81),
    await styled('days-dashes', 'days as text 30-6-2020', DAYS.dashes, 82),
    await styled('days-dots', 'days as text 30.6.2020', DAYS.dots, 83),
    await styled('days-iso', 'days as text 2020-06-30', DAYS.iso, 84),
    await styled('days-short-year', 'days as text 30/6/20', DAYS.shortYear, 85),
    await styled(
      'days-spaces',
      'days as text with spaces and leading zeros',
      (one) => ` ${String(DAYS.padded(one)).replaceAll('/', ' / ')} `,
      86,
    ),
    await styled(
      'days-words',
      'days in words: ngày 30 tháng 6 năm 2020',
      (one) => {
        const [y, m, d] = one.split('-').map(Number);
        return `ngày ${d} tháng ${m} năm ${y}`;
      },
      87,
    ),
  ];
}

async function systems() {
  const real = [
    ordinal,
    name,
    unit(),
    day('QĐ kết nạp', 'decided_on', DAYS.real),
    admitted(DAYS.real),
  ];
  const { sheet, admissions } = listSheet(real, people(91, 12));
  const book = { sheets: [sheet], date1904: true };
  const mixed = mixedStyles();
  return [
    makeCase('days-1904.xlsx', await hucreXlsx(book), {
      reason: 'real days counted from 1904',
      tables: { admissions },
    }),
    makeCase('days-1904.xls', sheetJs(book, 'xls'), {
      reason: 'real days counted from 1904, in xls',
      tables: { admissions },
    }),
    makeCase('days-real-and-text.xlsx', handXlsx({ sheets: [mixed.sheet] }), {
      reason: 'real days and days as text in one column; days above 12 in both',
      tables: { admissions: mixed.admissions },
    }),
    swapped(),
    withTime(),
    serials(),
  ];
}

function mixedStyles() {
  const days = [
    '2016-01-14',
    '2016-02-25',
    '2016-05-19',
    '2016-06-30',
    '2017-02-03',
    '2017-03-26',
    '2017-09-02',
    '2018-05-07',
    '2018-10-20',
    '2019-05-19',
  ];
  const column = admitted(DAYS.real);
  const columns = [ordinal, name, unit(), { ...column, cell: mixedCell }];
  return listSheet(columns, onDays(people(92, 10), days));
}

/** @param {import('../people.js').Person} person @param {number} at @returns {Cell} */
function mixedCell(person, at) {
  const styles = [DAYS.real, DAYS.slashes, DAYS.real, DAYS.dots, DAYS.dashes];
  return (styles[at % styles.length] ?? DAYS.real)(person.admitted_on);
}

/**
 * What a program set to American days makes of days typed the Vietnamese way: what it can read it turns
 * into a real day with day and month swapped, the rest stays text.
 */
function swapped() {
  const days = [
    '2016-04-03',
    '2016-01-14',
    '2016-11-05',
    '2016-07-25',
    '2017-12-02',
    '2017-03-26',
    '2018-01-06',
    '2018-05-19',
    '2018-09-07',
    '2018-08-30',
    '2019-10-04',
    '2019-06-22',
  ];
  const column = {
    ...admitted(DAYS.slashes),
    cell: (/** @type {import('../people.js').Person} */ person) => {
      const [y = '', m = '', d = ''] = person.admitted_on.split('-');
      return Number(d) > 12 ? DAYS.slashes(person.admitted_on) : DAYS.real(`${y}-${d}-${m}`);
    },
  };
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), column],
    onDays(people(93, 12), days),
  );
  return makeCase('days-swapped-by-program.xlsx', handXlsx({ sheets: [sheet] }), {
    reason:
      'all real days have days up to 12 and all text days above: the program swapped day and month, which must at least be asked',
    answers: { day_order: 'dmy' },
    asks: ['day_order'],
    tables: { admissions },
  });
}

function withTime() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.real)],
    people(94, 8),
  );
  const text = listSheet(
    [ordinal, name, unit(), admitted((one) => `${DAYS.padded(one)} 00:00:00`)],
    people(94, 8),
  );
  sheet.rows = sheet.rows.map((row, at) =>
    at % 2 === 0 && at > 0 ? (text.sheet.rows[at] ?? row) : row,
  );
  return makeCase('days-with-time.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'days with 00:00:00 after them, as programs export them',
    tables: { admissions },
  });
}

function serials() {
  const serial = (/** @type {string} */ one) => Date.parse(`${one}T00:00:00Z`) / 86_400_000 + 25569;
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.real)],
    people(95, 8),
  );
  const bare = [3, 6];
  for (const at of bare) {
    const row = sheet.rows[at + 1] ?? [];
    row[3] = serial(String(admissions[at]?.['admitted_on']));
  }
  return makeCase('days-as-bare-numbers.xlsx', handXlsx({ sheets: [sheet] }), {
    reason:
      'two days lost their format and stand as numbers: taken as days or rejected, never as years or counts',
    tables: { admissions: admissions.filter((_, at) => !bare.includes(at)) },
    may: { admissions: admissions.filter((_, at) => bare.includes(at)) },
  });
}
