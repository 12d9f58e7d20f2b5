import type { Sheet } from '@ketnap/sheets';
import type { Random } from '../../../data/make/random.js';
import { writeFoot, writeHead, writeTitle } from './frame.ts';
import { Paper } from './paper.ts';
import { personHead, randomPersonColumns, type PersonColumn } from './person-columns.ts';
import { lastDate, randomPeriod, two, type SaidPeriod } from './periods.ts';
import { leavesOf, randomPlaces } from './places.ts';
import { personsTitle } from './titles.ts';
import { NOTHING, type OfficeTruth } from './truth.ts';

interface Person {
  readonly place: { readonly name: string; readonly key: string };
  readonly day: string;
  readonly isWoman: boolean;
}

/** A list of the admitted, one a row, and what it was made from. */
export function personsSheet(random: Random): { sheet: Sheet; truth: OfficeTruth } {
  const period = randomPeriod(random);
  const { shape, places } = randomPlaces(random);
  const leaves =
    shape === 'communes-cells' ? places.map(({ name }) => ({ name, key: name })) : leavesOf(places);
  const columns = randomPersonColumns(random);
  const isGrouped = random.chance(0.3);
  const shown = isGrouped ? columns.filter((column) => column !== 'unit') : columns;
  const persons = Array.from({ length: random.between(5, 30) }, () =>
    randomPerson(random, leaves, period),
  );
  const paper = new Paper();
  writeTitle(paper, random, [personsTitle(random), period.words], shown.length);
  writeHead(
    paper,
    random,
    shown.map((column) => personHead(random, column)),
  );
  writeRows(paper, random, shown, isGrouped, persons);
  writeFoot(paper, random, shown.length);
  const tellsSex = (['sex', 'tick', 'men_born'] as const).some((one) => columns.includes(one));
  // An empty tick does not say that a person is none.
  const isTicked = columns.includes('tick');
  return {
    sheet: paper.sheet('Danh sách'),
    truth: {
      ...NOTHING,
      admissions: persons.map(({ place, day, isWoman }) => [
        place.key,
        day,
        tellsSex ? (isWoman ? 'yes' : isTicked ? null : 'no') : null,
      ]),
    },
  };
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
  columns: readonly PersonColumn[],
  isGrouped: boolean,
  persons: readonly Person[],
): void {
  const isReal = random.chance(0.5);
  const written = (day: string): string | { day: string } =>
    isReal ? { day } : day.split('-').reverse().join('/');
  const valueOf = (column: PersonColumn, person: Person, number: number) => {
    const born = random.between(1970, 1997);
    const [year, month, date] = person.day.split('-').map(Number);
    const values = {
      ordinal: number,
      name: `Người ${number}`,
      birth: written(`${born}-0${random.between(1, 9)}-1${random.between(0, 9)}`),
      men_born: person.isWoman ? null : born,
      women_born: person.isWoman ? born : null,
      sex: person.isWoman ? 'Nữ' : 'Nam',
      tick: person.isWoman ? 'x' : null,
      nation: random.pick(['Kinh', 'Xơ Đăng', 'Ba Na'], () => 1),
      unit: person.place.name,
      admitted: written(person.day),
      date: date!,
      month: month!,
      year: year!,
      official: written(
        person.day.replace(String(year), String(year! + 1)).replace('02-29', '02-28'),
      ),
      union: written(`${born + 16}-03-26`),
      workplace: random.pick(['Trường THCS Tân Cảnh', 'Hộ gia đình', 'UBND xã'], () => 1),
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
