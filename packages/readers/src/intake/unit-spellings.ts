import type { Proposal } from '../draft/propose.ts';
import { NameBook } from '../names/name-book.ts';
import type { UnitMatched, UnitSpelling } from './views.ts';

/** How every spelling of a unit in the files came to its unit, those that are asked for first. */
export function unitSpellings({ draft, known, spellings, memory }: Proposal): UnitSpelling[] {
  const book = NameBook.of(memory);
  const { profile } = draft;
  const names = new Map(
    [...known.units, ...profile.newUnits].map(({ unit_id, name }) => [unit_id, name]),
  );
  const made = new Map(profile.newUnits.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
  const nameAbove = (id: string | undefined) => names.get(made.get(id ?? '') ?? '') ?? null;
  return Object.entries(profile.units)
    .filter(([spelling, ids]) => ids === null || spellings.has(spelling))
    .map(([spelling, ids]): UnitSpelling => {
      const list = ids === null ? null : typeof ids === 'string' ? [ids].filter(Boolean) : [...ids];
      return {
        spelling,
        ids: list,
        how: howMatched(spelling, list, made, names, book),
        above: nameAbove(list?.[0]),
        rows: spellings.get(spelling) ?? 0,
      };
    })
    .sort((a, b) => (a.ids === null ? 0 : 1) - (b.ids === null ? 0 : 1));
}

function howMatched(
  spelling: string,
  ids: readonly string[] | null,
  made: ReadonlyMap<string, unknown>,
  names: ReadonlyMap<string, string>,
  book: NameBook,
): UnitMatched {
  if (ids === null) return 'asked';
  const [id] = ids;
  if (id === undefined) return 'left_out';
  if (made.has(id)) return 'made';
  const known = names.get(id) ?? '';
  const name = spelling.split(' › ').at(-1)!;
  if (known.normalize('NFC') === name.normalize('NFC')) return 'same';
  return book.folded(known) === book.folded(name) ? 'folded' : 'other';
}
