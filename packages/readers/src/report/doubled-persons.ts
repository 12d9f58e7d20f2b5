import { doubledPersons } from '../doubles/doubled-rows.ts';
import { headOf, type Region } from '../layout/region.ts';
import { fold } from '../names/fold.ts';
import type { Form, Meaning } from '../profile/profile.ts';
import { valueText } from '../values/value-text.ts';
import { fingerprints, type Told } from '../doubles/fingerprints.ts';
import { joinColumn, type PartColumn, type TablePart } from '../conversion/table-part.ts';

/** Rows of one list of persons, and by what a person is told from another. */
export interface PersonRows {
  readonly part: TablePart;
  /** Without any column where none of them names a person. */
  readonly told: Told;
  /** The column of ids; null where there is none. */
  readonly ids: PartColumn | null;
}

/** Persons that stand in several rows: positions among the rows of all lists together. */
export interface DoubledPersons {
  readonly why: 'same_row' | 'same_id';
  readonly rows: readonly number[];
}

/**
 * What the rows of a list say of their persons. Where no column names the person (a name, a birth date, an
 * id), two rows alike may well be two persons: then nothing is told.
 */
export function personRows(region: Region, form: Form, part: TablePart): PersonRows {
  const rows = part.sheetRows.map((row) => row - region.firstRow);
  const column = (i: number): PartColumn => ({
    codes: rows.map((row) => region.columns[i]!.codes[row]!),
    texts: region.columns[i]!.values.map(valueText),
  });
  const isNamed = form.columns.some(
    ({ meaning }, i) => isPersonal(meaning) && region.columns[i]!.used.filled > 0,
  );
  const columns = new Map<string, PartColumn>();
  const personal = new Set<string>();
  form.columns.forEach(({ meaning }, i) => {
    const isPlain =
      meaning?.is === 'left_out' && meaning.why !== 'personal' && meaning.why !== 'chosen';
    if (!isNamed || isPlain) return;
    let head = fold(headOf(region.columns[i]!));
    while (columns.has(head)) head += '+';
    columns.set(head, column(i));
    if (isPersonal(meaning) || meaning?.is === 'birth') personal.add(head);
  });
  // Where the sheet, not a column, says the unit: people of one name in two communes are two.
  if (isNamed && !form.columns.some(({ meaning }) => meaning?.is === 'unit'))
    columns.set('unit_id', part.columns.get('unit_id')!);
  const id = form.columns.findIndex(({ meaning }) => meaning?.is === 'id');
  return { part, told: { columns, personal }, ids: id < 0 ? null : column(id) };
}

function isPersonal(meaning: Meaning | null): boolean {
  return meaning?.is === 'left_out' && meaning.why === 'personal';
}

/** The rows with an id each: the list's own, or else one made of what it says of the person, if it names any. */
export function withIds({ part, told, ids }: PersonRows): TablePart {
  if (ids || told.columns.size === 0) return part;
  return {
    ...part,
    columns: new Map([['admission_id', fingerprints(told, part.size)], ...part.columns]),
  };
}

/** Finds persons that stand twice in all lists together: by their ids, else by rows that say the same. */
export function findDoubled(lists: readonly PersonRows[]): DoubledPersons[] {
  const byId = doubledIn(lists, 'same_id', ({ ids }) => new Map(ids ? [['id', ids]] : []));
  const byRow = doubledIn(lists, 'same_row', ({ told }) => told.columns);
  const known = new Set(byId.flatMap(({ rows }) => rows));
  return [...byId, ...byRow.filter(({ rows }) => !rows.every((row) => known.has(row)))];
}

function doubledIn(
  lists: readonly PersonRows[],
  why: DoubledPersons['why'],
  columnsOf: (list: PersonRows) => ReadonlyMap<string, PartColumn>,
): DoubledPersons[] {
  const parts = lists.map((list) => ({ ...list.part, columns: columnsOf(list) }));
  const names = [...new Set(parts.flatMap(({ columns }) => [...columns.keys()]))];
  if (names.length === 0 || isPlainlySingle(parts)) return [];
  return doubledPersons(names.map((name) => joinColumn(parts, name))).map((rows) => ({
    why,
    rows,
  }));
}

/** Whether there is one list, and a column of it in which no value stands twice: then nobody does. */
function isPlainlySingle(parts: readonly TablePart[]): boolean {
  const [only, another] = parts;
  if (!only || another) return !only;
  return [...only.columns.values()].some(({ codes, texts }) => {
    if (new Set(codes).size < codes.length) return false;
    return new Set(texts).size === texts.length;
  });
}
