import type { Region } from '../layout/region.ts';
import { NO_ROW } from '../layout/row-depth.ts';
import type { RowDoubt, RowPart } from '../layout/row-tree.ts';
import { fold } from '../names/fold.ts';
import { unitName } from '../names/unit-name.ts';
import { Sums, type FigureNumbers } from './figure-numbers.ts';
import type { RowLabels } from './row-labels.ts';

/** Rows that sum all others, whatever they are called. */
export interface WholeRows {
  readonly sums: readonly number[];
  readonly doubts: ReadonlyMap<number, RowDoubt>;
}

/**
 * Finds rows without a name, or with one that only begins as a sum's does, and a first or last row of any
 * name, whose numbers are the sum or the mean of the outermost rows.
 */
export function wholeRows(
  { roles, size, title }: Region,
  labels: RowLabels,
  figures: FigureNumbers,
  parts: ReadonlyMap<number, RowPart>,
  parents: Int32Array,
): WholeRows {
  const own: number[] = [];
  for (let row = 0; row < size; row++)
    if (roles[row] === 'data' && !parts.has(row) && parents[row] === NO_ROW) own.push(row);
  const sums: number[] = [];
  const doubts = new Map<number, RowDoubt>();
  const holders = new Set(parents);
  const places = new Set(
    title.flatMap((line) => line.split(' · ')).map((line) => unitName(line).bare),
  );
  const all = new Sums(figures);
  const since = { sums: new Sums(figures), count: 0 };
  for (const row of own) all.add(row);
  own.forEach((row, i) => {
    const { sure, doubt } = look(row, i);
    if (sure) sums.push(row);
    if (doubt) doubts.set(row, { label: labels.at(row), why: 'sum', proposal: doubt });
    if (sure) [since.sums, since.count] = [new Sums(figures), 0];
    else [since.count] = [since.count + 1, since.sums.add(row)];
  });
  return { sums, doubts };

  function look(row: number, i: number): { sure: boolean; doubt: RowDoubt['proposal'] | null } {
    const label = labels.at(row);
    const use = labels.useAt(row);
    const isMaybe = labels.sumAt(row) === 'maybe';
    const isEnd = i === 0 || i === own.length - 1;
    const none = { sure: false, doubt: null };
    if (use !== null) return { sure: use === 'sum' && !holders.has(row), doubt: null };
    if (own.length < 2 || holders.has(row) || (!isMaybe && label !== '' && !isEnd)) return none;
    const fits = [
      own.length > 2 ? all.fitOf(row, 'all') : null,
      since.count > 1 ? since.sums.fitOf(row) : null,
      isMaybe && own.length > 2 ? all.meanFitOf(row, 'all') : null,
    ].map((fit) => (fit?.is === 'right' ? fit.evidence : 0));
    if (label === '' || isMaybe) {
      const isRight = fits.some((evidence) => evidence > 0);
      return { sure: isRight, doubt: isMaybe && !isRight ? 'sum' : null };
    }
    return atEnd(row, label, fits[0]!);
  }

  /** A first or last row of any name that equals the sum of all others. */
  function atEnd(
    row: number,
    label: string,
    evidence: number,
  ): { sure: boolean; doubt: RowDoubt['proposal'] | null } {
    if (evidence === 0) return { sure: false, doubt: null };
    const { isSaid } = labels.wordsAt(row);
    if (!isSaid && places.has(unitName(label).bare) && fold(label) !== '')
      return { sure: true, doubt: null };
    const others = own.filter((one) => one !== row);
    const areSaid = others.every((one) => labels.wordsAt(one).isSaid);
    if (!isSaid && areSaid) return { sure: false, doubt: 'sum' };
    const isChance = evidence < 2 && (isSaid || others.length < 4);
    return { sure: false, doubt: isChance ? null : 'sum' };
  }
}
