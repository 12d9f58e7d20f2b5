import { columnsFor } from '../draft/columns/columns-for.ts';
import { regionDays } from '../draft/periods/figure-period.ts';
import type { Known } from '../draft/known/known.ts';
import { meetingsOf } from '../draft/units/meetings.ts';
import { dayOf } from '../conversion/convert-column.ts';
import { toText, type Converted } from '../conversion/convert.ts';
import type { RegionLog } from '../conversion/region-log.ts';
import type { TablePart } from '../conversion/table-part.ts';
import type { Region, RegionColumn } from '../layout/region.ts';
import { expected } from '../messages/report.ts';
import { fold } from '../names/fold.ts';
import { UnitIds } from '../names/unit-id.ts';
import type { Form, Profile } from '../profile/profile.ts';
import { partOfTexts } from './part-of-texts.ts';
import { titleUnitId, UnitFinder } from './unit-finder.ts';

/**
 * The rows of a list of villages as rows of `localities` and `cell_coverage`. A village meets in its cell from
 * the day that its row tells, in a column or behind its name; without one, from the last day of the list's period, on which it was so.
 */
export function readVillages(
  region: Region,
  form: Form,
  profile: Profile,
  known: Known,
  log: RegionLog,
): TablePart[] {
  const villages = new Villages(known);
  const finder = new UnitFinder(region, form, profile, known);
  const [since, until] = (['from', 'to'] as const).map((name) => daysIn(region, form, name, log));
  const shownOn = regionDays(region, form, profile, known)?.to ?? null;
  const parentOf = parents(profile, known);
  const title = titleUnitId(region, profile);
  const coverage: { row: number; values: Record<string, string> }[] = [];
  const taken = new Set<number>();
  const cells = columnsFor('unit', region, form).at(-1) ?? null;
  meetingsOf(region, form).forEach((meeting, row) => {
    if (!meeting) return;
    const { localities, cell, isUnclear } = meeting;
    const from = since!.at(row) ?? meeting.since ?? shownOn;
    const unit = finder.at(row, from);
    if (localities.length === 0) return log.leaveOut(row, 'no_village');
    if (isUnclear) {
      const named = columnsFor('locality', region, form)[0] ?? cells;
      if (named) log.reject(row, named, expected.village);
      return log.leaveOut(row, 'village_note');
    }
    if (cell === 'unknown') {
      if (cells) log.reject(row, cells, expected.listedVillage);
      return log.leaveOut(row, 'unknown_cell');
    }
    if ('without' in unit) return log.leaveOut(row, unit.without);
    const place = cell === 'none' ? unit.id : (parentOf(unit.id) ?? title);
    if (place === null) return log.leaveOut(row, 'no_unit');
    if (cell !== 'none' && from === null) return log.leaveOut(row, 'no_period');
    taken.add(row);
    for (const name of localities) {
      const locality_id = villages.idOf(name, place, row);
      if (cell === 'none') continue;
      const to = until!.at(row) ?? '';
      coverage.push({ row, values: { locality_id, cell_id: unit.id, from: from!, to } });
    }
  });
  log.take(taken.size);
  return [
    ...partOfTexts('localities', villages.made, region),
    ...partOfTexts('cell_coverage', coverage, region),
  ];
}

/** Villages that are known, and those that are made. */
class Villages {
  readonly made: { row: number; values: Record<string, string> }[] = [];
  readonly #ids: UnitIds;
  readonly #known = new Map<string, string>();

  constructor({ localities }: Known) {
    this.#ids = new UnitIds(localities.map(({ locality_id }) => locality_id));
    for (const { locality_id, name, unit_id } of localities)
      this.#known.set(keyOf(name, unit_id), locality_id);
  }

  idOf(name: string, unit_id: string, row: number): string {
    const key = keyOf(name, unit_id);
    const found = this.#known.get(key);
    if (found !== undefined) return found;
    const locality_id = this.#ids.next(`${unit_id} ${name}`);
    this.#known.set(key, locality_id);
    this.made.push({ row, values: { locality_id, name, unit_id } });
    return locality_id;
  }
}

function keyOf(name: string, unit: string): string {
  return `${unit}\n${fold(name)}`;
}

/** The days of a column of meetings: per row an ISO day, or null where it holds none that can be read. */
function daysIn(
  region: Region,
  form: Form,
  name: 'from' | 'to',
  log: RegionLog,
): { at(row: number): string | null } {
  const i = form.columns.findIndex(
    ({ meaning }) => meaning?.is === 'meeting_day' && meaning.column === name,
  );
  if (i < 0) return { at: () => null };
  const column: RegionColumn = region.columns[i]!;
  const { counts } = column.used;
  const converted = column.values.map((value, code): Converted =>
    counts[code] === 0 ? toText(null) : dayOf(value, form.columns[i]!),
  );
  log.column(column, counts, converted);
  return {
    at(row) {
      const one = converted[column.codes[row]!]!;
      return 'text' in one && one.text !== '' ? one.text : null;
    },
  };
}

/** The unit above a unit that is known or made. */
function parents({ newUnits }: Profile, known: Known): (id: string) => string | null {
  const made = new Map(newUnits.map(({ unit_id, parent_id }) => [unit_id, parent_id]));
  return (id) => made.get(id) ?? known.parents.get(id) ?? null;
}
