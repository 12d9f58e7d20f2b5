import type { Region } from '../layout/region.ts';
import { sumWord, type SumWord } from '../layout/sum-label.ts';
import { ordinalOf } from '../names/ordinal.ts';
import { ownValue } from '../profile/own-value.ts';
import type { Form, RowUse } from '../profile/profile.ts';
import { valueText } from '../values/value-text.ts';
import { rowWords, type RowWords } from './row-words.ts';

/** What pivot tables write where a row has no name. */
const BLANK = /^\((?:blank|trống|không có|empty)\)$/iu;

/** The labels of a form's rows, each looked at once. */
export class RowLabels {
  /** Index of the column that names the rows. */
  readonly column: number;
  readonly #codes: Int32Array;
  readonly #texts: readonly string[];
  readonly #labels: readonly string[];
  readonly #words: (RowWords | undefined)[] = [];
  readonly #sums: readonly (SumWord | null)[];
  readonly #uses: NonNullable<Form['rowUses']>;

  constructor({ columns }: Region, column: number, form: Form) {
    const { codes, values } = columns[column]!;
    this.column = column;
    this.#codes = codes;
    this.#texts = values.map(valueText);
    this.#labels = this.#texts.map(rowLabel);
    this.#sums = this.#texts.map(sumWord);
    this.#uses = form.rowUses ?? {};
  }

  /** Null where a form's rows are no units that one column names. */
  static of(region: Region, form: Form): RowLabels | null {
    if (form.rows !== 'figures') return null;
    const named = form.columns.flatMap(({ meaning }, i) =>
      meaning?.is === 'unit' && region.columns[i]!.column !== null ? [i] : [],
    );
    if (named.length !== 1 || form.columns.some(({ meaning }) => meaning?.is === 'criterion'))
      return null;
    return new RowLabels(region, named[0]!, form);
  }

  /** As it is written, with its running number. */
  textAt(row: number): string {
    return this.#texts[this.#codes[row]!]!;
  }

  /** Without its running number; by it a profile keeps what the row is. */
  at(row: number): string {
    return this.#labels[this.#codes[row]!]!;
  }

  wordsAt(row: number): RowWords {
    const code = this.#codes[row]!;
    return (this.#words[code] ??= rowWords(this.#labels[code]!));
  }

  sumAt(row: number): SumWord | null {
    return this.#sums[this.#codes[row]!]!;
  }

  /** Whether its label says without doubt that a row sums others. */
  isSum(row: number): boolean {
    const word = this.sumAt(row);
    return word !== null && word !== 'maybe';
  }

  /** What a person said that a row is; null where nobody did. */
  useAt(row: number): RowUse | null {
    return this.use(this.at(row));
  }

  readonly use = (label: string): RowUse | null => ownValue(this.#uses, label);
}

/** `Xã Tân Cảnh` of `I. Xã Tân Cảnh`; empty where a row has no name. */
export function rowLabel(text: string): string {
  const label = (ordinalOf(text)?.rest ?? text)
    .replace(/\s+/g, ' ')
    .replace(/\s*[:;]$/, '')
    .trim();
  return BLANK.test(label) ? '' : label;
}
