import { columnWith } from '@ketnap/sheets';
import { dataRows, valuesOf } from '../layout/column-values.ts';
import type { Region } from '../layout/region.ts';
import { NO_ROW } from '../layout/row-depth.ts';
import type { RowDoubt, RowTree } from '../layout/row-tree.ts';
import type { RowRole } from '../layout/row-role.ts';
import type { Form } from '../profile/profile.ts';
import { FigureNumbers } from './figure-numbers.ts';
import { figureRows } from './figure-rows.ts';
import { findParts, type FoundParts } from './find-parts.ts';
import { withMergedNumbers } from './merged-runs.ts';
import { RowLabels } from './row-labels.ts';
import { sumTree, type SumTree } from './sum-tree.ts';
import { areFlat, treeRows, type Strength, type TreeRow } from './tree-rows.ts';
import { relationOf } from './row-words.ts';
import { wholeRows } from './whole-rows.ts';

/**
 * A region whose rows are known for what they are, now that its columns are: which rows sum others, which
 * give parts of the unit above them, and which stand below which.
 */
export function settleRows(given: Region, form: Form): Region {
  const region = withMergedNumbers(given, form);
  const labels = RowLabels.of(region, form);
  if (!labels) return region;
  const own = sumRoles(region, labels);
  const others = figureRows({ ...region, roles: own }, labels);
  const roles = own.map((role, row) => (others.has(row) ? 'empty' : role));
  const figures = new FigureNumbers(region, form);
  const found = findParts({ ...region, roles }, labels, figures);
  const { parts } = found;
  for (const [row, { of }] of parts) if (roles[of] === 'total') roles[row] = 'total';
  const tree = treeOf({ ...region, roles }, labels, figures, found);
  const wholes = wholeRows({ ...region, roles }, labels, figures, parts, tree.parents);
  for (const row of wholes.sums) roles[row] = 'total';
  for (const row of others.keys()) roles[row] = 'data';
  const doubts = new Map([...found.doubts, ...tree.doubts, ...wholes.doubts, ...others]);
  const pending = pendingRows(tree.parents, doubts);
  return { ...withRoles(region, roles), tree: { parents: tree.parents, parts, doubts, pending } };
}

/** The rows that leave a doubt and those below them. */
function pendingRows(parents: Int32Array, doubts: ReadonlyMap<number, RowDoubt>): Set<number> {
  const pending = new Set(doubts.keys());
  if (pending.size === 0) return pending;
  parents.forEach((_, row) => {
    const path: number[] = [];
    let at = row;
    while (at !== NO_ROW && !pending.has(at)) at = parents[path[path.push(at) - 1]!]!;
    if (at !== NO_ROW) for (const one of path) pending.add(one);
  });
  return pending;
}

/** The roles of rows: those whose label says that they are sums, wherever it stands, are sums. */
function sumRoles({ roles }: Region, labels: RowLabels): RowRole[] {
  return roles.map((role, row) => {
    if (role !== 'data' && role !== 'total') return role;
    const use = labels.useAt(row);
    if (use === 'unit') return 'data';
    if (use === 'left_out') return 'empty';
    return role === 'data' && labels.isSum(row) ? 'total' : role;
  });
}

/** The columns count their values anew where rows became something else. */
function withRoles(region: Region, roles: readonly RowRole[]): Region {
  if (roles.every((role, row) => role === region.roles[row])) return region;
  const isData = dataRows(roles);
  const columns = region.columns.map((column) =>
    columnWith(column, { used: valuesOf(isData, column) }),
  );
  return { ...region, roles, columns };
}

function treeOf(
  region: Region,
  labels: RowLabels,
  figures: FigureNumbers,
  { parts, leads, members }: FoundParts,
): Pick<RowTree, 'parents' | 'doubts'> {
  const { roles, size } = region;
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    const isRow = roles[row] === 'data' || roles[row] === 'group';
    const isOwn = !parts.has(row) && !leads.has(row) && !members.has(row);
    if (isRow && isOwn && labels.at(row) !== '') rows.push(row);
  }
  // What begins as the word for a sum does, and bears no number, is hardly what others stand below.
  const own = treeRows(region, rows, labels).filter(
    ({ row, isDrawn }) => isDrawn || labels.useAt(row) !== null || labels.sumAt(row) !== 'maybe',
  );
  const parents = new Int32Array(size).fill(NO_ROW);
  for (const [row, of] of members) parents[row] = of;
  const doubts = new Map<number, RowDoubt>();
  if (own.length === 0 || areFlat(own)) return { parents, doubts };
  const { found, order, why } = likelierTree(own, figures, labels);
  found.above.forEach((above, at) => {
    if (above !== NO_ROW) parents[order[at]!.row] = order[above]!.row;
  });
  for (const [at, doubt] of found.doubts) doubts.set(order[at]!.row, { ...doubt, why });
  return { parents, doubts };
}

interface FoundTree {
  readonly found: SumTree;
  readonly order: readonly TreeRow[];
  readonly why: 'below' | 'above';
}

/** The tree whose rows stand before those below them; the other way round where only so their numbers are sums. */
function likelierTree(
  rows: readonly TreeRow[],
  figures: FigureNumbers,
  labels: RowLabels,
): FoundTree {
  const forward = sumTree(rows, figures, labels.use);
  const onwards: FoundTree = { found: forward, order: rows, why: 'below' };
  if (forward.confirmed > 0 || rows[0]!.isIndented) return onwards;
  const order = rows.toReversed();
  const backward = sumTree(order, figures, labels.use, strengthOfWords);
  if (backward.confirmed === 0 && !isRoot(rows)) return onwards;
  return { found: backward, order, why: 'above' };
}

/** Whether the last row alone is of the outermost level: it stands below those that it holds. */
function isRoot(rows: readonly TreeRow[]): boolean {
  const { rank, isSaid } = rows.at(-1)!.words;
  return isSaid && rows.slice(0, -1).every(({ words }) => words.rank > rank);
}

function strengthOfWords(above: TreeRow, below: TreeRow): Strength {
  return relationOf(above.words, below.words);
}
