import type { RegionColumn } from '../../layout/region.ts';
import { rowsWith } from '../../layout/text-signs.ts';
import type { Memory } from '../../memory/memory.ts';
import { fold } from '../../names/fold.ts';
import type { ColumnUse, Form } from '../../profile/profile.ts';
import { mayBeSeveral, personsIn } from '../../values/person-names.ts';

const NAMES = /\b(?:ho (?:va )?ten|ho chu dem|ten dang vien|ten nguoi|ten|danh sach)\b/;

/** Whose names stand beside the person's own. */
const OF_OTHERS =
  /\b(?:gioi thieu|giup do|huong dan|vo|chong|bo|me|cha|con|nguoi than|than nhan|lap|ky|chu ho)\b/;

/** How many persons the rows of a column of names name. */
export interface PersonsByRow {
  at(row: number): number;
  /** All numbers above 1 that rows of data may have. */
  readonly several: readonly number[];
}

/** How many persons each row of a column of names names; null for any other column. */
export function personsByRow(
  use: ColumnUse,
  column: RegionColumn,
  memory: Memory,
): PersonsByRow | null {
  const { meaning } = use;
  const isPersonal = meaning?.is === 'left_out' && meaning.why === 'personal';
  const head = fold(column.path.at(-1) ?? '');
  if (!isPersonal || !NAMES.test(head) || OF_OTHERS.test(head)) return null;
  return memory.recall(column, 'persons by row', [], () => countedPersons(column));
}

function countedPersons(column: RegionColumn): PersonsByRow {
  if (column.raw) {
    const { raw } = column;
    const ofOne = { at: () => 1, several: [] };
    if (!mayBeSeveral(raw.buffer, raw.ends[0]!, raw.ends[raw.length]!)) return ofOne;
    const mayBe = (_: Uint8Array, from: number, to: number): boolean =>
      mayBeSeveral(raw.buffer, from, to);
    const rows = rowsWith(raw, mayBe, (row) => personsIn(raw.at(row)) > 1);
    if (!rows.includes(1)) return ofOne;
  }
  const persons = column.values.map((value, code) =>
    column.used.counts[code]! > 0 ? personsIn(value) : 1,
  );
  return {
    at: (row) => persons[column.codes[row]!] ?? 1,
    several: [...new Set(persons)].filter((count) => count > 1),
  };
}

/**
 * Whether several persons stand in one sheet cell is undecided where some do: nothing is said of a list that
 * counts the persons of its rows itself.
 */
export function withSeveralNames(
  use: ColumnUse,
  column: RegionColumn,
  form: Form,
  memory: Memory,
): ColumnUse {
  if (form.rows !== 'persons' || form.columns.some(({ meaning }) => meaning?.is === 'count'))
    return use;
  const persons = personsByRow(use, column, memory);
  return persons && persons.several.length > 0
    ? { ...use, severalNames: use.severalNames ?? null }
    : use;
}
