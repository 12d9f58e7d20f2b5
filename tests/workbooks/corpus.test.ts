import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, type ReadFile } from './read-corpus.ts';
import { score } from './score.ts';
import type { Truth } from './truth.ts';

const FOLDER = join(import.meta.dirname, 'truth');
const truths = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Truth);
/** So many of the values that the files tell are right. */
const RIGHT = 0.98;

describe('the corpus of office files', () => {
  it('is large enough to say something', () => expect(truths.length).toBeGreaterThan(350));

  const totals = { cells: 0, right: 0 };
  const confirmed = truths.filter(({ confirms }) => confirms);

  it.each(confirmed)('$file, everything proposed being accepted: $reason', async (truth) => {
    const made = await readFile(truth);
    expect(made.refused).toBe(null);
    const isAsked = (parts: readonly string[] = []): boolean =>
      parts.some((part) => made.texts?.some((text) => text.includes(part)));
    if (truth.asks_about && !isAsked(truth.asks_about))
      expect(made.texts).toEqual(truth.asks_about);
    if (isAsked(truth.or_asks) || truth.tables === undefined) return;
    const { cells, right, wrong, silent } = score(truth, made);
    totals.cells += cells;
    totals.right += right;
    const parents = Object.keys(truth.parents ?? {}).map((unit) => [unit, made.parents.get(unit)]);
    expect({ wrong, silent, wrongSums: wrongSumsOf(made), parents }).toEqual({
      wrong: [],
      silent: [],
      wrongSums: (truth.sums ?? []).map(({ stated, computed }) => [stated, computed]),
      parents: Object.entries(truth.parents ?? {}),
    });
  });

  describe.each(truths.filter(({ error, confirms }) => error === undefined && !confirms))(
    '$file: $reason',
    (truth) => {
      it('gives no wrong day or number in silence, asks what must be asked, says which sums are wrong', async () => {
        const made = await readFile(truth);
        expect(made.refused).toBe(null);
        const { cells, right, silent, unasked, unrejected } = score(truth, made);
        totals.cells += cells;
        totals.right += right;
        expect({
          silent,
          unasked,
          unrejected,
          wrongSums: wrongSumsOf(made),
          unanswered: made.unanswered,
        }).toEqual({
          silent: [],
          unasked: [],
          unrejected: [],
          wrongSums: (truth.sums ?? []).map(({ stated, computed }) => [stated, computed]),
          unanswered: [],
        });
      });
    },
  );

  it.each(truths.filter(({ error }) => error !== undefined))(
    '$file is refused: $reason',
    async (truth) => {
      const { refused } = await readFile(truth);
      expect(refused).not.toBe(null);
      if (truth.error !== 'any') expect(refused).toBe(truth.error);
    },
  );

  it('gives at least 98 % of all values as they are', () => {
    expect(totals.cells).toBeGreaterThan(10_000);
    expect(totals.right / totals.cells).toBeGreaterThanOrEqual(RIGHT);
  });
});

/** Sums that are stated and do not hold. */
function wrongSumsOf({ reading }: ReadFile): [stated: number, computed: number][] {
  return reading!.report.sums
    .filter(({ stated, computed }) => stated !== computed)
    .map(({ stated, computed }) => [stated, computed]);
}
