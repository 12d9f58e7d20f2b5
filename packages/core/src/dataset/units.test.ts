import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KetnapError, createDataset, type UnitTree } from '../index.ts';

interface Unit {
  readonly unit_id: string;
  readonly parent_id: string | null;
}

function treeOf(units: readonly Unit[]): UnitTree {
  const rows = units.map((unit) => ({ ...unit, name: unit.unit_id, level: '' }));
  return createDataset({ units: rows, admissions: [] }).units;
}

/** A forest whose rows come in any order: parents may stand below their children. */
const forest = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).chain((picks) => {
  const units = picks.map((pick, index): Unit => {
    const parent = pick % (index + 1);
    return { unit_id: `u${index}`, parent_id: parent === index ? null : `u${parent}` };
  });
  return fc.shuffledSubarray(units, { minLength: units.length });
});

function isBelow(units: readonly Unit[], id: string, above: string): boolean {
  const byId = new Map(units.map((unit) => [unit.unit_id, unit]));
  for (let at: string | null = id; at !== null; at = byId.get(at)!.parent_id) {
    if (at === above) return true;
  }
  return false;
}

describe('the unit tree', () => {
  it('gives every unit the range of all below it, as walking up the parents does', () => {
    fc.assert(
      fc.property(forest, (units) => {
        const tree = treeOf(units);
        for (let unit = 0; unit < tree.size; unit++) {
          const range = tree.ids.slice(unit, tree.end[unit]);
          const below = units.filter(({ unit_id }) => isBelow(units, unit_id, tree.ids[unit]!));
          expect([...range].sort()).toEqual(below.map(({ unit_id }) => unit_id).sort());
        }
      }),
    );
  });

  it('keeps brothers in the order of the table, and knows parent, row and position of each', () => {
    fc.assert(
      fc.property(forest, (units) => {
        const tree = treeOf(units);
        for (const above of [null, ...tree.ids]) {
          const brothers = units.filter(({ parent_id }) => parent_id === above);
          const inTree = tree.ids.filter((id) => brothers.some(({ unit_id }) => unit_id === id));
          expect(inTree).toEqual(brothers.map(({ unit_id }) => unit_id));
        }
        tree.ids.forEach((id, unit) => {
          expect(tree.indexOf.get(id)).toBe(unit);
          expect(units[tree.row[unit]!]!.unit_id).toBe(id);
          const parent = tree.parent[unit]!;
          expect(parent < 0 ? null : tree.ids[parent]).toBe(units[tree.row[unit]!]!.parent_id);
        });
      }),
    );
  });

  it('stands a chain of 100,000 units, the lowest first', () => {
    const size = 100_000;
    const chain = Array.from({ length: size }, (_, unit) => ({
      unit_id: `u${unit}`,
      parent_id: unit + 1 < size ? `u${unit + 1}` : null,
    }));
    const tree = treeOf(chain);
    expect(tree.ids[0]).toBe(`u${size - 1}`);
    expect(tree.end[0]).toBe(size);
    expect(tree.end[size - 1]).toBe(size);
  });

  it('throws on a circle and names its units, not those that hang on it', () => {
    const units = [
      { unit_id: 'root', parent_id: null },
      { unit_id: 'hanging', parent_id: 'a' },
      { unit_id: 'a', parent_id: 'b' },
      { unit_id: 'b', parent_id: 'c' },
      { unit_id: 'c', parent_id: 'a' },
    ];
    expect(() => treeOf(units)).toThrow(KetnapError);
    expect(() => treeOf(units)).toThrow('"a" → "b" → "c" → "a"');
    expect(() => treeOf([{ unit_id: 'own', parent_id: 'own' }])).toThrow('"own" → "own"');
  });

  it('finds units by ids and parents written in NFC or NFD, and without blanks around them', () => {
    const tree = treeOf([
      { unit_id: 'Đăk Tô'.normalize('NFD'), parent_id: '' },
      { unit_id: 'Tân Cảnh', parent_id: ' Đăk Tô ' },
    ]);
    expect(tree.ids).toEqual(['Đăk Tô', 'Tân Cảnh']);
    expect([...tree.parent]).toEqual([-1, 0]);
  });
});
