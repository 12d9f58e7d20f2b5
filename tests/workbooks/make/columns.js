import { realDay } from './sheet.js';

/** @import { Cell } from './sheet.js' */
/** @import { Person } from './people.js' */

/**
 * A column of a list of people: its head, what stands in it, and what that tells.
 * @typedef {object} Column
 * @property {string} head
 * @property {(person: Person, at: number) => Cell} cell
 * @property {(person: Person, at: number) => Record<string, unknown>} [tells]
 */

/** @typedef {(day: string) => Cell} DayStyle */

/** Ways of writing a day. */
export const DAYS = {
  real: (/** @type {string} */ day) => realDay(day),
  iso: (/** @type {string} */ day) => day,
  slashes: written('/', ['d', 'm', 'y']),
  dashes: written('-', ['d', 'm', 'y']),
  dots: written('.', ['d', 'm', 'y']),
  padded: (/** @type {string} */ day) => day.split('-').reverse().join('/'),
  american: written('/', ['m', 'd', 'y']),
  shortYear: (/** @type {string} */ day) =>
    written('/', ['d', 'm', 'y'])(day).replace(/\/20(\d\d)$/, '/$1'),
  monthOnly: written('/', ['m', 'y']),
  yearOnly: written('/', ['y']),
};

/** @param {string} mark @param {('d' | 'm' | 'y')[]} order @returns {(day: string) => string} */
function written(mark, order) {
  return (day) => {
    const [y = '', m = '', d = ''] = day.split('-');
    const parts = { y, m: String(Number(m)), d: String(Number(d)) };
    return order.map((part) => parts[part]).join(mark);
  };
}

/** @type {Column} */
export const ordinal = { head: 'TT', cell: (_, at) => at + 1 };

/** @type {Column} */
export const name = { head: 'Họ và tên', cell: (person) => person.name };

/** @param {string} head @param {'admitted_on' | 'decided_on' | 'recognised_on'} column @param {DayStyle} style @returns {Column} */
export const day = (head, column, style) => ({
  head,
  cell: (person) => style(person[column]),
  tells: (person) => ({ [column]: person[column] }),
});

/** @param {DayStyle} style */
export const admitted = (style) => day('Ngày kết nạp', 'admitted_on', style);

/** @param {(name: string, at: number) => string} [spell] @returns {Column} */
export const unit = (spell = (name) => name) => ({
  head: 'Đơn vị',
  cell: (person, at) => spell(person.unit, at),
  tells: (person) => ({ unit: person.unit }),
});

/**
 * @param {string} head
 * @param {'youth_union' | 'ethnic_minority' | 'religious' | 'demobilised_soldier'} source
 * @param {Cell} [yes]
 * @param {Cell} [no]
 * @param {'no' | null} [meansNo] What `no` is, once it was asked.
 * @returns {Column}
 */
export const tick = (head, source, yes = 'x', no = null, meansNo = 'no') => ({
  head,
  cell: (person) => (person[source] ? yes : no),
  tells: (person) => ({ [source]: person[source] ? 'yes' : meansNo }),
});

/** @param {[Cell, Cell]} [words] Men, women. @returns {Column} */
export const sex = ([male, female] = ['Nam', 'Nữ']) => ({
  head: 'Giới tính',
  cell: (person) => (person.sex === 'male' ? male : female),
  tells: (person) => ({ sex: person.sex }),
});

/** The birth date stands in the column of the person's sex. @param {'male' | 'female'} of @param {DayStyle} style @returns {Column} */
export const birthIf = (of, style) => ({
  head: of === 'male' ? 'Nam' : 'Nữ',
  cell: (person) => (person.sex === of ? style(person.birth) : null),
  tells: (person) => ({ sex: person.sex }),
});

/** @param {string} head @param {Cell} [cell] @returns {Column} */
export const remark = (head, cell = null) => ({ head, cell: () => cell });

/** @param {readonly Column[]} columns @param {readonly Person[]} people @returns {Cell[][]} */
export const rowsOf = (columns, people) =>
  people.map((person, at) => columns.map(({ cell }) => cell(person, at)));

/** @param {readonly Column[]} columns */
export const headOf = (columns) => columns.map(({ head }) => head);

/** @param {readonly Column[]} columns @param {readonly Person[]} people */
export const truthOf = (columns, people) =>
  people.map((person, at) =>
    Object.assign({}, ...columns.map(({ tells }) => tells?.(person, at) ?? {})),
  );
