import { admissions, officeCase } from '../../office-case.js';

const TITLE = 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024';
const DAYS = ['03/02/2024', '19/05/2024', '02/09/2024'];
const ISO = ['2024-02-03', '2024-05-19', '2024-09-02'];

/** @param {readonly string[]} sexes */
const rows = (sexes) => ({
  admissions: admissions(sexes.map((sex, at) => [`Chi bộ thôn ${at + 1}`, ISO[at], sex])),
});
/** @param {string} heads @param {readonly string[]} values */
const list = (heads, values) => [
  `${TITLE} | | | | `,
  `STT | Họ và tên | ${heads} | Chi bộ | Ngày kết nạp`,
  ...values.map(
    (value, at) => `${at + 1} | Người ${at + 1} | ${value} | Chi bộ thôn ${at + 1} | ${DAYS[at]}`,
  ),
];

const WOMAN_FIRST = ['female', 'male', 'female'];
/** Heads, values, and whether codes have to be asked for. @type {[heads: string, values: string[], isAsked: boolean][]} */
const WAYS = [
  ['Giới tính', ['Nữ', 'Nam', 'Nữ'], false],
  ['Giới tính', ['nữ', 'nam', 'nữ'], false],
  ['Nam/Nữ', ['Nữ', 'Nam', 'Nữ'], false],
  ['Giới tính', ['F', 'M', 'F'], false],
  ['Phái', ['Nữ', 'Nam', 'Nữ'], false],
  ['Giới tính', ['1', '0', '1'], true],
  ['Giới tính', ['2', '1', '2'], true],
  ['Giới tính (1: nam, 2: nữ)', ['2', '1', '2'], false],
  ['Giới tính', ['x', '', 'x'], true],
  ['Nam | Nữ', [' | x', 'x | ', ' | x'], false],
  ['Năm sinh nam | Năm sinh nữ', [' | 1990', '1985 | ', ' | 1992'], false],
];

/** Sex as words, numbers, ticks and two columns. */
export function officeSexCases() {
  return [
    ...WAYS.map(([heads, values, isAsked], at) =>
      officeCase(
        `sex-${at + 1}`,
        `sex under “${heads}” written ${values[0] || 'empty'}`,
        list(heads, values),
        isAsked ? { asks_about: [heads.split(' (')[0]] } : { tables: rows(WOMAN_FIRST) },
      ),
    ),
    officeCase(
      'sex-blank-tick',
      'an empty tick for women is not “no”',
      list('Nữ', ['x', '', 'x']),
      {
        asks_about: ['đánh dấu'],
      },
    ),
  ];
}
