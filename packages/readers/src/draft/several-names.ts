import type { RegionColumn } from '../layout/region.ts';
import { fold } from '../names/fold.ts';
import type { ColumnUse, Form } from '../profile/profile.ts';
import { personsIn } from '../values/person-names.ts';

const NAMES = /\b(?:ho (?:va )?ten|ho chu dem|ten dang vien|ten nguoi|ten|danh sach)\b/;

/** Whose names stand beside the person's own. */
const OF_OTHERS =
  /\b(?:gioi thieu|giup do|huong dan|vo|chong|bo|me|cha|con|nguoi than|than nhan|lap|ky|chu ho)\b/;

/** Per value of a column of names how many persons it names; null for any other column. */
export function personsByValue(use: ColumnUse, column: RegionColumn): number[] | null {
  const { meaning } = use;
  const isPersonal = meaning?.is === 'left_out' && meaning.why === 'personal';
  const head = fold(column.path.at(-1) ?? '');
  if (!isPersonal || !NAMES.test(head) || OF_OTHERS.test(head)) return null;
  return column.values.map((value, code) => (column.used.counts[code]! > 0 ? personsIn(value) : 1));
}

/**
 * Whether several persons stand in one sheet cell is undecided where some do: nothing is said of a list that
 * counts the persons of its rows itself.
 */
export function withSeveralNames(use: ColumnUse, column: RegionColumn, form: Form): ColumnUse {
  if (form.rows !== 'persons' || form.columns.some(({ meaning }) => meaning?.is === 'count'))
    return use;
  const persons = personsByValue(use, column);
  return persons?.some((count) => count > 1)
    ? { ...use, severalNames: use.severalNames ?? null }
    : use;
}
