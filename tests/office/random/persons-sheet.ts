import type { Sheet } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { writeFoot, writeHead, writeTitle } from './frame.ts';
import { Paper } from './paper.ts';
import { lastDate, randomPeriod, two, type SaidPeriod } from './periods.ts';
import { leavesOf, randomPlaces } from './places.ts';
import { NOTHING, type OfficeTruth } from './truth.ts';

interface Person {
  readonly place: { readonly name: string; readonly key: string };
  readonly day: string;
  readonly isWoman: boolean;
}

type Column =
  | 'ordinal'
  | 'name'
  | 'birth'
  | 'sex'
  | 'nation'
  | 'unit'
  | 'admitted'
  | 'official'
  | 'home'
  | 'remark';

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  ordinal: ['TT', 'STT'],
  name: ['Họ và tên', 'Họ tên'],
  birth: ['Ngày sinh', 'Ngày, tháng, năm sinh', 'Năm sinh'],
  sex: ['Giới tính', 'Nam/Nữ'],
  nation: ['Dân tộc'],
  unit: ['Chi bộ', 'Đơn vị', 'Tổ chức đảng', 'Chi bộ sinh hoạt'],
  admitted: ['Ngày kết nạp', 'Ngày vào Đảng', 'Ngày kết nạp Đảng', 'Kết nạp ngày'],
  official: ['Ngày chính thức', 'Ngày công nhận chính thức'],
  home: ['Quê quán', 'Nơi ở hiện nay'],
  remark: ['Ghi chú'],
};

/** A list of the admitted, one a row, and what it was made from. */
export function personsSheet(random: Random): { sheet: Sheet; truth: OfficeTruth } {
  const period = randomPeriod(random);
  const { shape, places } = randomPlaces(random);
  const leaves =
    shape === 'communes-cells' ? places.map(({ name }) => ({ name, key: name })) : leavesOf(places);
  const columns = randomColumns(random);
  const isGrouped = random.chance(0.3);
  const shown = isGrouped ? columns.filter((column) => column !== 'unit') : columns;
  const persons = Array.from({ length: random.between(5, 30) }, () =>
    randomPerson(random, leaves, period),
  );
  const paper = new Paper();
  writeTitle(paper, random, ['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP', period.words], shown.length);
  writeHead(
    paper,
    random,
    shown.map((column) => [random.pick(HEADS[column], () => 1)]),
  );
  writeRows(paper, random, shown, isGrouped, persons);
  writeFoot(paper, random, shown.length);
  const tellsSex = columns.includes('sex');
  return {
    sheet: paper.sheet('Danh sách'),
    truth: {
      ...NOTHING,
      admissions: persons.map(({ place, day, isWoman }) => [
        place.key,
        day,
        tellsSex ? (isWoman ? 'yes' : 'no') : null,
      ]),
    },
  };
}

function randomColumns(random: Random): Column[] {
  const all: readonly (readonly [Column, number])[] = [
    ['ordinal', 0.9],
    ['name', 0.95],
    ['birth', 0.6],
    ['sex', 0.5],
    ['nation', 0.4],
    ['unit', 1],
    ['admitted', 1],
    ['official', 0.3],
    ['home', 0.3],
    ['remark', 0.3],
  ];
  return all.filter(([, share]) => random.chance(share)).map(([column]) => column);
}

function randomPerson(
  random: Random,
  leaves: readonly { name: string; key: string }[],
  { from, to }: SaidPeriod,
): Person {
  const year = from.slice(0, 4);
  const month = random.between(toNumber(from.slice(5, 7)), toNumber(to.slice(5, 7)));
  const date = random.between(1, lastDate(toNumber(year), month));
  return {
    place: random.pick(leaves, () => 1),
    day: `${year}-${two(month)}-${two(date)}`,
    isWoman: random.chance(0.4),
  };
}

const toNumber = (text: string): number => Number(text);

function writeRows(
  paper: Paper,
  random: Random,
  columns: readonly Column[],
  isGrouped: boolean,
  persons: readonly Person[],
): void {
  const isReal = random.chance(0.5);
  const written = (day: string): string | { day: string } =>
    isReal ? { day } : day.split('-').reverse().join('/');
  const valueOf = (column: Column, person: Person, number: number) => {
    const values = {
      ordinal: number,
      name: `Người ${number}`,
      birth: written(
        `${random.between(1975, 1999)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
      ),
      sex: person.isWoman ? 'Nữ' : 'Nam',
      nation: random.pick(['Kinh', 'Xơ Đăng', 'Ba Na'], () => 1),
      unit: person.place.name,
      admitted: written(person.day),
      official: written(
        person.day.replace(/^\d{4}/, (year) => String(Number(year) + 1)).replace('02-29', '02-28'),
      ),
      home: random.pick(['Xã Tam Thanh, huyện Phú Ninh', 'Nam Định', 'Xã Tân Cảnh'], () => 1),
      remark: null,
    };
    return values[column];
  };
  const write = (person: Person, number: number): void => {
    paper.row(...columns.map((column) => valueOf(column, person, number)));
  };
  if (!isGrouped) return persons.forEach((person, i) => write(person, i + 1));
  let number = 0;
  for (const name of new Set(persons.map(({ place }) => place.name))) {
    const row = paper.row(name);
    paper.merge(row, 0, row, columns.length - 1);
    for (const person of persons.filter(({ place }) => place.name === name))
      write(person, ++number);
  }
}
