/** Longer texts are no names that were typed wrongly once. */
const LONGEST = 80;
/** Shorter words tell names apart by a letter: `Khối A`, `Khối B`. */
const SHORT = 3;

/** Some names, to find those that another would be without one typing mistake. */
export class TypingSlips {
  /** Per name without one of its letters, or whole, the names that it is made of. */
  readonly #names = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names)
      for (const text of shortened(typed(name))) {
        const same = this.#names.get(text);
        if (same) same.push(name);
        else this.#names.set(text, [name]);
      }
  }

  /**
   * The names from which one differs by a letter or a diacritic that was put in, left out, changed or swapped with
   * its neighbour, or by a space. Digits, Roman numbers and words of one or two letters are never mistaken.
   */
  of(name: string): readonly string[] {
    const own = typed(name);
    const near = new Set(shortened(own).flatMap((text) => this.#names.get(text) ?? []));
    return [...near].filter((other) => isOneSlip(own, typed(other)));
  }
}

/** The letters and diacritics of a name, each a sign of its own. */
function typed(name: string): string {
  return name.normalize('NFD').toLowerCase();
}

function shortened(text: string): string[] {
  if (text.length > LONGEST) return [];
  const texts = Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
  return [...new Set([text, ...texts])];
}

function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const isSwapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  const isOne = Math.max(a.length, b.length) === 1;
  return (isOne || isSwapped) && isOfWords(one, start, end) && isOfWords(other, start, end);
}

const ROMAN = /^[ivx]+$/;

/** Whether what differs lies in words, or between them. */
function isOfWords(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(0, start))![0];
  const behind = /^\S*/.exec(text.slice(text.length - end))![0];
  const words = (before + text.slice(start, text.length - end) + behind).split(' ');
  return words.every((word) => {
    const letters = word.replace(/\p{M}/gu, '');
    return letters.length >= SHORT && !/\d/.test(letters) && !ROMAN.test(letters);
  });
}
