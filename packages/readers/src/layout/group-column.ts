import { valueAt, type Sheet, type SheetValue } from '@ketnap/sheets';
import type { Body } from './find-body.ts';
import type { BareColumn } from './region.ts';
import { kindOf } from './sheet-cells.ts';

/** What a column of group names is called: the file has no head for it. */
const GROUP_HEAD = 'Nhóm';

/** The names of the groups that stand in rows of their own, as a column of the rows under them; null without any. */
export function groupColumn(sheet: Sheet, { first, roles }: Body): BareColumn | null {
  if (!roles.includes('group')) return null;
  const values: SheetValue[] = [null];
  const codes = new Int32Array(roles.length);
  let code = 0;
  roles.forEach((role, i) => {
    if (role === 'group') code = values.push(nameAt(sheet, first + i)) - 1;
    codes[i] = role === 'total' ? 0 : code;
  });
  return { codes, values, path: [GROUP_HEAD], column: null };
}

/** The longest text of a row: its running number, if it has one, is shorter. */
function nameAt(sheet: Sheet, row: number): SheetValue {
  const texts = sheet.columns
    .map((_, column) => valueAt(sheet, row, column))
    .filter((value): value is string => typeof value === 'string' && kindOf(value) === 'text');
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
