import { SvelteSet } from 'svelte/reactivity';
import type { UnitList } from '../worker/opened.ts';
import { foldText } from './fold.ts';

/** A line of the tree as it is seen. */
export interface TreeLine {
  /** Position in the list of units. */
  readonly unit: number;
  /** 1 for a root. */
  readonly level: number;
  /** Null where nothing is below it, or where found lines stand without their tree. */
  readonly expanded: boolean | null;
  /** The units above it, where found lines stand without their tree. */
  readonly path: string | null;
}

/** Lines that are shown at most; a list of thousands helps nobody. */
const MOST = 400;

/** Which lines of a tree of units are seen: those unfolded, or those whose name is like the query. */
export class UnitTreeState {
  query = $state('');
  readonly #units: UnitList;
  readonly #expanded = new SvelteSet<number>();
  #folded: readonly string[] | null = null;
  readonly #all = $derived(this.query.trim() === '' ? this.#unfolded() : this.#found());

  /** Unfolds the roots and the way to `chosen`. */
  constructor(units: UnitList, chosen: number) {
    this.#units = units;
    units.parent.forEach((above, unit) => above === -1 && this.#expanded.add(unit));
    for (let unit = chosen; unit >= 0; unit = units.parent[unit]!) this.#expanded.add(unit);
  }

  get lines(): readonly TreeLine[] {
    return this.#all.slice(0, MOST);
  }

  /** How many lines there are beyond those shown. */
  get hidden(): number {
    return Math.max(0, this.#all.length - MOST);
  }

  get isSearch(): boolean {
    return this.query.trim() !== '';
  }

  expand(unit: number): void {
    this.#expanded.add(unit);
  }

  fold(unit: number): void {
    this.#expanded.delete(unit);
  }

  #unfolded(): TreeLine[] {
    const { parent, end, ids } = this.#units;
    const lines: TreeLine[] = [];
    for (let unit = 0; unit < ids.length;) {
      const hasParts = end[unit]! > unit + 1;
      const expanded = hasParts ? this.#expanded.has(unit) : null;
      lines.push({ unit, level: depthOf(parent, unit), expanded, path: null });
      unit = expanded ? unit + 1 : end[unit]!;
    }
    return lines;
  }

  /** Names that begin with the query first, then those with a word that does, then the others. */
  #found(): TreeLine[] {
    const { names } = this.#units;
    this.#folded ??= names.map(foldText);
    const query = foldText(this.query.trim());
    const ranks: number[][] = [[], [], []];
    this.#folded.forEach((name, unit) => {
      const at = name.indexOf(query);
      if (at >= 0) ranks[at === 0 ? 0 : name.includes(` ${query}`) ? 1 : 2]!.push(unit);
    });
    return ranks.flat().map((unit) => ({ unit, level: 1, expanded: null, path: this.#path(unit) }));
  }

  #path(unit: number): string {
    const { parent, names } = this.#units;
    const above: string[] = [];
    for (let one = parent[unit]!; one >= 0; one = parent[one]!) above.push(names[one]!);
    return above.join(' · ');
  }
}

function depthOf(parent: Int32Array, unit: number): number {
  let depth = 1;
  for (let above = parent[unit]!; above >= 0; above = parent[above]!) depth += 1;
  return depth;
}
