import type { Known } from '../draft/known/known.ts';
import type { Days } from '../draft/periods/figure-period.ts';
import { dayColumns } from '../draft/days/day-columns.ts';
import { areTicksAlone } from '../draft/persons/empty-ticks.ts';
import type { ColumnValues } from '../layout/column-values.ts';
import { headOf, type Region, type RegionColumn } from '../layout/region.ts';
import type { Memory } from '../memory/memory.ts';
import { expected } from '../messages/report.ts';
import type { ColumnUse, Form, NewSource, Profile } from '../profile/profile.ts';
import { knownSources, type KnownSource } from '../profile/source-words.ts';
import type { SheetValue } from '@ketnap/sheets';
import { readTick } from '../values/read-tick.ts';
import { valueText } from '../values/value-text.ts';
import { textOf, toText, toYesNo, type Converted } from '../conversion/convert.ts';
import { readDays } from './read-days.ts';
import { toSex } from './to-sex.ts';
import { SeveralPersons } from './several-persons.ts';
import { RowsByCode } from './rows-by-code.ts';
import { soundRows, type SoundRows } from './sound-rows.ts';
import { numberOf } from '../conversion/convert-column.ts';
import type { RegionLog } from '../conversion/region-log.ts';
import { toldByWord } from '../conversion/told-by-word.ts';
import { codesAt, type PartColumn, type TablePart } from '../conversion/table-part.ts';
import { logUnitsAbove, UnitFinder, type FoundUnit, type UnitsOfRows } from './unit-finder.ts';

/** A column of the table `admissions`, and what of it is wrong. */
interface AdmissionColumn {
  readonly name: string;
  readonly column: RegionColumn;
  readonly converted: readonly Converted[];
}

/**
 * The rows of a list of persons as rows of the table `admissions`. A row without a unit or without a day
 * that can be read is left out; any other value that cannot be read is left unknown. Both are noted.
 *
 * @param period in which all persons were admitted, where no column tells the day; null where one does, or
 *   where it is undecided
 */
export function readPersons(
  region: Region,
  form: Form,
  profile: Profile,
  known: Known,
  period: Days | null,
  log: RegionLog,
  memory: Memory,
): TablePart {
  const said = JSON.stringify(form.columns);
  const days = memory.recall(region, 'days', [said, known.today], () =>
    dayColumns(region, form).map((one) => readDays(region, one, known)),
  );
  const columns = form.columns.flatMap((use, i): AdmissionColumn[] => {
    const column = region.columns[i]!;
    const by = [JSON.stringify([use, form.emptyTicks, profile.newSources])];
    const made =
      use.meaning?.is === 'day'
        ? (days.find(({ at }) => at === i) ?? null)
        : memory.recall(column, 'admission column', by, () =>
            admissionColumn(use, column, column.used, form, profile),
          );
    if (made && use.meaning?.is !== 'birth')
      log.column(made.column, made.column.used.counts, made.converted);
    else if (!made && use.meaning?.is !== 'day') logOther(use, column.used, log);
    return made ? [made] : [];
  });
  logUnitsAbove(region, form, log);
  const admitted = days.find(({ name }) => name === 'admitted_on') ?? null;
  const several = new SeveralPersons(region, form, memory);
  const taken = columns.map(({ column }) => column);
  const sound = soundRows({ region, form, admitted, period, taken, several }, memory);
  const finder = new UnitFinder(region, form, profile, known, memory);
  // By code; null where it is no day.
  const isos = (admitted?.converted ?? []).map((day) => textOf(day) || null);
  const isoOf = (row: number): string | null =>
    admitted ? (isos[admitted.column.codes[row]!] ?? null) : null;
  const units = finder.ofRows((row) =>
    period === null ? finder.at(row, isoOf(row)) : finder.during(row, period),
  );
  const count = columns.find(({ name }) => name === 'count') ?? null;
  const { rows, leftOut } = rowsWithUnits(sound.rows, units, count);
  const named = region.columns.find((_, i) => form.columns[i]!.meaning?.is === 'unit') ?? null;
  for (const [code, left] of [...sound.leftOut, ...leftOut])
    for (const row of left) log.leaveOut(row, code);
  logEmpty(admitted?.column ?? null, sound.withoutDay, named, leftOut.get('no_unit') ?? [], log);
  const size = rows.length;
  log.take(size);
  if (period !== null && size > 0) log.convert('undated', size, '');
  return {
    table: 'admissions',
    size,
    columns: new Map<string, PartColumn>([
      ['unit_id', { codes: codesAt(units.codes, rows), texts: units.units.map(idOf) }],
      ...partColumns(columns, rows, log),
      ...several.counts(rows),
    ]),
    sheet: region.sheet,
    sheetRows: sheetRowsOf(region, rows),
  };
}

/** Of some rows those that have a unit, and a number of persons where a column tells it; and the others. */
function rowsWithUnits(
  rows: Int32Array,
  { codes, units }: UnitsOfRows,
  count: AdmissionColumn | null,
): Pick<SoundRows, 'rows' | 'leftOut'> {
  const leftOut = new RowsByCode();
  const without = units.map((unit) => ('without' in unit ? unit.without : null));
  const badCounts = count?.converted.map((one) => 'rejected' in one) ?? [];
  if (without.every((code) => code === null) && !badCounts.includes(true)) return { rows, leftOut };
  const taken = new Int32Array(rows.length);
  let size = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const code = without[codes[row]!]!;
    if (code !== null) leftOut.note(code, row);
    else if (count && badCounts[count.column.codes[row]!]) leftOut.note('bad_count', row);
    else taken[size++] = row;
  }
  return { rows: taken.subarray(0, size), leftOut };
}

/** Notes from top to bottom where a day or a unit is missing. */
function logEmpty(
  days: RegionColumn | null,
  withoutDay: readonly number[],
  units: RegionColumn | null,
  withoutUnit: readonly number[],
  log: RegionLog,
): void {
  const empty = [
    ...withoutDay.map((row) => ({ row, column: days, wanted: expected.day })),
    ...withoutUnit.map((row) => ({ row, column: units, wanted: expected.unit })),
  ];
  for (const { row, column, wanted } of empty.sort((a, b) => a.row - b.row))
    if (column) log.reject(row, column, wanted);
}

function sheetRowsOf({ firstRow }: Region, rows: Int32Array): Int32Array {
  const sheetRows = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sheetRows[at] = firstRow + rows[at]!;
  return sheetRows;
}

/** Units become ids, and so are written in another form; what is left out is ignored. */
function logOther(use: ColumnUse, { filled, sample }: ColumnValues, log: RegionLog): void {
  if (use.meaning?.is !== 'unit') log.ignore(filled);
  else if (filled > 0) log.convert('unit_name', filled, valueText(sample[0]!));
}

function admissionColumn(
  use: ColumnUse,
  column: RegionColumn,
  values: ColumnValues,
  form: Form,
  profile: Profile,
): AdmissionColumn | null {
  const { meaning } = use;
  const made = (name: string, convert: (value: SheetValue) => Converted): AdmissionColumn => ({
    name,
    column,
    converted: column.values.map((value, code) =>
      values.counts[code] === 0 ? toText(null) : convert(value),
    ),
  });
  switch (meaning?.is) {
    case 'count':
      return made('count', (value) => numberOf(value, use));
    case 'id':
      return made('admission_id', toText);
    case 'attribute':
      return made(meaning.column, toText);
    case 'birth':
      return made('sex', (value) =>
        value === null || readTick(value) === 'no'
          ? toText(null)
          : { text: meaning.sex, by: 'birth' },
      );
    case 'source': {
      const source = sourceOf(meaning.source, profile);
      const empty = areTicksAlone(values) ? (form.emptyTicks ?? 'unknown') : 'unknown';
      return made(
        source.column,
        (value) => toSex(use, headOf(column), value, empty) ?? toSource(source, value, empty),
      );
    }
    default:
      return null;
  }
}

/** The source as the profile describes it, and how its values tell it. */
export function sourceOf(
  id: string,
  { newSources }: Profile,
): NewSource & Pick<KnownSource, 'tells'> {
  const vocabulary = knownSources.find(({ source_id }) => source_id === id);
  const described = newSources.find(({ source_id }) => source_id === id) ?? vocabulary;
  const unknown = {
    source_id: id,
    label_vi: id,
    label_en: id,
    column: id,
    value: 'yes',
    sensitive: false,
  };
  return { ...(described ?? unknown), tells: vocabulary?.tells ?? 'tick' };
}

function toSource(
  { tells, value: yes }: NewSource & Pick<KnownSource, 'tells'>,
  value: SheetValue,
  empty: 'no' | 'unknown',
): Converted {
  const told = tells === 'tick' || value === null ? null : toldByWord(tells, value);
  const converted = told ?? toYesNo(value, empty);
  if ('rejected' in converted) return tells === 'sex' ? { rejected: expected.sex } : converted;
  if (converted.text === 'yes') return { ...converted, text: yes };
  return yes === 'female' && converted.text === 'no' ? { ...converted, text: 'male' } : converted;
}

/** Several columns may give one: what the first of them leaves open the next ones tell. */
function partColumns(
  columns: readonly AdmissionColumn[],
  rows: Int32Array,
  log: RegionLog,
): [string, PartColumn][] {
  const names = [...new Set(columns.map(({ name }) => name))];
  return names.map((name) => {
    const own = columns.filter((column) => column.name === name);
    return [name, own.length === 1 ? partColumn(own[0]!, rows) : firstFilled(own, rows, log)];
  });
}

function partColumn({ column, converted }: AdmissionColumn, rows: Int32Array): PartColumn {
  return { codes: codesAt(column.codes, rows), texts: converted.map(textOf) };
}

/** What several columns say together: yes where one of them does; unknown where they contradict one another. */
function firstFilled(
  columns: readonly AdmissionColumn[],
  rows: Int32Array,
  log: RegionLog,
): PartColumn {
  const texts = Array.from(rows, (row) => {
    const found = columns
      .map(({ column, converted }) => textOf(converted[column.codes[row]!]!))
      .filter((text) => text !== '');
    if (found.every((text) => text === found[0])) return found[0] ?? '';
    if (found.includes('yes')) return 'yes';
    log.reject(row, columns[0]!.column, expected.oneValue);
    return '';
  });
  const distinct = [...new Set(texts)];
  const codeOf = new Map(distinct.map((text, code) => [text, code]));
  return { codes: Int32Array.from(texts, (text) => codeOf.get(text)!), texts: distinct };
}

function idOf(unit: FoundUnit): string {
  return 'id' in unit ? unit.id : '';
}
