import { valueAt, type Sheet, type SheetValue } from '@ketnap/sheets';
import type { Body } from './find-body.ts';
import { groupDepths, type GroupRow } from './group-depth.ts';
import type { BareColumn } from './region.ts';
import { areSignsAlike, isNextSign, signAt } from './row-sign.ts';
import { kindOf } from './sheet-cells.ts';

/** What a column of group names is called: the file has no head for it. */
const GROUP_HEAD = 'Nhóm';

/**
 * The names of the groups that stand in rows of their own, as columns of the rows under them: one column for
 * each depth, the outermost first; none without groups. A group reaches up to the next that is not within
 * it, or to the row that bears the number after the group's.
 */
export function groupColumns(sheet: Sheet, { first, roles }: Body): BareColumn[] {
  const groups = groupsOf(sheet, { first, roles });
  if (groups.size === 0) return [];
  const deepest = Math.max(...[...groups.values()].map(({ depth }) => depth));
  const values = Array.from({ length: deepest + 1 }, (): SheetValue[] => [null]);
  const codes = values.map(() => new Int32Array(roles.length));
  let open: OpenGroup[] = [];
  roles.forEach((role, i) => {
    const group = groups.get(i);
    if (group)
      open = [
        ...open.slice(0, group.depth),
        { ...group, code: values[group.depth]!.push(group.name) - 1, isLater: false },
      ];
    else if (role === 'data') open = openAt(sheet, first + i, open);
    if (role !== 'total') open.forEach(({ code }, depth) => (codes[depth]![i] = code));
  });
  return values.map((own, depth) => ({
    codes: codes[depth]!,
    values: own,
    path: [deepest === 0 ? GROUP_HEAD : `${GROUP_HEAD} cấp ${depth + 1}`],
    column: null,
  }));
}

interface Group extends GroupRow {
  /** The column of its name. */
  readonly column: number;
  readonly depth: number;
}

interface OpenGroup extends Group {
  readonly code: number;
  /** Whether a row of data stands between it and the rows to come. */
  readonly isLater: boolean;
}

/** The groups of a body by their rows, counted in it. */
function groupsOf(
  sheet: Sheet,
  { first, roles }: Pick<Body, 'first' | 'roles'>,
): Map<number, Group> {
  const rows: number[] = [];
  for (let row = 0; row < roles.length; row++) if (roles[row] === 'group') rows.push(row);
  const found = rows.map((row) => {
    const name = nameAt(sheet, first + row);
    const column = sheet.columns.findIndex((_, one) => valueAt(sheet, first + row, one) === name);
    const sign = signAt(sheet, first + row, column);
    return { name, column, sign, isBare: isBareAt(roles, row) };
  });
  const depths = groupDepths(found);
  return new Map(rows.map((row, i) => [row, { ...found[i]!, depth: depths[i]! }]));
}

function isBareAt(roles: Body['roles'], row: number): boolean {
  let next = row + 1;
  while (next < roles.length && roles[next] !== 'group' && roles[next] !== 'data') next++;
  return roles[next] === 'group';
}

/** The groups that are still open at a row of data, which may bear the number after that of one of them. */
function openAt(sheet: Sheet, row: number, open: OpenGroup[]): OpenGroup[] {
  if (open.every(({ sign }) => sign === '')) return open;
  const left: OpenGroup[] = [];
  for (const group of open) {
    const sign = group.sign === '' ? '' : signAt(sheet, row, group.column);
    if (group.isLater && isNextSign(group.sign, sign)) break;
    // Where the rows of a group are numbered as groups are, none of their numbers ends it.
    const isEndless = areSignsAlike(group.sign, sign);
    left.push({ ...group, sign: isEndless ? '' : group.sign, isLater: true });
  }
  return left;
}

/** The longest text of a row: its running number, if it has one, is shorter. */
function nameAt(sheet: Sheet, row: number): string {
  const texts = sheet.columns
    .map((_, column) => valueAt(sheet, row, column))
    .filter((value): value is string => typeof value === 'string' && kindOf(value) === 'text');
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
