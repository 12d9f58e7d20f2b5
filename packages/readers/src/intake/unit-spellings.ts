import type { Proposal } from '../draft/propose.ts';
import { fold } from '../names/fold.ts';
import type { UnitMatched, UnitSpelling } from './views.ts';

/** How every spelling of a unit in the files came to its unit, those that are asked for first. */
export function unitSpellings({ draft, known, spellings }: Proposal): UnitSpelling[] {
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
        how: howMatched(lastName(spelling), list, made, names),
        above: nameAbove(list?.[0]),
        rows: spellings.get(spelling) ?? 0,
      };
    })
    .sort((a, b) => (a.ids === null ? 0 : 1) - (b.ids === null ? 0 : 1));
}

function howMatched(
  name: string,
  ids: readonly string[] | null,
  made: ReadonlyMap<string, unknown>,
  names: ReadonlyMap<string, string>,
): UnitMatched {
  if (ids === null) return 'asked';
  const [id] = ids;
  if (id === undefined) return 'left_out';
  if (made.has(id)) return 'made';
  const known = names.get(id) ?? '';
  if (known.normalize('NFC') === name.normalize('NFC')) return 'same';
  return fold(known) === fold(name) ? 'folded' : 'other';
}

const lastName = (spelling: string): string => spelling.split(' › ').at(-1)!.normalize('NFC');
