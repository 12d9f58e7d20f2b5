import type { Region } from '../layout/region.ts';
import { NO_ROW } from '../layout/row-depth.ts';
import type { ReadFigures } from './read-figures.ts';

/** What was taken of a region's figures, for comparing it with the sums that the region states. */
export class TakenFigures {
  readonly region: Region;
  readonly read: ReadFigures;
  /** Rows that stand below no other, and those right below the name of a group. */
  readonly outermost: readonly number[];
  readonly #children = new Map<number, number[]>();
  readonly #sums: readonly Map<number, number>[];

  constructor(region: Region, read: ReadFigures) {
    this.region = region;
    this.read = read;
    this.#sums = read.figures.map(() => new Map<number, number>());
    const outermost: number[] = [];
    region.roles.forEach((role, row) => {
      if (role !== 'data' || region.tree?.parts.has(row)) return;
      const above = read.parents[row]!;
      if (above === NO_ROW || region.roles[above] === 'group') outermost.push(row);
      if (above === NO_ROW) return;
      const known = this.#children.get(above);
      if (known) known.push(row);
      else this.#children.set(above, [row]);
    });
    this.outermost = outermost;
  }

  /** The rows with rows below them, and these. */
  get families(): Iterable<readonly [parent: number, children: readonly number[]]> {
    return this.#children;
  }

  /** Whether anything of a column of figures was taken. */
  isAnyTaken(figure: number): boolean {
    const { numbers } = this.read.figures[figure]!;
    return numbers.some((number, row) => number !== null && this.read.isTaken(row, figure));
  }

  /** What was taken of some rows and of those below them; null where they hold no number. */
  sumOf(rows: readonly number[], figure: number): number | null {
    let sum: number | null = null;
    for (const row of rows) {
      const own = this.#takenAt(row, figure);
      if (own !== null) sum = (sum ?? 0) + own;
    }
    return sum;
  }

  #takenAt(row: number, figure: number): number | null {
    const number = this.read.figures[figure]!.numbers[row] ?? null;
    if (number !== null && this.read.isTaken(row, figure)) return number;
    const known = this.#sums[figure]!.get(row);
    if (known !== undefined) return known;
    const below = this.sumOf(this.#children.get(row) ?? [], figure);
    const sum = below ?? (number === null ? null : 0);
    if (sum !== null) this.#sums[figure]!.set(row, sum);
    return sum;
  }
}
