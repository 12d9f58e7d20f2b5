import {
  codesAt,
  joinColumn,
  onlyRows,
  type PartColumn,
  type TablePart,
} from '../conversion/table-part.ts';
import { doubledPersons } from '../doubles/doubled-rows.ts';
import { fingerprints } from '../doubles/fingerprints.ts';
import { personHashes, type PersonHashes, type ToldColumn } from '../doubles/person-hashes.ts';
import { sameHashes } from '../doubles/same-hashes.ts';
import { headOf, type Region } from '../layout/region.ts';
import { fold } from '../names/fold.ts';
import type { Memory } from '../memory/memory.ts';
import type { Form, Meaning } from '../profile/profile.ts';
import { valueText } from '../values/value-text.ts';

/** What the rows of a region say of their persons, whatever of them is taken. */
export interface ToldPersons {
  /** Null where no column names a person: two rows alike may well be two persons. */
  readonly hashes: PersonHashes | null;
  /** The column of ids; null where there is none. */
  readonly ids: PartColumn | null;
  /** Rows of the region. */
  readonly size: number;
}

/** The rows that are taken of one list of persons, and what they say of them. */
export interface PersonRows {
  readonly part: TablePart;
  readonly told: ToldPersons;
  /** Per row of the part the region's row. */
  readonly rows: Int32Array;
}

/** Persons that stand in several rows: positions among the rows of all lists together. */
export interface DoubledPersons {
  readonly why: 'same_row' | 'same_id';
  readonly rows: readonly number[];
}

/** What the rows of a list say of their persons. */
export function personRows(
  region: Region,
  form: Form,
  part: TablePart,
  memory: Memory,
): PersonRows {
  const { sheetRows } = part;
  const rows = new Int32Array(sheetRows.length);
  for (let at = 0; at < rows.length; at++) rows[at] = sheetRows[at]! - region.firstRow;
  const isUnitTold = form.columns.some(({ meaning }) => meaning?.is === 'unit');
  // Where the sheet, not a column, says the unit: people of one name in two communes are two.
  const unit = isUnitTold ? null : (part.columns.get('unit_id')?.texts[0] ?? '');
  const by = [JSON.stringify(form.columns), unit];
  const told = memory.recall(region, 'told persons', by, () => toldPersons(region, form, unit));
  return { part, told, rows };
}

/** @param unit the unit of the whole sheet; null where a column says it */
function toldPersons(region: Region, form: Form, unit: string | null): ToldPersons {
  const { size } = region;
  const textsOf = (i: number): PartColumn => {
    const { codes, values } = region.columns[i]!;
    return { codes, texts: values.map(valueText) };
  };
  const isNamed = form.columns.some(
    ({ meaning }, i) => isPersonal(meaning) && region.columns[i]!.used.filled > 0,
  );
  const told = new Map<string, ToldColumn>();
  form.columns.forEach(({ meaning }, i) => {
    if (!isNamed || saysNothing(meaning)) return;
    let head = fold(headOf(region.columns[i]!));
    while (told.has(head)) head += '+';
    const isOfPerson = isPersonal(meaning) || meaning?.is === 'birth';
    const { raw } = region.columns[i]!;
    told.set(head, { head, isPersonal: isOfPerson, ...(raw ? { raw } : textsOf(i)) });
  });
  if (isNamed && unit !== null) {
    const column = { codes: new Int32Array(size), texts: [unit] };
    told.set('unit_id', { head: 'unit_id', isPersonal: false, ...column });
  }
  const id = form.columns.findIndex(({ meaning }) => meaning?.is === 'id');
  return {
    hashes: told.size > 0 ? personHashes([...told.values()], size) : null,
    ids: id < 0 ? null : textsOf(id),
    size,
  };
}

function isPersonal(meaning: Meaning | null): boolean {
  return meaning?.is === 'left_out' && meaning.why === 'personal';
}

/** A column that is left out because of what it is says nothing of the person; one that was chosen to be may. */
function saysNothing(meaning: Meaning | null): boolean {
  return meaning?.is === 'left_out' && meaning.why !== 'personal' && meaning.why !== 'chosen';
}

/** The rows that are taken with an id each: the list's own, or else one made of what it says of the person. */
export function withIds({ part, told, rows }: PersonRows, kept: Int32Array): TablePart {
  const own = kept.length === part.size ? part : onlyRows(part, kept);
  const { ids, hashes } = told;
  if (ids || !hashes) return own;
  const column = fingerprints(hashes, codesAt(rows, kept));
  return { ...own, columns: new Map([['admission_id', column], ...own.columns]) };
}

/** Finds persons that stand twice in all lists together: by their ids, else by rows that say the same. */
export function findDoubled(lists: readonly PersonRows[], memory: Memory): DoubledPersons[] {
  const told = lists.map((one) => one.told);
  const alike = memory.recall(memory, 'alike persons', told, () => ({
    ids: sameIds(told),
    rows: sameRows(told),
  }));
  const byId = takenOf(alike.ids, lists).map((rows): DoubledPersons => ({ why: 'same_id', rows }));
  const byRow = takenOf(alike.rows, lists);
  const known = new Set(byId.flatMap(({ rows }) => rows));
  return [
    ...byId,
    ...byRow
      .filter((rows) => !rows.every((row) => known.has(row)))
      .map((rows): DoubledPersons => ({ why: 'same_row', rows })),
  ];
}

/** Of groups among all rows of the regions those among the rows that are taken, counted among these. */
function takenOf(
  groups: readonly (readonly number[])[],
  lists: readonly PersonRows[],
): (readonly number[])[] {
  if (groups.length === 0) return [];
  const places = new Int32Array(sizeOf(lists.map(({ told }) => told))).fill(-1);
  let [start, taken] = [0, 0];
  for (const { rows, told } of lists) {
    for (let at = 0; at < rows.length; at++) places[start + rows[at]!] = taken + at;
    start += told.size;
    taken += rows.length;
  }
  return groups
    .map((rows) => rows.map((row) => places[row]!).filter((row) => row >= 0))
    .filter((rows) => rows.length > 1)
    .sort(([one], [other]) => one! - other!);
}

const sizeOf = (told: readonly ToldPersons[]): number =>
  told.reduce((sum, { size }) => sum + size, 0);

function sameIds(told: readonly ToldPersons[]): readonly (readonly number[])[] {
  if (told.every(({ ids }) => ids === null)) return [];
  const parts = told.map(({ ids, size }) => ({
    size,
    columns: new Map(ids ? [['id', ids]] : []),
  }));
  return doubledPersons([joinColumn(parts, 'id')]);
}

function sameRows(told: readonly ToldPersons[]): readonly (readonly number[])[] {
  const [only] = told;
  if (told.length === 1) return only!.hashes ? sameHashes(only!.hashes) : [];
  const size = sizeOf(told);
  const [person, whole] = [new Int32Array(size), new Int32Array(size)];
  let start = 0;
  for (const { hashes, size: own } of told) {
    if (hashes) person.set(hashes.person, start);
    if (hashes) whole.set(hashes.whole, start);
    start += own;
  }
  return sameHashes({ person, whole });
}
