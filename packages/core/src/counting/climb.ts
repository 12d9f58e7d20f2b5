import type { Localities } from '../dataset/dataset.ts';
import type { MeetingDays } from './meeting-days.ts';
import type { RunSums } from './run-sums.ts';
import type { Slots } from './slots.ts';

/**
 * Counts a merged cell once for every unit that has one of its localities, however many. Of units v
 * below the lowest one that holds them all, v sees the cell on f(v) = the merged days with a locality
 * of v; adding f(v) to v and taking it off the unit above, and adding once more where the paths have
 * come together, makes the sums up the tree right. The lowest of the places reached climbs first.
 */
export class Climb {
  readonly #localities: Localities;
  readonly #slots: Slots;
  readonly #merged: RunSums;
  readonly #places: { slot: number; days: Int32Array }[] = [];
  /** How many of the cells added have, on one and the same merged day, localities of several slots. */
  spanning = 0;

  constructor(localities: Localities, slots: Slots, merged: RunSums) {
    this.#localities = localities;
    this.#slots = slots;
    this.#merged = merged;
  }

  add(cell: MeetingDays): void {
    const places = this.#places;
    places.length = 0;
    const only = this.#onlySlot(cell);
    if (only !== null) return this.#count(only, cell.two, cell.two, 1);
    for (let member = 0; member < cell.size; member++) {
      const days = cell.days.subarray(member * cell.words, (member + 1) * cell.words);
      this.#reach(this.#slotOf(cell.locality[member]!), days);
    }
    if (this.#isShared(cell.two)) this.spanning++;
    while (places.length > 1) {
      places.sort((a, b) => a.slot - b.slot);
      const { slot, days } = places.pop()!;
      const above = this.#slots.above[slot]!;
      this.#count(slot, days, cell.two, 1);
      this.#count(above, days, cell.two, -1);
      this.#reach(above, days);
    }
    if (places[0]) this.#count(places[0].slot, places[0].days, cell.two, 1);
  }

  /** The one slot of all localities of a cell, as most cells have; null where there are several. */
  #onlySlot(cell: MeetingDays): number | null {
    const first = this.#slotOf(cell.locality[0]!);
    for (let member = 1; member < cell.size; member++)
      if (this.#slotOf(cell.locality[member]!) !== first) return null;
    return first;
  }

  #slotOf(locality: number): number {
    return this.#slots.slotOf[this.#localities.unit[locality]!]!;
  }

  #isShared(two: Int32Array): boolean {
    return two.some((merged, word) => {
      let seen = 0;
      return this.#places.some(({ days }) => {
        const isAgain = (seen & days[word]! & merged) !== 0;
        seen |= days[word]!;
        return isAgain;
      });
    });
  }

  /** Brings days to a slot, uniting them with those already there. */
  #reach(slot: number, days: Int32Array): void {
    if (slot < 0) return;
    const there = this.#places.find((place) => place.slot === slot);
    if (!there) this.#places.push({ slot, days });
    else for (let word = 0; word < days.length; word++) there.days[word]! |= days[word]!;
  }

  #count(slot: number, days: Int32Array, two: Int32Array, by: number): void {
    if (slot < 0) return;
    for (let word = 0; word < days.length; word++)
      this.#merged.add(slot, word, two[word]! & days[word]!, by);
  }
}
