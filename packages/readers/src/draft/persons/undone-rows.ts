import type { Region, RegionColumn } from '../../layout/region.ts';
import { rowsWith } from '../../layout/text-signs.ts';
import type { Memory } from '../../memory/memory.ts';
import { saysUndone } from '../../profile/undone-words.ts';
import type { ColumnUse, Form } from '../../profile/profile.ts';
import { valueText } from '../../values/value-text.ts';

/** The rows of data whose remark says that the person was not admitted, with the remark; of other columns none. */
export function undoneRows(
  region: Region,
  { meaning }: ColumnUse,
  column: RegionColumn,
  memory: Memory,
): ReadonlyMap<number, string> {
  if (!isRemark(meaning)) return new Map();
  return memory.recall(column, 'undone rows', [region.roles], () => foundUndone(region, column));
}

function foundUndone({ roles }: Region, column: RegionColumn): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const isUndone = undoneIn(column);
  roles.forEach((role, row) => {
    if (role === 'data' && isUndone(row))
      found.set(row, valueText(column.values[column.codes[row]!]!));
  });
  return found;
}

/** Whether a column can hold what is said of a row in words, whatever its head: not names, which are persons' own. */
function isRemark(meaning: ColumnUse['meaning']): boolean {
  if (meaning?.is === 'left_out') return meaning.why !== 'personal' && meaning.why !== 'ordinal';
  return meaning === null || meaning.is === 'attribute';
}

function undoneIn(column: RegionColumn): (row: number) => boolean {
  if (column.raw) {
    const { raw } = column;
    const isFilled = (_: Uint8Array, from: number, to: number): boolean => to > from;
    const rows = rowsWith(raw, isFilled, (row) => saysUndone(raw.at(row) ?? ''));
    return (row) => rows[row] === 1;
  }
  const undone = column.values.map((value) => typeof value === 'string' && saysUndone(value));
  return (row) => undone[column.codes[row]!]!;
}

/** Whether rows that a remark calls undone are taken is undecided where there are some. */
export function withUndoneRows(
  region: Region,
  use: ColumnUse,
  column: RegionColumn,
  form: Form,
  memory: Memory,
): ColumnUse {
  if (form.rows !== 'persons' || undoneRows(region, use, column, memory).size === 0) return use;
  return { ...use, undoneRows: use.undoneRows ?? null };
}
