import { valueIn } from '@ketnap/sheets';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { fold } from '../../names/fold.ts';
import { localityNote } from './locality-note.ts';
import { localityNames, meetsWith, saysNoCell } from '../../names/locality-names.ts';
import type { Form } from '../../profile/profile.ts';
import { valueText } from '../../values/value-text.ts';
import { columnsFor } from '../columns/columns-for.ts';

/** What a row of a list of villages says. */
export interface Meeting {
  /** Names of the villages; empty where the row names none. */
  readonly localities: readonly string[];
  /**
   * The row that writes the cell in which their members meet: itself, or that of the village with whose members
   * they meet. `none` where they have no cell, `unknown` where the village that is named is not in the list.
   */
  readonly cell: number | 'none' | 'unknown';
  /** The day, ISO, that is written behind the villages' names; null where none is. */
  readonly since: string | null;
  /** Whether a note behind their names tells a day or a year in a way that nobody knows. */
  readonly isUnclear: boolean;
}

/** The meetings of a region's rows of data; null for every other row. */
export function meetingsOf(region: Region, form: Form): readonly (Meeting | null)[] {
  const cells = columnsFor('unit', region, form).at(-1) ?? null;
  const villages = columnsFor('locality', region, form)[0] ?? null;
  const rows = region.roles.map((role, row) =>
    role === 'data' ? rowOf(textAt(cells, row), textAt(villages, row), villages) : null,
  );
  return rows.map((one, row): Meeting | null => {
    if (!one) return null;
    const { localities, partners, hasCell, since, isUnclear } = one;
    const own = { localities, since, isUnclear };
    if (partners.length === 0) return { ...own, cell: hasCell ? row : 'none' };
    return { ...own, cell: rowNaming(rows, partners) };
  });
}

interface MeetingRow extends Pick<Meeting, 'localities' | 'since' | 'isUnclear'> {
  /** The villages with whose members those of this row meet. */
  readonly partners: readonly string[];
  readonly hasCell: boolean;
}

function rowOf(cell: string, village: string, villages: RegionColumn | null): MeetingRow {
  const partners = meetsWith(cell);
  const { names, since, isUnclear } = localityNote(villages === null ? cell : village);
  const localities = villages === null ? localityNames(names) : namesOf(names, villages);
  const hasCell = partners.length === 0 && !saysNoCell(cell);
  return { localities, partners, hasCell, since, isUnclear };
}

/** The villages of a sheet cell; a bare number is named with the word of its head: `Thôn 1`. */
function namesOf(text: string, { path }: RegionColumn): string[] {
  if (text === '') return [];
  const names = localityNames(text);
  if (names.length > 0) return names;
  const kind = /^\p{L}+/u.exec((path.at(-1) ?? '').replace(/^tên\s+/iu, ''))?.[0] ?? '';
  return [/^\d+$/.test(text) ? `${kind} ${text}` : text];
}

function rowNaming(
  rows: readonly (MeetingRow | null)[],
  names: readonly string[],
): number | 'unknown' {
  const wanted = fold(names[0]!);
  const row = rows.findIndex(
    (one) => one?.hasCell && one.localities.some((name) => fold(name) === wanted),
  );
  return row < 0 ? 'unknown' : row;
}

function textAt(column: RegionColumn | null, row: number): string {
  return column === null ? '' : valueText(valueIn(column, row)).trim();
}
