import type { UnitTree } from '../dataset/tree.ts';

/**
 * The selected units as a small tree of their own. A row of any unit is counted once, in the slot of
 * the nearest selected unit at or above it; {@link sumUp} then adds every slot to the one above.
 */
export interface Slots {
  /** Selected units in tree order; the position is the slot. */
  readonly units: Int32Array;
  /** Per unit of the whole tree: its slot, or -1 where no selected unit is at or above it. */
  readonly slotOf: Int32Array;
  /** Per slot: the slot above, or -1. Always smaller than the slot itself. */
  readonly above: Int32Array;
}

/** Condenses the tree to the selected units, which stand in tree order. */
export function slotsOf(tree: UnitTree, units: Int32Array): Slots {
  const slotOf = new Int32Array(tree.size).fill(-1);
  for (let slot = 0; slot < units.length; slot++) slotOf[units[slot]!] = slot;
  const above = new Int32Array(units.length).fill(-1);
  for (let unit = 0; unit < tree.size; unit++) {
    const parent = tree.parent[unit]!;
    const inherited = parent < 0 ? -1 : slotOf[parent]!;
    if (slotOf[unit]! < 0) slotOf[unit] = inherited;
    else above[slotOf[unit]!] = inherited;
  }
  return { units, slotOf, above };
}

/**
 * The first unit after those that stand together from `unit` on and count in the same slot: their rows
 * are one range.
 */
export function stretchEnd(slotOf: Int32Array, unit: number): number {
  let end = unit + 1;
  while (end < slotOf.length && slotOf[end] === slotOf[unit]) end++;
  return end;
}

/** Adds the `width` values of every slot to those of the slot above it, leaves first. */
export function sumUp(values: Int32Array, width: number, above: Int32Array): void {
  for (let slot = above.length - 1; slot > 0; slot--) {
    const to = above[slot]! * width;
    if (to < 0) continue;
    const from = slot * width;
    for (let i = 0; i < width; i++) values[to + i]! += values[from + i]!;
  }
}
