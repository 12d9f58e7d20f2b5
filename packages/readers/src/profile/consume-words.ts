/** Words of a head that say one thing: `du bi`, `chinh thuc`. */
export interface Phrase<Idea extends string> {
  readonly idea: Idea;
  readonly words: RegExp;
}

/** What a folded text says, and which of its words nobody accounts for. */
export interface ConsumedWords<Idea extends string> {
  readonly said: ReadonlySet<Idea>;
  /** In the order in which they stand; empty where the text is understood as a whole. */
  readonly left: readonly string[];
}

/** A phrase by the pattern of its whole words. */
export function phrase<Idea extends string>(idea: Idea, words: RegExp | string): Phrase<Idea> {
  const source = typeof words === 'string' ? words : words.source;
  return { idea, words: new RegExp(`\\b(?:${source})\\b`, 'g') };
}

/**
 * Takes the known phrases out of a folded text, the first ones first: what is left of it is not understood.
 *
 * @param phrases longer ones stand before those that they contain
 */
export function consumeWords<Idea extends string>(
  folded: string,
  phrases: readonly Phrase<Idea>[],
): ConsumedWords<Idea> {
  const said = new Set<Idea>();
  let rest = folded;
  for (const { idea, words } of phrases) {
    // A bar, so that what stood apart is not read as one phrase afterwards.
    const without = rest.replace(words, '|');
    if (without !== rest) said.add(idea);
    rest = without;
  }
  return { said, left: rest.split(/[ |]+/).filter((word) => word !== '') };
}
