/** What was found of a thing, and by what else it was found. */
interface Recalled {
  readonly by: readonly unknown[];
  readonly found: unknown;
}

/** So many findings of one kind are kept of each thing: an answer is given, changed and taken back. */
const KEPT = 3;

/**
 * What was found before, so that an answer finds out again only what hangs on it. A finding is known by the
 * thing it was found of, by its kind, and by everything else that it hangs on: it can never be out of date,
 * and goes with its thing. Things are never changed once something was found of them.
 */
export class Memory {
  readonly #found = new WeakMap<object, Map<string, readonly Recalled[]>>();

  /**
   * What was found before, or is found now.
   *
   * @param of the thing; another one that holds the same is another thing
   * @param what the kind of the finding
   * @param by all else that it hangs on: texts, numbers, and things that are known again by themselves
   */
  recall<Found>(of: object, what: string, by: readonly unknown[], find: () => Found): Found {
    let kinds = this.#found.get(of);
    if (!kinds) this.#found.set(of, (kinds = new Map()));
    const kept = kinds.get(what) ?? [];
    const known = kept.find((one) => areSame(one.by, by));
    const latest = known ?? { by, found: find() };
    kinds.set(what, [latest, ...kept.filter((one) => one !== known)].slice(0, KEPT));
    return latest.found as Found;
  }
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, i) => Object.is(part, other[i]));
}
