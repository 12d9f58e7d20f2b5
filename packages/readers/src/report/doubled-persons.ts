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
import type { Form, Meaning } from '../profile/profile.ts';
import { valueText } from '../values/value-text.ts';

/** Rows of one list of persons, and by what a person is told from another. */
export interface PersonRows {
  readonly part: TablePart;
  /** Null where no column names a person: two rows alike may well be two persons. */
  readonly hashes: PersonHashes | null;
  /** The column of ids; null where there is none. */
  readonly ids: PartColumn | null;
}

/** Persons that stand in several rows: positions among the rows of all lists together. */
export interface DoubledPersons {
  readonly why: 'same_row' | 'same_id';
  readonly rows: readonly number[];
}

/** What the rows of a list say of their persons. */
export function personRows(region: Region, form: Form, part: TablePart): PersonRows {
  const rows = part.sheetRows.map((row) => row - region.firstRow);
  const textsOf = (i: number): PartColumn => {
    const { codes, values } = region.columns[i]!;
    return { codes: codesAt(codes, rows), texts: values.map(valueText) };
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
    told.set(head, { head, isPersonal: isOfPerson, ...(raw ? { raw, rows } : textsOf(i)) });
  });
  // Where the sheet, not a column, says the unit: people of one name in two communes are two.
  if (isNamed && !form.columns.some(({ meaning }) => meaning?.is === 'unit'))
    told.set('unit_id', { head: 'unit_id', isPersonal: false, ...part.columns.get('unit_id')! });
  const id = form.columns.findIndex(({ meaning }) => meaning?.is === 'id');
  return {
    part,
    hashes: told.size > 0 ? personHashes([...told.values()], part.size) : null,
    ids: id < 0 ? null : textsOf(id),
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
export function withIds({ part, hashes, ids }: PersonRows, kept: Int32Array): TablePart {
  const own = kept.length === part.size ? part : onlyRows(part, kept);
  if (ids || !hashes) return own;
  return {
    ...own,
    columns: new Map([['admission_id', fingerprints(hashes, kept)], ...own.columns]),
  };
}

/** Finds persons that stand twice in all lists together: by their ids, else by rows that say the same. */
export function findDoubled(lists: readonly PersonRows[]): DoubledPersons[] {
  const byId = sameIds(lists).map((rows): DoubledPersons => ({ why: 'same_id', rows }));
  const byRow = sameRows(lists).map((rows): DoubledPersons => ({ why: 'same_row', rows }));
  const known = new Set(byId.flatMap(({ rows }) => rows));
  return [...byId, ...byRow.filter(({ rows }) => !rows.every((row) => known.has(row)))];
}

function sameIds(lists: readonly PersonRows[]): readonly (readonly number[])[] {
  if (lists.every(({ ids }) => ids === null)) return [];
  const parts = lists.map(({ part, ids }) => ({
    ...part,
    columns: new Map(ids ? [['id', ids]] : []),
  }));
  return doubledPersons([joinColumn(parts, 'id')]);
}

function sameRows(lists: readonly PersonRows[]): readonly (readonly number[])[] {
  const [only] = lists;
  if (lists.length === 1) return only!.hashes ? sameHashes(only!.hashes) : [];
  const size = lists.reduce((sum, { part }) => sum + part.size, 0);
  const [person, whole] = [new Int32Array(size), new Int32Array(size)];
  let start = 0;
  for (const { part, hashes } of lists) {
    if (hashes) person.set(hashes.person, start);
    if (hashes) whole.set(hashes.whole, start);
    start += part.size;
  }
  return sameHashes({ person, whole });
}
