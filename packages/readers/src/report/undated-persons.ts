import type { Days } from '../draft/periods/figure-period.ts';
import type { Known } from '../draft/known/known.ts';
import { partOfRows, type TablePart } from '../conversion/table-part.ts';
import type { Region } from '../layout/region.ts';
import type { Form, Profile } from '../profile/profile.ts';
import { readNumber } from '../values/read-number.ts';
import { sourceOf } from './read-persons.ts';
import { titleUnitId } from './unit-finder.ts';

/** A list of persons of which no column tells the day of admission. */
export interface UndatedList {
  readonly region: Region;
  readonly form: Form;
  /** Its rows, as those of `admissions` without a day. */
  readonly part: TablePart;
  /** The period in which all of them were admitted. */
  readonly days: Days;
}

type Row = Readonly<Record<string, string>>;

/** What is counted of a unit in a period. */
interface Count {
  admitted: number;
  /** Per source how many are of it; null where it is unknown of somebody. */
  readonly sources: Map<string, number | null>;
  /** Where a person of it stands first. */
  readonly list: UndatedList;
  readonly sheetRow: number;
}

/**
 * Lists of persons without days as figures: how many were admitted of each unit that they name and of the units
 * below it, and how many of each source, in the period of the list. Lists of the same period are added up. A
 * source that is unknown of some of a unit's persons gives no figure of it.
 */
export function undatedTotals(
  lists: readonly UndatedList[],
  profile: Profile,
  known: Known,
): TablePart[] {
  const parents = new Map<string, string | null>([
    ...known.parents,
    ...profile.newUnits.map(({ unit_id, parent_id }) => [unit_id, parent_id] as const),
  ]);
  const periods = groupsOf(lists, ({ days: { from, to } }) => `${from} ${to}`);
  return periods.flatMap((own) => {
    const counts = countsOf(own, parents, profile, known);
    const { from, to } = own[0]!.days;
    return own.flatMap((list) => {
      const rows = [...counts].flatMap(([unit_id, count]) =>
        count.list === list
          ? rowsOf(count, { unit_id, from, to }).map((row) => ({ row, at: count.sheetRow }))
          : [],
      );
      if (rows.length === 0) return [];
      const places = Int32Array.from(rows, ({ at }) => at);
      const texts = rows.map(({ row }) => row);
      return [partOfRows('totals', texts, list.part.sheet, places)];
    });
  });
}

function rowsOf({ admitted, sources }: Count, base: Row): Row[] {
  return [
    { ...base, admitted: String(admitted) },
    ...[...sources].flatMap(([source_id, number]) =>
      number === null ? [] : [{ ...base, source_id, admitted: String(number) }],
    ),
  ];
}

function countsOf(
  lists: readonly UndatedList[],
  parents: ReadonlyMap<string, string | null>,
  profile: Profile,
  known: Known,
): Map<string, Count> {
  const named = new Set(lists.flatMap((list) => unitsOf(list, profile)));
  const counts = new Map<string, Count>();
  for (const list of lists) {
    const { part } = list;
    const textAt = (name: string, row: number): string => {
      const column = part.columns.get(name);
      return column ? column.texts[column.codes[row]!]! : '';
    };
    const sources = sourcesOf(list, profile, known);
    for (let row = 0; row < part.size; row++) {
      const persons = readNumber(textAt('count', row), '.') ?? 1;
      for (const unit of withThoseAbove(textAt('unit_id', row), parents)) {
        if (!named.has(unit)) continue;
        const count = counts.get(unit) ?? {
          admitted: 0,
          sources: new Map<string, number | null>(sources.map(({ source_id }) => [source_id, 0])),
          list,
          sheetRow: part.sheetRows[row]!,
        };
        counts.set(unit, count);
        count.admitted += persons;
        for (const id of new Set([
          ...count.sources.keys(),
          ...sources.map((one) => one.source_id),
        ])) {
          const source = sources.find(({ source_id }) => source_id === id);
          const text = source ? textAt(source.column, row) : '';
          const before = count.sources.get(id) ?? null;
          const isTold = text !== '' && before !== null;
          count.sources.set(id, isTold ? before + (text === source!.value ? persons : 0) : null);
        }
      }
    }
  }
  return counts;
}

/** The units that rows write, and the one whose list it is. */
function unitsOf({ region, part }: UndatedList, profile: Profile): string[] {
  const { codes, texts } = part.columns.get('unit_id')!;
  const title = part.size > 0 ? titleUnitId(region, profile) : null;
  return [
    ...Array.from(new Set(codes), (code) => texts[code]!),
    ...(title === null ? [] : [title]),
  ];
}

/** A unit and those above it, from the innermost. */
function withThoseAbove(unit: string, parents: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null | undefined = unit; at && !path.includes(at); at = parents.get(at))
    path.push(at);
  return path;
}

/** The sources of which some column of a list tells whether a person is of it. */
function sourcesOf(
  { form, part }: UndatedList,
  profile: Profile,
  known: Known,
): { source_id: string; column: string; value: string }[] {
  const ids = new Set([
    ...form.columns.flatMap(({ meaning }) => (meaning?.is === 'source' ? [meaning.source] : [])),
    ...[...profile.newSources, ...known.sources].map(({ source_id }) => source_id),
  ]);
  return [...ids]
    .map((id) => ({ ...sourceOf(id, profile), source_id: id }))
    .filter(({ column }) => part.columns.has(column));
}

function groupsOf<One>(all: readonly One[], keyOf: (one: One) => string): One[][] {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
