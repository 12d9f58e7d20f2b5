import { Bridge, createDataset, type Dataset } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../data/make/days.js';
import { Random } from '../../data/make/random.js';

/** More of them in `npm run soak`. */
const COUNT = Number(process.env.KETNAP_BRIDGES ?? 40);

/** A person admitted, as the office of this test writes it down. */
interface Person {
  readonly unit_id: string;
  readonly admitted_on: string;
  readonly decided_on: string;
  readonly count: number;
}

/** What an office holds: persons by number, the unit above each unit. */
interface Office {
  readonly persons: ReadonlyMap<string, Person>;
  readonly above: ReadonlyMap<string, string | null>;
  readonly target: number;
}

const TERM = { term_id: 'T', name: 'T', starts_on: '2015-01-01', ends_on: '2019-12-31' };
const FIRST = dayOf('2014-06-01');
const LAST = dayOf('2020-06-30');

describe('the steps of a count', () => {
  it('are what counting the persons one by one gives', () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const random = new Random(seed);
      const then = randomOffice(random);
      const now = laterOffice(random, then);
      const [asOf, later] = [isoOf(LAST - 600), isoOf(LAST - random.between(0, 599))];
      const address = (unit: string, to: string, countBy: string) =>
        `quotaAttainment/${unit}/T/admitted?term=T&asOf=${to}&every=term&countBy=${countBy}`;
      const units = [...then.above.keys()].filter((unit) => now.above.has(unit));
      const bridges = new Bridge(datasetOf(then), datasetOf(now)).figures(
        units.map((unit) => ({
          then: address(unit, asOf, 'admitted_on'),
          now: address(unit, later, 'decided_on'),
        })),
      );
      bridges.forEach(({ from, to, steps }, at) => {
        const unit = units[at]!;
        const counted = waysOf(then, now).map(({ persons, above }, step) => {
          const column = step < 6 ? 'admitted_on' : 'decided_on';
          return count(persons, above, unit, column, step < 7 ? asOf : later);
        });
        expect([from, ...steps.map(({ value }) => value)], `${seed} ${unit}`).toEqual(counted);
        expect(to).toBe(counted.at(-1));
        const parts = counted.slice(1).map((value, i) => String(value - counted[i]!));
        expect(steps.map(({ part }) => part)).toEqual(parts);
        expect(steps.map(({ shown }) => shown)).toEqual(parts.map((part) => Number(part) * 100));
      });
    }
  });
});

/** Then, and after each of the seven steps. */
function waysOf(then: Office, now: Office): Pick<Office, 'persons' | 'above'>[] {
  /** Where a person stands as long as the units are those of then. */
  const meanwhile = (person: Person): Person => {
    let unit: string | null = person.unit_id;
    while (unit !== null && !then.above.has(unit)) unit = now.above.get(unit) ?? null;
    return { ...person, unit_id: unit ?? person.unit_id };
  };
  const added = new Map(then.persons);
  for (const [id, person] of now.persons)
    if (!then.persons.has(id)) added.set(id, meanwhile(person));
  const kept = new Map([...added].filter(([id]) => now.persons.has(id)));
  const corrected = new Map(
    [...kept].map(([id]) => {
      const [old, person] = [then.persons.get(id), now.persons.get(id)!];
      return [id, old?.unit_id === person.unit_id ? person : meanwhile(person)];
    }),
  );
  const old = { above: then.above };
  return [
    { persons: then.persons, ...old },
    { persons: added, ...old },
    { persons: kept, ...old },
    { persons: corrected, ...old },
    { persons: corrected, ...old },
    now,
    now,
    now,
  ];
}

function count(
  persons: ReadonlyMap<string, Person>,
  above: ReadonlyMap<string, string | null>,
  unit: string,
  column: 'admitted_on' | 'decided_on',
  asOf: string,
): number {
  let sum = 0;
  for (const person of persons.values()) {
    if (person[column] < TERM.starts_on || person[column] > TERM.ends_on || person[column] > asOf)
      continue;
    let at: string | null | undefined = above.has(person.unit_id) ? person.unit_id : null;
    while (at && at !== unit) at = above.get(at);
    if (at === unit) sum += person.count;
  }
  return sum;
}

function randomOffice(random: Random): Office {
  const above = new Map<string, string | null>([['h', null]]);
  for (let at = 0; at < random.between(1, 6); at++) above.set(`x${at}`, anyUnit(random, above));
  const persons = Array.from(
    { length: random.between(0, 60) },
    (_, at) => [`KN${at}`, person(random, above)] as const,
  );
  return { persons: new Map(persons), above, target: random.between(1, 40) };
}

function laterOffice(random: Random, then: Office): Office {
  const above = new Map(then.above);
  if (random.chance(0.6)) {
    for (const unit of [...above.keys()].slice(1)) {
      const isBelow = [...above.values()].includes(unit);
      if (random.chance(0.2)) above.set(unit, 'h');
      else if (!isBelow && random.chance(0.15)) above.delete(unit);
    }
    for (let at = 0; at < random.between(0, 3); at++) above.set(`n${at}`, anyUnit(random, above));
  }
  const persons = new Map<string, Person>();
  for (const [id, old] of then.persons) {
    if (random.chance(0.1)) continue;
    const other = person(random, above);
    const isWhere = above.has(old.unit_id) ? old.unit_id : other.unit_id;
    const mixed = {
      unit_id: random.chance(0.1) ? other.unit_id : isWhere,
      admitted_on: random.chance(0.1) ? other.admitted_on : old.admitted_on,
      decided_on: random.chance(0.1) ? other.decided_on : old.decided_on,
      count: random.chance(0.1) ? other.count : old.count,
    };
    persons.set(id, mixed);
  }
  for (let at = 0; at < random.between(0, 12); at++) persons.set(`M${at}`, person(random, above));
  return { persons, above, target: random.between(1, 40) };
}

function anyUnit(random: Random, above: ReadonlyMap<string, unknown>): string {
  return random.pick([...above.keys()], () => 1);
}

function person(random: Random, above: ReadonlyMap<string, unknown>): Person {
  const day = random.between(FIRST, LAST);
  return {
    unit_id: anyUnit(random, above),
    admitted_on: isoOf(day),
    decided_on: isoOf(day - random.between(0, 30)),
    count: random.chance(0.2) ? random.between(2, 4) : 1,
  };
}

function datasetOf({ persons, above, target }: Office): Dataset {
  const rows = [...persons].map(([admission_id, person]) => ({ admission_id, ...person }));
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  return createDataset(
    {
      units: [...above].map(([unit_id, parent_id]) => ({
        unit_id,
        name: unit_id,
        level: parent_id === null ? 'district' : 'commune',
        parent_id,
      })),
      terms: [TERM],
      targets: [{ unit_id: 'h', term_id: 'T', target }],
      admissions: Object.fromEntries(
        (['admission_id', 'unit_id', 'admitted_on', 'decided_on', 'count'] as const).map((name) => [
          name,
          column(name),
        ]),
      ),
    },
    { covers: [isoOf(FIRST - 60), isoOf(LAST)] },
  );
}
