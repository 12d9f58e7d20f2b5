import type { TableName, TablesInput } from '@ketnap/core';
import { regionDays } from '../draft/periods/figure-period.ts';
import type { Known } from '../draft/known/known.ts';
import type { Proposal } from '../draft/propose.ts';
import { isProse } from '../draft/forms/propose-form.ts';
import { isUndated } from '../draft/forms/undated-list.ts';
import type { Region } from '../layout/region.ts';
import type { Memory } from '../memory/memory.ts';
import { fontWords, placeWords } from '../messages/draft.ts';
import type { LeftOutCode } from '../messages/report.ts';
import { readNumber } from '../values/read-number.ts';
import { meantUnits } from '../profile/meant-units.ts';
import type { Form, NewUnit, Profile } from '../profile/profile.ts';
import { readFigures } from './read-figures.ts';
import { readPersons } from './read-persons.ts';
import { readVillages } from './read-villages.ts';
import { isTable, readTable } from '../conversion/read-table.ts';
import { RegionLog } from '../conversion/region-log.ts';
import { correctedPersons } from './corrected-persons.ts';
import { findDoubled, personRows, withIds, type PersonRows } from './doubled-persons.ts';
import type { Report, StatedSum } from '../conversion/report.ts';
import { personSums } from './person-sums.ts';
import { doubledTwins } from './read-twins.ts';
import { repeatedFigures } from './repeated-figures.ts';
import { runningSums } from './running-sums.ts';
import { undatedTotals, type UndatedList } from './undated-persons.ts';
import { areBeside, statedSums, type FigureRegion } from './stated-sums.ts';
import {
  joinParts,
  onlyRows,
  partOfRows,
  rowPlaces,
  type RowPlace,
  type TablePart,
} from '../conversion/table-part.ts';

/** The tables of some files, and what became of every row of theirs. */
export interface Reading {
  readonly tables: TablesInput;
  readonly report: Report;
  /** Where a row of a table was read; null where it was made: units, sources and terms of the profile. */
  readonly placeOf: (table: TableName, row: number) => RowPlace | null;
}

/** Reads what a draft says. Questions that are still open leave out what they are about. */
export function readProposal({ draft, regions, layouts, known, memory }: Proposal): Reading {
  const { profile } = draft;
  const said = saidOf(profile, known);
  const found = regions.map((region, i): ReadRegion => {
    const { font } = layouts.find(({ layout }) => layout.regions.includes(region))!;
    const form = profile.forms[draft.regions[i]!.form]!;
    const isDated = form.rows === 'persons' && !isUndated(form);
    const by = [JSON.stringify(form), font, ...(isDated ? said.persons : said.all)];
    return memory.recall(region, 'reading', by, () =>
      readRegion(region, form, font, profile, known, memory),
    );
  });
  const lists = found.filter(({ persons }) => persons !== null);
  const { taken, doubles, corrected } = memory.recall(memory, 'without doubles', lists, () =>
    withoutDoubles(lists, memory),
  );
  const read = found.map((one) => taken.get(one) ?? one);
  const undated = read.flatMap(({ undated: one, parts: [part] }) =>
    one ? [{ ...one, part: part! }] : [],
  );
  const given = [
    ...read.flatMap((one) => (one.undated ? [] : one.parts)),
    ...undatedTotals(undated, profile, known),
  ];
  const repeated = repeatedFigures(given);
  const parts = given.map((part) =>
    repeated.has(part) ? withoutRows(part, repeated.get(part)!) : part,
  );
  const all = [...parts, ...(regions[0] ? madeParts(profile, regions[0], memory) : [])];
  const tables = joinParts(all, memory);
  const places = new Map(
    [...new Set(all.map(({ table }) => table))].map((table) => [table, rowPlaces(parts, table)]),
  );
  return {
    tables,
    report: {
      regions: read.map(({ log, doubled }) => log.finish(doubled)),
      sums: [
        ...read.flatMap((one) => sumsOf(one, read)),
        ...runningSums(read.flatMap(({ figures }) => figures ?? [])),
      ],
      doubles: [...doubles, ...regions.flatMap(doubledTwins)].slice(0, LISTED),
      corrected,
      made: sizesOf(all),
    },
    placeOf: (table, row) => places.get(table)?.(row) ?? null,
  };
}

/** What the reading of a region hangs on beside its form; that of a list of persons on no term. */
function saidOf(profile: Profile, known: Known): Record<'persons' | 'all', readonly unknown[]> {
  const { units, newSources, newUnits, newTerms } = profile;
  const persons = [units, JSON.stringify(newSources), known.units, known.today];
  return { persons, all: [...persons, newUnits, JSON.stringify(newTerms), known] };
}

function withoutRows(part: TablePart, dropped: ReadonlySet<number>): TablePart {
  return onlyRows(part, rowsWithout(part, dropped));
}

function rowsWithout({ size }: TablePart, dropped: ReadonlySet<number>): Int32Array {
  const rows = new Int32Array(size);
  const isDropped = new Uint8Array(size);
  for (const row of dropped) isDropped[row] = 1;
  let kept = 0;
  for (let row = 0; row < size; row++) if (isDropped[row] === 0) rows[kept++] = row;
  return rows.subarray(0, kept);
}

/** What a region gives. */
interface ReadRegion {
  readonly region: Region;
  readonly log: RegionLog;
  readonly parts: readonly TablePart[];
  /** Rows that turned out to be another's doubles. */
  readonly doubled: readonly number[];
  readonly persons: PersonRows | null;
  readonly figures: FigureRegion | null;
  /** A list of persons without days, and the period of all; null where it is none. */
  readonly undated: Omit<UndatedList, 'part'> | null;
}

function sumsOf(
  { region, parts, persons, figures }: ReadRegion,
  read: readonly ReadRegion[],
): StatedSum[] {
  if (persons) {
    const hasSums = region.roles.includes('total') || region.tail.length > 0;
    return hasSums ? personSums(region, personsByRow(region, parts[0]!)) : [];
  }
  if (!figures) return [];
  const beside = read.filter((one) => areBeside(one.region, region));
  return statedSums(
    figures,
    beside.flatMap((one) => one.figures ?? []),
  );
}

/** How many persons each row that was taken stands for. */
function personsByRow(
  { firstRow }: Region,
  { columns, sheetRows }: TablePart,
): Map<number, number> {
  const count = columns.get('count');
  return new Map(
    Array.from(sheetRows, (row, i) => {
      const text = count?.texts[count.codes[i]!] ?? '';
      return [row - firstRow, readNumber(text, '.') ?? 1];
    }),
  );
}

function readRegion(
  region: Region,
  form: Form,
  font: Form['font'],
  profile: Profile,
  known: Known,
  memory: Memory,
): ReadRegion {
  const log = new RegionLog(region);
  if (font && font !== 'unicode') log.convert('font', 0, fontWords[font]);
  const plain = { region, log, doubled: [], persons: null, figures: null, undated: null };
  if (form.rows === 'persons') {
    const days = isUndated(form) ? regionDays(region, form, profile, known) : null;
    const part = readPersons(region, form, profile, known, days, log, memory);
    const persons = personRows(region, form, part, memory);
    const undated = days && { region, form, days };
    return { ...plain, parts: [part], persons, undated };
  }
  if (form.rows === 'figures') {
    const own = readFigures(region, form, profile, known, log);
    return { ...plain, parts: own.parts, figures: { region, form, read: own } };
  }
  if (form.rows === 'villages')
    return { ...plain, parts: readVillages(region, form, profile, known, log) };
  if (isTable(form.rows)) return { ...plain, parts: [readTable(region, form, form.rows, log)] };
  const why = isProse(region) ? 'prose' : 'chosen';
  leaveOutAll(region, form.rows === null ? 'undecided' : why, log);
  return { ...plain, parts: [] };
}

type WithoutDoubles = Pick<Report, 'doubles' | 'corrected'> & {
  readonly taken: ReadonlyMap<ReadRegion, ReadRegion>;
};

/** Of a quarter and of its year two lists without days may well name the same persons: each is seen alone. */
function withoutDoubles(lists: readonly ReadRegion[], memory: Memory): WithoutDoubles {
  const periods = new Map<string, ReadRegion[]>();
  for (const one of lists) {
    const { from = '', to = '' } = one.undated?.days ?? {};
    periods.set(`${from} ${to}`, [...(periods.get(`${from} ${to}`) ?? []), one]);
  }
  const found = [...periods.values()].map((own) => dropDoubles(own, memory));
  return {
    taken: new Map(found.flatMap(({ taken }) => [...taken])),
    doubles: found.flatMap(({ doubles }) => doubles),
    corrected: found.flatMap(({ corrected }) => corrected),
  };
}

/**
 * Leaves out rows of lists of persons that another row has already, and says where both stand; and where rows
 * stand that may correct one another. The rows that stay get their ids.
 */
function dropDoubles(lists: readonly ReadRegion[], memory: Memory): WithoutDoubles {
  const starts = startsOf(lists.map(({ persons }) => persons!.part.size));
  const placeOf = (row: number): { list: number; row: number } => {
    const list = starts.findLastIndex((start) => start <= row);
    return { list, row: row - starts[list]! };
  };
  const doubled = findDoubled(
    lists.map(({ persons }) => persons!),
    memory,
  );
  const corrected = correctedPersons(
    lists.map(({ persons }) => persons!),
    doubled,
  );
  const dropped = lists.map(() => new Set<number>());
  for (const { rows } of doubled)
    for (const { list, row } of rows.slice(1).map(placeOf)) dropped[list]!.add(row);
  const placesOf = (rows: readonly number[]): string[] =>
    rows.map(placeOf).map(({ list, row }) => {
      const { sheet, sheetRows } = lists[list]!.persons!.part;
      return `${placeWords(sheet.file, sheet.name)}: ${sheet.lineOf(sheetRows[row]!)}`;
    });
  const withKept = (one: ReadRegion, list: number): ReadRegion => {
    const { part } = one.persons!;
    const own = dropped[list]!;
    return {
      ...one,
      doubled: [...own].map((row) => part.sheetRows[row]! - one.region.firstRow),
      parts: [withIds(one.persons!, rowsWithout(part, own))],
    };
  };
  return {
    taken: new Map(lists.map((one, list) => [one, withKept(one, list)])),
    doubles: doubled.slice(0, LISTED).map(({ why, rows }) => ({ why, places: placesOf(rows) })),
    corrected: corrected.slice(0, LISTED).map(placesOf),
  };
}

/** Of so many doubles the places are told. */
const LISTED = 1000;

function startsOf(sizes: readonly number[]): number[] {
  let start = 0;
  return sizes.map((size) => (start += size) - size);
}

function leaveOutAll(region: Region, code: LeftOutCode, log: RegionLog): void {
  region.roles.forEach((role, row) => {
    if (role === 'data') log.leaveOut(row, code);
  });
}

/** Units below those above them, and else by their ids: whatever the order in which they were decided. */
function inTreeOrder(units: readonly NewUnit[]): NewUnit[] {
  const parents = new Map(units.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
  const pathOf = (unit: NewUnit): string => {
    const path = [unit.unit_id];
    let above = unit.parent_id;
    for (; above && path.length <= units.length; above = parents.get(above) ?? null)
      path.unshift(above);
    return path.join('\n');
  };
  const paths = new Map(units.map((unit) => [unit, pathOf(unit)]));
  return [...units].sort((a, b) => (paths.get(a)! < paths.get(b)! ? -1 : 1));
}

/** Units, sources and terms that the profile makes. */
function madeParts(profile: Profile, { sheet }: Region, memory: Memory): TablePart[] {
  const { forms, units, newUnits, newSources, newTerms } = profile;
  const part = (
    table: TableName,
    rows: readonly Readonly<Record<string, string>>[],
  ): TablePart[] =>
    rows.length === 0 ? [] : [partOfRows(table, rows, sheet, new Int32Array(rows.length))];
  const ofForms = forms.map(({ unit }) => unit);
  return [
    ...memory.recall(sheet, 'made units', [units, newUnits, JSON.stringify(ofForms)], () =>
      part('units', inTreeOrder(meantUnits(profile)).map(unitRow)),
    ),
    ...part(
      'sources',
      newSources.map((source) => ({ ...source, sensitive: source.sensitive ? 'yes' : '' })),
    ),
    ...part(
      'terms',
      newTerms.map((term) => ({
        ...term,
        starts_on: term.starts_on ?? '',
        ends_on: term.ends_on ?? '',
      })),
    ),
  ];
}

function unitRow({ unit_id, name, level, parent_id }: NewUnit): Record<string, string> {
  return { unit_id, name, level: level ?? 'unit', parent_id: parent_id ?? '' };
}

function sizesOf(parts: readonly TablePart[]): Report['made'] {
  const sizes: Partial<Record<TableName, number>> = {};
  for (const { table, size } of parts) sizes[table] = (sizes[table] ?? 0) + size;
  return sizes;
}
