import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isoDay, parseDay } from '../dataset/days.ts';
import type { CountBy } from './analysis.ts';
import { sourceIntersections } from './intersections.ts';
import { sourceBreakdown } from './sources.ts';

const PARENTS = { r: null, a: 'r', a1: 'a', a2: 'a', b: 'r', s: null, s1: 's' } as const;
type Unit = keyof typeof PARENTS;
const UNITS = Object.keys(PARENTS) as Unit[];
const FIRST = parseDay('2016-11-01')!;
const DAYS = 120;

/** Three yes/no sources, and three values of an exclusive attribute. */
const SOURCES = [
  { source_id: 'youth', column: 'youth', value: 'yes' },
  { source_id: 'farmer', column: 'job', value: 'farmer' },
  { source_id: 'women', column: 'women', value: 'yes' },
  { source_id: 'worker', column: 'job', value: 'worker' },
  { source_id: 'faith', column: 'faith', value: 'yes' },
];
type Id = (typeof SOURCES)[number]['source_id'];

interface Admission {
  readonly unit_id: Unit;
  readonly admitted_on: string;
  readonly decided_on: string | null;
  readonly count: number | null;
  readonly youth: string;
  readonly women: string;
  readonly faith: string;
  readonly job: string;
}

const yesNo = fc.constantFrom('yes', 'no', 'no', '', 'maybe');
const someDay = fc.nat(DAYS).map((offset) => isoDay(FIRST + offset));
/** Mostly few; some rows stand for so many that a byte is nearly full, or too small. */
const someCount = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 255 }) },
  { weight: 1, arbitrary: fc.integer({ min: 256, max: 999 }) },
);
const admission: fc.Arbitrary<Admission> = fc.record({
  unit_id: fc.constantFrom(...UNITS),
  admitted_on: someDay,
  decided_on: fc.option(someDay),
  count: fc.option(someCount),
  youth: yesNo,
  women: yesNo,
  faith: yesNo,
  job: fc.constantFrom('farmer', 'worker', 'teacher', ''),
});
const admissions = fc.array(admission, { minLength: 1, maxLength: 40 });
const question = fc.record({
  units: fc.subarray(UNITS, { minLength: 1 }),
  sources: fc.subarray(
    SOURCES.map(({ source_id }) => source_id),
    { minLength: 1 },
  ),
  from: someDay,
  length: fc.nat(DAYS),
  countBy: fc.constantFrom<CountBy>('admitted_on', 'decided_on'),
});

function datasetOf(rows: readonly Admission[]): Dataset {
  const columns = Object.keys(rows[0]!) as (keyof Admission)[];
  return createDataset(
    {
      units: UNITS.map((id) => ({ unit_id: id, name: id, level: 'x', parent_id: PARENTS[id] })),
      sources: SOURCES.map((source) => ({
        ...source,
        label_vi: source.source_id,
        label_en: source.source_id,
      })),
      admissions: Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name])])),
    },
    { covers: [isoDay(FIRST), isoDay(FIRST + DAYS)] },
  );
}

const isIn = (unit: Unit | null, above: Unit): boolean =>
  unit === above || (unit !== null && isIn(PARENTS[unit], above));
const sum = (rows: readonly Admission[]): number =>
  rows.reduce((total, { count }) => total + (count ?? 1), 0);

/** What a person would read off the row. */
function stateOf(row: Admission, id: Id): 'yes' | 'no' | 'unknown' {
  const { column, value } = SOURCES.find(({ source_id }) => source_id === id)!;
  const text = row[column as 'youth' | 'women' | 'faith' | 'job'];
  if (text === value) return 'yes';
  return text === '' || text === 'maybe' ? 'unknown' : 'no';
}

/** A day of the question, and not after the last that the data cover. */
function lastOf(from: string, length: number): string {
  return isoDay(Math.min(parseDay(from)! + length, FIRST + DAYS));
}

/** Rows of a unit and all below it on some days. */
function rowsOf(
  rows: readonly Admission[],
  unit: string,
  { from, to, countBy }: { from: string; to: string; countBy: CountBy },
): Admission[] {
  const dayOf = (row: Admission) => (countBy === 'decided_on' ? row.decided_on : row.admitted_on);
  return rows.filter((row) => {
    const day = dayOf(row);
    return isIn(row.unit_id, unit as Unit) && day !== null && from <= day && day <= to;
  });
}

describe('sources, against the plain rows', () => {
  it('sourceBreakdown counts yes, no and unknown; partitions add up', () => {
    fc.assert(
      fc.property(admissions, question, fc.boolean(), (rows, asked, monthly) => {
        const { from, length, ...options } = asked;
        const asOf = lastOf(from, length);
        const dataset = datasetOf(rows);
        const every = monthly ? ({ every: 'month' } as const) : {};
        const found = sourceBreakdown(dataset, { ...options, from, asOf, ...every });
        for (const row of found.rows) {
          const held = rowsOf(rows, row.unit_id, { ...row, countBy: options.countBy });
          expect(row.total).toBe(sum(held));
          expect(row.admitted! + row.not! + row.unknown!).toBe(row.total);
          const count = (state: string): number =>
            sum(held.filter((one) => stateOf(one, row.source_id) === state));
          if (row.source_id === 'job:unknown')
            expect(row.admitted).toBe(sum(held.filter(({ job }) => job === '')));
          else if (row.source_id === 'job:other')
            expect(row.admitted).toBe(sum(held.filter(({ job }) => job === 'teacher')));
          else expect([row.admitted, row.unknown]).toEqual([count('yes'), count('unknown')]);
        }
        const jobs = found.rows.filter(({ source_id }) => /^(job:|farmer|worker)/.test(source_id));
        if (jobs.some(({ source_id }) => source_id === 'job:unknown'))
          for (const one of jobs)
            expect(
              jobs
                .filter(({ unit_id, period }) => unit_id === one.unit_id && period === one.period)
                .reduce((total, { admitted }) => total + admitted!, 0),
            ).toBe(one.total);
      }),
      { numRuns: 150 },
    );
  });

  it('sourceIntersections counts every combination that occurs in a unit', () => {
    fc.assert(
      fc.property(admissions, question, (rows, { from, length, ...options }) => {
        const asOf = lastOf(from, length);
        const chosen = SOURCES.map(({ source_id }) => source_id).filter((id) =>
          options.sources.includes(id),
        );
        const expected = UNITS.filter((unit) => options.units.includes(unit)).flatMap((unit) => {
          const sets = new Map<string, [admitted: number, incomplete: number]>();
          for (const row of rowsOf(rows, unit, { from, to: asOf, countBy: options.countBy })) {
            const states = chosen.map((id) => stateOf(row, id));
            const set = chosen.filter((_, i) => states[i] === 'yes').join('&');
            const [admitted, incomplete] = sets.get(set) ?? [0, 0];
            const count = sum([row]);
            const more = states.includes('unknown') ? count : 0;
            sets.set(set, [admitted + count, incomplete + more]);
          }
          return Array.from(sets, ([set, counts]) => [unit, set, ...counts].join(' '));
        });
        const found = sourceIntersections(datasetOf(rows), { ...options, from, asOf }).rows;
        const lines = found.map((r) => [r.unit_id, r.sources, r.admitted, r.incomplete].join(' '));
        expect(lines.toSorted()).toEqual(expected.toSorted());
        const isOrdered = found.every(
          (row, i) =>
            i === 0 ||
            UNITS.indexOf(found[i - 1]!.unit_id as Unit) < UNITS.indexOf(row.unit_id as Unit) ||
            (found[i - 1]!.unit_id === row.unit_id && found[i - 1]!.admitted >= row.admitted),
        );
        expect(isOrdered).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('shuffling the rows changes nothing', () => {
    const shuffled = admissions.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const options = { units: UNITS };
        const [one, other] = [datasetOf(rows), datasetOf(others)];
        expect(sourceBreakdown(other, options)).toEqual(sourceBreakdown(one, options));
        expect(sourceIntersections(other, options)).toEqual(sourceIntersections(one, options));
      }),
      { numRuns: 60 },
    );
  });
});
