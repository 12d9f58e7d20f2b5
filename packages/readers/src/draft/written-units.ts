import { unitErrors } from '../messages/units.ts';
import { placeWords } from '../messages/draft.ts';
import { diacriticsOf } from '../names/diacritics.ts';
import { levelRank, LEVELS } from '../names/levels.ts';
import { unitName } from '../names/unit-name.ts';
import type { Region } from '../layout/region.ts';
import type { Form } from '../profile/profile.ts';
import { columnsFor } from './columns-for.ts';
import { daySpan } from './day-span.ts';
import type { Span } from './known-tree.ts';
import { titleUnit } from './title-unit.ts';
import { spellingKey, unitSpellings } from './unit-spelling.ts';

/** So many different names can be those of units; a column with more of them is another's. */
const MOST_NAMES = 100_000;

/** How the rows of a region write units. */
export interface WrittenUnits {
  /** The unit that the title names above all others. */
  readonly title: string | null;
  /** Whether sibling tables that list the same units name different ones above them. */
  readonly isOpen: boolean;
  /** The days of the rows. */
  readonly span: Span | null;
  /** Whether each row is a unit's own: then no two of them are the same one. */
  readonly isList: boolean;
  /** Whether the names are written with diacritics. */
  readonly isMarked: boolean;
  readonly written: readonly WrittenUnit[];
}

export interface WrittenUnit {
  readonly key: string;
  /** From the outermost unit to the innermost. */
  readonly names: readonly string[];
  readonly rows: number;
}

/**
 * The names of units in a region, each once, and what stands beside them.
 *
 * @throws KetnapError `too_many_units`
 */
export function writtenUnits(region: Region, form: Form): WrittenUnits {
  const most = Math.max(0, ...columnsFor('unit', region, form).map(({ values }) => values.length));
  if (most > MOST_NAMES) throw tooMany(region, most);
  const { codes, spellings } = unitSpellings(region, form);
  const counts = new Map<number, number>();
  region.roles.forEach((role, row) => {
    const code = codes[row]!;
    if (role === 'data' && spellings[code]!.length > 0)
      counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const byKey = new Map<string, WrittenUnit>();
  for (const [code, rows] of counts) {
    const names = spellings[code]!;
    const key = spellingKey(names);
    byKey.set(key, { key, names, rows: rows + (byKey.get(key)?.rows ?? 0) });
  }
  if (byKey.size > MOST_NAMES) throw tooMany(region, byKey.size);
  const written = [...byKey.values()];
  return {
    title: titleUnit(region, lowestRank(written)),
    isOpen: region.titleBeside === 'several',
    span: daySpan(region, form),
    isList: form.rows === 'figures' && columnsFor('period', region, form).length === 0,
    isMarked: written.some(({ names }) => diacriticsOf(names.at(-1)!) !== ''),
    written,
  };
}

function tooMany({ sheet }: Region, names: number): Error {
  return unitErrors.tooMany(placeWords(sheet.file, sheet.name), names, MOST_NAMES);
}

/** The rank of the outermost level that the rows name. */
function lowestRank(written: readonly WrittenUnit[]): number {
  const ranks = written.map(({ names }) => rankOf(names[0]!)).filter((rank) => rank >= 0);
  return ranks.reduce((least, rank) => Math.min(least, rank), LEVELS.length);
}

/** How far out the level of a unit's name is; -1 where it says none. */
function rankOf(name: string): number {
  return levelRank(unitName(name).level);
}
