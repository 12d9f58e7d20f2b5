import { editDistance } from './edit-distance.ts';

/** Shorter names are near to none; from so many letters on one may differ in two. */
const SHORT = 4;
const LONG = 8;

interface SameLength {
  readonly names: string[];
  /** Which letters occur, a bit each. */
  readonly letters: number[];
}

/** Names by their length and digits, to find those that are spelled nearly alike. */
export class NearNames {
  readonly #groups = new Map<string, SameLength>();

  /** @param names folded, each once */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const key = groupKey(name, name.length);
      const group = this.#groups.get(key) ?? { names: [], letters: [] };
      group.names.push(name);
      group.letters.push(lettersOf(name));
      this.#groups.set(key, group);
    }
  }

  /**
   * Names that differ by one letter put in, left out, changed or swapped, and then those that differ by
   * two where the name is long. Names with other digits are never near.
   */
  near(name: string): readonly (readonly string[])[] {
    const most = name.length >= LONG ? 2 : name.length >= SHORT ? 1 : 0;
    const found: string[][] = Array.from({ length: most }, () => []);
    const letters = lettersOf(name);
    for (let length = name.length - most; length <= name.length + most; length++) {
      const group = this.#groups.get(groupKey(name, length));
      if (most === 0 || !group) continue;
      for (let i = 0; i < group.names.length; i++) {
        // A changed letter alters two of the bits at most.
        if (bitsOf(letters ^ group.letters[i]!) > 2 * most) continue;
        const distance = editDistance(name, group.names[i]!, most);
        if (distance >= 1 && distance <= most) found[distance - 1]!.push(group.names[i]!);
      }
    }
    return found;
  }
}

function groupKey(name: string, length: number): string {
  return `${length} ${name.replace(/\D+/g, ' ').trim()}`;
}

function lettersOf(name: string): number {
  let bits = 0;
  for (let i = 0; i < name.length; i++) bits |= 1 << (name.charCodeAt(i) & 31);
  return bits;
}

function bitsOf(word: number): number {
  let left = word - ((word >>> 1) & 0x5555_5555);
  left = (left & 0x3333_3333) + ((left >>> 2) & 0x3333_3333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
