import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TablesInput } from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { describe, expect, it } from 'vitest';
import { readAsProposed, rowsOf, type RobotReading } from './robot.ts';

const FOLDER = resolve(import.meta.dirname, 'cases');

type Value = string | number | null;

/** An outcome that is right: rows of the tables by names of units, or a question that names the doubt. */
interface Outcome {
  /** Parts of the text of questions: one of them must be asked. */
  readonly asks?: readonly string[];
  readonly totals?: readonly (readonly Value[])[];
  readonly targets?: readonly (readonly Value[])[];
  readonly admissions?: readonly (readonly Value[])[];
  readonly hasUnits?: readonly (readonly Value[])[];
  readonly noUnits?: readonly string[];
  readonly unitsCount?: number;
  readonly sumsDiffer?: number;
  readonly cpuSeconds?: number;
}

interface Case {
  readonly file: string;
  readonly kind: string;
  readonly accept: readonly Outcome[];
  /** The folder of a dataset that the file is added to. */
  readonly into?: string;
  /** Further columns of admissions that are compared. */
  readonly with?: readonly string[];
}

const cases = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Case[];

describe('sheets of offices that were read wrongly once', () => {
  it('are all here', () => expect(cases).toHaveLength(45));

  it.each(cases.map((one) => [one.kind, one.file, one] as const))(
    '%s: %s gives one of the outcomes that are right',
    async (_, file, one) => {
      const tables = one.into ? (await loadDataset(join(FOLDER, one.into))).dataset.tables : {};
      const before = process.cpuUsage();
      const read = await readAsProposed(join(FOLDER, file), tables);
      const cpuSeconds = process.cpuUsage(before).user / 1e6;
      const found = { ...foundIn(read, tables, one.with ?? []), cpuSeconds };
      const differences = one.accept.map((wanted) => differencesOf(wanted, found));
      expect(differences).toContainEqual([]);
    },
  );
});

interface Found extends Omit<Required<Outcome>, 'noUnits' | 'unitsCount'> {
  readonly isRead: boolean;
}

function foundIn(
  { reading, asked }: RobotReading,
  tables: TablesInput,
  further: readonly string[],
): Omit<Found, 'cpuSeconds'> {
  const read = reading?.tables ?? {};
  const units = rowsOf(read, 'units');
  const names = new Map(
    [...rowsOf(tables, 'units'), ...units].map((unit) => [unit.unit_id, unit.name!]),
  );
  const nameOf = (id: string | null | undefined): Value => (id ? (names.get(id) ?? id) : null);
  return {
    isRead: reading !== null,
    asks: asked,
    totals: rowsOf(read, 'totals').map((row) => [
      nameOf(row.unit_id),
      row.from ?? null,
      row.to ?? null,
      row.source_id ?? null,
      Number(row.admitted),
    ]),
    targets: rowsOf(read, 'targets').map((row) => [
      nameOf(row.unit_id),
      row.year ?? row.term_id ?? null,
      Number(row.target),
    ]),
    admissions: rowsOf(read, 'admissions').map((row) => [
      nameOf(row.unit_id),
      row.admitted_on ?? null,
      ...further.map((column) => row[column] ?? null),
    ]),
    hasUnits: units.map((row) => [row.name ?? null, row.level ?? null, nameOf(row.parent_id)]),
    sumsDiffer: (reading?.report.sums ?? []).filter((sum) => sum.stated !== sum.computed).length,
  };
}

/** In what a reading differs from an outcome; empty where it is that. */
function differencesOf(wanted: Outcome, found: Found): string[] {
  if (wanted.asks) {
    const isAsked = found.asks.some((text) => wanted.asks!.some((part) => text.includes(part)));
    return isAsked ? [] : [`does not ask ${wanted.asks.join(' | ')}: ${found.asks.join(' ; ')}`];
  }
  if (wanted.cpuSeconds !== undefined)
    return found.cpuSeconds <= wanted.cpuSeconds ? [] : [`took ${found.cpuSeconds} s of CPU`];
  if (!found.isRead) return [`was not read: ${found.asks.join(' ; ')}`];
  const texts = (rows: readonly (readonly Value[])[]): string[] =>
    rows.map((row) => JSON.stringify(row)).sort();
  const rows = (['totals', 'targets', 'admissions'] as const).filter(
    (name) => wanted[name] && texts(wanted[name]).join() !== texts(found[name]).join(),
  );
  const made = texts(found.hasUnits);
  return [
    ...rows.map((name) => `${name}: ${texts(found[name]).join(' ')}`),
    ...texts(wanted.hasUnits ?? []).filter((unit) => !made.includes(unit)),
    ...(wanted.noUnits ?? []).filter((name) => found.hasUnits.some(([made]) => made === name)),
    ...((wanted.unitsCount ?? made.length) === made.length ? [] : [`${made.length} units`]),
    ...((wanted.sumsDiffer ?? found.sumsDiffer) === found.sumsDiffer
      ? []
      : [`${found.sumsDiffer} sums differ`]),
  ];
}
