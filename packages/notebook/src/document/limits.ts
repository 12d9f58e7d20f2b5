/** How large a notebook may be: far beyond any that a person writes, and small enough to be read at once. */
export const LIMITS = {
  /** Characters of the whole text. */
  characters: 16_000_000,
  /** Levels of arrays and objects within each other. */
  depth: 64,
  /** Values of all kinds. */
  values: 1_000_000,
  /** Items of a list. */
  items: 100_000,
  blocks: 2000,
  /** Paragraphs of one block. */
  paragraphs: 2000,
  /** Characters of a paragraph. */
  paragraph: 20_000,
  /** Characters of all prose. */
  prose: 1_000_000,
  /** Characters of all prose of a version-1 notebook, which is split into paragraphs as it is read. */
  oldProse: 200_000,
  /** Characters of a title, label or line. */
  line: 2000,
  /** Characters of an id. */
  id: 100,
  /** Characters of a key. */
  key: 200,
  /** Characters of any text. */
  text: 200_000,
  /** Characters of a custom chart's JSON. */
  spec: 262_144,
  /** Figures of a strip, things compared, measures, columns. */
  few: 200,
} as const;
