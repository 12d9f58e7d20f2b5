/** The nine units of Đăk Tô district until 30-6-2025, in the order in which its office writes them. */
export const UNITS = [
  'Thị trấn Đăk Tô',
  'Xã Diên Bình',
  'Xã Tân Cảnh',
  'Xã Kon Đào',
  'Xã Đăk Trăm',
  'Xã Pô Kô',
  'Xã Ngọk Tụ',
  'Xã Đăk Rơ Nga',
  'Xã Văn Lem',
];

export const DISTRICT = 'Huyện Đăk Tô';

/** Targets (sum 400) and admissions (sum 425) of the term 2015-2020 up to 30-6-2020; only the sums were printed. */
export const TERM_FIGURES = [
  ['Thị trấn Đăk Tô', 70, 75],
  ['Xã Diên Bình', 52, 55],
  ['Xã Tân Cảnh', 50, 51],
  ['Xã Kon Đào', 45, 49],
  ['Xã Đăk Trăm', 42, 46],
  ['Xã Pô Kô', 42, 41],
  ['Xã Ngọk Tụ', 36, 39],
  ['Xã Đăk Rơ Nga', 33, 36],
  ['Xã Văn Lem', 30, 33],
].map(([unit, target, admitted]) => ({
  unit: String(unit),
  target: Number(target),
  admitted: Number(admitted),
}));

/** Ways of writing one name that were seen side by side, by who wrote it. */
export const SPELLINGS = {
  /** @param {string} name */
  bare: (name) => name.replace(/^(Xã|Thị trấn) /, ''),
  /** @param {string} name */
  small: (name) => name.replace(/^Xã/, 'xã').replace(/^Thị trấn/, 'thị trấn'),
  /** @param {string} name */
  short: (name) => name.replace(/^Xã /, 'X. ').replace(/^Thị trấn /, 'TT '),
  /** @param {string} name */
  shortSmall: (name) => name.replace(/^Xã /, 'x.').replace(/^Thị trấn /, 'tt.'),
  /** @param {string} name */
  capitals: (name) => name.toUpperCase(),
  /** @param {string} name */
  acute: (name) => name.replaceAll('Đăk', 'Đắk'),
  /** @param {string} name */
  plainA: (name) => name.replaceAll('Đăk', 'Đak'),
  /** The Icelandic letter that looks the same. @param {string} name */
  eth: (name) => name.replaceAll('Đ', '\u00D0'),
  /** @param {string} name */
  bareLetters: (name) =>
    name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd'),
  /** @param {string} name */
  nfd: (name) => name.normalize('NFD'),
  /** @param {string} name */
  doubleSpaces: (name) => ` ${name.replaceAll(' ', '  ')} `,
  /** @param {string} name */
  hardSpaces: (name) => name.replaceAll(' ', '\u00A0'),
};
