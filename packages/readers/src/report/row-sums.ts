import type { StatedSum } from '../conversion/report.ts';
import { sumWord, type SumWord } from '../layout/sum-label.ts';
import { labelOf, rowsOf, sumAt } from './sum-place.ts';
import type { TakenFigures } from './taken-figures.ts';

/** How many digits after the point a sum is compared in: enough for thousandths. */
const EXACT = 1e-9;

/** The rows that sum or average others, each beside what was taken of the rows that its numbers are made of. */
export function rowSums(taken: TakenFigures, beside: readonly TakenFigures[]): StatedSum[] {
  const { region } = taken;
  return rowsOf(region, 'total').flatMap((total) => sumsOf(taken, beside, total));
}

/** Rows that may be the addends of a sum, in its own block and in those beside it. */
interface Addends {
  readonly rows: readonly number[];
  readonly all: readonly TakenFigures[];
}

function sumsOf(taken: TakenFigures, beside: readonly TakenFigures[], total: number): StatedSum[] {
  const { region, read } = taken;
  const word = sumWord(labelOf(region, total)) ?? 'sum';
  if (word === 'ratio') return [];
  const checked = read.figures.flatMap(({ numbers }, figure) => {
    const stated = numbers[total] ?? null;
    const isWhole = beside.some((one) => one.isAnyTaken(figure)) || taken.isAnyTaken(figure);
    return stated === null || !isWhole ? [] : [{ figure, stated }];
  });
  if (checked.length === 0) return [];
  const possible = addendsOf(taken, beside, total, word);
  const results = possible.map((addends) =>
    checked.map(({ figure, stated }) => computedFor(taken, addends, figure, stated, word)),
  );
  const rights = results.map(
    (all) => all.filter((computed, i) => computed === checked[i]!.stated).length,
  );
  const best = Math.max(...rights);
  // What a running count began with stands on no sheet.
  const hasBegun = /(từ|đến|nhiệm kỳ|năm trước)/iu.test(labelOf(region, total));
  if (best === 0 && word === 'running' && hasBegun) return [];
  const computed = results[rights.indexOf(best)]!;
  return checked.map(({ figure, stated }, i) =>
    sumAt(region, read.figures[figure]!.column, total, 'rows', stated, computed[i]!),
  );
}

/** The likeliest addends first: where no sum fits, it is compared with these. */
function addendsOf(
  taken: TakenFigures,
  beside: readonly TakenFigures[],
  total: number,
  word: SumWord,
): Addends[] {
  const { region, outermost } = taken;
  const part = region.tree?.parts.get(total);
  if (part) return [{ rows: partsOf(taken, part.source), all: [taken] }];
  const { roles } = region;
  const breaks = (row: number): boolean => roles[row] === 'total' || roles[row] === 'group';
  let [from, to] = [total - 1, total + 1];
  while (from >= 0 && !breaks(from)) from -= 1;
  while (to < roles.length && !breaks(to)) to += 1;
  const all = [taken, ...beside];
  const before = outermost.filter((row) => row < total);
  if (word === 'mean') return meansOf(taken, all);
  const sets: Addends[] = [
    { rows: outermost, all: [taken] },
    { rows: outermostIn(taken, from, total), all: [taken] },
    { rows: before, all: [taken] },
    { rows: outermostIn(taken, total, to), all: [taken] },
    ...(beside.length > 0 ? [{ rows: outermost, all }] : []),
  ];
  const first = word === 'running' ? 2 : beside.length > 0 ? sets.length - 1 : 0;
  return [sets[first]!, ...sets.filter((_, i) => i !== first)].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** A mean is of the units that nothing stands below, or of the outermost. */
function meansOf(taken: TakenFigures, all: readonly TakenFigures[]): Addends[] {
  const { region, read, outermost } = taken;
  const holders = new Set(read.parents);
  const leaves = rowsOf(region, 'data').filter(
    (row) => !holders.has(row) && !region.tree?.parts.has(row),
  );
  return [
    { rows: outermost, all },
    { rows: leaves, all: [taken] },
  ];
}

/** The rows between two others that stand below none between them. */
function outermostIn({ region, read }: TakenFigures, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from + 1; row < to; row++) {
    if (region.roles[row] !== 'data' || region.tree?.parts.has(row)) continue;
    const above = read.parents[row]!;
    if (above <= from || above >= to || region.roles[above] === 'group') rows.push(row);
  }
  return rows;
}

function partsOf({ region }: TakenFigures, source: string | null): number[] {
  const parts = [...(region.tree?.parts ?? [])];
  return parts.flatMap(([row, part]) =>
    part.source === source && region.roles[row] === 'data' ? [row] : [],
  );
}

function computedFor(
  taken: TakenFigures,
  { rows, all }: Addends,
  figure: number,
  stated: number,
  word: SumWord,
): number {
  const own = all.map((one) => one.sumOf(one === taken ? rows : one.outermost, figure) ?? 0);
  const sum = own.reduce((one, other) => one + other, 0);
  const filled = all.reduce(
    (count, one) => count + filledOf(one, one === taken ? rows : one.outermost, figure),
    0,
  );
  const mean = filled === 0 ? 0 : sum / filled;
  if (word === 'mean' || (word === 'maybe' && Math.abs(sum - stated) > EXACT))
    return Math.abs(mean - stated) < lastDigitOf(stated) ? stated : Math.round(mean * 100) / 100;
  return Math.abs(sum - stated) <= EXACT ? stated : sum;
}

/** What the last digit of a number stands for: a mean is rounded or cut off there. */
function lastDigitOf(number: number): number {
  return 10 ** -(String(number).split('.')[1]?.length ?? 0);
}

function filledOf(taken: TakenFigures, rows: readonly number[], figure: number): number {
  return rows.filter((row) => taken.sumOf([row], figure) !== null).length;
}

/** Rows with rows below them: their own figure beside what was taken of these. */
export function parentSums(taken: TakenFigures): StatedSum[] {
  const { region, read, families } = taken;
  return [...families].flatMap(([parent, children]) =>
    read.figures.flatMap(({ numbers, column }, figure): StatedSum[] => {
      const stated = numbers[parent] ?? null;
      if (stated === null || !taken.isAnyTaken(figure)) return [];
      const computed = taken.sumOf(children, figure);
      return computed === null || region.tree?.doubts.has(parent)
        ? []
        : [sumAt(region, column, parent, 'rows', stated, computed)];
    }),
  );
}
