import {
  compareTerms,
  compute,
  createDataset,
  eliminations,
  mergedCells,
  quotaAttainment,
  sourceBreakdown,
  sourceIntersections,
  isoDay,
  trend,
  type Dataset,
} from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../data/make/days.js';
import { Random } from '../data/make/random.js';
import { toDataset } from './oracle/ask-ketnap.ts';
import { randomQuestions } from './oracle/questions.ts';
import { randomDataset, type RandomDataset } from './oracle/random-dataset.ts';
import { LAST } from './oracle/random-days.ts';
import { shuffled } from './oracle/random-units.ts';

/** More of them in `npm run soak`. */
const COUNT = Number(process.env.KETNAP_PROPERTY_SEEDS ?? 60);
const SEEDS = Array.from({ length: COUNT }, (_, index) => index + 1001);
const datasets = SEEDS.map((seed) => {
  const tables = randomDataset(seed);
  return { seed, tables, dataset: toDataset(tables) };
});
const records = datasets.filter(({ tables }) => tables.totals === null);
/** The last day that a dataset covers. */
const lastOf = ({ covers }: Dataset): string => isoDay(covers.to);

describe('the parts of a figure add up to it', () => {
  it('units: a unit has its own admissions and those of the units directly below', () => {
    for (const { seed, tables, dataset } of records) {
      const counts = admittedByUnit(dataset, tables);
      for (const { unit_id } of tables.units) {
        const below = tables.units.filter((unit) => unit.parent_id === unit_id);
        const own = tables.admissions.filter(
          (row) => row.unit_id === unit_id && row.admitted_on <= lastOf(dataset),
        );
        const parts = sum(below.map((unit) => counts.get(unit.unit_id)!));
        expect(counts.get(unit_id), `${seed} ${unit_id}`).toBe(
          parts + sum(own.map((row) => row.count ?? 1)),
        );
      }
    }
  });

  it('periods: months, quarters, half-years and years of one span have one sum', () => {
    for (const { seed, dataset } of records.filter(hasLastingRoot)) {
      const root = rootOf(dataset);
      const sums = (['month', 'quarter', 'half_year', 'year'] as const).map((every) =>
        sum(
          trend(dataset, { every, asOf: lastOf(dataset), units: [root] }).rows.map(
            (row) => row.admitted ?? 0,
          ),
        ),
      );
      expect(new Set(sums).size, `${seed}`).toBe(1);
    }
  });

  it('months of a term: the running sum is the sum of the months', () => {
    for (const { dataset } of records.filter(hasLastingRoot)) {
      let running = 0;
      for (const row of compareTerms(dataset, {
        asOf: lastOf(dataset),
        units: [rootOf(dataset)],
      }).rows) {
        running = row.month === 0 ? (row.admitted ?? 0) : running + (row.admitted ?? 0);
        // A term that began before the data has records there only against what the package says.
        if (row.cumulative === null) expect(row.to < isoDay(dataset.covers.from)).toBe(true);
        else if (!row.partial) expect(row.cumulative).toBeGreaterThanOrEqual(row.admitted!);
        if (!beginsEarly(dataset, row.term_id)) expect(row.cumulative).toBe(running);
      }
    }
  });

  it('sources: yes, no and unknown are all; a partition with its unknown and others is all', () => {
    for (const { dataset } of records) {
      const { rows } = sourceBreakdown(dataset, { asOf: lastOf(dataset) });
      for (const row of rows) expect(row.admitted! + row.not! + row.unknown!).toBe(row.total);
      const lines = rows.filter((row) => /^school/.test(row.source_id));
      if (!lines.some((row) => row.source_id === 'schooling:unknown')) continue;
      for (const unit of new Set(lines.map((row) => row.unit_id))) {
        const parts = lines.filter((row) => row.unit_id === unit);
        expect(sum(parts.map((row) => row.admitted!))).toBe(parts[0]!.total);
      }
    }
  });

  it('intersections: every combination once, and all of them together are all', () => {
    for (const { dataset } of records) {
      const totals = new Map(
        sourceBreakdown(dataset, { asOf: lastOf(dataset) }).rows.map((row) => [
          row.unit_id,
          row.total,
        ]),
      );
      const { rows } = sourceIntersections(dataset, { asOf: lastOf(dataset) });
      for (const [unit, total] of totals) {
        const own = rows.filter((row) => row.unit_id === unit);
        expect(sum(own.map((row) => row.admitted))).toBe(total);
        expect(new Set(own.map((row) => row.sources)).size).toBe(own.length);
      }
    }
  });

  it('localities: own, joint and none are all that exist that day', () => {
    for (const { dataset } of datasets)
      for (const row of mergedCells(dataset, { from: '2014-01-01', to: '2016-01-01' }).rows)
        if (row.own !== null) expect(row.own + row.joint! + row.none!).toBe(row.localities);
  });

  it('targets: what a summed target is the sum of', () => {
    for (const { tables, dataset } of datasets) {
      const options = { years: [2010, 2017], asOf: isoOf(LAST), units: idsOf(tables) } as const;
      const rows = quotaAttainment(dataset, options).rows;
      for (const row of rows.filter(({ target_kind }) => target_kind === 'summed_units')) {
        const below = tables.units.filter(
          ({ parent_id, valid_from, valid_to }) =>
            parent_id === row.unit_id &&
            (valid_from ?? '') <= row.to &&
            (valid_to ?? '9') >= row.from,
        );
        const parts = below.map(
          ({ unit_id }) =>
            rows.find((one) => one.unit_id === unit_id && one.period === row.period)!.target!,
        );
        expect(row.target).toBe(sum(parts));
      }
    }
  });
});

describe('merged cells', () => {
  it('merged at start + formed − eliminated = merged at end, for every root and any two days', () => {
    const random = new Random(7);
    let events = 0;
    for (const { seed, dataset } of datasets) {
      const [from, to] = [random.between(0, 700), random.between(0, 700)]
        .sort((a, b) => a - b)
        .map((days) => isoOf(LAST - 1500 + days)) as [string, string];
      const merged = (on: string) =>
        new Map(mergedCells(dataset, { on }).rows.map((row) => [row.unit_id, row.merged_cells]));
      const [start, end] = [merged(from), merged(to)];
      const { rows } = eliminations(dataset, { from, to });
      // A cell that spans two roots is merged in each of them, and its events belong to neither.
      if (rows.some((row) => row.unit_id === '') || spansRoots(dataset, [from, to])) continue;
      for (const [root, before] of start) {
        if (!end.has(root)) continue;
        const own = rows.filter((row) => isBelow(dataset, row.unit_id, root));
        const formed = own.filter(({ event }) => event === 'formed').length;
        events += own.length;
        if (before === null || end.get(root) === null) continue;
        expect(before + formed - (own.length - formed), `${seed} ${root}`).toBe(end.get(root));
      }
    }
    expect(events).toBeGreaterThan(50);
  });
});

describe('the order of the rows', () => {
  it('is that of the unit tree, then of time', () => {
    for (const { seed, tables, dataset } of datasets)
      for (const [asked, question] of randomQuestions(new Random(seed), tables)) {
        const rows = compute(dataset, asked, question).rows as readonly PlacedRow[];
        const places = rows.map(({ unit_id, from, on }) => {
          const unit = dataset.units.indexOf.get(unit_id) ?? dataset.units.size;
          return `${String(unit).padStart(3, '0')} ${from ?? on ?? ''}`;
        });
        expect(places, `${seed} ${asked}`).toEqual([...places].sort());
      }
  });
});

describe('the order and the spelling of the input', () => {
  it('shuffling the rows of every table whose order names nothing changes no figure', () => {
    for (const { seed, tables } of datasets) {
      const random = new Random(seed);
      const { units, sources, localities, ...others } = tables;
      const mixed = Object.fromEntries(
        Object.entries(others).map(([name, rows]) => [
          name,
          Array.isArray(rows) && name !== 'covers' ? shuffled<unknown>(random, rows) : rows,
        ]),
      );
      const again = { units, sources, localities, ...mixed } as RandomDataset;
      expect(answers(again, seed), `dataset ${seed}`).toEqual(answers(tables, seed));
    }
  });

  it('shuffling the units changes the order of the rows, and nothing in them', () => {
    for (const { seed, tables } of datasets.slice(0, 25)) {
      const again = { ...tables, units: shuffled(new Random(seed), tables.units) };
      const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(answers(again, seed).map(sorted)).toEqual(answers(tables, seed).map(sorted));
    }
  });

  it('letters and marks written apart (NFD) change no figure', () => {
    for (const { seed, tables } of datasets.slice(0, 25)) {
      const apart = JSON.parse(JSON.stringify(tables).normalize('NFD')) as RandomDataset;
      expect(answers(apart, seed), `dataset ${seed}`).toEqual(answers(tables, seed));
    }
  });

  it('rows, columns and Arquero tables give the same figures', () => {
    for (const { seed, tables } of datasets.slice(0, 25)) {
      const made = toDataset(tables).tables;
      const { covers } = tables;
      const again = createDataset(made, covers ? { covers } : {});
      expect(answersOf(again, seed)).toEqual(answers(tables, seed));
    }
  });

  it('forms beside records change no figure: records count', () => {
    const forms = datasets.find(({ tables }) => tables.totals !== null)!.tables.totals!;
    for (const { seed, tables, dataset } of records.slice(0, 25)) {
      const { covers, units } = tables;
      const totals = forms.map((form) => ({
        ...form,
        unit_id: units[0]!.unit_id,
        source_id: null,
      }));
      const both = createDataset({ ...dataset.tables, totals }, covers ? { covers } : {});
      expect(answersOf(both, seed)).toEqual(answers(tables, seed));
    }
  });

  it('a result asked again with its own options is the same result', () => {
    for (const { seed, tables, dataset } of datasets)
      for (const [asked, question] of randomQuestions(new Random(seed), tables)) {
        const first = compute(dataset, asked, question);
        expect(compute(dataset, asked, first.options).rows, `${seed} ${asked}`).toEqual(first.rows);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }
  });
});

interface PlacedRow {
  readonly unit_id: string;
  readonly from?: string;
  readonly on?: string;
}

/** The rows of one question for each analysis. */
function answers(tables: RandomDataset, seed: number): (readonly unknown[])[] {
  return answersOf(toDataset(tables), seed);
}

function answersOf(dataset: Dataset, seed: number): (readonly unknown[])[] {
  const questions = randomQuestions(new Random(seed), randomDataset(seed));
  return questions.map(([asked, question]) => [...compute(dataset, asked, question).rows]);
}

function admittedByUnit(dataset: Dataset, tables: RandomDataset): Map<string, number> {
  const { rows } = sourceBreakdown(dataset, {
    from: '2000-01-01',
    asOf: lastOf(dataset),
    units: idsOf(tables),
  });
  return new Map(rows.map((row) => [row.unit_id, row.total!]));
}

function idsOf({ units }: RandomDataset): string[] {
  return units.map(({ unit_id }) => unit_id);
}

/** A root that exists on some days only has figures on those alone. */
function hasLastingRoot({ dataset, tables }: (typeof records)[number]): boolean {
  const root = tables.units.find(({ unit_id }) => unit_id === rootOf(dataset))!;
  return root.valid_from === null && root.valid_to === null;
}

function rootOf(dataset: Dataset): string {
  return dataset.units.ids[0]!;
}

function beginsEarly({ terms, covers }: Dataset, id: string): boolean {
  return terms.find((term) => term.id === id)!.from < covers.from;
}

function isBelow({ units }: Dataset, id: string, top: string): boolean {
  const [unit, root] = [units.indexOf.get(id)!, units.indexOf.get(top)!];
  return unit >= root && unit < units.end[root]!;
}

/** Whether the roots have more merged cells together than there are. */
function spansRoots(dataset: Dataset, days: readonly string[]): boolean {
  return days.some((on) =>
    mergedCells(dataset, { on }).notes.some(({ code }) => code === 'cells_span_units'),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
