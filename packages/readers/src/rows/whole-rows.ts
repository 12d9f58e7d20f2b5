import type { Region } from '../layout/region.ts';
import { NO_ROW } from '../layout/row-depth.ts';
import type { RowDoubt, RowPart } from '../layout/row-tree.ts';
import { fold } from '../names/fold.ts';
import { unitName } from '../names/unit-name.ts';
import { Sums, type Fit, type FigureNumbers } from './figure-numbers.ts';
import type { RowLabels } from './row-labels.ts';

/** Rows that sum all others, whatever they are called. */
export interface WholeRows {
  readonly sums: readonly number[];
  readonly doubts: ReadonlyMap<number, RowDoubt>;
}

/** So many other rows whose sum a row is by chance alone hardly ever. */
const HARDLY_CHANCE = 4;

/**
 * Finds rows without a name, or with one that only begins as a sum's does, and a first or last row of any
 * name, whose numbers are the sum or the mean of the outermost rows.
 */
export function wholeRows(
  region: Region,
  labels: RowLabels,
  figures: FigureNumbers,
  parts: ReadonlyMap<number, RowPart>,
  parents: Int32Array,
): WholeRows {
  const own: number[] = [];
  region.roles.forEach((role, row) => {
    if (role === 'data' && !parts.has(row) && parents[row] === NO_ROW) own.push(row);
  });
  const looks = new WholeLooks(region, labels, figures, own, new Set(parents));
  const sums: number[] = [];
  const doubts = new Map<number, RowDoubt>();
  let [since, count] = [new Sums(figures), 0];
  own.forEach((row, i) => {
    const found = looks.at(row, i, count > 1 ? since : null);
    if (found === 'whole') {
      sums.push(row);
      [since, count] = [new Sums(figures), 0];
      return;
    }
    if (found === 'doubt') doubts.set(row, { label: labels.at(row), why: 'sum', proposal: 'sum' });
    since.add(row);
    count += 1;
  });
  return { sums, doubts };
}

/** What the outermost rows of a region look like beside one another. */
class WholeLooks {
  readonly #labels: RowLabels;
  readonly #own: readonly number[];
  readonly #holders: ReadonlySet<number>;
  readonly #all: Sums;
  /** The places that the title names. */
  readonly #places: ReadonlySet<string>;

  constructor(
    { title }: Region,
    labels: RowLabels,
    figures: FigureNumbers,
    own: readonly number[],
    holders: ReadonlySet<number>,
  ) {
    this.#labels = labels;
    this.#own = own;
    this.#holders = holders;
    this.#all = new Sums(figures);
    for (const row of own) this.#all.add(row);
    const lines = title.flatMap((line) => line.split(' · '));
    this.#places = new Set(lines.map((line) => unitName(line).bare));
  }

  /** @param since sums of the rows since the last sum; null where they are fewer than two */
  at(row: number, i: number, since: Sums | null): 'whole' | 'doubt' | null {
    const use = this.#labels.useAt(row);
    if (use !== null) return use === 'sum' && !this.#holders.has(row) ? 'whole' : null;
    if (this.#own.length < 2 || this.#holders.has(row)) return null;
    const isMaybe = this.#labels.sumAt(row) === 'maybe';
    if (isMaybe) return this.#isWhole(row, since, true) ? 'whole' : 'doubt';
    if (this.#labels.at(row) === '') return this.#isWhole(row, since, false) ? 'whole' : null;
    return i === 0 || i === this.#own.length - 1 ? this.#atEnd(row) : null;
  }

  #isWhole(row: number, since: Sums | null, isMean: boolean): boolean {
    const areSeveral = this.#own.length > 2;
    return (
      (areSeveral && says(this.#all.fitOf(row, 'all'))) ||
      (since !== null && says(since.fitOf(row))) ||
      (areSeveral && isMean && says(this.#all.meanFitOf(row, 'all')))
    );
  }

  /** A first or last row of any name that equals the sum of all others. */
  #atEnd(row: number): 'whole' | 'doubt' | null {
    const fit = this.#own.length > 2 ? this.#all.fitOf(row, 'all') : null;
    if (!fit || !says(fit)) return null;
    const label = this.#labels.at(row);
    const { isSaid } = this.#labels.wordsAt(row);
    if (!isSaid && fold(label) !== '' && this.#places.has(unitName(label).bare)) return 'whole';
    const others = this.#own.filter((one) => one !== row);
    if (!isSaid && others.every((one) => this.#labels.wordsAt(one).isSaid)) return 'doubt';
    const isWeak = fit.evidence < 2 && (isSaid || others.length < HARDLY_CHANCE);
    const isChance = isWeak || (isSaid && fit.misses > 0);
    return isChance ? null : 'doubt';
  }
}

function says({ is, evidence }: Fit): boolean {
  return is === 'right' && evidence > 0;
}
