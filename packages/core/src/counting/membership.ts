import type { Coverage, Interval, Localities } from '../dataset/dataset.ts';
import type { Day } from '../dataset/days.ts';

/** The spells of the coverage as they are asked for: by cell and by locality. */
export interface Membership {
  readonly coverage: Coverage;
  /** `cellStart[cell] .. cellStart[cell + 1]` are the spells of the cell. */
  readonly cellStart: Int32Array;
  /** `spells[localityStart[locality] .. localityStart[locality + 1]]` are those of the locality. */
  readonly localityStart: Int32Array;
  readonly spells: Int32Array;
  /** The merged runs of the cells asked for so far: a cell of many localities is walked through once. */
  readonly runs: Map<number, readonly Interval[]>;
}

/** How a locality's members meet on a day; `absent` where the locality does not exist. */
export type LocalityState = 'own' | 'joint' | 'none' | 'absent';

/** Indexes the coverage by cell and by locality. */
export function membershipOf(localities: Localities, coverage: Coverage): Membership {
  const localityStart = startsOf(coverage.locality, localities.size);
  const next = localityStart.slice();
  const spells = new Int32Array(coverage.size);
  for (let spell = 0; spell < coverage.size; spell++)
    spells[next[coverage.locality[spell]!]!++] = spell;
  return { coverage, cellStart: cellStarts(coverage), localityStart, spells, runs: new Map() };
}

/** Where the spells of each cell begin; one more for the end. */
export function cellStarts(coverage: Coverage): Int32Array {
  return startsOf(coverage.cell, coverage.cellIds.length);
}

/** The localities that meet in a cell on a day. */
export function localitiesOn(membership: Membership, cell: number, day: Day): number[] {
  const { coverage, cellStart } = membership;
  const found: number[] = [];
  for (let spell = cellStart[cell]!; spell < cellStart[cell + 1]!; spell++)
    if (holds(coverage, spell, day)) found.push(coverage.locality[spell]!);
  return found;
}

/** The cells in which a locality's members meet on a day. */
export function cellsOn(membership: Membership, locality: number, day: Day): number[] {
  const { coverage, localityStart, spells } = membership;
  const found: number[] = [];
  for (let i = localityStart[locality]!; i < localityStart[locality + 1]!; i++)
    if (holds(coverage, spells[i]!, day)) found.push(coverage.cell[spells[i]!]!);
  return found;
}

/** Whether two or more localities meet in a cell on a day. */
export function isMergedOn(membership: Membership, cell: number, day: Day): boolean {
  return mergedRuns(membership, cell).some(({ from, to }) => from <= day && day <= to);
}

/** The state of a locality on a day: `own` where one of its cells is its own, `joint` where all are merged. */
export function stateOn(
  localities: Localities,
  membership: Membership,
  locality: number,
  day: Day,
): LocalityState {
  if (!existsOn(localities, locality, day)) return 'absent';
  const cells = cellsOn(membership, locality, day);
  if (cells.length === 0) return 'none';
  return cells.every((cell) => isMergedOn(membership, cell, day)) ? 'joint' : 'own';
}

/** Whether a locality exists on a day. */
export function existsOn(localities: Localities, locality: number, day: Day): boolean {
  return localities.from[locality]! <= day && day <= localities.to[locality]!;
}

/**
 * The longest stretches of days on which two or more localities meet in the cell, in time order.
 * Open ends are EVER_BEFORE and EVER_AFTER.
 */
export function mergedRuns(membership: Membership, cell: number): readonly Interval[] {
  let runs = membership.runs.get(cell);
  if (!runs) membership.runs.set(cell, (runs = findRuns(membership, cell)));
  return runs;
}

function findRuns({ coverage, cellStart }: Membership, cell: number): Interval[] {
  const [first, end] = [cellStart[cell]!, cellStart[cell + 1]!];
  if (end - first < 2) return [];
  const starts = coverage.from.slice(first, end).sort();
  const ends = coverage.to.slice(first, end).sort();
  const runs: Interval[] = [];
  let meeting = 0;
  let since: Day | null = null;
  for (let s = 0, e = 0; e < ends.length;) {
    const day = s < starts.length ? Math.min(starts[s]!, ends[e]! + 1) : ends[e]! + 1;
    for (; s < starts.length && starts[s]! === day; s++) meeting++;
    for (; e < ends.length && ends[e]! + 1 === day; e++) meeting--;
    if (since === null && meeting >= 2) since = day;
    if (since !== null && meeting < 2) {
      runs.push({ from: since, to: day - 1 });
      since = null;
    }
  }
  return runs;
}

function holds(coverage: Coverage, spell: number, day: Day): boolean {
  return coverage.from[spell]! <= day && day <= coverage.to[spell]!;
}

function startsOf(keys: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < keys.length; i++) starts[keys[i]! + 1]!++;
  for (let key = 0; key < size; key++) starts[key + 1]! += starts[key]!;
  return starts;
}
