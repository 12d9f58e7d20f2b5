import { isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import { FIRST, LAST } from './random-days.ts';

export interface UnitRow {
  readonly unit_id: string;
  readonly name: string;
  readonly level: string;
  readonly parent_id: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

const LEVELS = ['province', 'district', 'commune', 'cell'];
const NAMES = ['Đăk Tô', 'Kon Đào', 'Ngọk Tụ', 'Diên Bình', 'Pô Kô', 'Văn Lem'];

/** Up to 28 units under one to three roots, some trees deep, in an order that mixes parents and children. */
export function randomUnits(random: Random): UnitRow[] {
  const size = random.between(1, 28);
  const roots = Math.min(size, random.between(1, 3));
  const isDeep = random.chance(0.4);
  const depths: number[] = [];
  const units = Array.from({ length: size }, (_, unit) => {
    const parent =
      unit < roots ? null : random.between(isDeep ? Math.max(unit - 3, 0) : 0, unit - 1);
    depths[unit] = parent === null ? 0 : depths[parent]! + 1;
    return {
      unit_id: `u${unit}`,
      name: `${NAMES[unit % NAMES.length]} ${unit}`,
      level: LEVELS[Math.min(depths[unit], LEVELS.length - 1)]!,
      parent_id: parent === null ? null : `u${parent}`,
      ...validity(random),
    };
  });
  return shuffled(random, units);
}

/** Most exist always; others begin, end or both within the days of the dataset. */
function validity(random: Random): { valid_from: string | null; valid_to: string | null } {
  const middle = random.between(FIRST + 300, LAST - 300);
  return {
    valid_from: random.chance(0.12) ? isoOf(middle - random.between(0, 600)) : null,
    valid_to: random.chance(0.12) ? isoOf(middle + random.between(0, 600)) : null,
  };
}

/** The same items in another order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return [
    ...random.choose(
      items.map((item) => ({ item })),
      items.length,
      () => 1,
    ),
  ].map(({ item }) => item);
}
