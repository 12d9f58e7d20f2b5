/** Shorter names are near to none; from so many letters on one may differ in two. */
const SHORT = 4;
const LONG = 8;

/** Names in alphabetical order, to find those that are spelled nearly alike. */
export class NearNames {
  readonly #names: readonly string[];
  readonly #longest: number;

  /** @param names folded, each once */
  constructor(names: Iterable<string>) {
    this.#names = [...names].sort();
    this.#longest = this.#names.reduce((most, { length }) => Math.max(most, length), 0);
  }

  /**
   * Names that differ by one letter put in, left out, changed or swapped with its neighbour (optimal
   * string alignment), and then those that differ by two where the name is long. Names with other digits
   * are never near.
   */
  near(name: string): readonly (readonly string[])[] {
    const most = name.length >= LONG ? 2 : name.length >= SHORT ? 1 : 0;
    const found: string[][] = Array.from({ length: most }, () => []);
    if (most === 0) return found;
    const edits = new EditRows(name, this.#longest, most);
    for (let i = 0, known = ''; i < this.#names.length;) {
      const other = this.#names[i]!;
      const read = edits.read(other, sharedStart(other, known));
      known = other.slice(0, read);
      if (read < other.length) {
        i = this.#firstWithout(known, i);
        continue;
      }
      const distance = edits.distance(read);
      if (distance > 0 && distance <= most && digitsOf(other) === digitsOf(name))
        found[distance - 1]!.push(other);
      i++;
    }
    return found;
  }

  /** The first name from a place on that does not begin so. */
  #firstWithout(start: string, from: number): number {
    let [low, high] = [from, this.#names.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#names[middle]!.startsWith(start)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The edits between a name and the starts of another, a row for each letter of the other. */
class EditRows {
  readonly #rows: Uint8Array;
  readonly #width: number;

  constructor(
    private readonly name: string,
    longest: number,
    private readonly most: number,
  ) {
    this.#width = name.length + 1;
    this.#rows = new Uint8Array((longest + 1) * this.#width).fill(most + 1);
    for (let at = 0; at <= Math.min(name.length, most); at++) this.#rows[at] = at;
  }

  /** Reads on after the letters that are known, and stops where no end can be near: after how many letters. */
  read(other: string, known: number): number {
    let read = known;
    while (read < other.length) if (!this.#addRow(other, ++read)) return read;
    return read;
  }

  /** Edits to the start of so many letters; more than `most` where it is not near. */
  distance(letters: number): number {
    return this.#rows[letters * this.#width + this.name.length]!;
  }

  /** Whether anything in the row is still near. */
  #addRow(other: string, row: number): boolean {
    const [rows, width, far] = [this.#rows, this.#width, this.most + 1];
    const here = row * width;
    let least = far;
    for (let at = Math.max(0, row - far); at < width && at <= row + far; at++) {
      let edits = rows[here - width + at]! + 1;
      if (at > 0) {
        const isSame = other[row - 1] === this.name[at - 1];
        edits = Math.min(
          edits,
          rows[here + at - 1]! + 1,
          rows[here - width + at - 1]! + (isSame ? 0 : 1),
        );
        if (
          at > 1 &&
          row > 1 &&
          other[row - 1] === this.name[at - 2] &&
          other[row - 2] === this.name[at - 1]
        )
          edits = Math.min(edits, rows[here - 2 * width + at - 2]! + 1);
      }
      rows[here + at] = Math.min(edits, far);
      least = Math.min(least, edits);
    }
    return least < far;
  }
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

function digitsOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}
