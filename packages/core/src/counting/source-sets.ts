import type { Admissions, Combinations, Interval } from '../dataset/dataset.ts';
import { UNKNOWN, YES } from '../dataset/dataset.ts';
import type { UnitTree } from '../dataset/tree.ts';
import { type Slots, stretchEnd } from './slots.ts';
import { withoutDay } from './without-day.ts';

/** The sets of sources that occur among the combinations, ordered as the table `sources` orders them. */
export interface SourceSets {
  /** Per set: positions among the chosen sources, ascending; the empty set comes first. */
  readonly members: readonly (readonly number[])[];
  /** Per combination: its set; unknown counts as not. */
  readonly setOf: Int32Array;
  /** Per combination: 1 where the state of a chosen source is unknown. */
  readonly incomplete: Uint8Array;
}

/** `start[slot] .. start[slot] + size[slot]` are the sets that occur in a selected unit, in no order. */
export interface SetCounts {
  readonly start: Int32Array;
  readonly size: Int32Array;
  readonly set: Int32Array;
  readonly admitted: Int32Array;
  readonly incomplete: Int32Array;
  /** Admissions of the selected units left out because the day that counts is unknown. */
  readonly dayUnknown: number;
}

type Room = Omit<SetCounts, 'dayUnknown'>;

/** Reads the sets of the chosen sources off the combinations of all. */
export function sourceSets(
  combinations: Combinations,
  sources: number,
  chosen: readonly number[],
): SourceSets {
  const incomplete = new Uint8Array(combinations.size);
  const byKey = new Map<string, number[]>();
  const keys: string[] = [];
  for (let c = 0; c < combinations.size; c++) {
    const members: number[] = [];
    chosen.forEach((source, position) => {
      const state = combinations.states[c * sources + source];
      if (state === YES) members.push(position);
      if (state === UNKNOWN) incomplete[c] = 1;
    });
    const key = members.join();
    byKey.set(key, members);
    keys.push(key);
  }
  const ordered = [...byKey].sort(([, a], [, b]) => compareSets(a, b));
  const number = new Map(ordered.map(([key], set) => [key, set]));
  return {
    members: ordered.map(([, members]) => members),
    setOf: Int32Array.from(keys, (key) => number.get(key)!),
    incomplete,
  };
}

/**
 * Counts the sets per selected unit. Rows stand in tree order, so one pass suffices: every selected
 * unit that is open has a small histogram, and closing it writes its counts out and adds them to the
 * one above. The work is the rows once and the sets found once a unit, however deep units are nested.
 */
export function countSets(
  admissions: Admissions,
  days: Int32Array,
  within: Interval,
  tree: UnitTree,
  slots: Slots,
  sets: SourceSets,
): SetCounts {
  const room = roomFor(tree, slots, admissions, sets.members.length);
  const open = new OpenUnits(slots, room, sets.members.length);
  const rows = { ...admissions, days, within, keyOf: keysOf(sets) };
  const { start } = admissions;
  const { slotOf } = slots;
  for (let unit = 0, next: number; unit < tree.size; unit = next) {
    next = stretchEnd(slotOf, unit);
    open.moveTo(slotOf[unit]!, unit)?.read(rows, start[unit]!, start[next]!);
  }
  open.closeAll();
  return { ...room, dayUnknown: withoutDay(admissions, days, slots) };
}

/** Per combination the place in a histogram: two times its set, and one more where it is incomplete. */
function keysOf({ setOf, incomplete }: SourceSets): Int32Array {
  return setOf.map((set, combination) => 2 * set + incomplete[combination]!);
}

/** What a histogram reads of the admissions. */
interface SetRows {
  readonly count: Int32Array;
  readonly combination: Int32Array;
  readonly days: Int32Array;
  readonly within: Interval;
  readonly keyOf: Int32Array;
}

/** The selected units whose rows are being read, each below the one before it, with their histograms. */
class OpenUnits {
  readonly #slots: Slots;
  readonly #sets: number;
  readonly #room: Room;
  readonly #path: number[] = [];
  readonly #histograms: Histogram[] = [];

  constructor(slots: Slots, room: Room, sets: number) {
    this.#slots = slots;
    this.#room = room;
    this.#sets = sets;
  }

  /**
   * Closes what does not hold the unit, and opens the unit if it is selected. Gives the histogram in
   * which the unit's own rows count; null where no selected unit holds it.
   */
  moveTo(slot: number, unit: number): Histogram | null {
    const path = this.#path;
    const slots = this.#slots;
    const opens = slot >= 0 && slots.units[slot] === unit;
    const holder = opens ? slots.above[slot]! : slot;
    while (path.length > 0 && path[path.length - 1] !== holder) this.#close();
    if (opens && path.push(slot) > this.#histograms.length)
      this.#histograms.push(new Histogram(this.#sets));
    return slot < 0 ? null : this.#histograms[path.length - 1]!;
  }

  closeAll(): void {
    while (this.#path.length > 0) this.#close();
  }

  #close(): void {
    const slot = this.#path.pop()!;
    const depth = this.#path.length;
    const above = depth > 0 ? this.#histograms[depth - 1]! : null;
    this.#room.size[slot] = this.#histograms[depth]!.empty(
      this.#room,
      this.#room.start[slot]!,
      above,
    );
  }
}

/** Counts by key, and which keys have any. */
class Histogram {
  readonly #counts: Int32Array;
  readonly #touched: Int32Array;
  #size = 0;

  constructor(sets: number) {
    this.#counts = new Int32Array(2 * sets);
    this.#touched = new Int32Array(2 * sets);
  }

  /** Counts rows, `end` excluded: the loop that large datasets need fast. */
  read(
    { count, combination, days, within: { from, to }, keyOf }: SetRows,
    row: number,
    end: number,
  ): void {
    const counts = this.#counts;
    const touched = this.#touched;
    let size = this.#size;
    for (let i = row; i < end; i++) {
      const day = days[i]!;
      if (day < from || day > to) continue;
      const key = keyOf[combination[i]!]!;
      const before = counts[key]!;
      if (before === 0) touched[size++] = key;
      counts[key] = before + count[i]!;
    }
    this.#size = size;
  }

  /** Writes the sets to the room from `at` on, adds them to those above, and starts anew. Gives how many. */
  empty(room: Room, at: number, above: Histogram | null): number {
    const counts = this.#counts;
    let place = at;
    for (let i = 0; i < this.#size; i++) {
      const key = this.#touched[i]!;
      const [complete, incomplete] = [counts[key & ~1]!, counts[key | 1]!];
      if (complete + incomplete === 0) continue;
      room.set[place] = key >> 1;
      room.admitted[place] = complete + incomplete;
      room.incomplete[place++] = incomplete;
      if (above) {
        above.#add(key & ~1, complete);
        above.#add(key | 1, incomplete);
      }
      counts[key & ~1] = 0;
      counts[key | 1] = 0;
    }
    this.#size = 0;
    return place - at;
  }

  #add(key: number, count: number): void {
    if (count === 0) return;
    if (this.#counts[key] === 0) this.#touched[this.#size++] = key;
    this.#counts[key]! += count;
  }
}

/** Room for as many sets in each unit as there are, or as it has rows, whichever is less. */
function roomFor(tree: UnitTree, slots: Slots, admissions: Admissions, sets: number): Room {
  const start = new Int32Array(slots.units.length);
  let room = 0;
  for (let slot = 0; slot < slots.units.length; slot++) {
    const unit = slots.units[slot]!;
    start[slot] = room;
    room += Math.min(sets, admissions.start[tree.end[unit]!]! - admissions.start[unit]!);
  }
  return {
    start,
    size: new Int32Array(slots.units.length),
    set: new Int32Array(room),
    admitted: new Int32Array(room),
    incomplete: new Int32Array(room),
  };
}

/** As words in a dictionary whose letters are the sources: a set comes before the longer ones it begins. */
function compareSets(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
