import { unitErrors } from '../../messages/units.ts';
import { placeWords } from '../../messages/draft.ts';
import { diacriticsOf } from '../../names/diacritics.ts';
import { fold } from '../../names/fold.ts';
import { levelRank, LEVELS } from '../../names/levels.ts';
import { NameBook } from '../../names/name-book.ts';
import type { Region } from '../../layout/region.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Form } from '../../profile/profile.ts';
import { columnsFor } from '../columns/columns-for.ts';
import { daySpan } from '../days/day-span.ts';
import type { Span } from '../known/known-tree.ts';
import { titleUnit } from './title-unit.ts';
import { spellingKey, unitSpellings, type UnitSpellings } from './unit-spelling.ts';

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
  /** Whether the head of their column says that they are cells, though some may be called by their village alone. */
  readonly areCells: boolean;
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
export function writtenUnits(region: Region, form: Form, memory: Memory): WrittenUnits {
  const most = Math.max(0, ...columnsFor('unit', region, form).map(({ values }) => values.length));
  if (most > MOST_NAMES) throw tooMany(region, most);
  const plain = unitSpellings(region, form, memory);
  const byKey = new Map<string, WrittenUnit>();
  for (const [code, rows] of countsOf(region, plain)) {
    const names = plain.spellings[code]!;
    const key = spellingKey(names);
    byKey.set(key, { key, names, rows: rows + (byKey.get(key)?.rows ?? 0) });
  }
  if (byKey.size > MOST_NAMES) throw tooMany(region, byKey.size);
  const written = [...byKey.values()];
  return {
    title: titleAbove(region, written, NameBook.of(memory)),
    isOpen: region.titleBeside === 'several',
    span: daySpan(region, form),
    isList: form.rows === 'figures' && columnsFor('period', region, form).length === 0,
    isMarked: written.some(({ names }) => diacriticsOf(names.at(-1)!) !== ''),
    areCells: areCells(region, form),
    written,
  };
}

/** In how many rows of data each spelling stands, in the order in which they occur; without the one of no name. */
function countsOf(
  { roles }: Region,
  { codes, spellings }: UnitSpellings,
): (readonly [code: number, rows: number])[] {
  const counts = new Int32Array(spellings.length);
  const met: number[] = [];
  for (let row = 0; row < codes.length; row++)
    if (roles[row] === 'data' && counts[codes[row]!]!++ === 0) met.push(codes[row]!);
  return met
    .filter((code) => spellings[code]!.length > 0)
    .map((code) => [code, counts[code]!] as const);
}

const CELLS =
  /^(?:ten )?(?:(?:dang )?sinh hoat tai |thuoc |noi )?(?:chi bo|cb)\b(?!.*\b(?:dang bo|dang uy|don vi|to chuc)\b)/;

/** `Chi bộ`, `Sinh hoạt tại chi bộ`; in a list of villages the head says where their members meet. */
function areCells(region: Region, form: Form): boolean {
  const head = columnsFor('unit', region, form).at(-1)?.path.at(-1);
  return form.rows !== 'villages' && head !== undefined && CELLS.test(fold(head));
}

function tooMany({ sheet }: Region, names: number): Error {
  return unitErrors.tooMany(placeWords(sheet.file, sheet.name), names, MOST_NAMES);
}

/** The unit that the title names above the rows. One that the rows only repeat of the title is above the others. */
function titleAbove(
  region: Region,
  written: readonly WrittenUnit[],
  book: NameBook,
): string | null {
  const innermost = titleUnit(region, LEVELS.indexOf('locality'));
  const own = innermost === null ? null : book.kin(innermost);
  const outermost = new Set(written.map(({ names }) => names[0]!));
  return titleUnit(
    region,
    lowestRank(
      [...outermost].filter((name) => book.kin(name) !== own),
      book,
    ),
  );
}

/** The rank of the outermost level that names say. */
function lowestRank(outermost: readonly string[], book: NameBook): number {
  const ranks = outermost.map((name) => levelRank(book.said(name).level));
  return ranks.filter((rank) => rank >= 0).reduce((a, b) => Math.min(a, b), LEVELS.length);
}
