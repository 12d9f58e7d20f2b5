import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../data/make/random.js';
import { askKetnap, toDataset } from './ask-ketnap.ts';
import { eliminatedOnSql, eliminationsSql, mergedCellsSql, remainingSql } from './cells.sql.ts';
import { compareTermsSql } from './compare-terms.sql.ts';
import { differences } from './compare.ts';
import { Oracle, type Row } from './oracle.ts';
import { randomQuestions, type Asked } from './questions.ts';
import { quotaSql } from './quota.sql.ts';
import { randomDataset } from './random-dataset.ts';
import { intersectionsSql, sourcesSql } from './sources.sql.ts';
import { trendSql } from './trend.sql.ts';

const DATASETS = Number(process.env.ORACLE_DATASETS ?? 96);
const FIRST_SEED = Number(process.env.ORACLE_SEED ?? 1);
const BLOCK = 12;

const queries: Record<Asked, (onlyForms: boolean) => { prepare?: string; rows: string }> = {
  quotaAttainment: quotaSql,
  trend: trendSql,
  compareTerms: compareTermsSql,
  sourceBreakdown: sourcesSql,
  sourceIntersections: () => intersectionsSql,
  mergedCells: () => ({ rows: mergedCellsSql }),
  eliminations: () => ({ rows: eliminationsSql }),
  eliminatedOn: () => ({ rows: eliminatedOnSql }),
  remainingLocalities: () => ({ rows: remainingSql }),
};

describe(`Ketnap and DuckDB on ${DATASETS} random datasets`, () => {
  /** What the rows held, so that an agreement about nothing is found out. */
  const seen = new Map<string, number>();
  let oracle: Oracle;
  beforeAll(async () => (oracle = await Oracle.open()));
  afterAll(() => oracle?.close());

  const blocks = Array.from({ length: Math.ceil(DATASETS / BLOCK) }, (_, index) => {
    const first = FIRST_SEED + index * BLOCK;
    return [first, Math.min(first + BLOCK, FIRST_SEED + DATASETS) - 1] as const;
  });

  it.each(blocks)(
    'agree on every figure of datasets %i to %i',
    async (first, last) => {
      const found: string[] = [];
      for (let seed = first; seed <= last; seed++) found.push(...(await disagreements(seed)));
      expect(found.slice(0, 20)).toEqual([]);
    },
    300_000,
  );

  it.each([
    'target_kind set',
    'target_kind summed_years',
    'target_kind summed_units',
    'status exceeded',
    'status met',
    'status not_met',
    'status no_target',
    'every_year_met true',
    'other_set_by u0',
    'partial true',
    'admitted null',
    'previous null',
    'change_rate null',
    'merged_cells null',
    'degree 3',
    'cause dissolved',
    'cause regrouped',
    'cause localities_joined',
    'cause split',
    'event formed',
    'state joint',
    'state none',
  ])('met with %s more than once', (what) => expect(seen.get(what) ?? 0).toBeGreaterThan(1));

  async function disagreements(seed: number): Promise<string[]> {
    const random = new Random(seed);
    const tables = randomDataset(seed);
    const dataset = toDataset(tables);
    const faults = dataset.issues.filter(({ severity }) => severity === 'error');
    expect(faults, `dataset ${seed} has no errors`).toEqual([]);
    await oracle.load(tables);
    const found: string[] = [];
    for (const [asked, question] of randomQuestions(random, tables)) {
      const ours = askKetnap(dataset, asked, question);
      const theirs = await oracle.ask(question, queries[asked](tables.totals !== null));
      remember(theirs);
      found.push(
        ...differences(ours, theirs).map(
          (text) => `dataset ${seed}, ${asked} ${JSON.stringify(question)}: ${text}`,
        ),
      );
    }
    return found;
  }

  function remember(rows: readonly Row[]): void {
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (value === null || typeof value !== 'number' || column === 'degree')
          seen.set(`${column} ${value}`, (seen.get(`${column} ${value}`) ?? 0) + 1);
  }
});
