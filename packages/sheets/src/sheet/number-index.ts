const EMPTY = -1;
/** The hash table is made larger when more of it is taken. */
const FULL = 0.7;
const PRIME = 0x9e3779b1 | 0;

/** Distinct numbers in the order in which they came: a hash table in typed arrays, for there may be millions. */
export class NumberIndex {
  #numbers = new Float64Array(16);
  #places = new Int32Array(32).fill(EMPTY);
  #size = 0;
  readonly #bits = new Float64Array(1);
  readonly #words = new Int32Array(this.#bits.buffer);

  get size(): number {
    return this.#size;
  }

  /** The place of a number, the first being 0; a new one takes the next. */
  placeOf(number: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    for (let slot = this.#hash(number) & mask; ; slot = (slot + 1) & mask) {
      const place = places[slot]!;
      if (place === EMPTY) return this.#insert(number, slot);
      if (this.#numbers[place] === number) return place;
    }
  }

  #insert(number: number, slot: number): number {
    const place = this.#size++;
    if (place === this.#numbers.length) {
      const larger = new Float64Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[place] = number;
    this.#places[slot] = place;
    if (this.#size > this.#places.length * FULL) this.#rehash();
    return place;
  }

  #rehash(): void {
    this.#places = new Int32Array(this.#places.length * 2).fill(EMPTY);
    const mask = this.#places.length - 1;
    for (let place = 0; place < this.#size; place++) {
      let slot = this.#hash(this.#numbers[place]!) & mask;
      while (this.#places[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#places[slot] = place;
    }
  }

  #hash(number: number): number {
    // Zero is one number, whatever its sign.
    this.#bits[0] = number + 0;
    const mixed = Math.imul(this.#words[0]! ^ Math.imul(this.#words[1]!, PRIME), PRIME);
    return mixed ^ (mixed >>> 15);
  }
}
