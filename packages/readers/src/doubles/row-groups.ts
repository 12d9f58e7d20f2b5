/** A column by which rows are compared: equal numbers for equal values; -1 for one that is like no other. */
export interface RowIds {
  readonly codes: Int32Array;
  /** The number of the value by its code. */
  readonly ids: Int32Array;
}

const NONE = -1;

/**
 * The rows of a table by what they hold in some columns, found by a hash table with open addressing and
 * linear probing. Rows with a value that is like no other, and those to be skipped, are in no group.
 */
export class RowGroups {
  /** Of each row the next one that is alike; -1 after the last. */
  readonly next: Int32Array;
  /** Of each row the first one that is alike, itself perhaps; -1 where it is in no group. */
  readonly first: Int32Array;
  readonly #columns: readonly RowIds[];
  readonly #slots: Int32Array;

  constructor(columns: readonly RowIds[], size: number, skips?: Uint8Array) {
    this.#columns = columns;
    this.#slots = new Int32Array(2 << (32 - Math.clz32(size))).fill(NONE);
    this.next = new Int32Array(size).fill(NONE);
    this.first = new Int32Array(size).fill(NONE);
    const last = new Int32Array(size);
    for (let row = 0; row < size; row++) {
      if (skips?.[row]) continue;
      const slot = this.#slotOf(columns, row);
      if (slot === NONE) continue;
      const first = this.#slots[slot]!;
      if (first === NONE) this.#slots[slot] = row;
      else this.next[last[first]!] = row;
      this.first[row] = first === NONE ? row : first;
      last[this.first[row]!] = row;
    }
  }

  /** The first row that is like one of another table with the same columns; -1 where there is none. */
  find(columns: readonly RowIds[], row: number): number {
    const slot = this.#slotOf(columns, row);
    return slot === NONE ? NONE : this.#slots[slot]!;
  }

  /** Where rows like this one are, or would be; -1 where it is like no other. */
  #slotOf(columns: readonly RowIds[], row: number): number {
    let hash = 0;
    for (const { codes, ids } of columns) {
      const id = ids[codes[row]!]!;
      if (id === NONE) return NONE;
      const product = Math.imul(hash ^ id, PRIME);
      hash = product ^ (product >>> 15);
    }
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = this.#slots[slot]!;
      if (other === NONE || this.#isAlike(other, columns, row)) return slot;
    }
  }

  #isAlike(own: number, columns: readonly RowIds[], row: number): boolean {
    for (let at = 0; at < columns.length; at++) {
      const { codes: ownCodes, ids: ownIds } = this.#columns[at]!;
      const { codes, ids } = columns[at]!;
      if (ownIds[ownCodes[own]!] !== ids[codes[row]!]) return false;
    }
    return true;
  }
}

/** As in core's search for doubled rows. */
const PRIME = 0x9e37_79b1;
