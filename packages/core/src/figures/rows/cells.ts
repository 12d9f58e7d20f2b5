import { eliminations } from '../../analyses/eliminations.ts';
import type { LocalityState } from '../../counting/membership.ts';
import { type Day, parseDay } from '../../dataset/days.ts';
import { explainWords } from '../../messages/explain.ts';
import { addressOf } from '../address.ts';
import { type Evidence, type FigureFamily, rowsBehind } from '../evidence.ts';
import type { Exclusion } from '../explanation.ts';
import { CellRecords } from './coverage.ts';

type Found = Omit<Evidence, 'parts' | 'excluded'>;

/** What the counts of localities and merged cells on a day rest on. */
export const mergedCellsFamily: FigureFamily<'mergedCells'> = {
  evidence: ({ dataset, row, unit }, measure) => {
    const records = new CellRecords(dataset);
    const day = parseDay(row.on)!;
    return withExclusions(
      measure === 'merged_cells'
        ? mergedOn(records, unit, day)
        : localitiesOn(records, unit, day, measure as LocalityState | 'localities'),
      records.exclusions(unit, day),
    );
  },
};

/** What the day of the last elimination rests on: the cells that were still merged the day before. */
export const eliminatedOnFamily: FigureFamily<'eliminatedOn'> = {
  evidence: ({ dataset, row, unit }, measure) => {
    const records = new CellRecords(dataset);
    const on = parseDay(row.on)!;
    const eliminated = row.eliminated_on === null ? null : parseDay(row.eliminated_on);
    const day = measure === 'merged_cells' || eliminated === null ? on : eliminated - 1;
    const found = mergedOn(records, unit, day);
    return withExclusions(
      measure === 'merged_cells' ? found : { ...found, by: 'reading' },
      records.exclusions(unit, on),
    );
  },
};

/** What an event rests on: who met in the cell before (or, of a formation, that day), and where they meet now. */
export const eliminationsFamily: FigureFamily<'eliminations'> = {
  evidence: ({ dataset, row, unit }, measure) => {
    const records = new CellRecords(dataset);
    const on = parseDay(row.on)!;
    const cell = records.coverage.cellIds.indexOf(row.cell_id);
    const met = row.event === 'formed' ? on : on - 1;
    const localities = records.meeting(cell, met);
    const cells = measure === 'cause' ? [cell, ...records.cellsOf(localities, on)] : [cell];
    const within = measure === 'cause' ? { from: met, to: on } : { from: met, to: met };
    return withExclusions(
      {
        by: measure === 'localities' ? 'count' : 'reading',
        rows: [
          { table: 'localities', rows: records.localityRows(localities) },
          { table: 'cell_coverage', rows: records.coverageRows([...new Set(cells)], within) },
        ],
      },
      unit < 0 ? [] : records.exclusions(unit, on),
    );
  },
};

/** What the counts of events rest on: each of them, and who met in its cell. */
export const eliminationCountsFamily: FigureFamily<'eliminationCounts'> = {
  evidence: ({ dataset, row, unit }, measure) => {
    const records = new CellRecords(dataset);
    const { from, to } = row;
    const events = eliminations(dataset, { from, to, units: [row.unit_id] });
    const parts = events.rows
      .filter(({ event, cause }) => measure === (cause ?? event))
      .map((one) => ({
        measure: one.cause === null ? 'localities' : 'cause',
        label: explainWords.cellEvent(one.cell_id, one.on),
        value: one.cause ?? one.localities,
        address: addressOf(events, one, one.cause === null ? 'localities' : 'cause'),
        behind: [],
      }));
    const excluded = records.exclusions(unit, parseDay(to)!);
    const expression = explainWords.countOfCells(parts.length);
    return { by: 'count', rows: [], parts, excluded, expression };
  },
};

/** What the state of a locality, and its first day, rest on. */
export const remainingLocalitiesFamily: FigureFamily<'remainingLocalities'> = {
  evidence: ({ dataset, row, unit }, measure) => {
    const records = new CellRecords(dataset);
    const on = parseDay(row.on)!;
    const locality = records.localities.ids.indexOf(row.locality_id);
    const since = row.since === null ? on : parseDay(row.since)!;
    const days = measure === 'since' ? [since - 1, since, on] : [on];
    const cells = new Set(days.flatMap((day) => records.cellsOf([locality], day)));
    const within = { from: days[0]!, to: on };
    return withExclusions(
      {
        by: 'reading',
        rows: [
          { table: 'localities', rows: records.localityRows([locality]) },
          { table: 'cell_coverage', rows: records.coverageRows([...cells], within) },
        ],
      },
      records.exclusions(unit, on),
    );
  },
};

function localitiesOn(
  records: CellRecords,
  unit: number,
  day: Day,
  measure: LocalityState | 'localities',
): Found {
  const state = measure === 'localities' ? undefined : measure;
  const localities = records.localitiesOf(unit, day, state);
  const cells = state === 'own' || state === 'joint' ? records.cellsOf(localities, day) : [];
  return {
    by: 'count',
    rows: [
      { table: 'localities', rows: records.localityRows(localities) },
      ...(cells.length > 0
        ? [
            {
              table: 'cell_coverage' as const,
              rows: records.coverageRows(cells, { from: day, to: day }),
            },
          ]
        : []),
    ],
  };
}

function mergedOn(records: CellRecords, unit: number, day: Day): Found {
  const cells = records.cellsOf(records.localitiesOf(unit, day), day, true);
  const rows = records.coverageRows(cells, { from: day, to: day });
  return { by: 'count', rows: [{ table: 'cell_coverage', rows }] };
}

function withExclusions({ by, rows }: Found, excluded: readonly Exclusion[]): Evidence {
  return rowsBehind(by, rows, excluded);
}
