import type { Region, RegionColumn } from '../layout/region.ts';
import { sumWord, type SumWord } from '../layout/sum-label.ts';
import { ordinalOf } from '../names/ordinal.ts';
import { ownValue } from '../profile/own-value.ts';
import type { Form, RowUse } from '../profile/profile.ts';
import { valueText } from '../values/value-text.ts';
import { rowWords, type RowWords } from './row-words.ts';

/** What pivot tables write where a row has no name. */
const BLANK = /^\((?:blank|trống|không có|empty)\)$/iu;

/** A column of labels, each looked at once. */
class Labels {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  readonly sums: readonly (SumWord | null)[];
  readonly #words: (RowWords | undefined)[] = [];

  constructor({ codes, values }: RegionColumn) {
    this.codes = codes;
    this.texts = values.map(valueText);
    this.labels = this.texts.map(rowLabel);
    this.sums = this.texts.map(sumWord);
  }

  wordsAt(row: number): RowWords {
    const code = this.codes[row]!;
    return (this.#words[code] ??= rowWords(this.labels[code]!));
  }
}

/** The labels of a form's rows: of several columns of units the innermost that is filled names the row. */
export class RowLabels {
  /** Index of the innermost column that names rows. */
  readonly column: number;
  readonly #columns: readonly Labels[];
  readonly #uses: NonNullable<Form['rowUses']>;

  constructor({ columns }: Region, named: readonly number[], form: Form) {
    this.column = named.at(-1)!;
    this.#columns = named.map((column) => new Labels(columns[column]!));
    this.#uses = form.rowUses ?? {};
  }

  /** Null where a form's rows are no units that columns name. */
  static of(region: Region, form: Form): RowLabels | null {
    if (form.rows !== 'figures') return null;
    const named = form.columns.flatMap(({ meaning }, i) =>
      meaning?.is === 'unit' && region.columns[i]!.column !== null ? [i] : [],
    );
    const isByCriteria = form.columns.some(({ meaning }) => meaning?.is === 'criterion');
    return named.length === 0 || isByCriteria ? null : new RowLabels(region, named, form);
  }

  /** Whether several columns name units. */
  get areSeveral(): boolean {
    return this.#columns.length > 1;
  }

  /** Of several columns the number of the innermost that is filled; 0 where none is. */
  levelAt(row: number): number {
    const level = this.#columns.findLastIndex(({ codes, labels }) => labels[codes[row]!] !== '');
    return Math.max(level, 0);
  }

  /** What the columns outside of a row's own say. */
  outsideAt(row: number): readonly string[] {
    return this.#columns
      .slice(0, this.levelAt(row))
      .map(({ codes, labels }) => labels[codes[row]!]!);
  }

  /** As it is written, with its running number. */
  textAt(row: number): string {
    const { codes, texts } = this.#of(row);
    return texts[codes[row]!]!;
  }

  /** Without its running number; by it a profile keeps what the row is. */
  at(row: number): string {
    const { codes, labels } = this.#of(row);
    return labels[codes[row]!]!;
  }

  wordsAt(row: number): RowWords {
    return this.#of(row).wordsAt(row);
  }

  sumAt(row: number): SumWord | null {
    const { codes, sums } = this.#of(row);
    return sums[codes[row]!]!;
  }

  /** Whether a label says without doubt that a row sums others. */
  isSum(row: number): boolean {
    return this.#columns.some(({ codes, sums }) => {
      const word = sums[codes[row]!]!;
      return word !== null && word !== 'maybe';
    });
  }

  /** What a person said that a row is; null where nobody did. */
  useAt(row: number): RowUse | null {
    return this.use(this.at(row));
  }

  readonly use = (label: string): RowUse | null => ownValue(this.#uses, label);

  #of(row: number): Labels {
    return this.#columns.length === 1 ? this.#columns[0]! : this.#columns[this.levelAt(row)]!;
  }
}

/** `Xã Tân Cảnh` of `I. Xã Tân Cảnh`; empty where a row has no name. */
export function rowLabel(text: string): string {
  const label = (ordinalOf(text)?.rest ?? text)
    .replace(/\s+/g, ' ')
    .replace(/\s*[:;]$/, '')
    .trim();
  return BLANK.test(label) ? '' : label;
}
