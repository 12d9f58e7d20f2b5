import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isoDay, parseDay } from '../dataset/days.ts';
import { eliminatedOn } from './eliminated-on.ts';
import { type EliminationRow, eliminations } from './eliminations.ts';
import { mergedCells } from './merged-cells.ts';
import { remainingLocalities } from './remaining-localities.ts';

/** Two roots; under the first, districts with communes. */
const PARENTS = {
  r: null,
  a: 'r',
  a1: 'a',
  a2: 'a',
  b: 'r',
  b1: 'b',
  b2: 'b',
  s: null,
  s1: 's',
} as const;
type Unit = keyof typeof PARENTS;
const UNITS = Object.keys(PARENTS) as Unit[];
const FIRST = parseDay('2020-01-01')!;
const DAYS = 70;

interface Locality {
  readonly id: string;
  readonly unit: Unit;
  readonly from: number | null;
  readonly to: number | null;
}
interface Spell {
  readonly locality: string;
  readonly cell: string;
  readonly from: number;
  readonly to: number | null;
}
interface World {
  readonly localities: readonly Locality[];
  readonly spells: readonly Spell[];
}

/** Localities that come and go, cells that hand over, span communes and districts, leave gaps, stay open. */
const world: fc.Arbitrary<World> = fc
  .record({
    places: fc.array(
      fc.record({
        unit: fc.constantFrom<Unit>('a', 'a1', 'a1', 'a2', 'b1', 'b2', 'r', 's1', 's1'),
        from: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 3 }),
        to: fc.option(fc.integer({ min: 21, max: DAYS }), { freq: 3 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    meetings: fc.array(
      fc.record({
        locality: fc.nat(99),
        cell: fc.nat(3),
        from: fc.integer({ min: 0, max: DAYS }),
        length: fc.option(fc.nat(30), { freq: 4 }),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ places, meetings }) => {
    const localities = places.map((place, i) => ({ ...place, id: `l${i}` }));
    const spells = meetings.map(({ locality, cell, from, length }) => {
      const { id, unit } = localities[locality % localities.length]!;
      // Cells keep to one root, else no unit holds their localities together.
      const name = `${unit.startsWith('s') ? 's' : 'r'}-c${cell}`;
      return { locality: id, cell: name, from, to: length === null ? null : from + length };
    });
    return { localities, spells };
  });

const day = (offset: number): string => isoDay(FIRST + offset);

function datasetOf({ localities, spells }: World): Dataset {
  return createDataset(
    {
      units: UNITS.map((id) => ({ unit_id: id, name: id, level: 'x', parent_id: PARENTS[id] })),
      admissions: [{ admitted_on: day(0), unit_id: 'r' }],
      localities: table(
        ['locality_id', 'name', 'unit_id', 'valid_from', 'valid_to'],
        localities,
        (l) => [
          l.id,
          l.id,
          l.unit,
          l.from === null ? null : day(l.from),
          l.to === null ? null : day(l.to),
        ],
      ),
      cell_coverage: table(['locality_id', 'cell_id', 'from', 'to'], spells, (s) => [
        s.locality,
        s.cell,
        day(s.from),
        s.to === null ? null : day(s.to),
      ]),
    },
    { covers: [day(0), day(DAYS)] },
  );
}

function table<Row>(
  columns: readonly string[],
  rows: readonly Row[],
  values: (row: Row) => readonly (string | null)[],
): Record<string, (string | null)[]> {
  const written = rows.map(values);
  return Object.fromEntries(columns.map((name, i) => [name, written.map((row) => row[i]!)]));
}

/** The definitions, word by word, over the plain rows of one day. */
class OneDay {
  readonly localities: readonly Locality[];
  readonly cellsOf: ReadonlyMap<string, ReadonlySet<string>>;

  constructor({ localities, spells }: World, on: number) {
    this.localities = localities.filter((l) => (l.from ?? -99) <= on && on <= (l.to ?? 999));
    this.cellsOf = new Map(
      this.localities.map(({ id }) => [
        id,
        new Set(
          spells
            .filter((s) => s.locality === id && s.from <= on && on <= (s.to ?? 999))
            .map((s) => s.cell),
        ),
      ]),
    );
  }

  membersOf(cell: string): Locality[] {
    return this.localities.filter(({ id }) => this.cellsOf.get(id)!.has(cell));
  }

  merged(): string[] {
    const cells = new Set([...this.cellsOf.values()].flatMap((some) => [...some]));
    return [...cells].filter((cell) => this.membersOf(cell).length >= 2);
  }

  stateOf(locality: string): 'own' | 'joint' | 'none' | 'absent' {
    const cells = this.cellsOf.get(locality);
    if (!cells) return 'absent';
    if (cells.size === 0) return 'none';
    return [...cells].some((cell) => this.membersOf(cell).length === 1) ? 'own' : 'joint';
  }

  mergedIn(unit: Unit): string[] {
    return this.merged().filter((cell) => this.membersOf(cell).some((l) => isIn(l.unit, unit)));
  }
}

const pathOf = (unit: Unit): Unit[] => {
  const parent = PARENTS[unit];
  return parent === null ? [unit] : [unit, ...pathOf(parent)];
};
const isIn = (unit: Unit, above: Unit): boolean => pathOf(unit).includes(above);

function causeOf(before: readonly Locality[], now: OneDay): string {
  const left = before.filter(({ id }) => now.cellsOf.has(id));
  const merged = new Set(now.merged());
  if (left.some(({ id }) => now.stateOf(id) === 'none')) return 'dissolved';
  if (left.some(({ id }) => [...now.cellsOf.get(id)!].some((cell) => merged.has(cell))))
    return 'regrouped';
  return left.length < 2 ? 'localities_joined' : 'split';
}

/** The events of a world day by day. */
function eventsOf(given: World, after: number, upTo: number): Omit<EliminationRow, 'unit'>[] {
  const events: Omit<EliminationRow, 'unit'>[] = [];
  const add = (on: number, cell: string, members: readonly Locality[], cause: string | null) => {
    const shared = members
      .map((l) => pathOf(l.unit))
      .reduce((a, b) => a.filter((u) => b.includes(u)));
    events.push({
      cell_id: cell,
      unit_id: shared[0]!,
      on: day(on),
      event: cause === null ? 'formed' : 'eliminated',
      cause: cause as EliminationRow['cause'],
      localities: members.length,
      locality_ids: members.map(({ id }) => id).join('&'),
    });
  };
  for (let on = after + 1; on <= upTo; on++) {
    const [before, now] = [new OneDay(given, on - 1), new OneDay(given, on)];
    const [was, is] = [before.merged(), now.merged()];
    for (const cell of is) if (!was.includes(cell)) add(on, cell, now.membersOf(cell), null);
    for (const cell of was.filter((one) => !is.includes(one))) {
      const members = before.membersOf(cell);
      add(on, cell, members, causeOf(members, now));
    }
  }
  const place = ({ unit_id }: { unit_id: string }): number => UNITS.indexOf(unit_id as Unit);
  return events.sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.on < b.on ? -1 : Number(a.on > b.on)) ||
      (a.cell_id < b.cell_id ? -1 : 1),
  );
}

const offsets = fc.uniqueArray(fc.integer({ min: -5, max: DAYS + 20 }), {
  minLength: 1,
  maxLength: 6,
});

describe('localities and cells, against the plain rows day by day', () => {
  it('mergedCells counts every unit on any day', () => {
    fc.assert(
      fc.property(world, offsets, (given, days) => {
        const dataset = datasetOf(given);
        for (const on of days) {
          const now = new OneDay(given, on);
          const expected = UNITS.map((unit) => {
            const states = given.localities
              .filter((l) => isIn(l.unit, unit))
              .map(({ id }) => now.stateOf(id));
            const count = (state: string): number => states.filter((s) => s === state).length;
            const all = states.length - count('absent');
            if (on > DAYS) return [unit, null, null, null, null, null];
            if (on < beginOf(given)) return [unit, all, null, null, null, null];
            const numbers = [count('own'), count('joint'), count('none')];
            expect(numbers.reduce((sum, number) => sum + number)).toBe(all);
            return [unit, all, ...numbers, now.mergedIn(unit).length];
          });
          const { rows } = mergedCells(dataset, { units: UNITS, on: day(on) });
          const found = rows.map((r) => [
            r.unit_id,
            r.localities,
            r.own,
            r.joint,
            r.none,
            r.merged_cells,
          ]);
          expect(found).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('mergedCells counts a series of days as it counts each, whichever units are chosen', () => {
    const chosen = fc.subarray(UNITS, { minLength: 1 });
    fc.assert(
      fc.property(world, chosen, fc.integer({ min: 0, max: 400 }), (given, units, length) => {
        const dataset = datasetOf(given);
        const to = day(length);
        const { rows } = mergedCells(dataset, { units, from: day(-3), to, every: 'month' });
        for (const row of rows) {
          const alone = mergedCells(dataset, { units: [row.unit_id], on: row.on });
          expect(row).toEqual(alone.rows[0]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('eliminations finds every event, its unit and its cause', () => {
    fc.assert(
      fc.property(world, fc.nat(40), fc.nat(60), (given, after, length) => {
        const options = { from: day(after), to: day(after + length) };
        const { rows } = eliminations(datasetOf(given), options);
        const found = rows.map(({ unit, ...row }) => {
          expect(unit).toBe(row.unit_id);
          return row;
        });
        // What happens after the data's last day is not known.
        expect(found).toEqual(eventsOf(given, after, Math.min(after + length, DAYS)));
      }),
      { numRuns: 150 },
    );
  });

  it('merged at start + formed − eliminated = merged at end, for every root', () => {
    fc.assert(
      fc.property(world, fc.nat(40), fc.nat(60), (given, after, length) => {
        fc.pre(beginOf(given) <= DAYS);
        const dataset = datasetOf(given);
        // Before the first coverage and after the data it is not known which cells are merged.
        const begin = Math.max(after, beginOf(given));
        const [from, to] = [day(begin), day(Math.max(begin, Math.min(begin + length, DAYS)))];
        for (const root of ['r', 's']) {
          const merged = (on: string): number =>
            mergedCells(dataset, { units: [root], on }).rows[0]!.merged_cells!;
          const { rows } = eliminations(dataset, { units: [root], from, to });
          const change = rows.reduce((sum, { event }) => sum + (event === 'formed' ? 1 : -1), 0);
          expect(merged(from) + change).toBe(merged(to));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('eliminatedOn names the day after the last one with a merged cell', () => {
    fc.assert(
      fc.property(world, fc.nat(DAYS), (given, asOf) => {
        const expected = UNITS.map((unit) => {
          let last = asOf;
          while (last >= -5 && new OneDay(given, last).mergedIn(unit).length === 0) last--;
          return [unit, last < -5 || last === asOf ? null : day(last + 1)];
        });
        const { rows } = eliminatedOn(datasetOf(given), { units: UNITS, asOf: day(asOf) });
        expect(rows.map((row) => [row.unit_id, row.eliminated_on])).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('remainingLocalities tells since when the state has lasted', () => {
    fc.assert(
      fc.property(world, fc.nat(DAYS), (given, on) => {
        const begins = beginOf(given);
        const now = new OneDay(given, on);
        const expected = (on < begins ? [] : given.localities)
          .map((l) => ({ ...l, state: now.stateOf(l.id) }))
          .filter(({ state }) => state === 'joint' || state === 'none')
          .sort((a, b) => UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit))
          .map(({ id, unit, state }) => {
            let since = on;
            while (since >= 0 && new OneDay(given, since - 1).stateOf(id) === state) since--;
            const cells = [...now.cellsOf.get(id)!].sort();
            return [
              unit,
              id,
              state,
              since < begins || begins === -Infinity || since < 0 ? null : day(since),
              cells,
            ];
          });
        const { rows } = remainingLocalities(datasetOf(given), { on: day(on) });
        const found = rows.map((row) => [
          row.unit_id,
          row.locality_id,
          row.state,
          row.since,
          row.cell_ids.split('&').filter(Boolean).sort(),
        ]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});

/** The first day on which any locality is covered; before all days where none ever is. */
function beginOf(given: World): number {
  const firsts = given.spells.filter((s) => lives(given, s)).map((s) => firstOf(given, s));
  return firsts.length === 0 ? -Infinity : Math.min(...firsts);
}

/** Whether the locality exists on any day of the spell. */
function lives(given: World, spell: Spell): boolean {
  const { from, to } = given.localities.find(({ id }) => id === spell.locality)!;
  return spell.from <= (to ?? 999) && (spell.to ?? 999) >= (from ?? -99);
}

function firstOf(given: World, spell: Spell): number {
  const { from } = given.localities.find(({ id }) => id === spell.locality)!;
  return Math.max(spell.from, from ?? -99);
}
