import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, office, type Row, type Tree } from '../analyses/office.sample.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import { type Day, dayOf, isoDay } from '../dataset/days.ts';
import { countIntervals } from './count-intervals.ts';
import { slotsOf } from './slots.ts';

const FIRST = dayOf(2019, 11, 20);
const DAYS = 60;
const TREE: Tree = { r: null, a: 'r', a1: 'a', a2: 'a', b: 'r', b1: 'b', s: null };
const UNITS = Object.keys(TREE);
/** Forms speak of units whose parts are all there is to them. */
const LEAVES = UNITS.filter((unit) => !Object.values(TREE).includes(unit));

const someDay = fc.integer({ min: FIRST, max: FIRST + DAYS });
const someInterval: fc.Arbitrary<Interval> = fc.record({ from: someDay, to: someDay });
const someUnits = fc.subarray(UNITS, { minLength: 1 });

describe('countIntervals over records', () => {
  const admission = fc.record({
    unit_id: fc.constantFrom(...UNITS),
    admitted_on: someDay.map(isoDay),
    decided_on: fc.option(someDay.map(isoDay)),
    count: fc.option(fc.integer({ min: 1, max: 9 })),
    youth: fc.constantFrom('yes', 'no', null),
  });
  const question = fc.record({
    rows: fc.array(admission, { minLength: 1, maxLength: 60 }),
    intervals: fc.array(someInterval, { minLength: 1, maxLength: 6 }),
    units: someUnits,
    countBy: fc.constantFrom('admitted_on' as const, 'decided_on' as const),
    bySource: fc.boolean(),
  });

  it('counts what a filter of the plain rows counts, in overlapping and reversed intervals', () => {
    fc.assert(
      fc.property(question, ({ rows, intervals, units, countBy, bySource }) => {
        const dataset = recordsOf(rows);
        const source = bySource ? { source: 0 } : {};
        const { slots, ids } = slotsFor(dataset, units);
        const counts = countIntervals(dataset, slots, intervals, { countBy, ...source });
        const below = (unit: string) =>
          rows.filter(
            (row) => isWithin(TREE, row.unit_id, unit) && row.youth !== (bySource && 'no'),
          );
        const certain = (row: (typeof rows)[number]) => !bySource || row.youth === 'yes';
        const isIn = (row: (typeof rows)[number], { from, to }: Interval) => {
          const day = row[countBy];
          return day !== null && day >= isoDay(from) && day <= isoDay(to);
        };
        ids.forEach((unit, slot) =>
          intervals.forEach((interval, i) => {
            const counted = below(unit).filter((row) => certain(row) && isIn(row, interval));
            expect(counts.count(slot, i)).toBe(sum(counted));
          }),
        );
        const selected = rows.filter((row) => ids.some((unit) => below(unit).includes(row)));
        expect(counts.dayUnknown).toBe(sum(selected.filter((row) => row[countBy] === null)));
        intervals.forEach((interval, i) => {
          const unsure = selected.filter((row) => !certain(row) && isIn(row, interval));
          expect(counts.sourceUnknown[i]).toBe(sum(unsure));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('refuses to count by a day that the table lacks', () => {
    const dataset = office(TREE, { admissions: [{ unit_id: 'a', admitted_on: '2020-01-01' }] });
    const { slots } = slotsFor(dataset, ['r']);
    const count = () => countIntervals(dataset, slots, [], { countBy: 'ceremony_on' });
    expect(count).toThrowError(expect.objectContaining({ code: 'missing_column' }));
  });
});

describe('countIntervals over forms', () => {
  const cuts = [0, 10, 25, 40, DAYS].map((offset) => FIRST + offset);
  const someCut = fc.constantFrom(...cuts);
  const form = fc
    .record({ unit_id: fc.constantFrom(...UNITS), from: someCut, to: someCut })
    .filter(({ from, to }) => from < to);
  const question = fc.record({
    truth: fc.array(fc.record({ unit_id: fc.constantFrom(...LEAVES), day: someDay }), {
      maxLength: 40,
    }),
    forms: fc.uniqueArray(form, {
      minLength: 1,
      maxLength: 18,
      selector: ({ unit_id, from, to }) => `${unit_id} ${from} ${to}`,
    }),
    intervals: fc.array(fc.record({ from: someCut, to: someCut }), { minLength: 1, maxLength: 5 }),
  });

  it('gives every figure that follows from the forms, and it is the true one', () => {
    fc.assert(
      fc.property(question, ({ truth, forms, intervals }) => {
        const admitted = (unit: string, from: Day, end: Day) =>
          truth.filter(
            ({ unit_id, day }) => isWithin(TREE, unit_id, unit) && day >= from && day < end,
          ).length;
        const totals = forms.map(({ unit_id, from, to }) => ({
          unit_id,
          from: isoDay(from),
          to: isoDay(to - 1),
          admitted: admitted(unit_id, from, to),
        }));
        const dataset = office(TREE, { totals });
        const { slots, ids } = slotsFor(dataset, UNITS);
        const asked = intervals.map(({ from, to }) => ({ from, to: to - 1 }));
        const counts = countIntervals(dataset, slots, asked);
        ids.forEach((unit, slot) =>
          asked.forEach(({ from, to }, i) => {
            const known = from > to || follows(forms, unit, from, to + 1);
            const expected = known ? admitted(unit, from, to + 1) : NaN;
            expect(counts.count(slot, i)).toBe(expected);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  const years = [
    { unit_id: 'a', from: '2019-01-01', to: '2019-12-31', admitted: 30 },
    { unit_id: 'a', from: '2019-01-01', to: '2019-06-30', admitted: 12 },
    { unit_id: 'b', from: '2019-07-01', to: '2019-12-31', admitted: 5 },
    { unit_id: 'a', from: '2019-01-01', to: '2019-12-31', admitted: 20, source_id: 'youth' },
  ];
  const sources = [
    { source_id: 'youth', label_vi: 'Đoàn viên', label_en: 'Youth', column: 'youth' },
  ];
  const half = { from: dayOf(2019, 7, 1), to: dayOf(2019, 12, 31) };

  it('takes the second half as the year less the first, and says so', () => {
    const dataset = office(TREE, { totals: years, sources });
    const { slots } = slotsFor(dataset, ['r', 'a', 'b', 's']);
    const counts = countIntervals(dataset, slots, [half]);
    expect([0, 1, 2, 3].map((slot) => counts.count(slot, 0))).toEqual([23, 18, 5, NaN]);
    expect([...counts.derived].map((unit) => dataset.units.ids[unit])).toEqual(['r', 'a']);
    expect([...counts.unfitting].map((unit) => dataset.units.ids[unit])).toEqual(['s']);
  });

  it('counts a source from the forms of that source alone', () => {
    const dataset = office(TREE, { totals: years, sources });
    const { slots } = slotsFor(dataset, ['a']);
    const year = { from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) };
    const counts = countIntervals(dataset, slots, [year, half], {
      countBy: 'admitted_on',
      source: 0,
    });
    expect([counts.count(0, 0), counts.count(0, 1)]).toEqual([20, NaN]);
  });

  it('takes the forms of a unit that began within the interval over the days it existed', () => {
    const rows = [
      { unit_id: 'r', name: 'R', level: 'district', parent_id: null, valid_from: null },
      { unit_id: 'a', name: 'A', level: 'commune', parent_id: 'r', valid_from: null },
      { unit_id: 'b', name: 'B', level: 'commune', parent_id: 'r', valid_from: '2019-07-01' },
    ];
    const dataset = office({}, { units: rows, totals: years.slice(0, 3) });
    const { slots } = slotsFor(dataset, ['r']);
    const year = { from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) };
    expect(countIntervals(dataset, slots, [year]).count(0, 0)).toBe(35);
  });
});

function recordsOf(rows: readonly Row[]): Dataset {
  const sources = [
    { source_id: 'youth', label_vi: 'Đoàn viên', label_en: 'Youth', column: 'youth' },
  ];
  return office(TREE, { admissions: rows.map((row) => ({ ...row })), sources });
}

function slotsFor(dataset: Dataset, ids: readonly string[]) {
  const units = Int32Array.from(ids, (id) => dataset.units.indexOf.get(id)!).sort();
  return {
    slots: slotsOf(dataset.units, units),
    ids: Array.from(units, (unit) => dataset.units.ids[unit]!),
  };
}

function sum(rows: readonly { readonly count: number | null }[]): number {
  return rows.reduce((total, { count }) => total + (count ?? 1), 0);
}

/** Whether a unit's forms link two days, in whatever direction, or those of all units below it do. */
function follows(
  forms: readonly { unit_id: string; from: Day; to: Day }[],
  unit: string,
  from: Day,
  end: Day,
): boolean {
  const linked = new Set([from]);
  for (let size = 0; size < linked.size;) {
    size = linked.size;
    for (const form of forms) {
      if (form.unit_id !== unit) continue;
      if (linked.has(form.from)) linked.add(form.to);
      if (linked.has(form.to)) linked.add(form.from);
    }
  }
  if (linked.has(end)) return true;
  const below = UNITS.filter((one) => TREE[one] === unit);
  return below.length > 0 && below.every((one) => follows(forms, one, from, end));
}
