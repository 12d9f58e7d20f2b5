import type { Proposal } from '@ketnap/readers';
import { foldText } from '../state/fold.ts';
import type { UnitMatched, UnitSpelling } from './importing.ts';

/** How every spelling of a unit in the files came to its unit, those that are asked for first. */
export function unitSpellings({ draft, regions, known }: Proposal): UnitSpelling[] {
  const { profile } = draft;
  const names = new Map(
    [...known.units, ...profile.newUnits].map(({ unit_id, name }) => [unit_id, name]),
  );
  const made = new Map(profile.newUnits.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
  const nameAbove = (id: string | undefined) => names.get(made.get(id ?? '') ?? '') ?? null;
  const rows = rowsBySpelling({ draft, regions });
  const met = (spelling: string): boolean => rows.size === 0 || rows.has(lastName(spelling));
  return Object.entries(profile.units)
    .filter(([spelling, ids]) => ids === null || met(spelling))
    .map(([spelling, ids]): UnitSpelling => {
      const list = ids === null ? null : typeof ids === 'string' ? [ids].filter(Boolean) : [...ids];
      return {
        spelling,
        ids: list,
        how: howMatched(lastName(spelling), list, made, names),
        above: nameAbove(list?.[0]),
        rows: rows.get(lastName(spelling)) ?? null,
      };
    })
    .sort((a, b) => Number(a.ids !== null) - Number(b.ids !== null));
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
  return foldText(known) === foldText(name) ? 'folded' : 'other';
}

/** Rows of data by the text of the columns that name units. */
function rowsBySpelling({
  draft,
  regions,
}: Pick<Proposal, 'draft' | 'regions'>): Map<string, number> {
  const rows = new Map<string, number>();
  regions.forEach((region, i) => {
    const form = draft.profile.forms[draft.regions[i]!.form]!;
    region.columns.forEach(({ values, used }, column) => {
      if (form.columns[column]?.meaning?.is !== 'unit') return;
      values.forEach((value, code) => {
        if (typeof value !== 'string' || used.counts[code] === 0) return;
        const name = plainName(value);
        rows.set(name, (rows.get(name) ?? 0) + used.counts[code]!);
      });
    });
  });
  return rows;
}

const lastName = (spelling: string): string => plainName(spelling.split(' › ').at(-1)!);

/** Without a number in front and superfluous spaces, as a spelling has none. */
function plainName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:[IVXLC]+|\d+|[a-zđ])\s*[.)/-]\s*/i, '')
    .replace(/\s*[:;]$/, '')
    .trim();
}
