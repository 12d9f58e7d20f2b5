import { datasetErrors } from '../messages/dataset-errors.ts';
import { shownValue } from '../messages/shown-value.ts';
import { faults } from '../messages/issues.ts';
import { checkCovered } from './admission-checks.ts';
import { readAdmissions } from './admissions.ts';
import { checkCandidates } from './candidates.ts';
import { CheckedTable, type LineOf } from './checked-table.ts';
import { readCoverage } from './coverage.ts';
import { coversOfRows, statedCovers } from './covers.ts';
import type { Dataset, Source } from './dataset.ts';
import { columnsOfTables, toArquero, type TablesInput } from './input.ts';
import { IssueLog } from './issue-log.ts';
import { readLocalities } from './localities.ts';
import { readMembers } from './members.ts';
import { checkSourceColumns } from './source-states.ts';
import { readSources } from './sources.ts';
import { readSuccessions } from './successions.ts';
import type { TableName } from './tables.ts';
import { readTargets } from './targets.ts';
import { readTerms } from './terms.ts';
import { readTotals } from './totals.ts';
import { readUnits } from './units.ts';

export interface DatasetOptions {
  /**
   * First and last day that the data speak of, ISO, as the data package says. Default: from the first
   * day of the month of the earliest admission (or total) to the last one.
   */
  readonly covers?: readonly [first: string, last: string];
  /**
   * The line of a table's file on which a row begins, both counted from 1: by it messages name the other
   * row of which a fault speaks. Default: the row itself, the first under the head being 1.
   */
  readonly lineOf?: LineOf;
}

/**
 * Checks the tables of an office and encodes them for counting. Needs `units` and one of `admissions`
 * and `totals`; every other table may be absent.
 *
 * Text is compared in NFC, trimmed; an empty text, null, undefined and NaN mean unknown. Numbers,
 * bigints and booleans (`yes`, `no`) are taken as the text they stand for, so that rows of mysql2, pg,
 * better-sqlite3 and mssql can be given as they come: a `Date` at midnight in UTC or on this machine is
 * that day, one with a time of day is an issue (a moment is no day); in a yes/no column, or a source
 * meant by `yes`, `1`, `t`, `true`, `y`, `1.00` and a BIT of 1 mean yes and their opposites no, anything
 * else is an issue; a count may be a decimal without a fraction (`"12.00"`, but not `"1.000"`, which may
 * be a thousand). What cannot be used is left out and listed in `issues`, nothing in silence.
 *
 * Throws a KetnapError where a needed table or a required column is missing, the columns of a table
 * differ in length, a table's name is unknown, units stand in a circle, `covers` is no interval, or
 * the counts of the admissions add up to more than 2,147,483,647.
 */
export function createDataset(tables: TablesInput, options: DatasetOptions = {}): Dataset {
  checkDatasetOptions(options);
  const stated = options.covers === undefined ? null : statedCovers(options.covers);
  const inputs = columnsOfTables(tables);
  if (!inputs.has('units')) throw datasetErrors.missingTable('units');
  if (!inputs.has('admissions') && !inputs.has('totals')) throw datasetErrors.nothingAdmitted();

  const { lineOf = (_, row) => row } = options;
  const log = new IssueLog();
  const checked = new Map(
    Array.from(inputs, ([name, input]) => [name, new CheckedTable(name, input, log, lineOf)]),
  );
  const read = <Result>(
    name: TableName,
    reader: (table: CheckedTable) => Result,
  ): Result | null => {
    const table = checked.get(name);
    return table ? reader(table) : null;
  };

  const units = readUnits(checked.get('units')!);
  const terms = read('terms', readTerms) ?? [];
  const targets = read('targets', (table) => readTargets(table, units, terms)) ?? [];
  const sources: readonly Source[] = read('sources', readSources) ?? [];
  const admissions = read('admissions', (table) => {
    const forms = checked.get('totals') ?? null;
    read('sources', (sourceTable) => checkSourceColumns(sourceTable, table, sources, forms));
    return readAdmissions(table, units, sources);
  });
  const totals = read('totals', (table) => {
    if (admissions) table.note(null, null, faults.totalsNotCounted());
    return readTotals(table, units, sources);
  });
  const covers = stated ?? coversOfRows(admissions, totals, terms);
  if (admissions) checkCovered(checked.get('admissions')!, admissions, covers);
  const localities = read('localities', (table) => readLocalities(table, units));
  const coverage = read('cell_coverage', (table) => {
    if (localities) return readCoverage(table, localities, checked.get('localities')!);
    table.note(null, null, faults.noLocalities());
    return null;
  });
  const members = read('members', (table) => readMembers(table, units)) ?? [];
  const successions = read('successions', (table) => readSuccessions(table, units)) ?? [];
  read('candidates', (table) => checkCandidates(table, units));

  return {
    tables: Object.fromEntries(Array.from(inputs, ([name, input]) => [name, toArquero(input)])),
    issues: log.issues(),
    leftOut: [...checked.values()].flatMap((table) => table.leftOutRows() ?? []),
    covers,
    coversStated: stated !== null,
    units,
    terms,
    targets,
    sources,
    admissions,
    totals,
    localities,
    coverage,
    members,
    successions,
  };
}

/** What options there are. */
const OPTIONS: readonly string[] = ['covers', 'lineOf'] satisfies (keyof DatasetOptions)[];

function checkDatasetOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw datasetErrors.notOptions(shownValue(options));
  for (const [name, value] of Object.entries(options)) {
    if (!OPTIONS.includes(name)) throw datasetErrors.unknownOption(name, OPTIONS);
    if (name === 'lineOf' && value !== undefined && typeof value !== 'function')
      throw datasetErrors.badLineOf(shownValue(value));
  }
}
