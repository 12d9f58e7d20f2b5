import { officeCase, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2026';
const YEAR = /** @type {const} */ (['2026-01-01', '2026-12-31']);

/** @param {readonly string[]} names @param {string} [title] */
const form = (names, title = TITLE) => [
  `${title} | | `,
  'TT | Đơn vị | Kết nạp',
  ...names.map((name, at) => `${at + 1} | ${name} | ${at + 3}`),
];
/** @param {readonly string[]} names */
const counted = (names) => ({
  totals: totals(Object.fromEntries(names.map((name, at) => [name, at + 3])), ...YEAR),
});

/** Names that differ in diacritics, or in their kind, alone. */
const TWO = [
  ['Xã Văn Lang', 'Xã Văn Lăng'],
  ['Phường Mỹ Tho', 'Xã Mỹ Thọ'],
  ['Xã Tân Thành', 'Xã Tân Thạnh'],
  ['Xã Ba Vì', 'Xã Ba Vĩ'],
  ['Phường Hòa Bình', 'Xã Hòa Bình'],
  ['Xã Yên Hòa', 'Xã Yên Hoà Thượng'],
];
/** Kinds of units of 2025. */
const OF_2025 = [
  ['Đặc khu Vân Đồn', 'Đặc khu Cô Tô'],
  ['Phường Kon Tum', 'Xã Ngọk Bay'],
  ['Đặc khu Lý Sơn', 'Xã Đăk Tô'],
];
/** One unit in two spellings. */
const ONE = [
  ['Chi bộ thôn 1', 'Chi bộ thôn 01'],
  ['Chi bộ TDP 3', 'Chi bộ TDP số 3'],
  ['Xã Kon Đào', 'X. Kon Đào'],
  ['Xã Hòa Bình', 'Xã Hoà Bình'],
];

/** How units are named, and when two names are one. */
export function officeNameCases() {
  return [
    ...[...TWO, ...OF_2025].map((names, at) =>
      officeCase(`name-two-${at + 1}`, `two units: ${names.join(' and ')}`, form(names), {
        tables: counted(names),
        or_asks: names,
      }),
    ),
    ...ONE.map((names, at) =>
      officeCase(
        `name-one-${at + 1}`,
        `perhaps one unit in two rows: ${names.join(' and ')}`,
        form(names),
        {
          asks_about: names,
        },
      ),
    ),
    ...[
      ['Xã Kon Đào (3 chi bộ)', 'Xã Tân Cảnh (12 chi bộ)'],
      ['Xã Kon Đào: 13 đảng viên', 'Xã Tân Cảnh: 9 đảng viên'],
    ].map((written, at) =>
      officeCase(`name-count-${at + 1}`, 'counts behind the names of units', form(written), {
        tables: counted(['Xã Kon Đào', 'Xã Tân Cảnh']),
        or_asks: ['Xã Kon Đào'],
      }),
    ),
    officeCase(
      'name-odd',
      'units that are called as parts of programs are',
      form(['constructor', '__proto__', 'toString']),
      {
        tables: counted(['constructor', '__proto__', 'toString']),
        or_asks: ['là đơn vị nào', 'proto'],
      },
    ),
    officeCase(
      'name-bare',
      'names without diacritics beside those with',
      form(['Xã Kon Đào', 'Xã Tân Cảnh', 'Xa Kon Dao']),
      {
        asks_about: ['Xa Kon Dao', 'Xã Kon Đào'],
      },
    ),
  ];
}
