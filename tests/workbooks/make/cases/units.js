import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { makeCase } from '../case.js';
import { admitted, DAYS, name, ordinal, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';
import { SPELLINGS, UNITS } from '../units.js';

/** @import { Truth } from '../case.js' */

/** @typedef {(name: string) => string} Spelling */

/** Names of units as they are written. */
export async function unitCases() {
  const {
    bare,
    small,
    short,
    shortSmall,
    capitals,
    acute,
    plainA,
    eth,
    bareLetters,
    nfd,
    doubleSpaces,
    hardSpaces,
  } = SPELLINGS;
  const villages = UNITS.slice(1);
  return [
    await spelt('units-five-spellings', 'Đăk, Đắk, Đak, Ðăk (U+00D0), Dak side by side', [
      (one) => one,
      acute,
      plainA,
      eth,
      bareLetters,
    ]),
    await spelt(
      'units-prefixes',
      'xã, X., x., TT and no prefix at all',
      [small, short, shortSmall, bare],
      villages,
    ),
    await spelt(
      'units-town-shortened',
      'TT Đăk Tô, tt.Đăk Tô, thị trấn Đăk Tô',
      [small, short, shortSmall],
      ['Thị trấn Đăk Tô', 'Xã Đăk Trăm'],
    ),
    await spelt('units-capitals', 'names in capitals', [capitals]),
    await spelt('units-nfd', 'names in decomposed Unicode, every second one', [nfd, (one) => one]),
    await spelt('units-spaces', 'double, hard and outer spaces', [doubleSpaces, hardSpaces]),
    await spelt(
      'units-no-diacritics',
      'names without diacritics and without prefix',
      [(one) => bareLetters(bare(one))],
      villages,
    ),
    near(),
    bareTown(),
    unknown(),
    districtPath(),
  ];
}

/** @param {string} file @param {string} reason @param {Spelling[]} spellings @param {readonly string[]} [units] @param {Partial<Truth>} [more] */
async function spelt(file, reason, spellings, units = UNITS, more = {}) {
  const spell = (/** @type {string} */ one, /** @type {number} */ at) =>
    spellings[at % spellings.length]?.(one) ?? one;
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(spell), admitted(DAYS.padded)],
    people(120 + file.length, 18, { units }),
  );
  return makeCase(`${file}.xlsx`, await hucreXlsx({ sheets: [sheet] }), {
    reason,
    ...more,
    tables: { admissions },
  });
}

/** @param {string} file @param {Record<string, string>} written By unit. @param {Omit<Truth, 'tables'>} truth */
function written(file, written, truth) {
  const units = ['Xã Tân Cảnh', 'Xã Diên Bình', 'Xã Pô Kô', 'Thị trấn Đăk Tô', 'Xã Ngọk Tụ'];
  const spell = (/** @type {string} */ one, /** @type {number} */ at) =>
    at % 2 === 0 || Object.keys(written).length === 1 ? (written[one] ?? one) : one;
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(spell), admitted(DAYS.padded)],
    people(140 + file.length, 24, { units }),
  );
  return makeCase(`${file}.xlsx`, handXlsx({ sheets: [sheet] }), {
    ...truth,
    tables: { admissions },
  });
}

const near = () =>
  written(
    'units-near-spelling',
    { 'Xã Tân Cảnh': 'Xã Tân Cãnh', 'Xã Diên Bình': 'Xã Diên Bìn', 'Xã Ngọk Tụ': 'Xã Ngọc Tụ' },
    {
      reason: 'slips of the pen are proposed, and asked before they count',
      answers: {
        unit: {
          'Xã Tân Cãnh': 'Xã Tân Cảnh',
          'Xã Diên Bìn': 'Xã Diên Bình',
          'Xã Ngọc Tụ': 'Xã Ngọk Tụ',
        },
      },
      asks: ['unit'],
    },
  );

const bareTown = () =>
  written(
    'units-bare-town',
    { 'Thị trấn Đăk Tô': 'Đăk Tô' },
    {
      reason: 'Đăk Tô alone is a town, a district, and later a commune: asked',
      answers: { unit: { 'Đăk Tô': 'Thị trấn Đăk Tô' } },
      asks: ['unit'],
    },
  );

function unknown() {
  const { sheet, admissions } = listSheet(
    [ordinal, name, unit(), admitted(DAYS.padded)],
    people(170, 10),
  );
  (sheet.rows[5] ?? [])[2] = 'Xã Không Có Thật';
  return makeCase('units-unknown.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'a unit that nobody knows is asked; the person leaves it out',
    answers: { unit: { 'Xã Không Có Thật': null } },
    asks: ['unit'],
    tables: { admissions: admissions.filter((_, at) => at !== 4) },
    left_out_rows: [6],
  });
}

function districtPath() {
  const spell = (/** @type {string} */ one) =>
    `${one.replace('Xã', 'Đảng ủy xã').replace('Thị trấn', 'Đảng ủy thị trấn')}`;
  const { sheet, admissions } = listSheet(
    [ordinal, name, { ...unit(spell), head: 'Tổ chức cơ sở đảng' }, admitted(DAYS.padded)],
    people(171, 12),
  );
  return makeCase('units-party-committees.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'units named by their committee: Đảng ủy xã Tân Cảnh',
    answers: { unit: Object.fromEntries(UNITS.map((one) => [spell(one), one])) },
    tables: { admissions },
  });
}
