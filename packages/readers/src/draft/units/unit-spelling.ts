import { columnsFor } from '../columns/columns-for.ts';
import { combinedCodes } from '../columns/combined-codes.ts';
import { rowsAbove, withOuterAbove } from './empty-units.ts';
import { meetingsOf } from './meetings.ts';
import { titleUnit } from './title-unit.ts';
import type { Form } from '../../profile/profile.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import { NO_ROW, rowParents } from '../../layout/row-depth.ts';
import type { RowPart } from '../../layout/row-tree.ts';
import { Memory } from '../../memory/memory.ts';
import { countedName } from '../../names/count-note.ts';
import { holdsUnits, isLocal, levelRank, LEVELS } from '../../names/levels.ts';
import { saysNoCell } from '../../names/locality-names.ts';
import { NameBook } from '../../names/name-book.ts';
import type { UnitName } from '../../names/unit-name.ts';
import { rowLabel } from '../../rows/row-labels.ts';
import { valueText } from '../../values/value-text.ts';

/** How a region's rows write their units: per row the index into `spellings`; 0 is none. */
export interface UnitSpellings {
  readonly codes: Int32Array;
  /** Names from the outermost unit to the innermost, as they are written. */
  readonly spellings: readonly (readonly string[])[];
}

/** The key under which a profile keeps a spelling. */
export function spellingKey(names: readonly string[]): string {
  return names.join(' › ');
}

/** What the columns of units say in each row. */
export function unitSpellings(
  region: Region,
  form: Form,
  memory: Memory = new Memory(),
): UnitSpellings {
  const { rows, columns, emptyUnits } = form;
  const by = [JSON.stringify([rows, columns, emptyUnits])];
  return memory.recall(region, 'unit spellings', by, () => spellingsOf(region, form, memory));
}

function spellingsOf(region: Region, form: Form, memory: Memory): UnitSpellings {
  const book = NameBook.of(memory);
  const columns = unitColumns(region, form);
  if (columns.length === 0) return { codes: new Int32Array(region.size), spellings: [[]] };
  const plain =
    columns.length === 1
      ? ofOne(columns[0]!, memory)
      : ofSeveral(outermostFirst(columns, book), book, memory);
  const filled = form.emptyUnits === 'above' ? ofRowsAbove(region, form, plain) : plain;
  if (form.rows === 'villages')
    return ofMeetings(region, form, withTitle(region, filled, book), book);
  const inTree = form.rows === 'figures' ? ofTree(region, form, filled, book) : filled;
  const named = withTitle(region, inTree, book);
  return withTwins(region, named);
}

/** Units that are written alike are told apart by a number: `Thôn 1`, `Thôn 1 (2)`. */
function withTwins({ tree }: Region, plain: UnitSpellings): UnitSpellings {
  const twins = tree?.twins ?? [];
  if (twins.length === 0) return plain;
  const codes = plain.codes.slice();
  const spellings = [...plain.spellings];
  const known = new Map<string, number>();
  const numbered = (names: readonly string[], number: number): number => {
    const made = [...names.slice(0, -1), `${names.at(-1)!} (${number})`];
    const key = spellingKey(made);
    if (!known.has(key)) known.set(key, spellings.push(made) - 1);
    return known.get(key)!;
  };
  for (const { rows, use } of twins)
    rows.forEach((row, at) => {
      if (use === 'left_out') codes[row] = 0;
      else if (use === 'apart' && at > 0)
        codes[row] = numbered(plain.spellings[plain.codes[row]!]!, at + 1);
    });
  return { codes, spellings };
}

/**
 * The cell in which a village's members meet; where it has none, the unit above: the one that the row names
 * before it, or else that of the title.
 */
function ofMeetings(
  region: Region,
  form: Form,
  plain: UnitSpellings,
  book: NameBook,
): UnitSpellings {
  const title = titleUnit(region, LEVELS.indexOf('locality'));
  const spellings: (readonly string[])[] = [[]];
  const known = new Map<string, number>([['', 0]]);
  const codes = new Int32Array(region.size);
  meetingsOf(region, form).forEach((meeting, row) => {
    if (!meeting || meeting.cell === 'unknown') return;
    const { cell } = meeting;
    const own = plain.spellings[plain.codes[cell === 'none' ? row : cell]!]!;
    const above = own.filter((name) => book.said(name).level !== 'cell' && !saysNoCell(name));
    const names = cell !== 'none' ? own : above.length === 0 && title !== null ? [title] : above;
    const key = spellingKey(names);
    let code = known.get(key);
    if (code === undefined) known.set(key, (code = spellings.push(names) - 1));
    codes[row] = code;
  });
  return { codes, spellings };
}

/** The columns of units; outer ones filled where a person said that they are written once for several rows. */
function unitColumns(region: Region, form: Form): RegionColumn[] {
  const columns = columnsFor('unit', region, form);
  if (form.emptyUnits !== 'above') return columns;
  const filled = new Map(withOuterAbove(region, form).map(({ from, to }) => [from, to]));
  return columns.map((column) => ({ ...column, codes: filled.get(column) ?? column.codes }));
}

/** Villages and cells have the same names in every commune: theirs follow that of the unit whose sheet it is. */
function withTitle(
  region: Region,
  { codes, spellings }: UnitSpellings,
  book: NameBook,
): UnitSpellings {
  const title = titleUnit(region, LEVELS.indexOf('locality'));
  if (title === null) return { codes, spellings };
  const named = spellings.map((names) => (isBare(names[0], book) ? [title, ...names] : names));
  return { codes, spellings: named };
}

/** A village or cell whose name says of no unit that it is above it. */
function isBare(name: string | undefined, book: NameBook): boolean {
  if (name === undefined || book.path(name).length > 1) return false;
  return isLocal(book.said(name).level);
}

/** A row without a unit is of the one that a row above it writes. */
function ofRowsAbove(region: Region, form: Form, plain: UnitSpellings): UnitSpellings {
  const above = rowsAbove(region, form);
  const codes = plain.codes.map((code, row) =>
    above[row] === NO_ROW ? code : plain.codes[above[row]!]!,
  );
  return { codes, spellings: plain.spellings };
}

/** In a tree of rows a unit's name follows those of the rows above it; a part of a unit's figure is of that unit. */
function ofTree(region: Region, form: Form, plain: UnitSpellings, book: NameBook): UnitSpellings {
  const parents = parentsOf(region, form);
  const parts = region.tree?.parts ?? new Map<number, RowPart>();
  if (parts.size === 0 && parents.every((parent) => parent === NO_ROW)) return plain;
  const spellings: (readonly string[])[] = [[]];
  const codes = new Int32Array(region.size).fill(NO_ROW);
  const codeOf = (row: number): number => {
    if (codes[row] !== NO_ROW) return codes[row]!;
    const part = parts.get(row);
    if (part) return (codes[row] = codeOf(part.of));
    const own = plain.spellings[plain.codes[row]!]!;
    if (own.length === 0) return (codes[row] = 0);
    const above = parents[row] === NO_ROW ? [] : spellings[codeOf(parents[row]!)]!;
    const names = holding([...above, ...own.filter((name) => !above.includes(name))], book);
    return (codes[row] = spellings.push(names) - 1);
  };
  for (let row = 0; row < region.size; row++) codeOf(row);
  return { codes, spellings };
}

/** The row above each row: as the numbers confirm it, or, where units stand in several columns, as it is drawn. */
function parentsOf(region: Region, form: Form): Int32Array {
  if (region.tree) return region.tree.parents;
  const label = form.columns.findIndex(
    ({ meaning }, i) => meaning?.is === 'unit' && region.columns[i]!.column !== null,
  );
  return label < 0 ? new Int32Array(region.size).fill(NO_ROW) : rowParents(region, label);
}

function ofOne(column: RegionColumn, memory: Memory): UnitSpellings {
  const names = memory.recall(column, 'names', [], () => namesOf(column));
  return { codes: column.codes, spellings: names.map((name) => (name === '' ? [] : [name])) };
}

/** Per value of a column the name in it, without a running number before and a count behind it. */
function namesOf({ column, values }: RegionColumn): string[] {
  const names = values.map((value) => rowLabel(valueText(value)));
  const counted = names.map((name) => (name.length > MOST_LETTERS ? null : countedName(name)));
  const short = names.map((name, i) => counted[i]?.name ?? name);
  // A bare number may be a part of the name, in a column where it tells two names apart.
  const isTold =
    column !== null && counted.some((one) => one?.isBare) && !areEachOnce(short, names);
  return isTold ? names.map((name, i) => (counted[i]?.isBare ? name : short[i]!)) : short;
}

/** Longer texts are no names, and not looked through. */
const MOST_LETTERS = 300;

/** Whether names are as many without their numbers as with them. */
function areEachOnce(short: readonly string[], whole: readonly string[]): boolean {
  return new Set(short).size === new Set(whole).size;
}

/** One code for every combination that occurs. */
function ofSeveral(
  columns: readonly RegionColumn[],
  book: NameBook,
  memory: Memory,
): UnitSpellings {
  const spellings: (readonly string[])[] = [[]];
  const names = columns.map((one) => memory.recall(one, 'names', [], () => namesOf(one)));
  const { codes, firsts } = combinedCodes(columns);
  const spellingOf = Int32Array.from(firsts, (row) => {
    const texts = columns.map(({ codes: own }, i) => names[i]![own[row]!]!);
    const said = texts.filter((text, i) => text !== '' && text !== texts[i - 1]);
    const path = holding(said, book);
    return path.length === 0 ? 0 : spellings.push(path) - 1;
  });
  for (let row = 0; row < codes.length; row++) codes[row] = spellingOf[codes[row]!]!;
  return { codes, spellings };
}

/** Without the places that cannot hold the last one: a commune holds no commune. */
function holding(names: readonly string[], book: NameBook): readonly string[] {
  const last = book.said(names.at(-1) ?? '');
  // A city that is a province may as well stand below one.
  const own = last.kind === 'thanh pho' ? LEVELS.indexOf('district') : holderRank(last);
  if (own < 0) return names;
  return names.filter((name, i) => i === names.length - 1 || holderRank(book.said(name)) < own);
}

/** Provinces, districts and communes by their level; -1 for all others. */
function holderRank({ level }: UnitName): number {
  return holdsUnits(level) ? levelRank(level) : -1;
}

/** Sorted by the level that most names of a column have; those of no level stay where they are. */
function outermostFirst(columns: readonly RegionColumn[], book: NameBook): RegionColumn[] {
  const ranked = columns.map((column) => ({ column, rank: rankOf(column, book) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}

function rankOf({ values }: RegionColumn, book: NameBook): number {
  const counts = new Map<number, number>();
  for (const value of values.slice(0, 500)) {
    const rank = levelRank(book.said(rowLabel(valueText(value))).level);
    if (rank >= 0) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? LEVELS.length;
}
