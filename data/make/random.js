/** Random numbers that are the same on every machine: mulberry32 (Tommy Ettinger, public domain). */
export class Random {
  #state;

  constructor(/** @type {number} */ seed) {
    this.#state = seed;
  }

  /** @returns {number} In 0 (included) to 1 (not included). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(/** @type {number} */ low, /** @type {number} */ high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(/** @type {number} */ probability) {
    return this.next() < probability;
  }

  /**
   * One of the items, each as likely as its weight.
   * @template T
   * @param {readonly T[]} items
   * @param {(item: T) => number} weight
   * @returns {T}
   */
  pick(items, weight) {
    let left = this.next() * items.reduce((sum, item) => sum + weight(item), 0);
    for (const item of items) {
      left -= weight(item);
      if (left < 0) return item;
    }
    return /** @type {T} */ (items[items.length - 1]);
  }

  /**
   * Exactly `count` different items; the likelier, the greater their weight (Efraimidis and
   * Spirakis 2006: the greatest keys `u ** (1 / weight)`).
   * @template T
   * @param {readonly T[]} items
   * @param {number} count
   * @param {(item: T) => number} weight
   * @returns {Set<T>}
   */
  choose(items, count, weight) {
    const keyed = items.map((item) => ({ item, key: Math.log(this.next()) / weight(item) }));
    keyed.sort((a, b) => b.key - a.key);
    return new Set(keyed.slice(0, count).map(({ item }) => item));
  }
}
