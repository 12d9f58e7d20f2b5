import { valueAt, type Sheet, type SheetValue } from '@ketnap/sheets';
import type { Body } from './find-body.ts';
import type { BareColumn } from './region.ts';
import { areSignsAlike, isNextSign, signAt } from './row-sign.ts';
import { kindOf } from './sheet-cells.ts';

/** What a column of group names is called: the file has no head for it. */
const GROUP_HEAD = 'Nhóm';

/**
 * The names of the groups that stand in rows of their own, as a column of the rows under them, up to the row
 * that bears the number after the group's; null without any.
 */
export function groupColumn(sheet: Sheet, { first, roles }: Body): BareColumn | null {
  if (!roles.includes('group')) return null;
  const values: SheetValue[] = [null];
  const codes = new Int32Array(roles.length);
  let [code, group, isLater] = [0, NO_GROUP, false];
  roles.forEach((role, i) => {
    if (role === 'group') {
      const name = nameAt(sheet, first + i);
      [code, group, isLater] = [values.push(name) - 1, groupAt(sheet, first + i, name), false];
    } else if (role === 'data' && group.sign !== '') {
      const sign = signAt(sheet, first + i, group.column);
      // Where the rows of a group are numbered as groups are, none of their numbers ends it.
      if (isLater && isNextSign(group.sign, sign)) [code, group] = [0, NO_GROUP];
      else if (areSignsAlike(group.sign, sign)) group = NO_GROUP;
      isLater = true;
    }
    codes[i] = role === 'total' ? 0 : code;
  });
  return { codes, values, path: [GROUP_HEAD], column: null };
}

/** The running number of a group's row, and the column of its name. */
interface Group {
  readonly sign: string;
  readonly column: number;
}

const NO_GROUP: Group = { sign: '', column: 0 };

function groupAt(sheet: Sheet, row: number, name: SheetValue): Group {
  const column = sheet.columns.findIndex((_, one) => valueAt(sheet, row, one) === name);
  return { sign: signAt(sheet, row, column), column };
}

/** The longest text of a row: its running number, if it has one, is shorter. */
function nameAt(sheet: Sheet, row: number): SheetValue {
  const texts = sheet.columns
    .map((_, column) => valueAt(sheet, row, column))
    .filter((value): value is string => typeof value === 'string' && kindOf(value) === 'text');
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
