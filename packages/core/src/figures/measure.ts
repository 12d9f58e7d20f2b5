import type { MeasureWords } from '../messages/measures/words.ts';
import type { Message } from '../messages/message.ts';

/**
 * How a value is written: `count` 1.234, `difference` +25, `share` 106,25%, `rate` +19,83%, `decimal` 1,5,
 * `day` 30-6-2020, `text` as a label.
 */
export type Format = 'count' | 'difference' | 'share' | 'rate' | 'decimal' | 'day' | 'text';

/** One measure of an analysis: what a column of its rows means. */
export interface Measure extends MeasureWords {
  readonly format: Format;
  /** What is counted: đồng chí, chi bộ … ; null for shares, days and words. */
  readonly unit: Message | null;
  /**
   * The measures of the same row it is computed from, and how, e.g. `{admitted} / {target}`; null for what
   * is counted. `⋚` stands for the sign that holds, `max(a; b)` for the greater; decimals have a point.
   */
  readonly formula: string | null;
  /** How the words that the column holds are called, e.g. `exceeded`. */
  readonly words?: Readonly<Record<string, Message>>;
  /** What a number says by its sign, with `{value}` for the number without it: `còn thiếu {value}`. */
  readonly bySign?: Readonly<Record<'below' | 'above' | 'even', Message>>;
  /** True for a column that only says which row it is (unit, period, source …): it has no explanation. */
  readonly dimension?: true;
}

/** The measure of every column of an analysis's rows, in the order of the columns. */
export type MeasuresOf<Row> = { readonly [Column in keyof Row]-?: Measure };

/** A number of things or persons that is counted from rows of the tables. */
export function counted(words: MeasureWords, unit: Message): Measure {
  return { ...words, format: 'count', unit, formula: null };
}

/** A number computed from other measures of the row. */
export function computed(
  words: MeasureWords,
  format: Format,
  formula: string,
  unit: Message | null = null,
): Measure {
  return { ...words, format, unit, formula };
}

/** A finding that is a day or a word; `words` says what the words are called. */
export function found(
  own: MeasureWords,
  format: 'day' | 'text',
  words?: Readonly<Record<string, Message>>,
): Measure {
  return { ...own, format, unit: null, formula: null, ...(words ? { words } : {}) };
}

/** A column that says which row it is. */
export function dimension(
  own: MeasureWords,
  format: Format = 'text',
  words?: Readonly<Record<string, Message>>,
): Measure {
  return {
    ...own,
    format,
    unit: null,
    formula: null,
    dimension: true,
    ...(words ? { words } : {}),
  };
}
