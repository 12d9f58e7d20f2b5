import {
  Bridge,
  compute,
  createDataset,
  exactFigures,
  formatAddress,
  addressOf,
  formatFigure,
  isSameExact,
  measuresOf,
  numberOfExact,
  parseAddress,
  type Address,
  type BridgeQuestion,
  type Dataset,
  type ExactValue,
  type FigureBridge,
  type Format,
  type StepName,
} from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../data/make/days.js';
import { Random } from '../../data/make/random.js';
import { LAST } from '../oracle/random-days.ts';
import { randomDataset } from '../oracle/random-dataset.ts';
import { randomQuestions } from '../oracle/questions.ts';
import { allChanges, laterTables, tablesOf, type Changed, type Tables } from './random-change.ts';

/** More of them in `npm run soak`. */
const COUNT = Number(process.env.KETNAP_BRIDGES ?? 6);
const SEEDS = Array.from({ length: COUNT }, (_, index) => index + 1);
/** Those of which one kind of change is tried alone. */
const FEWER = SEEDS.slice(0, 100);
const FIGURES = 40;

describe('a bridge between two random datasets', () => {
  it('has parts that add up, exactly and as printed, whatever was changed', () => {
    let [figures, changed, apportioned] = [0, 0, 0];
    for (const seed of SEEDS) {
      const random = new Random(seed * 31 + 7);
      const before = tablesOf(seed);
      const kinds = allChanges.filter(() => random.chance(0.75));
      const [then, now] = [before, laterTables(random, before, kinds)].map(datasetOf);
      const questions = questionsOf(random, seed, then!);
      const bridges = new Bridge(then!, now!).figures(questions);
      expectEnds(bridges, then!, now!, seed);
      bridges.forEach((bridge, at) => {
        const name = `${seed}: ${bridge.then}`;
        expectSums(bridge, name);
        figures += 1;
        if (!isSameExact(bridge.from, bridge.to)) changed += 1;
        if (bridge.shown && isRounded(bridge)) apportioned += 1;
        expect(bridge.then).toBe(formatAddress(parseAddress(questions[at]!.then as string)));
      });
    }
    expect(figures).toBeGreaterThan(COUNT * 20);
    expect(changed).toBeGreaterThan(figures / 10);
    if (COUNT < 100) return;
    // Among few figures there may be none whose parts are printed otherwise than rounded.
    expect(apportioned).toBeGreaterThan(0);
  });

  it.each(allChanges)('of %s alone has no other step', (kind) => {
    let changed = 0;
    for (const seed of FEWER) {
      const random = new Random(seed * 17 + 3);
      const before = tablesOf(seed);
      const [then, now] = [before, laterTables(random, before, [kind])].map(datasetOf);
      const asked = questionsOf(random, seed, then!).map(({ then: address }) => ({
        then: address,
      }));
      for (const bridge of new Bridge(then!, now!).figures(asked)) {
        const steps = bridge.steps.filter(({ isChanged }) => isChanged).map(({ name }) => name);
        changed += steps.length;
        const allowed = stepsOf(kind, before);
        expect(
          steps.filter((step) => !allowed.includes(step)),
          `${seed}: ${bridge.then}`,
        ).toEqual([]);
      }
    }
    expect(changed).toBeGreaterThan(0);
  });

  it('of the same rows in another order has no step', () => {
    for (const seed of FEWER) {
      const random = new Random(seed);
      const before = tablesOf(seed);
      const reversed = ['admissions', 'totals', 'targets', 'members', 'cell_coverage'] as const;
      const rows = Object.fromEntries(
        reversed.flatMap((name) => {
          const own = before.rows[name];
          return own ? [[name, [...own].reverse()]] : [];
        }),
      );
      const [then, now] = [before, { ...before, rows: { ...before.rows, ...rows } }].map(datasetOf);
      const asked = questionsOf(random, seed, then!).map(({ then: address }) => ({
        then: address,
      }));
      for (const bridge of new Bridge(then!, now!).figures(asked))
        expect(bridge.steps.filter(({ isChanged }) => isChanged)).toEqual([]);
    }
  });
});

/** The steps that changes of a kind may lead to. Without ids a correction is one out and one in. */
function stepsOf(kind: Changed, { rows }: Tables): StepName[] {
  const hasIds = rows.admissions?.some((row) => row['admission_id'] !== undefined) ?? true;
  // New units are given rows, which are corrections of these rows.
  const recorded: StepName[] = hasIds ? ['corrections'] : ['additions', 'withdrawals'];
  if (kind === 'corrections') return [...recorded, 'corrections'];
  return kind === 'units' ? ['units', 'corrections', ...recorded] : [kind];
}

function datasetOf({ rows, covers }: Tables): Dataset {
  return createDataset(withColumns(rows), covers ? { covers } : {});
}

/** Rows as columns, so that those of no rows are there too. */
function withColumns(rows: Tables['rows']) {
  const days = ['admitted_on', 'decided_on', 'ceremony_on', 'recognised_on'];
  const needed = {
    admissions: ['unit_id', ...days, ...(rows.sources ?? []).map(({ column }) => String(column))],
    totals: ['unit_id', 'from', 'to', 'admitted'],
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, own]) => {
      const columns = new Set([
        ...(needed[name as keyof typeof needed] ?? []),
        ...own.flatMap((row) => Object.keys(row)),
      ]);
      if (own.length === 0 && columns.size === 0) return [name, own];
      const entries = [...columns].map((column) => [column, own.map((row) => row[column] ?? null)]);
      return [name, Object.fromEntries(entries)];
    }),
  );
}

/** Some figures of every analysis; now and then counted in another way or to another day now. */
function questionsOf(random: Random, seed: number, dataset: Dataset): BridgeQuestion[] {
  const all = randomQuestions(random, randomDataset(seed)).flatMap(([asked, question]) => {
    const analysis = compute(dataset, asked, question);
    const measures = Object.entries(measuresOf(asked)).filter(([, { dimension }]) => !dimension);
    return analysis.rows.flatMap((row) =>
      measures.map(([measure]) => addressOf(analysis, row, measure)),
    );
  });
  const chosen = all.filter(() => random.chance(FIGURES / Math.max(all.length, 1)));
  return chosen.map((address) => ({
    then: formatAddress(address),
    now: formatAddress(random.chance(0.3) ? askedLater(random, address) : address),
  }));
}

function askedLater(random: Random, address: Address): Address {
  const { options } = address;
  const day = isoOf(LAST - random.between(0, 300));
  return {
    ...address,
    options: {
      ...options,
      ...(options['asOf'] === undefined ? {} : { asOf: day }),
      ...(options['countBy'] === undefined ? {} : { countBy: 'decided_on' }),
    },
  };
}

/** The ends are what the analysis gives, to the last place of a binary fraction and as it is printed. */
function expectEnds(
  bridges: readonly FigureBridge[],
  then: Dataset,
  now: Dataset,
  seed: number,
): void {
  const [atThen, atNow] = [
    exactFigures(
      then,
      bridges.map((one) => one.then),
    ),
    exactFigures(
      now,
      bridges.map((one) => one.now),
    ),
  ];
  bridges.forEach(({ from, to, shown, format, then: address }, at) => {
    const name = `${seed}: ${address}`;
    for (const [figure, value, printed] of [
      [atThen[at]!, from, shown?.from],
      [atNow[at]!, to, shown?.to],
    ] as const) {
      expect(figure.value, name).toEqual(value);
      const given = figure.shown;
      if (typeof given !== 'number')
        expect(value, name).toBe(given === null ? null : String(given));
      else {
        const distance = Math.abs(numberOfExact(value)! - given);
        expect(distance, name).toBeLessThan(1e-12 * Math.max(1, Math.abs(given)));
        if (printed !== undefined) expect(printed, name).toBe(hundredthsIn(given, format));
      }
    }
  });
}

/** What is printed, in hundredths, read from the print. */
function hundredthsIn(value: number, format: Format): number {
  const text = formatFigure(value, format, 'en').replace(/[,%+]/g, '').replace('−', '-');
  return Math.round(Number(text) * 100);
}

function expectSums(bridge: FigureBridge, name: string): void {
  const { from, to, steps, shown, format } = bridge;
  expect(steps.at(-1)!.value, name).toEqual(to);
  if (!shown) {
    for (const step of steps) expect([step.part, step.shown], name).toEqual([null, null]);
    return;
  }
  const unit = format === 'share' || format === 'rate' ? 10_000 : 100;
  const parts = steps.filter(({ part }) => part !== null);
  let at = ratio(from);
  for (const step of parts) {
    at = sum(at, ratio(step.part!));
    // The figure itself stands where its parts lead.
    expect(isSame(at, ratio(step.value)), name).toBe(true);
    const [n, d] = ratio(step.part!);
    expect(Math.abs(step.shown! - (Number(n) / Number(d)) * unit), name).toBeLessThan(1 + 1e-6);
    if (n === 0n) expect(step.shown, name).toBe(0);
    for (const fields of step.fields ? [step.fields] : []) {
      const known = fields.filter(({ part }) => part !== null);
      const all = known.reduce((total, { part }) => sum(total, ratio(part!)), [0n, 1n] as Ratio);
      expect(isSame(all, [n, d]), name).toBe(true);
      expect(total(known.map((one) => one.shown!)), name).toBe(step.shown);
    }
  }
  expect(isSame(at, ratio(to)), name).toBe(true);
  expect(shown.from + total(parts.map((step) => step.shown!)), name).toBe(shown.to);
  expect(shown.difference, name).toBe(shown.to - shown.from);
}

/** Whether some part is printed as another hundredth than its own. */
function isRounded({ steps, format }: FigureBridge): boolean {
  const unit = format === 'share' || format === 'rate' ? 10_000 : 100;
  return steps.some(({ part, shown }) => {
    if (part === null) return false;
    const [n, d] = ratio(part);
    return Math.round((Number(n) / Number(d)) * unit) !== shown;
  });
}

type Ratio = readonly [bigint, bigint];

function ratio(value: ExactValue): Ratio {
  if (typeof value === 'string') {
    const [n, d = '1'] = value.split('/');
    return [BigInt(n!), BigInt(d)];
  }
  if (typeof value === 'number') return [BigInt(value), 1n];
  return [BigInt(value![0]), BigInt(value![1])];
}

function sum([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return [a * d + c * b, b * d];
}

function isSame([a, b]: Ratio, [c, d]: Ratio): boolean {
  return a * d === c * b;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
