import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, isoDay, parseDay, type Dataset } from '../index.ts';

const FIRST = parseDay('2015-01-01')!;

interface Spell {
  readonly locality_id: string;
  readonly cell_id: string;
  readonly from: string;
  readonly to: string | null;
}

const localities = ['a', 'b', 'c'].map((id, index) => ({
  locality_id: id,
  name: id,
  unit_id: 'commune',
  valid_from: index === 1 ? isoDay(FIRST + 10) : null,
  valid_to: index === 2 ? isoDay(FIRST + 25) : null,
}));

function datasetOf(spells: readonly Spell[]): Dataset {
  return createDataset({
    units: [{ unit_id: 'commune', name: 'Xã', level: 'commune' }],
    admissions: [],
    localities,
    cell_coverage: spells,
  });
}

const spell = fc
  .record({
    locality_id: fc.constantFrom('a', 'b', 'c'),
    cell_id: fc.constantFrom('x', 'y'),
    first: fc.nat(40),
    length: fc.option(fc.nat(12)),
  })
  .map(({ first, length, ...ids }): Spell => ({
    ...ids,
    from: isoDay(FIRST + first),
    to: length === null ? null : isoDay(FIRST + first + length),
  }));

/** Whether the rows say that the locality meets in the cell on a day on which it exists. */
function meets(spells: readonly Spell[], locality: string, cell: string, day: string): boolean {
  const { valid_from, valid_to } = localities.find(({ locality_id }) => locality_id === locality)!;
  if (day < (valid_from ?? '') || day > (valid_to ?? '9')) return false;
  return spells.some(
    ({ locality_id, cell_id, from, to }) =>
      locality_id === locality && cell_id === cell && day >= from && day <= (to ?? '9'),
  );
}

describe('coverage', () => {
  it('covers exactly the days that the rows cover, within the locality', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 12 }), (spells) => {
        const { coverage, localities: encoded } = datasetOf(spells);
        const { cell, cellIds, locality, from, to, size } = coverage!;
        for (const id of ['a', 'b', 'c']) {
          for (const cellId of ['x', 'y']) {
            for (let day = FIRST - 1; day < FIRST + 60; day++) {
              let spellsOfDay = 0;
              for (let at = 0; at < size; at++) {
                const same = encoded!.ids[locality[at]!] === id && cellIds[cell[at]!] === cellId;
                if (same && from[at]! <= day && day <= to[at]!) spellsOfDay++;
              }
              expect(spellsOfDay).toBe(meets(spells, id, cellId, isoDay(day)) ? 1 : 0);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is sorted by cell, locality and first day, with a gap between two spells of the same', () => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 20 }), (spells) => {
        const { cell, locality, from, to, size } = datasetOf(spells).coverage!;
        for (let at = 1; at < size; at++) {
          const step = cell[at]! - cell[at - 1]! || locality[at]! - locality[at - 1]!;
          expect(step).toBeGreaterThanOrEqual(0);
          if (step === 0) expect(from[at]!).toBeGreaterThan(to[at - 1]! + 1);
        }
      }),
    );
  });

  it('unites spells that touch without a word, and says where they overlap', () => {
    const at = (from: string, to: string): Spell => ({ locality_id: 'a', cell_id: 'x', from, to });
    const touching = datasetOf([at('2016-01-01', '2016-01-31'), at('2016-02-01', '2016-02-29')]);
    expect(touching.coverage!.size).toBe(1);
    expect(touching.issues.filter(({ table }) => table === 'cell_coverage')).toEqual([]);
    const overlapping = datasetOf([at('2016-01-01', '2016-01-31'), at('2016-01-31', '2016-02-29')]);
    expect(overlapping.coverage!.size).toBe(1);
    expect(overlapping.issues.map(({ code }) => code)).toContain('overlapping_coverage');
  });

  it('cannot be used without localities, and that is said', () => {
    const { coverage, issues } = createDataset({
      units: [{ unit_id: 'commune', name: 'Xã', level: 'commune' }],
      admissions: [],
      cell_coverage: [{ locality_id: 'a', cell_id: 'x', from: '2015-01-01' }],
    });
    expect(coverage).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('no_localities');
  });
});
