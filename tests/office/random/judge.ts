import type { TablesInput } from '@ketnap/core';
import { rowsOf, type RobotReading } from '../robot.ts';
import type { OfficeTruth } from './truth.ts';

/** Rows that were read and are not true, and true ones that were not read; empty where all is right. */
export function faultsOf({ reading }: RobotReading, truth: OfficeTruth): string[] {
  if (!reading) return [];
  const { tables } = reading;
  const keyOf = unitKeys(tables, truth);
  const tellsSex = truth.admissions.some(([, , women]) => women !== null);
  return [
    ...compared(
      'total',
      rowsOf(tables, 'totals').map((row) => [
        keyOf(row.unit_id!),
        row.from,
        row.to,
        row.source_id ?? null,
        Number(row.admitted),
      ]),
      truth.totals,
      truth.alsoTrue,
    ),
    ...compared(
      'target',
      rowsOf(tables, 'targets').map((row) => [
        keyOf(row.unit_id!),
        Number(row.year),
        Number(row.target),
        ...(row.target_to ? [Number(row.target_to)] : []),
      ]),
      truth.targets,
      truth.sumTargets,
    ),
    ...compared(
      'member',
      rowsOf(tables, 'members').map((row) => [keyOf(row.unit_id!), row.on, Number(row.members)]),
      [],
      truth.members,
    ),
    ...compared(
      'admission',
      rowsOf(tables, 'admissions').map((row) => [
        keyOf(row.unit_id!),
        row.admitted_on,
        tellsSex ? (WOMEN[row.sex ?? ''] ?? null) : null,
      ]),
      truth.admissions,
    ),
    ...compared('meeting', meetingsIn(tables), truth.meetings),
  ];
}

/** Each village with the cell in which its members meet. */
function meetingsIn(tables: TablesInput): Row[] {
  const names = new Map(rowsOf(tables, 'units').map(({ unit_id, name }) => [unit_id, name]));
  const met = new Map(
    rowsOf(tables, 'cell_coverage').map(({ locality_id, cell_id }) => [locality_id, cell_id]),
  );
  return rowsOf(tables, 'localities').map(({ locality_id, name }) => [
    name,
    names.get(met.get(locality_id!) ?? null) ?? null,
  ]);
}

const WOMEN: Readonly<Record<string, string>> = { female: 'yes', male: 'no' };

type Row = readonly (string | number | null | undefined)[];

function compared(
  what: string,
  found: readonly Row[],
  wanted: readonly Row[],
  alsoTrue: readonly Row[] = [],
): string[] {
  const counts = new Map<string, number>();
  const count = (row: Row, by: number): void => {
    const key = JSON.stringify(row);
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  found.forEach((row) => count(row, 1));
  wanted.forEach((row) => count(row, -1));
  const allowed = new Set(alsoTrue.map((row) => JSON.stringify(row)));
  return [...counts].flatMap(([key, more]) => {
    if (more === 0 || (more === 1 && allowed.has(key))) return [];
    return [`${more > 0 ? 'untrue' : 'missing'} ${what} ${key}`];
  });
}

/** Names a unit as the truth does. */
function unitKeys(tables: TablesInput, truth: OfficeTruth): (id: string) => string {
  const units = new Map(rowsOf(tables, 'units').map((unit) => [unit.unit_id!, unit]));
  const known = new Set(
    [truth.totals, truth.alsoTrue, truth.targets, truth.sumTargets, truth.admissions].flatMap(
      (rows) => rows.map(([key]) => key),
    ),
  );
  return (id) => {
    const unit = units.get(id);
    const name = unit?.name ?? id;
    const above = unit?.parent_id ? units.get(unit.parent_id)?.name : '';
    return known.has(name) ? name : `${name} < ${above ?? ''}`;
  };
}
