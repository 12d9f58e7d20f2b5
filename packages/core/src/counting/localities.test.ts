import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coverage, Localities } from '../dataset/dataset.ts';
import type { UnitTree } from '../dataset/tree.ts';
import { countLocalities } from './localities.ts';
import { slotsOf } from './slots.ts';

const LAST = 150;
/** Units 0 (root) · 1 below 0 · 2, 3 below 1 · 4 below 0. */
const PARENT = Int32Array.of(-1, 0, 1, 1, 0);
const tree = { size: 5, parent: PARENT } as unknown as UnitTree;

/** Some stretches of days that neither touch nor overlap. */
const stretches = fc
  .uniqueArray(fc.nat(LAST), { maxLength: 6 })
  .map((days) => days.sort((a, b) => a - b))
  .map((days) =>
    days.flatMap((from, i) =>
      i % 2 === 0 && (days[i + 1] ?? 999) - from > 1 ? [[from, (days[i + 1] ?? 999) - 1]] : [],
    ),
  );

interface World {
  readonly units: readonly number[];
  /** `meetings[cell][locality]`: when the locality meets in the cell. */
  readonly meetings: readonly (readonly number[][])[][];
}

const world: fc.Arbitrary<World> = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    units: fc.array(fc.nat(4), { minLength: size, maxLength: size }),
    meetings: fc.array(fc.array(stretches, { minLength: size, maxLength: size }), { maxLength: 4 }),
  }),
) as fc.Arbitrary<World>;

const someDays = fc
  .uniqueArray(fc.integer({ min: -5, max: LAST + 5 }), { minLength: 1, maxLength: LAST })
  .map((days) => Int32Array.from(days).sort());

function encode({ units, meetings }: World): { localities: Localities; coverage: Coverage } {
  const names = units.map((_, i) => `l${i}`);
  const spells = meetings.flatMap((members, cell) =>
    members.flatMap((held, locality) => held.map(([from, to]) => [cell, locality, from!, to!])),
  );
  const column = (i: number) => Int32Array.from(spells, (spell) => spell[i]!);
  return {
    localities: {
      size: units.length,
      ids: names,
      names,
      unit: Int32Array.from(units),
      from: new Int32Array(units.length).fill(-3),
      to: new Int32Array(units.length).fill(999),
      row: Int32Array.from(units.keys()),
    },
    coverage: {
      size: spells.length,
      cellIds: meetings.map((_, i) => `c${i}`),
      cell: column(0),
      locality: column(1),
      from: column(2),
      to: column(3),
      row: Int32Array.from(spells.keys()),
    },
  };
}

const isBelow = (unit: number, above: number): boolean =>
  unit === above || (unit >= 0 && isBelow(PARENT[unit] ?? -1, above));

/** Own, joint, none and merged cells of a unit on a day, by asking every cell. */
function countsOn({ units, meetings }: World, unit: number, day: number): number[] {
  const cells = meetings.map((members) =>
    [...units.keys()].filter((l) => members[l]!.some(([from, to]) => from! <= day && day <= to!)),
  );
  const merged = cells.filter((members) => members.length > 1);
  const counts = [
    0,
    0,
    0,
    merged.filter((members) => members.some((l) => isBelow(units[l]!, unit))).length,
  ];
  units.forEach((at, locality) => {
    if (day < -3 || !isBelow(at, unit)) return;
    const met = cells.filter((members) => members.includes(locality));
    const state = met.length === 0 ? 2 : met.some((members) => members.length === 1) ? 0 : 1;
    counts[state]!++;
  });
  return counts;
}

describe('countLocalities', () => {
  it('counts as asking every cell on every day does, over many words of days', () => {
    const selections = fc.subarray([0, 1, 2, 3, 4], { minLength: 1 });
    fc.assert(
      fc.property(world, someDays, selections, (given, days, units) => {
        const { localities, coverage } = encode(given);
        const slots = slotsOf(tree, Int32Array.from(units));
        const counts = countLocalities(localities, coverage, days, slots);
        units.forEach((unit, slot) =>
          days.forEach((day, i) => {
            const at = slot * days.length + i;
            const { own, joint, none, mergedCells } = counts;
            const found = [own[at], joint[at], none[at], mergedCells[at]];
            expect(found).toEqual(countsOn(given, unit, day));
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('counts the cells that several of the units share', () => {
    const given = {
      units: [2, 3, 4],
      meetings: [
        [[[0, 9]], [[5, 20]], []],
        [[[0, 9]], [[10, 20]], []],
        [[[0, 9]], [], [[8, 20]]],
      ],
    };
    const { localities, coverage } = encode(given);
    const spanning = (units: number[], days: number[]): number =>
      countLocalities(
        localities,
        coverage,
        Int32Array.from(days),
        slotsOf(tree, Int32Array.from(units)),
      ).spanning;
    expect(spanning([2, 3, 4], [4, 9])).toBe(2);
    expect(spanning([2, 3, 4], [7])).toBe(1);
    expect(spanning([2, 3, 4], [4, 20])).toBe(0);
    expect(spanning([1, 4], [9])).toBe(1);
    expect(spanning([0], [9])).toBe(0);
  });
});
